import { postcodeEntries } from './reference/referenceLists';

export interface Place {
  postcode: string;
  /** The largest municipality of the postcode. */
  name: string;
  /** Municipality key (AGS), 8 digits. */
  municipalityKey: string;
  /** Federal state as in ISO 3166-2, without `DE-`. */
  state: string;
  /** Centre of the postcode, WGS 84 degrees. */
  latitude: number;
  longitude: number;
}

let places: Map<string, Place> | undefined;

function all(): Map<string, Place> {
  places ??= new Map(postcodeEntries().map(({ place, ...entry }) => [entry.postcode, { ...entry, name: place }]));
  return places;
}

/** The place of a German postcode; undefined for one that no municipality has (large customers, post boxes, typing slips). */
export const placeOfPostcode = (postcode: string): Place | undefined => all().get(postcode.trim());
