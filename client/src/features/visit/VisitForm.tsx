import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { ErrorState } from '../../ui/ErrorState';
import { useNarrow } from '../../ui/hooks/useNarrow';
import { useFormats } from '../../ui/LocaleContext';
import { BasicsStep } from './BasicsStep';
import { EndStep } from './EndStep';
import { PromiseList } from './PromiseList';
import { QuestionBlock } from './QuestionBlock';
import { StepList } from './StepList';
import { useVisitForm, type VisitFormProps, type VisitFormState } from './useVisitForm';
import { useVisitWords } from './useVisitWords';
import { QUESTIONS } from './visitDraft';
import { VisitFormBar } from './VisitFormBar';
import classes from './visit.module.css';

/** What was found on this device, and the way to begin anew. */
function RestoredNotice({ form }: { form: VisitFormState }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [shown, setShown] = useState(form.stored.restored !== undefined);
  if (!shown || !form.stored.restored) return null;
  const discard = () => {
    form.discard();
    setShown(false);
  };
  return (
    <Alert color="gray" variant="outline" role="status">
      <Stack gap="sm">
        <Text size="sm">{t('visit.draftFound', { time: format.dateTime(new Date(form.stored.restored.savedAt)) })}</Text>
        <Group gap="xs">
          <Button size="xs" onClick={() => setShown(false)}>
            {t('visit.draftContinue')}
          </Button>
          <Button size="xs" variant="default" onClick={discard}>
            {t('common.draft.discard')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function Step({ form, isNew }: { form: VisitFormState; isNew: boolean }) {
  const { draft, change, errorOf, step } = form;
  const question = QUESTIONS[step - 1];
  if (step === 0) return <BasicsStep draft={draft} change={change} errorOf={errorOf} isNew={isNew} />;
  if (!question) return <EndStep draft={draft} change={change} errorOf={errorOf} />;
  const index = Object.keys(draft.answers).indexOf(question.code);
  return (
    <>
      <QuestionBlock
        key={question.code}
        question={question}
        values={draft.answers[question.code]}
        onChange={(values) => form.setAnswer(question.code, values)}
        errorOf={(field) => errorOf(`answers.${index}.values.${field}`)}
      />
      {question.storedAs === 'commitments' ? <PromiseList draft={draft} change={change} errorOf={errorOf} /> : null}
    </>
  );
}

/** One block at a time on every width; what is typed is kept on this device until the server has it. */
export function VisitForm(props: VisitFormProps) {
  const narrow = useNarrow();
  const top = useRef<HTMLDivElement>(null);
  const form = useVisitForm(props, top);
  const words = useVisitWords(form.draft);
  const hasSteps = form.last > 0 && !narrow;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.step >= form.last) void form.submit();
        else form.goTo(form.step + 1);
      }}
    >
      <div className={hasSteps ? classes.layout : undefined}>
        {hasSteps ? <StepList draft={form.draft} step={form.step} onStep={form.goTo} issues={form.issues} /> : null}
        <div ref={top} tabIndex={-1} className={classes.block}>
          <Stack gap="md">
            <RestoredNotice form={form} />
            <ConflictPanel conflict={form.conflict} {...words} />
            {form.failure ? <ErrorState failure={{ ...form.failure, issues: [] }} kept /> : null}
            <Step form={form} isNew={props.isNew} />
          </Stack>
          <VisitFormBar form={form} />
        </div>
      </div>
    </form>
  );
}
