import { beforeEach, describe, expect, it } from '@jest/globals';
import { CompanyModel } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { isBusinessDay, localDate } from '@ortstreu/shared/kernel';
import { OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { errorOf, scopeOf, workersScope } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import { completeFollowUp } from './completeFollowUp';
import { FollowUpModel, type FollowUpRecord } from './FollowUpModel';
import { planContacts, planFollowUps as plan, type Appointments } from './planFollowUps';
import { scheduleFollowUp } from './scheduleFollowUp';

const idOf = ({ _id }: { _id: { toHexString(): string } }): string => _id.toHexString();
const workers = workersScope();
const planFollowUps = (companyIds: readonly string[], scope = workers, appointments: Appointments = {}) => plan(companyIds, scope, async () => appointments);

/** A company as the assessment leaves it. */
async function assessed(managerId: string | null, change: object = {}): Promise<string> {
  const company = await buildCompany(managerId ? { accountManagerId: managerId } : {});
  await CompanyModel.updateOne({ _id: company._id }, { $set: { 'importance.importanceClass': 'A', ...change } });
  return idOf(company);
}
const open = (companyId: string) => FollowUpModel.find({ companyId, status: 'open' }).lean<FollowUpRecord[]>();

describe('planFollowUps', () => {
  beforeEach(async () => {
    await ensureAgency();
    await FollowUpModel.deleteMany({});
  });

  it('spreads many first visits over weeks, on working days, never more than the limit', async () => {
    const manager = await buildUser();
    const companies: string[] = [];
    for (let count = 0; count < 22; count += 1) companies.push(await assessed(idOf(manager)));
    expect(await planFollowUps(companies, workers)).toBe(22);
    const planned = await FollowUpModel.find({ ownerId: manager._id }).lean<FollowUpRecord[]>();
    expect(planned).toHaveLength(22);
    expect(planned.every(({ dueOn, origin }) => isBusinessDay(dueOn, 'NW') && origin === 'cadence')).toBe(true);
    const perWeek = new Map<number, number>();
    for (const { dueOn } of planned) {
      const week = Math.floor((Date.parse(dueOn) - Date.parse('2026-11-23')) / (7 * 86_400_000));
      perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
    }
    expect(Math.max(...perWeek.values())).toBe(5);
    expect(await planFollowUps(companies, workers)).toBe(0);
  });

  it('plans nothing without account manager or importance, and takes back what became pointless', async () => {
    const manager = await buildUser();
    const [without, unknown, planned] = [
      await assessed(null),
      await assessed(idOf(manager), { 'importance.importanceClass': null }),
      await assessed(idOf(manager)),
    ];
    await planFollowUps([without, unknown, planned], workers);
    expect([await open(without), await open(unknown)]).toEqual([[], []]);
    expect(await open(planned)).toHaveLength(1);
    await CompanyModel.updateOne({ _id: planned }, { $set: { accountManagerId: null } });
    await planFollowUps([planned], workers);
    expect(await open(planned)).toEqual([]);
    expect(await OutboxModel.countDocuments({ event: 'followUp.completed', 'payload.companyId': planned })).toBe(1);
  });

  it('moves with a contact and keeps its identity for calendars', async () => {
    const manager = await buildUser();
    const company = await assessed(idOf(manager), { lastContactOn: '2026-01-12' });
    await planFollowUps([company], workers);
    const [before] = await open(company);
    await CompanyModel.updateOne({ _id: company }, { $set: { lastContactOn: '2026-11-20' } });
    await planFollowUps([company], workers);
    const [after, ...more] = await open(company);
    expect(more).toEqual([]);
    expect(after).toMatchObject({ _id: before?._id, dueOn: '2027-11-22', calendarSequence: 1, reason: { params: { lastContactOn: '2026-11-20' } } });
  });

  it('does not come back at once after somebody said that it is not needed', async () => {
    const manager = await buildUser();
    const company = await assessed(idOf(manager));
    await planFollowUps([company], workers);
    const [followUp] = await open(company);
    if (!followUp) throw new Error('nothing was planned');
    await runCommand(completeFollowUp, { id: idOf(followUp), version: followUp.version, outcome: 'cancelled' }, scopeOf('officer'));
    await planFollowUps([company], workers);
    expect((await open(company)).map(({ dueOn }) => dueOn)).toEqual(['2027-11-23']);
  });

  it('gives way at once to what a person plans, which is no answer', async () => {
    const manager = await buildUser();
    const [met, later] = [await assessed(idOf(manager)), await assessed(idOf(manager), { 'attention.level': 'now', lastContactOn: '2026-11-02' })];
    await planFollowUps([met, later]);
    for (const companyId of [met, later])
      await runCommand(scheduleFollowUp, { companyId, ownerId: idOf(manager), dueOn: '2027-02-15', kind: 'visit' }, scopeOf('officer'));
    expect((await open(met)).map(({ origin }) => origin)).toEqual(['person']);
    // What is urgent does not wait for a date in the far future.
    expect((await open(later)).map(({ origin }) => origin)).toEqual(['attention', 'person']);
    const [own] = await open(met);
    await runCommand(completeFollowUp, { id: own?._id.toHexString(), version: own?.version, outcome: 'cancelled' }, scopeOf('officer'));
    await planFollowUps([met]);
    expect((await open(met)).map(({ dueOn, origin }) => [dueOn < '2027-01-01', origin])).toEqual([[true, 'cadence']]);
  });

  it('gives way to a visit that is agreed, and comes back without it', async () => {
    const manager = await buildUser();
    const company = await assessed(idOf(manager));
    await planFollowUps([company]);
    await planFollowUps([company], workers, { [company]: localDate('2026-12-09') });
    expect(await open(company)).toEqual([]);
    await planFollowUps([company]);
    expect(await open(company)).toHaveLength(1);
  });

  it('plans once when two do it at the same moment', async () => {
    const manager = await buildUser();
    const companies = [await assessed(idOf(manager)), await assessed(idOf(manager))];
    await Promise.all([planFollowUps(companies, workers), planFollowUps(companies, workers), planFollowUps([...companies].reverse(), workers)]);
    for (const company of companies) expect(await open(company)).toHaveLength(1);
  });

  it.each(['administrator', 'head', 'officer', 'reader'] as const)('is not for the role %s', async (role) => {
    expect((await errorOf(runCommand(planContacts, { companyIds: [] }, scopeOf(role)))).code).toBe('FORBIDDEN');
  });
});
