import { instantAt, isLocalDate, localDateOf, type LocalDate } from '@ortstreu/shared/kernel';
import { INTERVIEW_GUIDE_V1, type ActionNeeded, type AnswerValue, type InterviewQuestion, type VisitKind } from '@ortstreu/shared/visit';
import { type RecordVisitInput, type UpdateVisitInput, type VisitDetailsFragment } from '../../graphql/__generated__/operations';

export interface PromiseDraft {
  text: string;
  ownerId: string | null;
  dueOn: string | null;
}

export type QuestionValues = Record<string, AnswerValue>;

/** What the form holds and what is kept on this device. A question without an entry was not asked. */
export interface VisitDraft {
  status: 'planned' | 'held';
  company: { id: string; name: string } | null;
  kind: VisitKind;
  heldOn: string | null;
  plannedDay: string | null;
  /** hh:mm in the agency's zone. */
  plannedTime: string;
  contactIds: string[];
  participantIds: string[];
  purpose: string;
  summary: string;
  answers: Record<string, QuestionValues>;
  actionNeeded: ActionNeeded | null;
  actionNote: string;
  isRestricted: boolean;
  promises: PromiseDraft[];
  nextContactOn: string | null;
  /** The visit's version that this began with; 0 for a new one. */
  version: number;
}

/** Questions with fields of their own; the promises and the need for action have their places at the end. */
export const QUESTIONS: readonly InterviewQuestion[] = INTERVIEW_GUIDE_V1.questions.filter((question) => question.storedAs !== 'actionNeeded');

export const emptyDraft = (today: LocalDate, viewerId: string, status: VisitDraft['status']): VisitDraft => ({
  status,
  company: null,
  kind: 'onSite',
  heldOn: today,
  plannedDay: null,
  plannedTime: '10:00',
  contactIds: [],
  participantIds: [viewerId],
  purpose: '',
  summary: '',
  answers: {},
  actionNeeded: null,
  actionNote: '',
  isRestricted: false,
  promises: [],
  nextContactOn: null,
  version: 0,
});

const timeOf = (instant: Date, timeZone: string): string => new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone }).format(instant);

/** A stored visit as a form: the report of a planned one, or a correction. */
export function draftOf(visit: VisitDetailsFragment, today: LocalDate, timeZone: string): VisitDraft {
  const plannedAt = visit.plannedAt ? new Date(visit.plannedAt) : null;
  const plannedDay = plannedAt ? localDateOf(plannedAt, timeZone) : null;
  return {
    status: 'held',
    company: visit.company ? { id: visit.company.id, name: visit.company.name } : null,
    kind: visit.kind,
    heldOn: visit.heldOn ?? (plannedDay !== null && plannedDay <= today ? plannedDay : today),
    plannedDay,
    plannedTime: plannedAt ? timeOf(plannedAt, timeZone) : '10:00',
    contactIds: visit.contacts.map((contact) => contact.id),
    participantIds: visit.participants.map((person) => person.id),
    purpose: visit.purpose ?? '',
    summary: visit.summary ?? '',
    answers: Object.fromEntries(visit.answers.map(({ question, values }) => [question, values as QuestionValues])),
    actionNeeded: visit.actionNeeded,
    actionNote: visit.actionNote ?? '',
    isRestricted: visit.confidentiality === 'restricted',
    promises: [],
    nextContactOn: null,
    version: visit.version,
  };
}

function plannedInstant({ plannedDay, plannedTime }: VisitDraft, timeZone: string): string | null {
  const [hours = Number.NaN, minutes = Number.NaN] = plannedTime.split(':').map(Number);
  if (plannedDay === null || !isLocalDate(plannedDay) || !Number.isInteger(hours) || !Number.isInteger(minutes)) return null;
  return instantAt(plannedDay, hours, minutes, timeZone).toISOString();
}

const textOrNull = (text: string): string | null => text.trim() || null;

const content = (draft: VisitDraft) => ({
  kind: draft.kind,
  contactIds: draft.contactIds,
  participantIds: draft.participantIds,
  purpose: textOrNull(draft.purpose),
  confidentiality: draft.isRestricted ? ('restricted' as const) : ('office' as const),
});

/** Report fields as the API takes them; a missing owner or day goes along empty, so that the server names it at its field. */
const report = (draft: VisitDraft) => ({
  status: 'held' as const,
  heldOn: draft.heldOn as LocalDate | null,
  summary: textOrNull(draft.summary),
  answers: Object.entries(draft.answers).map(([question, values]) => ({ question, values })),
  actionNeeded: draft.actionNeeded,
  actionNote: textOrNull(draft.actionNote),
  commitments: draft.promises.map(({ text, ownerId, dueOn }) => ({ text, ownerId: ownerId ?? '', dueOn: dueOn as LocalDate })),
  nextContactOn: draft.nextContactOn as LocalDate | null,
});

export const recordInput = (draft: VisitDraft, timeZone: string): RecordVisitInput => ({
  companyId: draft.company?.id ?? '',
  ...content(draft),
  ...(draft.status === 'planned' ? { status: 'planned', plannedAt: plannedInstant(draft, timeZone) } : report(draft)),
});

export const reportInput = (draft: VisitDraft, id: string, version: number): UpdateVisitInput => ({ id, version, ...content(draft), ...report(draft) });

/** What the page itself can say before anything is sent; the rest is the server's word. Paths as in the input. */
export function draftIssues(draft: VisitDraft): { path: string; code: string }[] {
  const missing = (condition: boolean, path: string, code = 'required') => (condition ? [{ path, code }] : []);
  const badDay = (value: string | null, path: string) => missing(value !== null && !isLocalDate(value), path, 'date.invalid');
  if (draft.status === 'planned')
    return [...missing(draft.company === null, 'companyId'), ...missing(draft.plannedDay === null, 'plannedAt'), ...badDay(draft.plannedDay, 'plannedAt')];
  return [
    ...missing(draft.company === null, 'companyId'),
    ...missing(draft.heldOn === null, 'heldOn'),
    ...badDay(draft.heldOn, 'heldOn'),
    ...draft.promises.flatMap((promise, index) => [
      ...missing(promise.text.trim() === '', `commitments.${index}.text`),
      ...missing(promise.ownerId === null, `commitments.${index}.ownerId`),
      ...missing(promise.dueOn === null, `commitments.${index}.dueOn`),
      ...badDay(promise.dueOn, `commitments.${index}.dueOn`),
    ]),
    ...missing(draft.actionNeeded === null, 'actionNeeded'),
    ...badDay(draft.nextContactOn, 'nextContactOn'),
  ];
}

/** Step of the form in which a path of the input stands: 0 basics, then the questions, last the end. */
export function stepOfPath(path: string, draft: VisitDraft): number {
  const answer = /^answers\.(\d+)\./.exec(path);
  if (answer) {
    const code = Object.keys(draft.answers)[Number(answer[1])];
    return QUESTIONS.findIndex((question) => question.code === code) + 1;
  }
  if (/^commitments/.test(path)) return QUESTIONS.findIndex((question) => question.storedAs === 'commitments') + 1;
  return ['actionNeeded', 'actionNote', 'nextContactOn', 'summary'].includes(path) ? QUESTIONS.length + 1 : 0;
}
