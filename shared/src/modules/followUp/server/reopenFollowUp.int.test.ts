import { beforeAll, describe, expect, it } from '@jest/globals';
import { addNote, archiveCompany, companyById, CompanyModel } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { AuditModel, OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { errorOf, scopeOf, workersScope } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { buildUser } from '@ortstreu/shared/user/testing';
import { completeFollowUp } from './completeFollowUp';
import { FollowUpModel, type FollowUpRecord } from './FollowUpModel';
import { findFollowUp } from './followUpQueries';
import { noteReminderSent } from './followUpWrites';
import { planFollowUps } from './planFollowUps';
import { reopenFollowUp } from './reopenFollowUp';
import { scheduleFollowUp } from './scheduleFollowUp';

const TODAY = '2026-11-23';
const officer = scopeOf('officer');
const noAppointments = async () => ({});
const at = ({ _id, version }: FollowUpRecord) => ({ id: _id.toHexString(), version });
const companyOf = ({ companyId }: FollowUpRecord) => companyId.toHexString();
const ownerId = async () => (await buildUser())._id.toHexString();
const newCompany = async () => (await buildCompany())._id.toHexString();

async function schedule(change: object = {}): Promise<FollowUpRecord> {
  return runCommand(scheduleFollowUp, { companyId: await newCompany(), ownerId: await ownerId(), dueOn: TODAY, ...change }, officer);
}
const close = (followUp: FollowUpRecord, change: object = {}) => runCommand(completeFollowUp, { ...at(followUp), ...change }, officer);
const reopen = (followUp: FollowUpRecord, scope = officer) => runCommand(reopenFollowUp, at(followUp), scope);
const lastContactOf = async (companyId: string) => (await companyById(officer, companyId)).lastContactOn;
const openOf = (companyId: string) => FollowUpModel.find({ companyId, status: 'open' }).lean<FollowUpRecord[]>();

describe('reopenFollowUp', () => {
  beforeAll(() => ensureAgency());

  it('brings everything back as it was, and says so to the story, the audit and whoever waits for it', async () => {
    const before = await schedule({ note: 'Nach der Messe' });
    await noteReminderSent(before, 'due');
    const done = await close(before, { note: 'Telefonat', contactOn: TODAY });
    expect(await reopen(done)).toMatchObject({ status: 'open', note: 'Nach der Messe', completedOn: null, completedById: null, closing: null, version: 3 });
    // The reminder that went out for this day is not sent again.
    expect((await findFollowUp(at(before).id))?.remindersSent).toEqual(['due']);
    expect(await lastContactOf(companyOf(before))).toBeNull();
    const story = await timelineOf(officer, { subject: { companyId: before.companyId }, kinds: ['followUpCompleted', 'followUpReopened'] });
    expect(story.edges.map(({ node }) => node.kind).sort()).toEqual(['followUpCompleted', 'followUpReopened']);
    expect(await AuditModel.countDocuments({ 'subject.id': at(before).id, action: 'reopen' })).toBe(1);
    expect(await OutboxModel.countDocuments({ event: 'followUp.reopened', 'payload.followUpId': at(before).id })).toBe(1);
    expect(await OutboxModel.countDocuments({ event: 'company.contacted', 'payload.companyId': companyOf(before) })).toBe(2);
  });

  it('gives the calendar a younger file only when the closing took the event out of it', async () => {
    const [onItsDay, early] = [await schedule(), await schedule({ dueOn: '2026-12-01' })];
    expect(await reopen(await close(onItsDay))).toMatchObject({ calendarSequence: 0 });
    expect(await reopen(await close(early))).toMatchObject({ calendarSequence: 2 });
  });

  it('keeps a contact that took place all the same: noted later, or counted by another follow-up', async () => {
    const called = await schedule();
    const done = await close(called, { contactOn: TODAY });
    await runCommand(addNote, { companyId: companyOf(called), kind: 'call', text: 'Angerufen' }, officer);
    await reopen(done);
    expect(await lastContactOf(companyOf(called))).toBe(TODAY);

    const first = await schedule();
    const second = await schedule({ companyId: companyOf(first) });
    const [doneFirst, doneSecond] = [await close(first, { contactOn: TODAY }), await close(second, { contactOn: TODAY })];
    await reopen(doneFirst);
    expect(await lastContactOf(companyOf(first))).toBe(TODAY);
    await reopen(doneSecond);
    expect(await lastContactOf(companyOf(first))).toBeNull();
  });

  it('gives the contact before it back, never an older one over a newer one', async () => {
    const known = await schedule();
    await CompanyModel.updateOne({ _id: known.companyId }, { $set: { lastContactOn: '2026-10-01' } });
    await reopen(await close(known, { contactOn: TODAY }));
    expect(await lastContactOf(companyOf(known))).toBe('2026-10-01');
    await reopen(await close(await schedule({ companyId: companyOf(known) }), { contactOn: '2026-09-01' }));
    expect(await lastContactOf(companyOf(known))).toBe('2026-10-01');
    const earlier = await schedule();
    const later = await schedule({ companyId: companyOf(earlier) });
    const doneEarlier = await close(earlier, { contactOn: '2026-11-20' });
    const doneLater = await close(later, { contactOn: TODAY });
    await reopen(doneEarlier);
    expect(await lastContactOf(companyOf(earlier))).toBe(TODAY);
    await reopen(doneLater);
    expect(await lastContactOf(companyOf(earlier))).toBeNull();
  });

  it('leaves one open contact where the product had planned the next one', async () => {
    const manager = await ownerId();
    const company = await buildCompany({ accountManagerId: manager });
    await CompanyModel.updateOne({ _id: company._id }, { $set: { 'importance.importanceClass': 'A' } });
    const companyId = company._id.toHexString();
    const plan = () => planFollowUps([companyId], workersScope(), noAppointments);
    await plan();
    const [planned] = await openOf(companyId);
    if (!planned) throw new Error('nothing was planned');
    const done = await close(planned, { contactOn: TODAY });
    await plan();
    expect((await openOf(companyId)).map(({ dueOn }) => dueOn)).toEqual(['2027-11-23']);
    await reopen(done);
    expect((await openOf(companyId)).map(({ _id }) => _id)).toEqual([planned._id]);
    // And it stays at that.
    expect(await plan()).toBe(0);
  });

  it('withdraws what the product has planned when a person’s own contact is open again, not what is urgent', async () => {
    const manager = await ownerId();
    const company = await buildCompany({ accountManagerId: manager });
    const companyId = company._id.toHexString();
    await CompanyModel.updateOne({ _id: company._id }, { $set: { 'importance.importanceClass': 'A' } });
    const own = await schedule({ companyId, dueOn: '2026-12-07' });
    const done = await close(own, { outcome: 'cancelled' });
    await planFollowUps([companyId], workersScope(), noAppointments);
    expect(await openOf(companyId)).toHaveLength(1);
    await reopen(done);
    expect((await openOf(companyId)).map(({ _id }) => _id)).toEqual([own._id]);
  });

  it('plans once when the plan is made at the same moment', async () => {
    const manager = await ownerId();
    const company = await buildCompany({ accountManagerId: manager });
    await CompanyModel.updateOne({ _id: company._id }, { $set: { 'importance.importanceClass': 'A' } });
    const companyId = company._id.toHexString();
    const plan = () => planFollowUps([companyId], workersScope(), noAppointments);
    await plan();
    const [planned] = await openOf(companyId);
    if (!planned) throw new Error('nothing was planned');
    const done = await close(planned, { outcome: 'cancelled' });
    await Promise.all([plan(), reopen(done)]);
    expect((await openOf(companyId)).map(({ _id }) => _id)).toEqual([planned._id]);
  });

  it('refuses what is open, what somebody else changed meanwhile, archived companies, unknown ids and readers', async () => {
    const open = await schedule();
    expect((await errorOf(reopen(open))).code).toBe('ILLEGAL_TRANSITION');
    const done = await close(open);
    expect((await errorOf(reopen(done, scopeOf('reader')))).code).toBe('FORBIDDEN');
    expect(await errorOf(reopen(open))).toMatchObject({ code: 'CONFLICT', current: { status: 'done' } });
    await reopen(done);
    expect((await errorOf(reopen(done))).code).toBe('CONFLICT');
    expect((await errorOf(runCommand(reopenFollowUp, { id: '0'.repeat(24), version: 1 }, officer))).code).toBe('NOT_FOUND');
    expect((await errorOf(runCommand(reopenFollowUp, { id: 'x', version: 0 }, officer))).issues.map(({ path }) => path)).toEqual(['id', 'version']);
    const kept = await close(await schedule());
    await runCommand(archiveCompany, { id: companyOf(kept), version: (await companyById(officer, companyOf(kept))).version, isArchived: true }, officer);
    expect((await errorOf(reopen(kept))).issues).toEqual([{ path: 'companyId', code: 'company.archived' }]);
  });
});
