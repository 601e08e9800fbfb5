export { type LocationCollection, type LocationFeature, toGeoJSON } from "./geojson.js";
export { toHtml } from "./html.js";
export { toCodePoints, toUtf8Offsets } from "./offsets.js";
export { type Span, toSpans } from "./spans.js";
