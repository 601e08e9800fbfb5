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
  const found = new Map<string, { name: string; point: Point }>();
  for (const { type, id, arcs: parts, properties } of topology.objects[object].geometries) {
    if (id === undefined || !parts) continue;
    const polygons = (type === "MultiPolygon" ? parts : [parts]) as number[][][];
    let best = { area: -1, point: [0, 0] as Point };
    for (const polygon of polygons) {
      const candidate = centroid(ring(polygon[0]));
      if (candidate.area > best.area) best = candidate;
    }
    found.set(id, { name: properties?.name ?? "", point: best.point });
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
  return { area: Math.abs(area), point: area ? [x / (3 * area), y / (3 * area)] : points[0] };
}
