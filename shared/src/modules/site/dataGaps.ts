import type { SiteFacts } from './siteFields';

/** The facts an investor rules a site out by; a site that lacks them is hardly found and hardly believed. */
export const ESSENTIAL_FACTS = [
  'areaM2',
  'outline',
  'zoning',
  'planState',
  'tenures',
  'priceCentsPerM2',
  'availableFrom',
  'truck40t',
  'operation24h',
  'motorwayKm',
  'powerMw',
  'fibre',
  'owner',
] as const satisfies readonly (keyof SiteFacts)[];

export type EssentialFact = (typeof ESSENTIAL_FACTS)[number];

const isMissing = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Essential facts nobody has entered yet, in the order of the list above. A site to let only needs the rent instead of the price. */
export function dataGaps(site: SiteFacts): EssentialFact[] {
  const onlyLet = (site.tenures ?? []).length > 0 && (site.tenures ?? []).every((tenure) => tenure === 'lease');
  return ESSENTIAL_FACTS.filter((fact) => isMissing(fact === 'priceCentsPerM2' && onlyLet ? site.rentCentsPerM2 : site[fact]));
}
