import { useTranslation } from 'react-i18next';
import { factLabel, showFact, siteWord, type SiteFacts } from '@ortstreu/shared/site';
import { type FieldWords } from '../../ui/conflict/useFieldWords';
import { useFormats } from '../../ui/LocaleContext';
import { type HazardValues } from './siteForm';

/** How the fields of a site are called, and how what is in them is said. */
export function useSiteWords(people: ReadonlyMap<string, string>): FieldWords {
  const { t } = useTranslation();
  const format = useFormats();
  const hazard = ({ hazard: kind, state, note }: HazardValues): string =>
    [siteWord(t, 'hazards', kind), siteWord(t, 'hazardStates', state), note].filter(Boolean).join(' · ');
  const texts: Readonly<Record<string, (value: unknown) => string | undefined>> = {
    kind: (value) => siteWord(t, 'kinds', String(value)),
    confidentiality: (value) => t(value === 'restricted' ? 'common.restricted' : 'common.office'),
    outline: (value) => (value ? t('site.outlineDrawn') : undefined),
    hazards: (value) => (value as HazardValues[]).map(hazard).join('\n') || undefined,
    readerIds: (value) => (value as string[]).map((id) => people.get(id) ?? '').join(', ') || undefined,
  };
  return {
    labelOf: (path) => (path === 'readerIds' ? t('common.readers.label') : factLabel(path as keyof SiteFacts, t)),
    textOf: (path, value) => (texts[path] ? texts[path](value) : (showFact(path as keyof SiteFacts, value === '' ? null : value, t, format) ?? undefined)),
  };
}
