import { companiesByIds, companyIdsInBatches, type CompanyRecord } from '@ortstreu/shared/company/server';
import { idSchema, laterOf, localDateSchema, type LocalDate } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, updateVersioned, type CommandContext, type Scope } from '@ortstreu/shared/kernel/server';
import type { AgencySettings } from '@ortstreu/shared/settings';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { activeUsers } from '@ortstreu/shared/user/server';
import { Types } from 'mongoose';
import { z } from 'zod';
import { followUpRescheduled } from '../followUp.events';
import { DEFAULT_CADENCE } from '../nextContactDate';
import { planStep, type OpenContact, type PlanStep, type PlanWish } from '../planStep';
import { spreadFollowUps } from '../spreadFollowUps';
import { closeFollowUp } from './completeFollowUp';
import { FollowUpModel, type FollowUpRecord } from './FollowUpModel';
import { openFollowUps } from './followUpQueries';
import { createFollowUp } from './followUpWrites';
import { prepareTurns, takeTurn } from './FollowUpTurnModel';

/** Companies in one transaction. */
const BATCH = 500;

interface Due {
  company: CompanyRecord;
  step: Exclude<PlanStep, { action: 'none' }>;
}

/** The day of the next visit agreed with a company, by the company's id. */
export type Appointments = Readonly<Record<string, LocalDate>>;
/** Looks appointments up; visits are not known here. */
export type FindAppointments = (companyIds: readonly string[]) => Promise<Appointments>;

const isContact = ({ kind }: FollowUpRecord): boolean => kind === 'visit' || kind === 'call';

const openContact = ({ _id, ownerId, dueOn, origin, reason }: FollowUpRecord): OpenContact => ({
  id: _id.toHexString(),
  ownerId: ownerId.toHexString(),
  dueOn,
  origin,
  reason,
});

/** An agreed visit counts like a contact that a person has planned. */
const appointment = (dueOn: LocalDate | undefined): OpenContact[] => (dueOn ? [{ id: 'appointment', ownerId: '', dueOn, origin: 'person', reason: null }] : []);

function groupByCompany(followUps: readonly FollowUpRecord[]): Map<string, FollowUpRecord[]> {
  const groups = new Map<string, FollowUpRecord[]>();
  for (const followUp of followUps) groups.set(followUp.companyId.toHexString(), [...(groups.get(followUp.companyId.toHexString()) ?? []), followUp]);
  return groups;
}

/** For each company the last day on which a person closed what the product had planned; what the product closed itself is no answer. */
async function lastAnswers(companyIds: readonly Types.ObjectId[]): Promise<Map<string, LocalDate>> {
  const closed = await FollowUpModel.find({
    companyId: { $in: companyIds },
    status: { $in: ['done', 'cancelled'] },
    origin: { $ne: 'person' },
    completedById: { $ne: null },
  })
    .select({ companyId: 1, completedOn: 1 })
    .lean<Pick<FollowUpRecord, 'companyId' | 'completedOn'>[]>();
  const answers = new Map<string, LocalDate>();
  for (const { companyId, completedOn } of closed) {
    const before = answers.get(companyId.toHexString());
    if (completedOn) answers.set(companyId.toHexString(), before ? laterOf(before, completedOn) : completedOn);
  }
  return answers;
}

async function stepsFor(ctx: CommandContext, companyIds: readonly string[], settings: AgencySettings, appointments: Appointments): Promise<Due[]> {
  const companies = await companiesByIds(ctx.scope, companyIds);
  const ids = companies.map(({ _id }) => _id);
  const [open, answers, people] = [groupByCompany((await openFollowUps({ companyIds: ids })).filter(isContact)), await lastAnswers(ids), await activeUsers()];
  const active = new Set(people.map(({ _id }) => _id.toHexString()));
  const rule = { ...DEFAULT_CADENCE, months: settings.cadenceMonths, federalState: settings.federalState };
  return companies.flatMap((company): Due[] => {
    const id = company._id.toHexString();
    const managerId = company.accountManagerId?.toHexString();
    const isCared = managerId !== undefined && active.has(managerId) && !company.archivedAt;
    const facts = {
      importance: company.importance.importanceClass,
      accountManagerId: isCared ? managerId : null,
      lastContactOn: company.lastContactOn,
      lastAnsweredOn: answers.get(id) ?? null,
      level: company.attention.level,
    };
    const step = planStep(facts, [...(open.get(id) ?? []).map(openContact), ...appointment(appointments[id])], rule, ctx.today);
    return step.action === 'none' ? [] : [{ company, step }];
  });
}

