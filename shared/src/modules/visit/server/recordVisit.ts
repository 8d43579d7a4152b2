import { activeCompany } from '@ortstreu/shared/company/server';
import { AppError, localDateOf } from '@ortstreu/shared/kernel';
import { defineCommand, type CommandContext } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import type { z } from 'zod';
import { recordVisitInput } from '../visit';
import { visitRecorded } from '../visit.events';
import { visitIssues } from '../visitRules';
import { applyFacts, countAsContact, storeOutcome, syncSignals } from './visitEffects';
import { VisitModel, type VisitRecord } from './VisitModel';
import { tellVisit, visitSecrets } from './visitStory';

type VisitFields = Omit<z.output<typeof recordVisitInput>, 'commitments' | 'nextContactOn'>;

async function store(ctx: CommandContext, fields: VisitFields): Promise<VisitRecord> {
  const own = ctx.actor.kind === 'user' ? [ctx.actor.id] : [];
  const readerIds = fields.confidentiality === 'restricted' ? [...new Set([...own, ...fields.participantIds, ...fields.readerIds])] : [];
  const day = fields.status === 'held' ? fields.heldOn : fields.plannedAt && localDateOf(fields.plannedAt, ctx.scope.timeZone);
  const draft = new VisitModel({ ...fields, readerIds, day: day ?? null, authorId: own[0] ? new Types.ObjectId(own[0]) : null });
  return (await draft.save()).toObject<VisitRecord>();
}

/**
 * Writes a visit down with everything that follows from it: signals by rule, facts about the company, promises, the
 * next contact. All of it or nothing.
 */
export const recordVisit = defineCommand({
  name: 'visit.record',
  input: recordVisitInput,
  async run(ctx, { commitments, nextContactOn, ...fields }): Promise<VisitRecord> {
    const company = await activeCompany(ctx, fields.companyId);
    ctx.authorise('create', 'Visit');
    const issues = visitIssues({ ...fields, commitments, nextContactOn }, ctx.today);
    if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
    const visit = await store(ctx, fields);
    const visitId = visit._id.toHexString();
    await ctx.audit({ subject: { type: 'Visit', id: visitId }, action: 'create', after: visit, confidential: visitSecrets(visit) });
    await tellVisit(ctx, visit);
    await applyFacts(ctx, visit, company);
    await syncSignals(ctx, visit);
    await storeOutcome(ctx, visit, { commitments, nextContactOn });
    await countAsContact(ctx, visit);
    await ctx.emit(visitRecorded, { visitId, companyId: fields.companyId });
    return visit;
  },
});
