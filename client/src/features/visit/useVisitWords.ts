import { useTranslation } from 'react-i18next';
import { useFieldWords, type FieldWords } from '../../ui/conflict/useFieldWords';
import { useFieldLabel } from './AnswerInput';
import { useAnswerText } from './useAnswerText';
import { useColleagues, useVisitCompany } from './useVisitPeople';
import { QUESTIONS, type QuestionValues, type VisitDraft } from './visitDraft';

/** How the fields of a visit are called, and how what is in them is said. */
export function useVisitWords(draft: VisitDraft): FieldWords {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const company = useVisitCompany(draft.company?.id ?? null);
  const fieldLabel = useFieldLabel();
  const answerText = useAnswerText();
  const contacts = company?.contacts.map(({ id, firstName, lastName }) => ({ value: id, label: [firstName, lastName].filter(Boolean).join(' ') })) ?? [];
  const names = (people: readonly { value: string; label: string }[]) => (ids: unknown) =>
    (ids as string[]).map((id) => people.find((person) => person.value === id)?.label ?? id).join(', ') || undefined;
  const words = useFieldWords({
    labels: 'visit.field',
    exceptions: {
      plannedDay: 'plannedAt',
      plannedTime: 'time',
      contactIds: 'contacts',
      participantIds: 'participants',
      isRestricted: 'confidentiality',
      promises: 'commitments',
    },
    codes: { status: 'visit.status', kind: 'visit.kind', actionNeeded: 'visit.option.actionNeeded' },
    texts: {
      company: (value) => (value as VisitDraft['company'])?.name,
      contactIds: names(contacts),
      participantIds: names(colleagues),
      promises: (value) => (value as VisitDraft['promises']).map(({ text }) => text).join('\n') || undefined,
    },
  });
  return {
    labelOf: (path) => (path.startsWith('answers.') ? t(`visit.questionShort.${path.slice('answers.'.length) as 'stay'}`) : words.labelOf(path)),
    textOf: (path, value) => {
      const question = QUESTIONS.find(({ code }) => path === `answers.${code}`);
      if (!question) return words.textOf(path, value);
      if (value === undefined) return t('visit.notAsked');
      const given = question.fields.flatMap((field) => {
        const answer = (value as QuestionValues)[field.name];
        return answer === undefined ? [] : [`${fieldLabel(field.name)}: ${answerText(field, answer)}`];
      });
      return given.join('\n') || t('visit.askedNoAnswer');
    },
  };
}
