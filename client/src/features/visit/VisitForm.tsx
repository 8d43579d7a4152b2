import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure } from '../../ui/failure';
import { DraftState } from '../../ui/DraftState';
import { ErrorState } from '../../ui/ErrorState';
import { useDraft } from '../../ui/hooks/useDraft';
import { useNarrow } from '../../ui/hooks/useNarrow';
import { useFormats } from '../../ui/LocaleContext';
import { useIssueText } from '../../ui/useIssueText';
import { BasicsStep } from './BasicsStep';
import { EndStep } from './EndStep';
import { PromiseList } from './PromiseList';
import { QuestionBlock } from './QuestionBlock';
import { StepList } from './StepList';
import { draftIssues, QUESTIONS, stepOfPath, type VisitDraft } from './visitDraft';
import classes from './visit.module.css';

interface VisitFormProps {
  /** Names the draft on this device. */
  memory: string;
  initial: VisitDraft;
  isNew: boolean;
  /** Resolves to the failure, or to undefined when the server has it. */
  send(draft: VisitDraft): Promise<Failure | undefined>;
}

type Issue = Failure['issues'][number];

/** One block at a time on every width; what is typed is kept on this device until the server has it. */
export function VisitForm({ memory, initial, isNew, send }: VisitFormProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const format = useFormats();
  const issueText = useIssueText();
  const stored = useDraft<VisitDraft>(memory);
  const [draft, setDraft] = useState(stored.restored?.values ?? initial);
  const [showRestored, setShowRestored] = useState(stored.restored !== undefined);
  const [step, setStep] = useState(0);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  const top = useRef<HTMLDivElement>(null);

  const change = (patch: Partial<VisitDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    stored.save(next);
  };
  const goTo = (next: number) => {
    setStep(next);
    top.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  };
  const errorOf = useCallback(
    (path: string) => {
      const issue = issues.find((entry) => entry.path === path);
      return issue && issueText(issue);
    },
    [issues, issueText],
  );
  const refuse = (found: readonly Issue[]) => {
    setIssues(found);
    const [first] = found;
    if (first) goTo(stepOfPath(first.path, draft));
  };
  const submit = async () => {
    setFailure(undefined);
    const found = draftIssues(draft);
    if (found.length > 0) return refuse(found);
    setSending(true);
    const refused = await send(draft);
    setSending(false);
    if (!refused) return stored.markSent();
    refuse(refused.issues);
    setFailure(refused);
  };
  const discard = () => {
    stored.discard();
    setDraft(initial);
    setShowRestored(false);
    setIssues([]);
    setStep(0);
  };

  const last = draft.status === 'planned' ? 0 : QUESTIONS.length + 1;
  const question = QUESTIONS[step - 1];
  const answerIndex = question ? Object.keys(draft.answers).indexOf(question.code) : -1;
  const setAnswer = (code: string, values: VisitDraft['answers'][string] | undefined) => {
    const { [code]: _, ...rest } = draft.answers;
    change({ answers: values === undefined ? rest : { ...draft.answers, [code]: values } });
  };
  const name = (at: number) => (at === 0 ? t('visit.section.basics') : at === QUESTIONS.length + 1 ? t('visit.section.end') : t('visit.progress', { current: at, total: QUESTIONS.length }));
  const isLast = step >= last;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isLast) void submit();
        else goTo(step + 1);
      }}
    >
      <div className={classes.layout}>
        {narrow || last === 0 ? <div /> : <StepList draft={draft} step={step} onStep={goTo} issues={issues} />}
        <div ref={top} tabIndex={-1} style={{ outline: 'none' }}>
          <Stack gap="md" maw={720}>
            {showRestored && stored.restored ? (
              <Alert color="gray" variant="outline" withCloseButton closeButtonLabel={t('common.action.close')} onClose={() => setShowRestored(false)}>
                <Group justify="space-between">
                  <Text size="sm">{t('visit.draftFound', { time: format.dateTime(new Date(stored.restored.savedAt)) })}</Text>
                  <Button size="xs" variant="default" onClick={discard}>
                    {t('common.draft.discard')}
                  </Button>
                </Group>
              </Alert>
            ) : null}
            {failure ? <ErrorState failure={{ ...failure, issues: [] }} kept /> : null}
            {step === 0 ? <BasicsStep draft={draft} change={change} errorOf={errorOf} isNew={isNew} /> : null}
            {question ? (
              <QuestionBlock
                key={question.code}
                question={question}
                values={draft.answers[question.code]}
                onChange={(values) => setAnswer(question.code, values)}
                errorOf={(field) => errorOf(`answers.${answerIndex}.values.${field}`)}
              />
            ) : null}
            {question?.storedAs === 'commitments' ? <PromiseList draft={draft} change={change} errorOf={errorOf} /> : null}
            {step === QUESTIONS.length + 1 ? <EndStep draft={draft} change={change} errorOf={errorOf} /> : null}
          </Stack>
          <div className={classes.bar}>
            {last > 0 ? <Progress value={(step / last) * 100} size="sm" mb="xs" aria-label={name(step)} /> : null}
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text size="sm">{last > 0 ? name(step) : null}</Text>
                <DraftState state={stored.state} />
              </div>
              <Group gap="xs" wrap="nowrap">
                {step > 0 ? (
                  <Button variant="default" onClick={() => goTo(step - 1)}>
                    {t('visit.back')}
                  </Button>
                ) : null}
                <Button type="submit" loading={sending}>
                  {isLast ? t(draft.status === 'planned' ? 'visit.plan' : 'visit.record') : t('visit.next')}
                </Button>
              </Group>
            </Group>
          </div>
        </div>
      </div>
    </form>
  );
}
