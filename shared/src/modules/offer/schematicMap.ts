import type { Position } from 'geojson';
import type { Formats } from '@ortstreu/shared/i18n';
import type { PublicSite } from './publicOffer';

const WIDTH = 480;
const HEIGHT = 300;
const MARGIN = 36;
const METRES_PER_DEGREE = 111_320;
const NICE = [1, 2, 5];

const round = (value: number): number => Math.round(value * 10) / 10;

/** The longest round length in metres that takes at most a third of the width. */
function scaleLength(metresPerPixel: number): number {
  const longest = (WIDTH / 3) * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(longest));
  return Math.max(...NICE.map((digit) => digit * power).filter((length) => length <= longest), power);
}

const ringsOf = ({ outline }: PublicSite): Position[][] => (outline ? (outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat()) : []);

/**
 * The outline of a site as a drawing with scale and north arrow: an SVG element without script, style and links, safe to stand in a page
 * and a PDF. Null when there is no outline. `name` is the accessible name and must be escaped by the caller.
 */
export function schematicMap(site: PublicSite, name: string, formats: Formats): string | null {
  const rings = ringsOf(site);
  const points = rings.flat();
  if (points.length === 0) return null;
  const lngs = points.map(([lng = 0]) => lng);
  const lats = points.map(([, lat = 0]) => lat);
  const [west, north, south, east] = [Math.min(...lngs), Math.max(...lats), Math.min(...lats), Math.max(...lngs)];
  const squeeze = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const metresPerPixel = Math.max(
    ((east - west) * METRES_PER_DEGREE * squeeze) / (WIDTH - 2 * MARGIN),
    ((north - south) * METRES_PER_DEGREE) / (HEIGHT - 2 * MARGIN),
    0.01,
  );
  const x = (lng: number) => round(WIDTH / 2 + ((lng - (west + east) / 2) * METRES_PER_DEGREE * squeeze) / metresPerPixel);
  const y = (lat: number) => round(HEIGHT / 2 - ((lat - (north + south) / 2) * METRES_PER_DEGREE) / metresPerPixel);
  const path = rings.map((ring) => `M${ring.map(([lng = 0, lat = 0]) => `${x(lng)} ${y(lat)}`).join('L')}Z`).join('');
  const metres = scaleLength(metresPerPixel);
  const bar = round(metres / metresPerPixel);
  const label = metres >= 1000 ? `${formats.number(metres / 1000)} km` : `${formats.number(metres)} m`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${name}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#f2f5f5"/>`,
    `<path d="${path}" fill="#b9d8d9" fill-rule="evenodd" stroke="#1d6a72" stroke-width="2" stroke-linejoin="round"/>`,
    `<path d="M${WIDTH - 28} 40V18M${WIDTH - 34} 26L${WIDTH - 28} 16L${WIDTH - 22} 26" fill="none" stroke="#39464a" stroke-width="2"/>`,
    `<text x="${WIDTH - 28}" y="54" font-size="12" text-anchor="middle" fill="#39464a">N</text>`,
    `<path d="M20 ${HEIGHT - 22}V${HEIGHT - 16}H${20 + bar}V${HEIGHT - 22}" fill="none" stroke="#39464a" stroke-width="2"/>`,
    `<text x="${24 + bar}" y="${HEIGHT - 14}" font-size="12" fill="#39464a">${label}</text>`,
    '</svg>',
  ].join('');
}
