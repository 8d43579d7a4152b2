import type { Actor } from '@ortstreu/shared/access';
import { withConfidentialOf, withoutConfidential, type InterviewAnswer } from '../interviewAnswers';
import { guideOf } from '../interviewGuide';
import type { VisitRecord } from './VisitModel';

type Named = Pick<VisitRecord, 'authorId' | 'participantIds' | 'readerIds'>;

/** Who may read what a visit brings to light confidentially: the people named on it. Heads read it anyway. */
export const namedOn = ({ authorId, participantIds, readerIds }: Named): string[] => [
  ...new Set([...(authorId ? [authorId] : []), ...participantIds, ...readerIds].map((id) => id.toHexString())),
];

const readsConfidential = (actor: Actor, visit: Named): boolean =>
  actor.kind === 'system' || (actor.kind === 'user' && (actor.role === 'head' || namedOn(visit).includes(actor.id)));

/** The answers as this person may read them. */
export function answersFor(actor: Actor, visit: VisitRecord): InterviewAnswer[] {
  const guide = guideOf(visit.guideVersion);
  return !guide || readsConfidential(actor, visit) ? visit.answers : withoutConfidential(visit.answers, guide);
}

/** Corrected answers as they are to be stored: what the person cannot read, the person cannot change. */
export function correctedAnswers(actor: Actor, visit: VisitRecord, corrected: InterviewAnswer[]): InterviewAnswer[] {
  const guide = guideOf(visit.guideVersion);
  return !guide || readsConfidential(actor, visit) ? corrected : withConfidentialOf(visit.answers, corrected, guide);
}
