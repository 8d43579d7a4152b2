import type { Confidentiality } from '@ortstreu/shared/access';
import { createCommitment } from '@ortstreu/shared/commitment/server';
import { withHeadCount } from '@ortstreu/shared/company';
import { mergeCompanyFacts, recordCompanyContact, type CompanyRecord } from '@ortstreu/shared/company/server';
import { closeFollowUpsMetBy, createFollowUp } from '@ortstreu/shared/followUp/server';
import type { LocalDate } from '@ortstreu/shared/kernel';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import type { Certainty, SignalKind } from '@ortstreu/shared/signal';
import { createSignal, decideSignal, signalsOfVisit, type SignalRecord } from '@ortstreu/shared/signal/server';
import { answersToFacts, answersToSignals } from '../answersToSignals';
import { namedOn } from './confidentialAnswers';
import type { VisitRecord } from './VisitModel';

interface WantedSignal {
  kind: SignalKind;
  question: string;
  certainty: Certainty;
  evidence: string | null;
  confidentiality: Confidentiality;
}

function wantedSignals(visit: VisitRecord): WantedSignal[] {
  if (visit.status !== 'held') return [];
  const fromAnswers = answersToSignals(visit.answers).map(({ confidential, ...draft }): WantedSignal => ({
    ...draft,
    confidentiality: confidential ? 'restricted' : visit.confidentiality,
  }));
  if (visit.actionNeeded !== 'red') return fromAnswers;
  return [
    ...fromAnswers,
    { kind: 'redFlag', question: 'actionNeeded', certainty: 'observed', evidence: visit.actionNote, confidentiality: visit.confidentiality },
  ];
}

const isSame = (signal: SignalRecord, wanted: WantedSignal): boolean => signal.kind === wanted.kind && signal.confidentiality === wanted.confidentiality;

/** Brings the visit's signals in line with its answers: new ones are raised, those whose answer was corrected are taken back. */
export async function syncSignals(ctx: CommandContext, visit: VisitRecord): Promise<void> {
  const { heldOn } = visit;
  const wanted = heldOn ? wantedSignals(visit) : [];
  const existing = await signalsOfVisit(visit._id.toHexString());
  for (const signal of existing) {
    if (signal.status !== 'new' || wanted.some((draft) => isSame(signal, draft))) continue;
    await decideSignal(ctx, signal, { version: signal.version, to: 'dismissed', reason: 'outdated' });
  }
  if (!heldOn) return;
  const place = {
    companyId: visit.companyId.toHexString(),
    visitId: visit._id.toHexString(),
    source: 'visit',
    observedOn: heldOn,
    readerIds: namedOn(visit),
  } as const;
  for (const draft of wanted.filter((candidate) => !existing.some((signal) => isSame(signal, candidate)))) await createSignal(ctx, { ...place, ...draft });
}

/** Writes what the company said about itself into its record; what was not said stays. */
export async function applyFacts(ctx: CommandContext, visit: VisitRecord, company: CompanyRecord): Promise<void> {
  if (visit.status !== 'held' || !visit.heldOn) return;
  const { headCount, establishment, standingFacts } = answersToFacts(visit.answers, visit.heldOn);
  const headCounts = headCount ? withHeadCount(company.headCounts, headCount) : undefined;
  const changed = headCounts ? { headCounts, employees: headCounts.at(-1)?.employees ?? null } : {};
  await mergeCompanyFacts(ctx, company._id.toHexString(), { ...changed, establishment, standingFacts });
}

export interface VisitOutcome {
  commitments: readonly { text: string; ownerId: string; dueOn: LocalDate }[];
  nextContactOn?: LocalDate | null | undefined;
}

/** Promises and the next contact that were agreed on the visit. */
export async function storeOutcome(ctx: CommandContext, visit: VisitRecord, { commitments, nextContactOn }: VisitOutcome): Promise<void> {
  const companyId = visit.companyId.toHexString();
  const visitId = visit._id.toHexString();
  const openness = { confidentiality: visit.confidentiality, readerIds: namedOn(visit) };
  for (const [index, promise] of commitments.entries())
    await createCommitment(ctx, { ...promise, companyId, visitId, ...openness }, `commitments.${index}.ownerId`);
  const ownerId = ctx.actor.kind === 'user' ? ctx.actor.id : visit.authorId?.toHexString();
  if (nextContactOn && ownerId) await createFollowUp(ctx, { companyId, ownerId, kind: 'visit', dueOn: nextContactOn, origin: 'person' });
}

/** A visit that took place is a real contact: it resets the cadence and meets what was due. */
export async function countAsContact(ctx: CommandContext, visit: VisitRecord): Promise<void> {
  if (visit.status !== 'held' || !visit.heldOn) return;
  const companyId = visit.companyId.toHexString();
  await recordCompanyContact(ctx, companyId, visit.heldOn);
  await closeFollowUpsMetBy(ctx, companyId, visit.heldOn);
}
