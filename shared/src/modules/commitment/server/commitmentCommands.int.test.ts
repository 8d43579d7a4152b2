import { describe, expect, it } from '@jest/globals';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { AuditModel, OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import { addCommitment } from './addCommitment';
import { openCommitmentsDueUntil } from './commitmentQueries';
import { completeCommitment } from './completeCommitment';
import { localDate } from '@ortstreu/shared/kernel';

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

it('openCommitmentsDueUntil gives what is due for reminders, not what is kept', async () => {
  const due = await build({ dueOn: '2026-11-25' });
  const kept = await build({ dueOn: '2026-11-25' });
  await build({ dueOn: '2026-11-26' });
  await runCommand(completeCommitment, { id: kept._id.toHexString(), version: 1 }, officer);
  expect((await openCommitmentsDueUntil(localDate('2026-11-25'))).map((entry) => entry._id.toHexString())).toEqual([due._id.toHexString()]);
});
