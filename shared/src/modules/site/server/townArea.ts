import { placeOfPostcode } from '@ortstreu/shared/company/server';
import { LARGEST_TOWN_M2 } from '../checkOutline';
import { TOWN_AREAS } from './townAreaData';

const SQUARE_METRES = 1_000_000;
/** Registered areas and drawn outlines differ a little at the border. */
const SLACK = 1.01;

let areas: Map<string, number> | undefined;

function all(): Map<string, number> {
  areas ??= new Map(
    TOWN_AREAS.split(/[\n;]/).flatMap((line) => {
      const [county = '', ...towns] = line.split('\t');
      return towns.map((town): [string, number] => [county + town.slice(0, 3), Number(town.slice(4)) * SQUARE_METRES]);
    }),
  );
  return areas;
}

/** Area of the town of a postcode in m²; of the largest town there is where the postcode is missing or unknown. */
export function townAreaOf(postalCode: string | null | undefined): number {
  const place = postalCode ? placeOfPostcode(postalCode) : undefined;
  const area = place ? all().get(place.municipalityKey) : undefined;
  return area === undefined ? LARGEST_TOWN_M2 : Math.round(area * SLACK);
}
