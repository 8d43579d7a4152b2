import { type MultiPolygon, type Polygon } from 'geojson';
import { type SiteRowFragment } from '../../graphql/__generated__/operations';
import { type MapShapes } from '../../ui/MapCanvas';

const TONES = { free: 'good', inNegotiation: 'maybe', reserved: 'maybe', sold: 'muted', notMarketable: 'muted' } as const;

type Drawable = Pick<SiteRowFragment, 'id' | 'name' | 'status' | 'outline' | 'centre'>;

const geometryOf = ({ outline, centre }: Drawable): MapShapes['features'][number]['geometry'] | null => {
  if (outline) return outline as Polygon | MultiPolygon;
  return centre ? { type: 'Point', coordinates: [centre.lng, centre.lat] } : null;
};

/** Sites as shapes of the map: the outline, or a point where only the place is known. */
export const siteShapes = (sites: readonly Drawable[]): MapShapes => ({
  type: 'FeatureCollection',
  features: sites.flatMap((site) => {
    const geometry = geometryOf(site);
    return geometry ? [{ type: 'Feature' as const, geometry, properties: { id: site.id, label: site.name, tone: TONES[site.status] } }] : [];
  }),
});
