import type { Place } from "../../gazetteer/index.js";

type Point = Pick<Place, "latitude" | "longitude">;

const RADIANS = Math.PI / 180;

/** Kilometres between two places, near enough for short ways. */
export function kilometres(a: Point, b: Point): number {
  const x = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS);
  const y = a.latitude - b.latitude;
  return 111.2 * Math.sqrt(x * x + y * y);
}

/** Whether `a` lies in `b`. */
export function liesIn(a: Place, b: Place): boolean {
  if (a.id === b.id || a.kind === "country") return false;
  if (b.countryCode && a.countryCode !== b.countryCode) return false;
  if (b.kind === "country") return true;
  if (a.kind === "region" && a.subdivision) return false;
  if (b.kind === "region") return b.subdivision ? a.subdivision === b.subdivision : kilometres(a, b) < 350;
  if (b.kind === "county") return a.kind !== "county" && kilometres(a, b) < 60;
  return a.population < b.population && kilometres(a, b) < 40;
}

/** Where a town is written with its state or county: "Westmoreland, N.Y.", "Lorne, Victoria", "Wellington, Somerset". */
const STATES_FOLLOW: ReadonlySet<string> = new Set(["US", "CA", "AU"]);
const COUNTIES_FOLLOW: ReadonlySet<string> = new Set(["GB", "IE"]);

/** Whether a place is what towns of its country are written with. */
export const saysWhere = ({ kind, countryCode }: Place): boolean =>
  (kind === "region" && STATES_FOLLOW.has(countryCode)) || (kind === "county" && COUNTIES_FOLLOW.has(countryCode));
