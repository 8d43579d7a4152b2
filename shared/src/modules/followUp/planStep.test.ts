import { describe, expect, it } from '@jest/globals';
import { localDate } from '@ortstreu/shared/kernel';
import { DEFAULT_CADENCE, type CadenceRule } from './nextContactDate';
import { planStep, type OpenContact, type PlanFacts } from './planStep';

const rule: CadenceRule = { ...DEFAULT_CADENCE, federalState: 'NW' };
const today = localDate('2026-11-23');
const facts: PlanFacts = { importance: 'A', accountManagerId: 'anna', lastContactOn: localDate('2026-03-02'), level: 'calm' };
const reason = { messageKey: 'followUp.why.cadence', params: { importance: 'A', months: 12, lastContactOn: '2026-03-02' } };
const planned: OpenContact = { id: 'f1', ownerId: 'anna', dueOn: localDate('2027-03-02'), origin: 'cadence', reason };
const step = (change: Partial<PlanFacts> = {}, ...open: OpenContact[]) => planStep({ ...facts, ...change }, open, rule, today);

describe('planStep', () => {
  it('plans by cadence', () => {
    expect(step()).toEqual({ action: 'schedule', wish: { ownerId: 'anna', dueOn: '2027-03-02', origin: 'cadence', reason } });
  });

  it('plans nothing without importance or account manager, and takes back what it had planned', () => {
    expect(step({ importance: null })).toEqual({ action: 'none' });
    expect(step({ accountManagerId: null }, planned)).toEqual({ action: 'cancel', id: 'f1' });
  });

  it('leaves alone what stands for the same reason, also on a day that a person chose', () => {
    expect(step({}, planned)).toEqual({ action: 'none' });
    expect(step({}, { ...planned, dueOn: localDate('2027-05-10') })).toEqual({ action: 'none' });
    expect(step({}, { ...planned, reason: { ...reason, params: { lastContactOn: '2026-03-02', months: 12, importance: 'A' } } })).toEqual({ action: 'none' });
  });

  it('starts the cadence anew after a contact, even if the old day has come', () => {
    const lastContactOn = localDate('2026-11-20');
    expect(step({ lastContactOn }, { ...planned, dueOn: localDate('2026-11-24') })).toMatchObject({ action: 'move', wish: { dueOn: '2027-11-22' } });
    expect(step({ lastContactOn }, { ...planned, dueOn: localDate('2026-11-02') })).toMatchObject({ action: 'move', wish: { dueOn: '2027-11-22' } });
  });

  it('comes earlier when the company needs attention, and later when it has calmed down', () => {
    expect(step({ level: 'now' }, planned)).toMatchObject({ action: 'move', wish: { dueOn: '2026-11-30', origin: 'attention' } });
    const urgent: OpenContact = {
      ...planned,
      dueOn: localDate('2026-12-21'),
      origin: 'attention',
      reason: { messageKey: 'followUp.why.attention', params: { level: 'talk', lastContactOn: '2026-03-02' } },
    };
    expect(step({ level: 'talk' }, urgent)).toEqual({ action: 'none' });
    expect(step({}, urgent)).toMatchObject({ action: 'move', wish: { dueOn: '2027-03-02', origin: 'cadence' } });
  });

  it('never puts off what is due because time or the level went by', () => {
    const due: OpenContact = {
      ...planned,
      dueOn: today,
      origin: 'attention',
      reason: { messageKey: 'followUp.why.attention', params: { level: 'now', lastContactOn: '2026-03-02' } },
    };
    expect(step({ level: 'watch' }, due)).toEqual({ action: 'none' });
    expect(step({ level: 'watch', accountManagerId: 'ben' }, due)).toMatchObject({ action: 'move', wish: { ownerId: 'ben', dueOn: today } });
  });

  it('hands over to a new account manager on the same day', () => {
    expect(step({ accountManagerId: 'ben' }, planned)).toMatchObject({ action: 'move', wish: { ownerId: 'ben', dueOn: '2027-03-02' } });
  });

  it('does not plan beside a person', () => {
    const own: OpenContact = { id: 'f2', ownerId: 'ben', dueOn: localDate('2027-01-11'), origin: 'person', reason: null };
    expect(step({}, own)).toEqual({ action: 'none' });
    expect(step({}, own, planned)).toEqual({ action: 'cancel', id: 'f1' });
    expect(step({ level: 'now' }, own)).toMatchObject({ action: 'schedule', wish: { dueOn: '2026-11-30' } });
  });

  it('takes "not needed now" for an answer', () => {
    expect(step({ lastContactOn: null, lastAnsweredOn: localDate('2026-11-20') })).toMatchObject({ action: 'schedule', wish: { dueOn: '2027-11-22' } });
    expect(step({ lastContactOn: null })).toMatchObject({ action: 'schedule', wish: { dueOn: today } });
  });
});
