import type { Formats, MessageKey, Translate } from '@ortstreu/shared/i18n';
import { isLocalDate } from '@ortstreu/shared/kernel';
import type { SiteFacts } from './siteFields';

type Unit = 'area' | 'price' | 'm' | 'kNm2' | 'count' | 't' | 'percent' | 'perDay' | 'km' | 'MW' | 'm3h' | 'bar' | 'Mbit' | 'dB' | 'year' | 'plain';

const UNITS: Partial<Record<keyof SiteFacts, Unit>> = {
  areaM2: 'area',
  divisibleFromM2: 'area',
  hallM2: 'area',
  officeM2: 'area',
  slopePercent: 'percent',
  clearHeightM: 'm',
  maxHeightM: 'm',
  housingDistanceM: 'm',
  floorLoadKnM2: 'kNm2',
  gates: 'count',
  craneT: 't',
  priceCentsPerM2: 'price',
  rentCentsPerM2: 'price',
  developmentCentsPerM2: 'price',
  soundDayDb: 'dB',
  soundNightDb: 'dB',
  truckTripsPerDay: 'perDay',
  motorwayKm: 'km',
  airportKm: 'km',
  powerMw: 'MW',
  powerLaterMw: 'MW',
  substationKm: 'km',
  waterM3h: 'm3h',
  waterBar: 'bar',
  wastewaterM3h: 'm3h',
  fibreMbit: 'Mbit',
  fibreYear: 'year',
  fundingPercent: 'percent',
  siteCoverage: 'plain',
  floorAreaRatio: 'plain',
  buildingMassRatio: 'plain',
};

/** Where the words of a closed vocabulary stand in the `site` catalogue. */
const WORDS: Partial<Record<keyof SiteFacts, string>> = {
  tenures: 'tenures',
  planState: 'planStates',
  zoning: 'zonings',
  allowedUses: 'uses',
  nuisance: 'nuisances',
  rail: 'connections',
  quay: 'connections',
  voltage: 'voltages',
  gas: 'connections',
  hydrogen: 'connections',
  districtHeating: 'connections',
  fibre: 'connections',
  owner: 'owners',
  ownerReadiness: 'ownerReadinesses',
};

export const siteWord = (t: Translate, vocabulary: string, value: string): string => t(`site.${vocabulary}.${value}` as MessageKey);

function showNumber(value: number, unit: Unit, t: Translate, formats: Formats): string {
  if (unit === 'area') return formats.area(value);
  if (unit === 'price') return formats.pricePerArea(value);
  if (unit === 'year') return String(value);
  const shown = formats.number(value, 2);
  return unit === 'plain' ? shown : t(`site.units.${unit}`, { value: shown });
}

/** A fact as people read it, with its unit; null where nothing is known. Pages, documents and mails share it. */
export function showFact(fact: keyof SiteFacts, value: unknown, t: Translate, formats: Formats): string | null {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
  if (typeof value === 'number') return showNumber(value, UNITS[fact] ?? 'plain', t, formats);
  const vocabulary = WORDS[fact];
  const words = (Array.isArray(value) ? value : [value]).filter((word): word is string => typeof word === 'string');
  return words.map((word) => (vocabulary ? siteWord(t, vocabulary, word) : isLocalDate(word) ? formats.date(word) : word)).join(', ');
}

/** The label of a fact. */
export const factLabel = (fact: keyof SiteFacts, t: Translate): string => t(`site.facts.${fact}` as MessageKey);
