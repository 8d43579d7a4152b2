import { Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type InterviewQuestion } from '@ortstreu/shared/visit';
import { useFieldLabel } from './AnswerInput';
import { useAnswerText } from './useAnswerText';
import { QUESTIONS, type QuestionValues } from './visitDraft';
import classes from './visit.module.css';

interface AnswersCardProps {
  answers: readonly { question: string; values: unknown }[];
}

function AnsweredQuestion({ question, values }: { question: InterviewQuestion; values: QuestionValues }) {
  const { t } = useTranslation();
  const fieldLabel = useFieldLabel();
  const shown = useAnswerText();
  const given = question.fields.flatMap((field) => {
    const value = values[field.name];
    return value === undefined ? [] : [{ field, value }];
  });
  return (
    <div>
      <Text fw={600}>{t(`visit.question.${question.code as 'stay'}`)}</Text>
      {given.length === 0 ? (
        <Text c="dimmed">{t('visit.askedNoAnswer')}</Text>
      ) : (
        <dl className={classes.answers}>
          {given.map(({ field, value }) => (
            <div key={field.name} style={{ display: 'contents' }}>
              <dt>{fieldLabel(field.name)}</dt>
              <dd>{shown(field, value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** What was said, in the order of the guide; what was not asked is named too, because it is not a "no". */
export function AnswersCard({ answers }: AnswersCardProps) {
  const { t } = useTranslation();
  const byQuestion = new Map(answers.map(({ question, values }) => [question, values as QuestionValues]));
  const notAsked = QUESTIONS.filter((question) => !byQuestion.has(question.code));
  return (
    <Card withBorder>
      <Title order={2} size="h3" mb="sm">
        {t('visit.answers')}
      </Title>
      <Stack gap="md">
        {QUESTIONS.map((question) => {
          const values = byQuestion.get(question.code);
          return values ? <AnsweredQuestion key={question.code} question={question} values={values} /> : null;
        })}
        {notAsked.length > 0 ? (
          <Text size="sm" c="dimmed">
            {t('visit.notAskedList')}: {notAsked.map((question) => t(`visit.questionShort.${question.code as 'stay'}`)).join(', ')}
          </Text>
        ) : null}
      </Stack>
    </Card>
  );
}
