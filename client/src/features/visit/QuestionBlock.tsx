import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AnswerValue, type InterviewQuestion } from '@ortstreu/shared/visit';
import { AnswerInput } from './AnswerInput';
import { LocationMatrix } from './LocationMatrix';
import { type QuestionValues } from './visitDraft';
import classes from './visit.module.css';

interface QuestionBlockProps {
  question: InterviewQuestion;
  /** Undefined = not asked. */
  values: QuestionValues | undefined;
  onChange(values: QuestionValues | undefined): void;
  errorOf(field: string): string | undefined;
}

/** Whether a question was asked is always readable; "not asked" is the state it starts in and can return to. */
function QuestionState({ values }: { values: QuestionValues | undefined }) {
  const { t } = useTranslation();
  if (values === undefined) return <span className={classes.notAsked}>{t('visit.notAsked')}</span>;
  const count = Object.keys(values).length;
  return <span className={classes.asked}>{count === 0 ? t('visit.askedNoAnswer') : t('visit.answered', { count })}</span>;
}

/** One question a block: its wording, chips before text, and the way back to "not asked". */
export function QuestionBlock({ question, values, onChange, errorOf }: QuestionBlockProps) {
  const { t } = useTranslation();
  const change = (name: string, value: AnswerValue | undefined) => {
    const { [name]: _, ...rest } = values ?? {};
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  const input = (field: InterviewQuestion['fields'][number]) => (
    <AnswerInput key={field.name} field={field} value={values?.[field.name]} onChange={(value) => change(field.name, value)} error={errorOf(field.name)} />
  );
  return (
    <Stack gap="md">
      <div>
        <Group gap="sm" mb={4}>
          <Text size="sm" c="dimmed">
            {t(`visit.section.${question.section}`)}
          </Text>
          <QuestionState values={values} />
        </Group>
        <Title order={2} size="h3" className={classes.question}>
          {t(`visit.question.${question.code as 'stay'}`)}
        </Title>
        {question.answeredBy === 'visitor' ? (
          <Text size="sm" c="dimmed">
            {t('visit.visitorOnly')}
          </Text>
        ) : null}
      </div>
      {question.code === 'location' ? (
        <>
          {question.fields.slice(0, 1).map(input)}
          <LocationMatrix values={values ?? {}} onChange={change} />
        </>
      ) : (
        question.fields.map(input)
      )}
      <Group>
        {values === undefined ? (
          <Button variant="subtle" size="sm" onClick={() => onChange({})}>
            {t('visit.markAsked')}
          </Button>
        ) : (
          <Button variant="subtle" color="gray" size="sm" onClick={() => onChange(undefined)}>
            {t('visit.clearAnswer')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
