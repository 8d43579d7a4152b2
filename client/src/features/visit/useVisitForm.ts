import { useState, type RefObject } from 'react';
import { failureFromError } from '../../apollo/failureFromError';
import { useConflict, type Conflict, type Stored } from '../../ui/conflict/useConflict';
import { type Failure } from '../../ui/failure';
import { useDraft, type Draft } from '../../ui/hooks/useDraft';
import { useIssueText } from '../../ui/useIssueText';
import { draftIssues, QUESTIONS, stepOfPath, type QuestionValues, type VisitDraft } from './visitDraft';

export interface VisitFormProps {
  /** Names the draft on this device. */
  memory: string;
  initial: VisitDraft;
  isNew: boolean;
  /** Rejects when the server refuses it. */
  send(draft: VisitDraft, version: number): Promise<void>;
  /** The visit as it stands on the server, for one that exists already. */
  reload?(): Promise<VisitDraft | null>;
}

type Content = Omit<VisitDraft, 'version'>;

const contentOf = ({ version: _version, ...content }: VisitDraft): Content => content;

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
  conflict: Conflict;
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
export function useVisitForm({ memory, initial, send, reload }: VisitFormProps, top: RefObject<HTMLElement | null>): VisitFormState {
  const issueText = useIssueText();
  const stored = useDraft<VisitDraft>(memory);
  const [draft, setDraft] = useState(stored.restored?.values ?? initial);
  const [step, setStep] = useState(0);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  // A draft of an older version no longer knows what it began with: then every difference is shown.
  const [opened, setOpened] = useState<Stored<Content>>({
    version: draft.version,
    ...(draft.version === initial.version ? { values: contentOf(initial) } : {}),
  });
  const conflict = useConflict<Content>({
    opened,
    read: () => contentOf(draft),
    write: (values, { version }) => change({ ...values, version }),
    reload: async () => {
      const current = await reload?.();
      return current ? { version: current.version, values: contentOf(current) } : null;
    },
    failureOf: failureFromError,
    whole: ['company'],
  });

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
    conflict,
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
      const outcome = await conflict.save((version) => send(draft, version));
      setSending(false);
      if (outcome === true) return stored.markSent();
      if (outcome === false) return;
      refuse(outcome.issues);
      setFailure(outcome);
    },
    discard: () => {
      stored.discard();
      setDraft(initial);
      setOpened({ version: initial.version, values: contentOf(initial) });
      setIssues([]);
      setStep(0);
    },
  };
}
