import { describe, expect, it } from '@jest/globals';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { scheduleFollowUp } from '@ortstreu/shared/followUp/server';
import { FixedClock } from '@ortstreu/shared/kernel';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { buildRetentionCase } from '@ortstreu/shared/retentionCase/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import { setAbsence } from '@ortstreu/shared/user/server';
import { todayOf } from './todayOf';

describe('todayOf', () => {
  it('suggests companies when nothing is due, and is silent about it when something is', async () => {
    const scope = scopeOf('officer');
    await buildCompany({ name: 'Ruhige GmbH' });
    expect((await todayOf(scope, true)).followUps).toEqual([]);
    const lastWeek = { ...scope, clock: new FixedClock(new Date('2026-11-20T09:00:00Z')) };
    await buildRetentionCase({ nextStep: { title: 'Anrufen', dueOn: '2026-11-20' } }, lastWeek);
    const today = await todayOf(scope, true);
    expect(today.caseSteps.map((record) => record.nextStep?.title)).toEqual(['Anrufen']);
    expect(today.suggestions).toEqual([]);
  });

  it('shows due work of the person only, the office on demand, and later work not at all', async () => {
    const mine = await buildUser({ role: 'officer' });
    const theirs = await buildUser({ role: 'officer' });
    const scope = scopeOf('officer', mine._id.toHexString());
    const companyId = (await buildCompany())._id.toHexString();
    const schedule = (ownerId: string, dueOn: string) => runCommand(scheduleFollowUp, { companyId, ownerId, dueOn, kind: 'call', note: dueOn }, scope);
    await schedule(mine._id.toHexString(), '2026-11-23');
    await schedule(mine._id.toHexString(), '2026-11-24');
    await schedule(theirs._id.toHexString(), '2026-11-23');
    expect((await todayOf(scope, true)).followUps).toHaveLength(1);
    expect((await todayOf(scope, false)).followUps).toHaveLength(2);
    const absence = { from: '2026-11-20', to: '2026-11-30', deputyId: mine._id.toHexString() };
    await runCommand(setAbsence, { id: theirs._id.toHexString(), version: theirs.version, absence }, scopeOf('head'));
    expect((await todayOf(scope, true)).followUps).toHaveLength(2);
  });
});
