import { useTranslation } from 'react-i18next';
import { type CriterionKey } from '@ortstreu/shared/siteRequest';
import { useFieldWords, type FieldWords } from '../../ui/conflict/useFieldWords';
import { useFormats } from '../../ui/LocaleContext';
import { type CriterionValues, type RequestFormValues } from './requestForm';

/** How the fields of a request are called, and how what is in them is said. */
export function useRequestWords(people: ReadonlyMap<string, string>): FieldWords {
  const { t } = useTranslation();
  const format = useFormats();
  const criterion = ({ key, importance, min, max, options, day }: CriterionValues): string =>
    [t(`siteRequest.criterion.${key satisfies CriterionKey}`), t(`siteRequest.importances.${importance}`), min, max, options.length || null, day]
      .filter((part) => part !== null)
      .join(' · ');
  const words = useFieldWords({
    labels: 'siteRequest',
    exceptions: { title: 'name', managerId: 'manager', investmentCents: 'investment', 'requester.name': 'requesterName' },
    codes: { kind: 'siteRequest.kinds', source: 'siteRequest.sources', confidentiality: 'common', 'requester.locale': 'offer.locales' },
    texts: {
      company: (value) => (value as RequestFormValues['company'])?.label,
      managerId: (value) => people.get(String(value)),
      arrivedAt: (value) => (typeof value === 'string' && value ? format.dateTime(new Date(value)) : undefined),
      investmentCents: (value) => (typeof value === 'number' ? format.money(value) : undefined),
      criteria: (value) => (value as CriterionValues[]).map(criterion).join('\n') || undefined,
      readerIds: (value) => (value as string[]).map((id) => people.get(id) ?? '').join(', ') || undefined,
    },
  });
  const elsewhere: Readonly<Record<string, string>> = { confidentiality: t('site.facts.confidentiality'), readerIds: t('common.readers.label') };
  return { ...words, labelOf: (path) => elsewhere[path] ?? words.labelOf(path) };
}
