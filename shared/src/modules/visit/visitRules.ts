import type { InputIssue, LocalDate } from '@ortstreu/shared/kernel';
import { answerIssues, type InterviewAnswer } from './interviewAnswers';
import { guideOf } from './interviewGuide';
import type { ActionNeeded, VisitStatus } from './visit';

export interface VisitState {
  status: VisitStatus;
  plannedAt?: Date | null | undefined;
  heldOn?: LocalDate | null | undefined;
  guideVersion: string;
  answers: readonly InterviewAnswer[];
  actionNeeded?: ActionNeeded | null | undefined;
  commitments: readonly { dueOn: LocalDate }[];
  nextContactOn?: LocalDate | null | undefined;
}

function heldIssues(visit: VisitState, today: LocalDate): InputIssue[] {
  const { heldOn } = visit;
  if (!heldOn) return [{ path: 'heldOn', code: 'required' }];
  const tooEarly = visit.commitments.flatMap(({ dueOn }, index) =>
    dueOn < heldOn ? [{ path: `commitments.${index}.dueOn`, code: 'visit.dueBeforeVisit' }] : [],
  );
  return [
    ...(heldOn > today ? [{ path: 'heldOn', code: 'visit.heldInFuture' }] : []),
    ...(visit.actionNeeded ? [] : [{ path: 'actionNeeded', code: 'required' }]),
    ...tooEarly,
  ];
}

const pendingIssues = (visit: VisitState): InputIssue[] => [
  ...(visit.status === 'planned' && !visit.plannedAt ? [{ path: 'plannedAt', code: 'required' }] : []),
  ...(visit.commitments.length > 0 ? [{ path: 'commitments', code: 'visit.promiseWithoutVisit' }] : []),
];

/** What is wrong with a visit as a whole: what the single fields cannot know. */
export function visitIssues(visit: VisitState, today: LocalDate): InputIssue[] {
  const guide = guideOf(visit.guideVersion);
  return [
    ...(guide ? answerIssues(visit.answers, guide) : [{ path: 'guideVersion', code: 'visit.unknownGuide' }]),
    ...(visit.status === 'held' ? heldIssues(visit, today) : pendingIssues(visit)),
    ...(visit.nextContactOn && visit.nextContactOn < today ? [{ path: 'nextContactOn', code: 'date.past' }] : []),
  ];
}
