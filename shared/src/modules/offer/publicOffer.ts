import type { MultiPolygon, Polygon } from 'geojson';
import type { LocalDate } from '@ortstreu/shared/kernel';
import type { SiteFacts, SiteKind, SiteStatus } from '@ortstreu/shared/site';

/**
 * The facts of a site that an investor may see, in the order of the page. Everything else (owner, notes, readers, files that were not
 * released, history) never leaves the house, because only what stands here is copied.
 */
export const PUBLIC_FACTS = [
  'areaM2',
  'divisibleFromM2',
  'parcelShape',
  'hallM2',
  'clearHeightM',
  'floorLoadKnM2',
  'columnGrid',
  'gates',
  'craneT',
  'officeM2',
  'tenures',
  'priceCentsPerM2',
  'rentCentsPerM2',
  'priceIsGuide',
  'developmentCentsPerM2',
  'availableFrom',
  'zoning',
  'planState',
  'planInForceOn',
  'planNumber',
  'siteCoverage',
  'floorAreaRatio',
  'buildingMassRatio',
  'maxHeightM',
  'allowedUses',
  'nuisance',
  'housingDistanceM',
  'operation24h',
  'truck40t',
  'truckTripsPerDay',
  'motorwayKm',
  'airportKm',
  'rail',
  'quay',
  'powerMw',
  'powerLaterMw',
  'powerLaterOn',
  'voltage',
  'powerRedundant',
  'substationKm',
  'gas',
  'hydrogen',
  'districtHeating',
  'waterM3h',
  'waterBar',
  'wastewaterM3h',
  'fibre',
  'fibreMbit',
  'fibreProvider',
  'fibreYear',
  'fundingPercent',
  'fundingArea',
] as const satisfies readonly (keyof SiteFacts)[];
export type PublicFact = (typeof PUBLIC_FACTS)[number];
export type PublicFacts = { [Key in PublicFact]?: NonNullable<SiteFacts[Key]> };

export interface PublicPicture {
  fileId: string;
  contentType: string;
  caption: string | null;
}

export interface PublicSite {
  siteId: string;
  name: string;
  kind: SiteKind;
  street: string | null;
  postalCode: string | null;
  municipality: string | null;
  description: string | null;
  /** Written for this offer. */
  text: string | null;
  facts: PublicFacts;
  outline: Polygon | MultiPolygon | null;
  centre: { lat: number; lng: number } | null;
  /** When somebody last made sure of the facts. */
  confirmedOn: LocalDate | null;
  pictures: PublicPicture[];
  /** Whom to name for imported outlines. */
  source: string | null;
}

/** All that the private page and the PDF say; made when the offer is sent and never changed afterwards. */
export interface PublicOffer {
  title: string;
  intro: string | null;
  /** Up to three facts why this place for this use. */
  reasons: string[];
  sites: PublicSite[];
  contact: { name: string; email: string; phone: string | null };
  agencyName: string;
  /** Day on which the facts were put together. */
  composedOn: LocalDate;
  validUntil: LocalDate;
}

/** A site as the builder gets it; it may hold much more than may be shown. */
export interface OfferableSite extends Omit<SiteFacts, 'outline'> {
  name: string;
  kind: SiteKind;
  status: SiteStatus;
  street: string | null;
  postalCode: string | null;
  municipality: string | null;
  description: string | null;
  outline?: Polygon | MultiPolygon | null;
  centre: { lat: number; lng: number } | null;
  confirmedOn: LocalDate | null;
  source: string | null;
  attachments: readonly { fileId: { toString(): string }; contentType: string; caption: string | null; kind: 'picture' | 'document'; isPublic: boolean }[];
}

const isKnown = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

const factsOf = (site: SiteFacts): PublicFacts => Object.fromEntries(PUBLIC_FACTS.filter((fact) => isKnown(site[fact])).map((fact) => [fact, site[fact]]));

/** Copies what may be shown of a site, field by field. */
export function publicSite(siteId: string, site: OfferableSite, text: string | null): PublicSite {
  const { name, kind, street, postalCode, municipality, description, centre, confirmedOn, source } = site;
  const pictures = site.attachments
    .filter((file) => file.isPublic && file.kind === 'picture')
    .map((file) => ({ fileId: file.fileId.toString(), contentType: file.contentType, caption: file.caption }));
  return {
    siteId,
    name,
    kind,
    street,
    postalCode,
    municipality,
    description,
    text,
    facts: factsOf(site),
    outline: site.outline ?? null,
    centre,
    confirmedOn,
    pictures,
    source,
  };
}

/** Every text of an offer that a person wrote, with the field it was entered in; for the search for secrets. */
export function textsOf(offer: Pick<PublicOffer, 'title' | 'intro' | 'reasons' | 'sites'>): { path: string; text: string }[] {
  const own = [
    { path: 'title', text: offer.title },
    { path: 'intro', text: offer.intro ?? '' },
    ...offer.reasons.map((text, index) => ({ path: `reasons.${index}`, text })),
  ];
  const sites = offer.sites.map((site, index) => ({
    path: `items.${index}.text`,
    text: [
      site.text,
      site.name,
      site.description,
      site.facts.planNumber,
      site.facts.columnGrid,
      site.facts.parcelShape,
      site.facts.fibreProvider,
      site.facts.fundingArea,
      ...site.pictures.map((picture) => picture.caption),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return [...own, ...sites];
}
