import { readFileSync, writeFileSync } from "node:fs";

/** Lowest F1 in per cent that a line of a corpus may have: corpus → line → floor. Floors only go up. */
export type Floors = Record<string, Record<string, number>>;

const FILE = new URL("../../tests/accuracy/floors.json", import.meta.url);

export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, "utf8"));

/** Lines that are under their floor, in words; a line that has a floor and no figure is one. */
export function underFloor(floors: Floors, corpus: string, figures: ReadonlyMap<string, number>): string[] {
  return Object.entries(floors[corpus] ?? {}).flatMap(([line, floor]) => {
    const figure = figures.get(line);
    if (figure !== undefined && figure >= floor) return [];
    return [`${corpus}: ${line} is ${figure === undefined ? "not measured" : figure.toFixed(1)}, its floor ${floor}`];
  });
}

/** The floors with those of a corpus raised to what was reached, rounded down to a tenth; none is lowered. */
export function raise(floors: Floors, corpus: string, figures: ReadonlyMap<string, number>): Floors {
  const raised = { ...floors[corpus] };
  for (const [line, figure] of figures) raised[line] = Math.max(raised[line] ?? 0, Math.floor(figure * 10) / 10);
  return { ...floors, [corpus]: raised };
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
