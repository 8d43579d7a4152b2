import { useState, type RefObject } from 'react';
import { type Failure } from '../../ui/failure';
import { useDraft, type Draft } from '../../ui/hooks/useDraft';
import { useIssueText } from '../../ui/useIssueText';
import { draftIssues, QUESTIONS, stepOfPath, type QuestionValues, type VisitDraft } from './visitDraft';

export interface VisitFormProps {
  /** Names the draft on this device. */
  memory: string;
  initial: VisitDraft;
  isNew: boolean;
  /** Resolves to the failure, or to undefined when the server has it. */
  send(draft: VisitDraft): Promise<Failure | undefined>;
}

type Issue = Failure['issues'][number];

export interface VisitFormState {
  draft: VisitDraft;
  stored: Draft<VisitDraft>;
  step: number;
  /** The end; a planned visit has one step only. */
  last: number;
  issues: readonly Issue[];
  failure: Failure | undefined;
  sending: boolean;
  change(patch: Partial<VisitDraft>): void;
  /** Undefined = not asked. */
  setAnswer(code: string, values: QuestionValues | undefined): void;
  goTo(step: number): void;
  /** The sentence of what is wrong at a path of the input. */
  errorOf(path: string): string | undefined;
  submit(): Promise<void>;
  discard(): void;
}

/**
 * State of the visit form: the draft is kept on this device until the server has it; what is refused leads to its step.
 * `top` gets the focus with every step, so that a screen reader begins there.
 */
export function useVisitForm({ memory, initial, send }: VisitFormProps, top: RefObject<HTMLElement | null>): VisitFormState {
  const issueText = useIssueText();
  const stored = useDraft<VisitDraft>(memory);
  const [draft, setDraft] = useState(stored.restored?.values ?? initial);
  const [step, setStep] = useState(0);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);

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
  const refuse = (found: readonly Issue[]) => {
    setIssues(found);
    const [first] = found;
    if (first) goTo(stepOfPath(first.path, draft));
  };
  return {
    draft,
    stored,
    step,
    last: draft.status === 'planned' ? 0 : QUESTIONS.length + 1,
    issues,
    failure,
    sending,
    change,
    setAnswer: (code, values) => {
      const { [code]: _, ...rest } = draft.answers;
      change({ answers: values === undefined ? rest : { ...draft.answers, [code]: values } });
    },
    goTo,
    errorOf: (path) => {
      const issue = issues.find((entry) => entry.path === path);
      return issue && issueText(issue);
    },
    submit: async () => {
      setFailure(undefined);
      const found = draftIssues(draft);
      if (found.length > 0) return refuse(found);
      setSending(true);
      const refused = await send(draft);
      setSending(false);
      if (!refused) return stored.markSent();
      refuse(refused.issues);
      setFailure(refused);
    },
    discard: () => {
      stored.discard();
      setDraft(initial);
      setIssues([]);
      setStep(0);
    },
  };
}
