import type { Formats, MessageKey, Translate } from '@ortstreu/shared/i18n';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { CRITERIA, type Criterion, type CriterionKey, type CriterionShape, type CriterionUnit } from '@ortstreu/shared/siteRequest';
import { siteWord } from '@ortstreu/shared/site';
import type { Finding, Offered } from './matchTypes';

const VOCABULARIES: Partial<Record<CriterionKey | 'status', string>> = {
  use: 'uses',
  tenure: 'tenures',
  zoning: 'zonings',
  nuisance: 'nuisances',
  voltage: 'voltages',
  hazards: 'hazards',
  planInForce: 'planStates',
  status: 'statuses',
  rail: 'connections',
  quay: 'connections',
  gas: 'connections',
  hydrogen: 'connections',
  districtHeating: 'connections',
  fibre: 'connections',
};
/** Values whose vocabulary follows from their name and not from the criterion. */
const PARAM_VOCABULARIES: Record<string, string> = {
  uses: 'uses',
  zoning: 'zonings',
  nuisance: 'nuisances',
  offeredNuisance: 'nuisances',
  hazards: 'hazards',
  planState: 'planStates',
};

const unitOf = (key: CriterionKey | 'status'): CriterionUnit | null => {
  if (key === 'status') return null;
  if (key === 'funding') return 'percent';
  const shape: CriterionShape = CRITERIA[key];
  return 'unit' in shape ? shape.unit : null;
};

function showNumber(key: CriterionKey | 'status', value: number, t: Translate, formats: Formats): string {
  const unit = unitOf(key);
  if (unit === 'm2') return formats.area(value);
  if (unit === 'centsPerM2') return formats.pricePerArea(value);
  return unit ? t(`site.units.${unit}`, { value: formats.number(value, 2) }) : formats.number(value, 2);
}

function showText(vocabulary: string | undefined, value: string, t: Translate, formats: Formats): string {
  if (isLocalDate(value)) return formats.date(value);
  return vocabulary ? siteWord(t, vocabulary, value) : value;
}

function showValue(key: CriterionKey | 'status', value: Offered, t: Translate, formats: Formats, vocabulary = VOCABULARIES[key]): string {
  if (value === null) return t('matching.notKnown');
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
  if (typeof value === 'number') return showNumber(key, value, t, formats);
  return (Array.isArray(value) ? value : [value]).map((word) => showText(vocabulary, word, t, formats)).join(', ');
}

/** What a criterion asks for, as people read it: "1 ha bis 2 ha", "GE, GI", "ja". */
export function describeAsked(criterion: Criterion, t: Translate, formats: Formats): string {
  const { key, min, max, options, day } = criterion;
  if (day) return formats.date(day);
  if (options?.length) return showValue(key, options, t, formats);
  if (min != null && max != null) return `${showNumber(key, min, t, formats)} – ${showNumber(key, max, t, formats)}`;
  if (min != null) return t('siteRequest.from', { value: showNumber(key, min, t, formats) });
  if (max != null) return t('siteRequest.to', { value: showNumber(key, max, t, formats) });
  return (CRITERIA[key] as CriterionShape).shape === 'flag' ? t('common.yes') : t('siteRequest.noValue');
}

const zoningIn = (offered: Offered): boolean => typeof offered === 'string' && /^[A-Z]{2,3}$/.test(offered);

/** What the site offers, as people read it. Where the zoning answers for use or disturbance, it is named. */
export const describeOffered = ({ key, offered }: Pick<Finding, 'key' | 'offered'>, t: Translate, formats: Formats): string =>
  showValue(key, Array.isArray(offered) && offered.length === 0 ? null : offered, t, formats, zoningIn(offered) ? 'zonings' : VOCABULARIES[key]);

/** The reason of a verdict as a sentence. */
export function describeReason({ key, reason }: Pick<Finding, 'key' | 'reason'>, t: Translate, formats: Formats): string {
  const shown: Record<string, unknown> = Object.fromEntries(
    Object.entries(reason.params).map(([name, value]) => [name, showValue(key, value, t, formats, PARAM_VOCABULARIES[name] ?? VOCABULARIES[key])]),
  );
  return t(`matching.reason.${reason.code}` as MessageKey, shown);
}
