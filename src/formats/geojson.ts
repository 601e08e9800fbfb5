import type { Extraction, Location } from "../index.js";

/** A resolved location as a feature of RFC 7946. */
export interface LocationFeature {
  type: "Feature";
  /** The location's id in the result. */
  id: string;
  /** Degrees east, then north. */
  geometry: { type: "Point"; coordinates: [longitude: number, latitude: number] };
  properties: Pick<
    Location,
    "name" | "kind" | "countryCode" | "subdivision" | "geonamesId" | "confidence" | "resolutionConfidence" | "mentions"
  > & {
    /** Ids of the counts that happened there. */
    countIds: string[];
    /** Ids of the people who live there. */
    personIds: string[];
  };
}

export interface LocationCollection {
  type: "FeatureCollection";
  features: LocationFeature[];
}

/**
 * The places of a result for a map: a FeatureCollection (RFC 7946, WGS 84) with one feature a location that has
 * coordinates, its mentions (UTF-16 offsets), and the ids of the counts and the people tied to it.
 * @param result of a pipeline with locations; counts and people are read if it has them
 */
export function toGeoJSON(
  result: Pick<Extraction, "locations"> & Partial<Pick<Extraction, "counts" | "people">>,
): LocationCollection {
  const countIds = gather(result.counts ?? [], (count) => count.locationIds);
  const personIds = gather(result.people ?? [], ({ residence }) => (residence === null ? [] : [residence]));
  const features: LocationFeature[] = [];
  for (const location of result.locations) {
    const { id, latitude, longitude } = location;
    if (latitude === null || longitude === null) continue;
    const { name, kind, countryCode, subdivision, geonamesId, confidence, resolutionConfidence, mentions } = location;
    features.push({
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: {
        name,
        kind,
        countryCode,
        subdivision,
        geonamesId,
        confidence,
        resolutionConfidence,
        mentions,
        countIds: countIds.get(id) ?? [],
        personIds: personIds.get(id) ?? [],
      },
    });
  }
  return { type: "FeatureCollection", features };
}

/** Location id → ids of the records that name it. */
function gather<R extends { id: string }>(
  records: readonly R[],
  placesOf: (record: R) => readonly string[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const record of records)
    for (const place of placesOf(record)) {
      const known = ids.get(place);
      if (known) known.push(record.id);
      else ids.set(place, [record.id]);
    }
  return ids;
}
