import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { useFieldWords, type FieldWords } from '../../ui/conflict/useFieldWords';
import { useFormats } from '../../ui/LocaleContext';
import { type CaseFormValues } from './caseForm';

/** How the fields of a case are called, and how what is in them is said. */
export function useCaseWords(people: ReadonlyMap<string, string>): FieldWords {
  const { t } = useTranslation();
  const format = useFormats();
  const line = ({ title, ownerId, dueOn, isDone }: CaseFormValues['measures'][number]): string =>
    [title, ownerId && people.get(ownerId), dueOn && isLocalDate(dueOn) && format.date(dueOn), isDone && t('retentionCase.done')].filter(Boolean).join(' · ');
  const names = (ids: unknown): string | undefined => (ids as string[]).map((id) => people.get(id) ?? '').join(', ') || undefined;
  return useFieldWords({
    labels: 'retentionCase.field',
    exceptions: {
      ownerId: 'owner',
      teamIds: 'team',
      readerIds: 'readers',
      'nextStep.title': 'nextStep',
      'nextStep.dueOn': 'nextStepOn',
      isRestricted: 'confidentiality',
    },
    codes: { cause: 'retentionCase.causes' },
    texts: {
      ownerId: (id) => people.get(String(id)),
      teamIds: names,
      readerIds: names,
      measures: (value) => (value as CaseFormValues['measures']).map(line).join('\n') || undefined,
    },
  });
}
