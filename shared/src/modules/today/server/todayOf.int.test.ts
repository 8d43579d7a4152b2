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

  it('names cases whose step is due before those without a step, and says when there are more', async () => {
    const owner = await buildUser({ role: 'officer' });
    const ownerId = owner._id.toHexString();
    const earlier = { ...scopeOf('officer', ownerId), clock: new FixedClock(new Date('2026-11-10T09:00:00Z')) };
    const step = (dueOn: string | null) =>
      buildRetentionCase({ ownerId, title: dueOn ?? 'Ohne', nextStep: dueOn ? { title: 'Anrufen', dueOn } : null }, earlier);
    for (let count = 0; count < 20; count += 1) await step(null);
    for (const day of ['2026-11-22', '2026-11-12', '2027-01-10']) await step(day);
    const today = await todayOf(scopeOf('officer', ownerId), true);
    expect(today.caseSteps.slice(0, 3).map(({ title }) => title)).toEqual(['2026-11-12', '2026-11-22', 'Ohne']);
    expect(today.caseSteps).toHaveLength(20);
    expect(today.hasMoreCaseSteps).toBe(true);
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
