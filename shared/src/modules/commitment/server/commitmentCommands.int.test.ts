import { describe, expect, it } from '@jest/globals';
import { archiveCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { localDate } from '@ortstreu/shared/kernel';
import { AuditModel, OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { buildUser } from '@ortstreu/shared/user/testing';
import { addCommitment } from './addCommitment';
import { openCommitmentsDueUntil } from './commitmentQueries';
import { CommitmentModel } from './CommitmentModel';
import { completeCommitment } from './completeCommitment';
import { reopenCommitment } from './reopenCommitment';

const officer = scopeOf('officer');
const input = async (change: object = {}) => ({
  companyId: (await buildCompany())._id.toHexString(),
  ownerId: (await buildUser())._id.toHexString(),
  text: 'Kontakt zur Hochschule',
  dueOn: '2026-12-01',
  ...change,
});
const build = async (change: object = {}) => runCommand(addCommitment, await input(change), officer);

describe('addCommitment', () => {
  it('stores who promised what until when', async () => {
    const commitment = await build();
    expect(commitment).toMatchObject({ status: 'open', dueOn: '2026-12-01', visitId: null, version: 1 });
    expect(await OutboxModel.find({ 'payload.commitmentId': commitment._id.toHexString() }).lean()).toMatchObject([{ event: 'commitment.added' }]);
  });

  it.each([
    [{ dueOn: '2026-11-22' }, 'dueOn', 'date.past'],
    [{ text: '  ' }, 'text', 'required'],
    [{ ownerId: '0'.repeat(24) }, 'ownerId', 'user.notActive'],
  ])('refuses %j', async (change, path, code) => {
    expect((await errorOf(build(change))).issues).toEqual([{ path, code }]);
  });

  it.each(['reader'] as const)('is not for the role %s', async (role) => {
    expect((await errorOf(runCommand(addCommitment, await input(), scopeOf(role)))).code).toBe('FORBIDDEN');
  });
});

describe('completeCommitment', () => {
  it('keeps it, with day and person', async () => {
    const commitment = await build();
    const id = commitment._id.toHexString();
    const kept = await runCommand(completeCommitment, { id, version: 1 }, officer);
    expect(kept).toMatchObject({ status: 'kept', completedOn: '2026-11-23', version: 2 });
    expect(kept.completedById?.toHexString()).toBe(officer.actor.id);
    expect((await AuditModel.find({ 'subject.id': id, action: 'complete' }).lean()).length).toBe(1);
    expect((await OutboxModel.find({ 'payload.commitmentId': id, event: 'commitment.completed' }).lean()).length).toBe(1);
  });

  it('gives up only with a reason, and only once', async () => {
    const id = (await build())._id.toHexString();
    expect((await errorOf(runCommand(completeCommitment, { id, version: 1, outcome: 'dropped' }, officer))).issues).toEqual([
      { path: 'note', code: 'commitment.reasonMissing' },
    ]);
    await runCommand(completeCommitment, { id, version: 1, outcome: 'dropped', note: 'Nicht mehr gewünscht' }, officer);
    expect((await errorOf(runCommand(completeCommitment, { id, version: 2 }, officer))).code).toBe('ILLEGAL_TRANSITION');
  });

  it('shows the current record to the second, and is not for readers', async () => {
    const id = (await build())._id.toHexString();
    expect((await errorOf(runCommand(completeCommitment, { id, version: 1 }, scopeOf('reader')))).code).toBe('FORBIDDEN');
    await runCommand(completeCommitment, { id, version: 1 }, officer);
    expect(await errorOf(runCommand(completeCommitment, { id, version: 1 }, officer))).toMatchObject({ code: 'CONFLICT', current: { status: 'kept' } });
  });
});

describe('reopenCommitment', () => {
  const given = { outcome: 'dropped', note: 'Nicht mehr gewünscht' };

  it('is to be kept as before, and reminds again', async () => {
    const commitment = await build({ dueOn: '2026-11-24' });
    const id = commitment._id.toHexString();
    await runCommand(completeCommitment, { id, version: 1, ...given }, officer);
    const open = await runCommand(reopenCommitment, { id, version: 2 }, officer);
    expect(open).toMatchObject({ status: 'open', completedOn: null, completedById: null, note: null, version: 3 });
    expect((await openCommitmentsDueUntil(localDate('2026-11-24'))).map(({ _id }) => _id.toHexString())).toContain(id);
    const story = await timelineOf(officer, { subject: { companyId: commitment.companyId }, kinds: ['commitmentReopened'] });
    expect(story.edges.map(({ node }) => node.params)).toEqual([{ title: 'Kontakt zur Hochschule' }]);
    expect(await AuditModel.countDocuments({ 'subject.id': id, action: 'reopen' })).toBe(1);
    expect(await OutboxModel.countDocuments({ 'payload.commitmentId': id, event: 'commitment.reopened' })).toBe(1);
  });

  it('refuses what is open, what changed meanwhile, unknown ids and readers', async () => {
    const id = (await build())._id.toHexString();
    const reopen = (version: number, scope = officer) => errorOf(runCommand(reopenCommitment, { id, version }, scope));
    expect((await reopen(1)).code).toBe('ILLEGAL_TRANSITION');
    await runCommand(completeCommitment, { id, version: 1 }, officer);
    expect((await reopen(2, scopeOf('reader'))).code).toBe('FORBIDDEN');
    expect(await reopen(1)).toMatchObject({ code: 'CONFLICT', current: { status: 'kept' } });
    expect((await errorOf(runCommand(reopenCommitment, { id: '0'.repeat(24), version: 1 }, officer))).code).toBe('NOT_FOUND');
    const { companyId } = await CommitmentModel.findById(id).orFail().lean();
    await runCommand(archiveCompany, { id: companyId.toHexString(), version: 1, isArchived: true }, officer);
    expect((await reopen(2)).issues).toEqual([{ path: 'companyId', code: 'company.archived' }]);
  });

  it('is as closed as the visit on which it was given: its words stay out of audit and story for others', async () => {
    const commitment = await build();
    const id = commitment._id.toHexString();
    await CommitmentModel.updateOne({ _id: id }, { $set: { confidentiality: 'restricted', readerIds: [officer.actor.id] } });
    await runCommand(completeCommitment, { id, version: 1, ...given }, officer);
    const other = scopeOf('officer');
    expect((await errorOf(runCommand(reopenCommitment, { id, version: 2 }, other))).code).toBe('NOT_FOUND');
    await runCommand(reopenCommitment, { id, version: 2 }, officer);
    const storyFor = async (scope: typeof officer) =>
      (await timelineOf(scope, { subject: { companyId: commitment.companyId }, kinds: ['commitmentReopened'] })).edges.length;
    expect([await storyFor(officer), await storyFor(other)]).toEqual([1, 0]);
    expect(JSON.stringify(await AuditModel.find({ 'subject.id': id, action: { $in: ['complete', 'reopen'] } }).lean())).not.toContain('gewünscht');
  });
});

it('openCommitmentsDueUntil gives what is due for reminders, not what is kept', async () => {
  await CommitmentModel.deleteMany({});
  const due = await build({ dueOn: '2026-11-25' });
  const kept = await build({ dueOn: '2026-11-25' });
  await build({ dueOn: '2026-11-26' });
  await runCommand(completeCommitment, { id: kept._id.toHexString(), version: 1 }, officer);
  expect((await openCommitmentsDueUntil(localDate('2026-11-25'))).map((entry) => entry._id.toHexString())).toEqual([due._id.toHexString()]);
});
