/** The middles of the areas of a TopoJSON file (Natural Earth's countries, the US Census Bureau's counties). */

interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: Record<
    string,
    { geometries: { type: string; id?: string; arcs?: number[][] | number[][][]; properties?: { name?: string } }[] }
  >;
}

type Point = [longitude: number, latitude: number];

/** Points that go on past 180° east: Russia and Fiji lie on both sides. */
function unwrapped(points: Point[]): Point[] {
  let turn = 0;
  return points.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - points[i - 1][0];
    if (step > 180) turn -= 360;
    else if (step < -180) turn += 360;
    return [x + turn, y];
  });
}

/** Degrees east between -180 and 180. */
export const normalised = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Id → name and centroid of its largest polygon. */
export function centroids(topology: Topology, object: string): Map<string, { name: string; point: Point }> {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const ring = (indices: number[]): Point[] => indices.flatMap((i) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]));
  const found = new Map<string, { name: string; point: Point; area: number }>();
  for (const { type, id, arcs: parts, properties } of topology.objects[object].geometries) {
    if (id === undefined || !parts) continue;
    const polygons = (type === "MultiPolygon" ? parts : [parts]) as number[][][];
    for (const polygon of polygons) {
      const { area, point } = centroid(unwrapped(ring(polygon[0])));
      // Australia's number is that of its outlying islands too
      if (area > (found.get(id)?.area ?? -1)) found.set(id, { name: properties?.name ?? "", point, area });
    }
  }
  return found;
}

function centroid(points: Point[]): { area: number; point: Point } {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < points.length; i++) {
    const [x1, y1] = points[i];
    const [x2, y2] = points[(i + 1) % points.length];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return { area: Math.abs(area), point: area ? [normalised(x / (3 * area)), y / (3 * area)] : points[0] };
}
