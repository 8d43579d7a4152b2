import { beforeAll, describe, expect, it } from '@jest/globals';
import { SETUP } from '@ortstreu/shared/access';
import { countCompanies, CompanyModel } from '@ortstreu/shared/company/server';
import { ContactModel } from '@ortstreu/shared/contact/server';
import { FixedClock, localDate } from '@ortstreu/shared/kernel';
import { OutboxModel, runCommand, useSecret, type Scope } from '@ortstreu/shared/kernel/server';
import { MailModel } from '@ortstreu/shared/mail/server';
import { NotificationModel } from '@ortstreu/shared/notification/server';
import { listOffers, OfferModel } from '@ortstreu/shared/offer/server';
import { RetentionCaseModel, sumsByStage } from '@ortstreu/shared/retentionCase/server';
import { initialiseSettings } from '@ortstreu/shared/settings/server';
import { countSignals } from '@ortstreu/shared/signal/server';
import { countSites, SiteModel } from '@ortstreu/shared/site/server';
import { responseClock } from '@ortstreu/shared/siteRequest';
import { listSiteRequests, SiteRequestModel } from '@ortstreu/shared/siteRequest/server';
import { TEST_NOW, TEST_ZONE } from '@ortstreu/shared/testing';
import { todayOf } from '@ortstreu/shared/today/server';
import { activeUsers, createFirstAdministrator } from '@ortstreu/shared/user/server';
import { listVisits } from '@ortstreu/shared/visit/server';
import { SAMPLE_AGENCY } from './sampleAgency';
import { seedSampleTown } from './seedSampleTown';

const clock = new FixedClock(TEST_NOW);
const setup: Scope = { actor: SETUP, clock, timeZone: TEST_ZONE };
let administrator: Scope;
let head: Scope;

beforeAll(async () => {
  useSecret('a secret that only tests use');
  await runCommand(createFirstAdministrator, { name: 'Katrin Beispiel', email: 'leitung@beispielstadt.example', password: 'Kupferhütte-im-Nebel-7' }, setup);
  await runCommand(initialiseSettings, SAMPLE_AGENCY, setup);
  await seedSampleTown(clock);
  const scopeOf = async (role: 'administrator' | 'head'): Promise<Scope> => ({
    ...setup,
    actor: { kind: 'user', id: String((await activeUsers([role]))[0]?._id), role, locale: 'de' },
  });
  [administrator, head] = [await scopeOf('administrator'), await scopeOf('head')];
}, 600_000);

/** Pages are cut at a hundred; the sample stays below. */
const all = { first: 100 } as const;

describe('the sample town', () => {
  it('has what was promised', async () => {
    expect(await countCompanies(head, {})).toBe(300);
    expect((await listVisits(head, all)).edges).toHaveLength(60);
    expect(await countSignals(head, {})).toBe(40);
    for (const status of ['new', 'confirmed', 'dismissed'] as const) expect(await countSignals(head, { statuses: [status] })).toBeGreaterThan(2);
    expect((await sumsByStage(head, {})).map(({ stage, count }) => [stage, count])).toEqual([
      ['recognised', 3],
      ['clarifying', 3],
      ['acting', 3],
      ['secured', 2],
      ['lost', 1],
    ]);
    expect(await countSites(head, {})).toBe(25);
    const requests = (await listSiteRequests(head, all)).edges.map(({ node }) => node);
    expect(requests).toHaveLength(15);
    expect(new Set(requests.map(({ stage }) => stage)).size).toBeGreaterThan(7);
    const offers = (await listOffers(head, all)).edges.map(({ node }) => node);
    expect(offers.map(({ sentAt, revokedAt, viewCount }) => (revokedAt ? 'revoked' : viewCount > 0 ? 'viewed' : sentAt ? 'sent' : 'draft')).sort()).toEqual([
      'draft',
      'revoked',
      'sent',
      'sent',
      'viewed',
      'viewed',
    ]);
    expect((await activeUsers()).map(({ role }) => role).sort()).toEqual(['administrator', 'head', 'officer', 'officer', 'reader']);
  });

  it('is marked as invented in every record that can be', async () => {
    expect(await CompanyModel.countDocuments({ isSample: false })).toBe(0);
    expect(await ContactModel.countDocuments({ isSample: false })).toBe(0);
    expect(await RetentionCaseModel.countDocuments({ isSample: false })).toBe(0);
    expect(await SiteModel.countDocuments({ isSample: false })).toBe(0);
    expect(await SiteRequestModel.countDocuments({ isSample: false })).toBe(0);
    expect(await OfferModel.countDocuments({ isSample: false })).toBe(0);
    const addresses = [
      ...(await CompanyModel.distinct('email')),
      ...(await ContactModel.distinct('email')),
      ...(await SiteRequestModel.distinct('requester.email')),
    ];
    expect(addresses.filter((address) => !String(address).endsWith('.example'))).toEqual([]);
  });

  it('tells nobody: no event, no mail, no notification', async () => {
    expect(await OutboxModel.countDocuments({})).toBe(0);
    expect(await MailModel.countDocuments({})).toBe(0);
    expect(await NotificationModel.countDocuments({})).toBe(0);
  });

  it('gives its administrator something to do today', async () => {
    const today = await todayOf(administrator, true);
    expect(today.followUps.some(({ dueOn }) => dueOn < today.day)).toBe(true);
    expect(today.followUps.some(({ dueOn }) => dueOn === today.day)).toBe(true);
    expect(today.commitments.some(({ dueOn }) => dueOn < today.day)).toBe(true);
    expect(today.caseSteps.length).toBeGreaterThan(1);
    expect(today.risen.length).toBeGreaterThan(0);
    expect(today.newSignalCount).toBeGreaterThan(2);
  });

  it('has an enquiry whose clock runs and one whose clock has run out', async () => {
    const waiting = (await listSiteRequests(head, { filter: { unanswered: true }, first: 100 })).edges.map(
      ({ node }) => responseClock(node, TEST_NOW, { timeZone: TEST_ZONE }).next?.state,
    );
    expect(waiting).toContain('running');
    expect(waiting).toContain('overdue');
  });

  it('shows levels, importance and sites of every age', async () => {
    expect((await CompanyModel.distinct('attention.level')).sort()).toEqual(['calm', 'now', 'talk', 'watch']);
    expect((await CompanyModel.distinct('importance.importanceClass')).filter((grade) => grade !== null).sort()).toEqual(['A', 'B', 'C']);
    expect(await SiteModel.countDocuments({ confirmedOn: { $lt: localDate('2025-11-23') } })).toBeGreaterThan(2);
  });
});
