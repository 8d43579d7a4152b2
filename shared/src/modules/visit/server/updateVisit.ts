import { activeCompany } from '@ortstreu/shared/company/server';
import { AppError, canMove, localDateOf } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned, type CommandContext } from '@ortstreu/shared/kernel/server';
import type { z } from 'zod';
import { updateVisitInput, VISIT_MOVES, type VisitStatus } from '../visit';
import { visitUpdated } from '../visit.events';
import { visitIssues } from '../visitRules';
import { correctedAnswers, namedOn } from './confidentialAnswers';
import { applyFacts, countAsContact, storeOutcome, syncSignals } from './visitEffects';
import { VisitModel, type VisitRecord } from './VisitModel';
import { tellVisit, visitSecrets } from './visitStory';

type Patch = Omit<z.output<typeof updateVisitInput>, 'id' | 'version' | 'commitments' | 'nextContactOn'>;

const given = (patch: Patch): Patch => Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));

function assertMove(before: VisitRecord, version: number, status: VisitStatus | undefined): void {
  if (!status || status === before.status || before.version !== version) return;
  if (!canMove(VISIT_MOVES, before.status, status)) throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to: status } });
}

/** Fields that follow from others. A restricted report keeps the people who could read it so far. */
function derived(ctx: CommandContext, before: VisitRecord, patch: Patch) {
  const { status = before.status, heldOn = before.heldOn, plannedAt = before.plannedAt, confidentiality = before.confidentiality } = patch;
  const day = status === 'held' ? heldOn : plannedAt && localDateOf(plannedAt, ctx.scope.timeZone);
  const readerIds = confidentiality === 'restricted' ? [...new Set([...namedOn(before), ...(patch.participantIds ?? []), ...(patch.readerIds ?? [])])] : [];
  return { day: day ?? null, readerIds };
}

/** Corrects a visit, writes the report of a planned one, or cancels it; signals follow the corrected answers. */
export const updateVisit = defineCommand({
  name: 'visit.update',
  input: updateVisitInput,
  async run(ctx, { id, version, commitments, nextContactOn, ...fields }): Promise<VisitRecord> {
    const before = await loadVisible(VisitModel, ctx.ability, 'Visit', id);
    ctx.authorise('update', 'Visit', before);
    const companyId = before.companyId.toHexString();
    const company = await activeCompany(ctx, companyId);
    const patch = given({ ...fields, answers: fields.answers && correctedAnswers(ctx.actor, before, fields.answers) });
    assertMove(before, version, patch.status);
    const issues = visitIssues({ ...before, ...patch, commitments, nextContactOn }, ctx.today);
    if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
    const visit = await updateVersioned(VisitModel, id, version, { ...patch, ...derived(ctx, before, patch) });
    await ctx.audit({ subject: { type: 'Visit', id }, action: 'update', before, after: visit, confidential: visitSecrets(visit) });
    const isMoved = visit.status !== before.status;
    if (isMoved) await tellVisit(ctx, visit);
    if (isMoved || patch.answers) await applyFacts(ctx, visit, company);
    await syncSignals(ctx, visit);
    await storeOutcome(ctx, visit, { commitments, nextContactOn });
    if (isMoved || visit.heldOn !== before.heldOn) await countAsContact(ctx, visit);
    await ctx.emit(visitUpdated, { visitId: id, companyId });
    return visit;
  },
});
