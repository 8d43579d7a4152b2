import { runCommand } from '@ortstreu/shared/kernel/server';
import { createSite, setSiteStatus } from '@ortstreu/shared/site/server';
import { SITES, type SampleSite } from './data/sites';
import { outlineAround } from './outline';
import { TOWN_CENTRE } from './seedCompanies';
import { dayAt, scopeOn, type Town } from './town';

const METRES_PER_DEGREE = 111_320;

async function seedSite(
  town: Town,
  { name, kind, zoning, at: [north, east], size: [width, depth, turn], confirmedDaysAgo, facts, status }: SampleSite,
): Promise<string> {
  const centre = {
    latitude: TOWN_CENTRE.latitude + north / METRES_PER_DEGREE,
    longitude: TOWN_CENTRE.longitude + east / (METRES_PER_DEGREE * Math.cos((TOWN_CENTRE.latitude * Math.PI) / 180)),
  };
  const scope = scopeOn(town, town.office.officer.actor, confirmedDaysAgo);
  const input = {
    kind,
    zoning,
    municipality: 'Beispielstadt',
    postalCode: '55435',
    description: 'Erfundene Fläche der Beispielstadt.',
    outline: outlineAround(centre, width, depth, turn),
    ...facts,
    name,
  };
  const site = await runCommand(createSite, input, scope);
  if (status) {
    const reservedUntil = status === 'reserved' ? dayAt(town, 45) : null;
    await runCommand(
      setSiteStatus,
      { id: site._id.toHexString(), version: site.version, status, reservedUntil },
      scopeOn(town, town.office.officer.actor, Math.min(confirmedDaysAgo, 10)),
    );
  }
  return site._id.toHexString();
}

/** Twenty-five invented sites; answers their ids by key. */
export async function seedSites(town: Town): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const site of SITES) ids.set(site.key, await seedSite(town, site));
  return ids;
}
