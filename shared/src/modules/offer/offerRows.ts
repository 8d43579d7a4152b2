import type { Formats, Translate } from '@ortstreu/shared/i18n';
import { factLabel, showFact } from '@ortstreu/shared/site';
import { PUBLIC_FACTS, type PublicFact, type PublicOffer, type PublicSite } from './publicOffer';

export interface FactRow {
  label: string;
  value: string;
}

/** Facts by which sites are compared at one glance. */
const COMPARED: readonly PublicFact[] = [
  'areaM2',
  'divisibleFromM2',
  'hallM2',
  'tenures',
  'priceCentsPerM2',
  'rentCentsPerM2',
  'availableFrom',
  'zoning',
  'planState',
  'powerMw',
  'fibre',
  'truck40t',
  'motorwayKm',
  'rail',
];

/** All facts that are known of a site, with label and unit. */
export const factRows = (site: PublicSite, t: Translate, formats: Formats): FactRow[] =>
  PUBLIC_FACTS.flatMap((fact) => {
    const value = showFact(fact, site.facts[fact], t, formats);
    return value === null ? [] : [{ label: factLabel(fact, t), value }];
  });

export interface ComparisonRow {
  label: string;
  /** One value a site, in the order of the offer. */
  values: string[];
}

/** The table that sets the sites side by side: facts that at least one of them has. */
export const comparisonRows = (offer: PublicOffer, t: Translate, formats: Formats): ComparisonRow[] =>
  COMPARED.filter((fact) => offer.sites.some((site) => site.facts[fact] !== undefined)).map((fact) => ({
    label: factLabel(fact, t),
    values: offer.sites.map(
      (site) => showFact(fact, site.facts[fact], t, formats) ?? (fact === 'priceCentsPerM2' ? t('offer.page.onRequest') : t('offer.page.notGiven')),
    ),
  }));

/** Street, postcode and town on one line. */
export const placeLine = ({ street, postalCode, municipality }: PublicSite): string =>
  [street, [postalCode, municipality].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** What is said about the age of the facts. */
export const asOfLine = ({ confirmedOn }: PublicSite, t: Translate, formats: Formats): string =>
  confirmedOn ? t('offer.page.asOf', { date: formats.date(confirmedOn) }) : t('offer.page.notConfirmed');