/** The day of every wish: red ones as soon as the rule says, the others spread over the owner's weeks around what is planned already. */
async function placeWishes(due: readonly Due[], { weeklyVisitLimit, federalState }: AgencySettings, today: LocalDate): Promise<Map<string, LocalDate>> {
  const wishes = due.flatMap(({ company, step }) => ('wish' in step ? [{ company, wish: step.wish }] : []));
  const moved = new Set(due.flatMap(({ step }) => ('id' in step ? [step.id] : [])));
  const calendar = (await openFollowUps({ ownerIds: [...new Set(wishes.map(({ wish }) => wish.ownerId))] })).filter(
    (followUp) => followUp.kind === 'visit' && !moved.has(followUp._id.toHexString()),
  );
  const [red, others] = [wishes.filter(({ company }) => company.attention.level === 'now'), wishes.filter(({ company }) => company.attention.level !== 'now')];
  const taken = [
    ...calendar.map(({ ownerId, dueOn }) => ({ ownerId: ownerId.toHexString(), on: dueOn })),
    ...red.map(({ wish }) => ({ ownerId: wish.ownerId, on: wish.dueOn })),
  ];
  const spread = spreadFollowUps(
    others.map(({ company, wish }) => ({ companyId: company._id.toHexString(), ownerId: wish.ownerId, dueOn: wish.dueOn, priority: company.attentionRank })),
    taken,
    { weeklyLimit: weeklyVisitLimit, federalState, from: today },
  );
  return new Map([
    ...red.map(({ company, wish }) => [company._id.toHexString(), wish.dueOn] as const),
    ...spread.map(({ companyId, plannedOn }) => [companyId, plannedOn] as const),
  ]);
}

async function move(ctx: CommandContext, id: string, wish: PlanWish, dueOn: LocalDate): Promise<void> {
  const before = await FollowUpModel.findById(id).lean<FollowUpRecord>();
  if (!before) return;
  const isMoved = before.dueOn !== dueOn || before.ownerId.toHexString() !== wish.ownerId;
  const patch = {
    dueOn,
    ownerId: new Types.ObjectId(wish.ownerId),
    origin: wish.origin,
    reason: wish.reason,
    ...(isMoved ? { remindersSent: [], calendarSequence: before.calendarSequence + 1 } : {}),
  };
  const after = await updateVersioned(FollowUpModel, id, before.version, patch);
  await ctx.audit({ subject: { type: 'FollowUp', id }, action: 'plan', before, after });
  if (isMoved) await ctx.emit(followUpRescheduled, { followUpId: id, companyId: after.companyId.toHexString() });
}

async function carryOut(ctx: CommandContext, { company, step }: Due, dueOn: LocalDate | undefined): Promise<void> {
  if (step.action === 'cancel') {
    const followUp = await FollowUpModel.findById(step.id).lean<FollowUpRecord>();
    if (followUp) await closeFollowUp(ctx, followUp, { version: followUp.version, outcome: 'cancelled', isWithdrawn: true });
    return;
  }
  const { wish } = step;
  if (step.action === 'move') return move(ctx, step.id, wish, dueOn ?? wish.dueOn);
  await createFollowUp(ctx, {
    companyId: company._id.toHexString(),
    ownerId: wish.ownerId,
    kind: 'visit',
    dueOn: dueOn ?? wish.dueOn,
    origin: wish.origin,
    reason: wish.reason,
  });
}

/** Plans, moves and takes back the regular contacts of some companies; returns how many changed. Repeating it changes nothing. */
export const planContacts = defineCommand({
  name: 'followUp.plan',
  input: z.strictObject({ companyIds: z.array(idSchema).max(BATCH), appointments: z.record(idSchema, localDateSchema).default({}) }),
  async run(ctx, { companyIds, appointments }): Promise<number> {
    ctx.authorise('run', 'FollowUp');
    const settings = await loadSettings();
    const due = await stepsFor(ctx, companyIds, settings, appointments);
    if (due.length === 0) return 0;
    await takeTurn();
    const days = await placeWishes(due, settings, ctx.today);
    for (const one of due) await carryOut(ctx, one, days.get(one.company._id.toHexString()));
    return due.length;
  },
});

/**
 * Takes back what the product has planned for a company as soon as a person has planned a contact that is enough: nobody is to be
 * reminded twice. Called by the command of that person.
 */
export async function withdrawPlanMetByPerson(ctx: CommandContext, companyId: string): Promise<void> {
  for (const one of await stepsFor(ctx, [companyId], await loadSettings(), {})) if (one.step.action === 'cancel') await carryOut(ctx, one, undefined);
}

/**
 * A follow-up is open again: takes back what the product has planned in its place, within the running command, so that nobody has two.
 * What a person had planned is weighed against the plan as if it were planned now.
 */
export async function withdrawPlanInPlaceOf(ctx: CommandContext, followUp: FollowUpRecord): Promise<void> {
  if (!isContact(followUp)) return;
  await takeTurn();
  if (followUp.origin === 'person') return withdrawPlanMetByPerson(ctx, followUp.companyId.toHexString());
  const planned = (await openFollowUps({ companyIds: [followUp.companyId] })).filter((one) => isContact(one) && one.origin !== 'person');
  for (const one of planned)
    if (!one._id.equals(followUp._id)) await closeFollowUp(ctx, one, { version: one.version, outcome: 'cancelled', isWithdrawn: true });
}

/** Plans the regular contacts of these companies. */
export async function planFollowUps(companyIds: readonly string[], scope: Scope, findAppointments: FindAppointments): Promise<number> {
  await prepareTurns();
  let changed = 0;
  for (let start = 0; start < companyIds.length; start += BATCH) {
    const batch = companyIds.slice(start, start + BATCH);
    changed += await runCommand(planContacts, { companyIds: batch, appointments: await findAppointments(batch) }, scope);
  }
  return changed;
}

/** Plans the regular contacts of the whole town. */
export async function planAllFollowUps(scope: Scope, findAppointments: FindAppointments): Promise<number> {
  let changed = 0;
  for await (const companyIds of companyIdsInBatches(BATCH)) changed += await planFollowUps(companyIds, scope, findAppointments);
  return changed;
}
