export { KINDS, LARGE, MEDIUM, PlaceClass, populationOf } from "./classes.js";
export { foldName } from "./fold.js";
export { nameOf, type PlaceMatches, placeMatches } from "./match.js";
export { type Gazetteer, gazetteer, type Place, type PlaceKind } from "./places.js";
