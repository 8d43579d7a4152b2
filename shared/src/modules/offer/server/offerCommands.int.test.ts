import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@ortstreu/shared/access';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { FixedClock } from '@ortstreu/shared/kernel';
import { AuditModel, OutboxModel, runCommand, useSecret, type Scope } from '@ortstreu/shared/kernel/server';
import { MailModel } from '@ortstreu/shared/mail/server';
import { archiveSite, setSiteStatus, updateSite } from '@ortstreu/shared/site/server';
import { buildSite } from '@ortstreu/shared/site/testing';
import { archiveSiteRequest, siteRequestById } from '@ortstreu/shared/siteRequest/server';
import { buildSiteRequest } from '@ortstreu/shared/siteRequest/testing';
import { errorOf, scopeOf, TEST_NOW, TEST_ZONE } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import type { OfferState } from '../offerLifecycle';
import { buildOffer } from '../testing/buildOffer';
import { archiveOffer } from './archiveOffer';
import { createOffer } from './createOffer';
import { OfferModel, type OfferRecord } from './OfferModel';
import { listOffers, offerById, stateOfOffer } from './offerQueries';
import { revokeOffer } from './revokeOffer';
import { sendOffer } from './sendOffer';
import { updateOffer } from './updateOffer';
import { offerByToken, offerTokenOf, viewOffer } from './viewOffer';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const officer = scopeOf('officer');
const stranger = (now = TEST_NOW): Scope & { clock: FixedClock } => ({ actor: ANONYMOUS, clock: new FixedClock(now), timeZone: TEST_ZONE });
const idOf = (record: { _id: { toHexString(): string } }) => record._id.toHexString();
const issuesOf = async (promise: Promise<unknown>) => (await errorOf(promise)).issues.map(({ path, code }) => [path, code]);
const kindsOf = async (offer: OfferRecord) =>
  (await timelineOf(officer, { subject: { siteRequestId: offer.siteRequestId } })).edges.map(({ node }) => node.kind);
const sent = async (overrides: Parameters<typeof buildOffer>[0] = {}) => runCommand(sendOffer, { id: idOf(await buildOffer(overrides)), version: 1 }, officer);
const tokenOf = (offer: OfferRecord) => offerTokenOf(offer) ?? '';

beforeAll(() => useSecret('a secret that only tests use'));

describe('createOffer', () => {
  it('refuses an offer without a site, with a day in the past and to an address that cannot exist', async () => {
    const before = await OfferModel.countDocuments();
    expect(await issuesOf(buildOffer({ items: [] }))).toEqual([['items', 'offer.noSite']]);
    expect(await issuesOf(buildOffer({ validUntil: '2026-11-22' }))).toEqual([['validUntil', 'date.past']]);
    expect(await issuesOf(buildOffer({ recipient: { email: 'kim@nirgends' } }))).toEqual([['recipient.email', 'email.invalid']]);
    expect(await issuesOf(buildOffer({ intro: 'x'.repeat(5_000_000) }))).toEqual([['intro', 'tooLong']]);
    expect(await OfferModel.countDocuments()).toBe(before);
  });

  it('refuses sites that are sold, archived, restricted or out of sight', async () => {
    const head = scopeOf('head');
    const [sold, archived, restricted] = [await buildSite(), await buildSite(), await buildSite({ confidentiality: 'restricted' }, head)];
    await runCommand(setSiteStatus, { id: idOf(sold), version: 1, status: 'sold' }, officer);
    await runCommand(archiveSite, { id: idOf(archived), version: 1 }, officer);
    const items = [sold, archived, restricted].map((site) => ({ siteId: idOf(site) }));
    expect(await issuesOf(buildOffer({ items }))).toEqual([
      ['items.0.siteId', 'offer.siteGone'],
      ['items.1.siteId', 'offer.siteGone'],
      ['items.2.siteId', 'notFound'],
    ]);
    expect(await issuesOf(buildOffer({ items: [{ siteId: idOf(restricted) }] }, head))).toEqual([['items.0.siteId', 'offer.siteRestricted']]);
  });

  it('refuses texts that give away the code name or who is behind a restricted request', async () => {
    const company = await buildCompany({ name: 'Musterwerk Antriebe GmbH' });
    const scope = scopeOf('officer');
    const siteRequestId = idOf(
      await buildSiteRequest(
        { codeName: 'Projekt Adler', confidentiality: 'restricted', companyId: idOf(company), requester: { name: 'Kim Beispiel' } },
        scope,
      ),
    );
    expect(await issuesOf(buildOffer({ siteRequestId, title: 'Flächen für PROJEKT-ADLER' }, scope))).toEqual([['title', 'offer.secretInText']]);
    expect(await issuesOf(buildOffer({ siteRequestId, intro: 'Guten Tag Kim Beispiel', reasons: ['Gut für die Musterwerk Antriebe GmbH'] }, scope))).toEqual([
      ['intro', 'offer.secretInText'],
      ['reasons.0', 'offer.secretInText'],
    ]);
    const siteId = idOf(await buildSite({ description: 'Vorgesehen für Projekt Adler' }, scope));
    expect(await issuesOf(buildOffer({ siteRequestId, items: [{ siteId }] }, scope))).toEqual([['items.0.text', 'offer.secretInText']]);
  });

  it('hides with its request and is not for readers', async () => {
    const scope = scopeOf('officer');
    const siteRequestId = idOf(await buildSiteRequest({ confidentiality: 'restricted' }, scope));
    const offer = await buildOffer({ siteRequestId }, scope);
    expect((await errorOf(offerById(scopeOf('officer'), idOf(offer)))).code).toBe('NOT_FOUND');
    expect((await errorOf(buildOffer({ siteRequestId }, scopeOf('officer')))).code).toBe('NOT_FOUND');
    const input = {
      siteRequestId: idOf(await buildSiteRequest()),
      title: 'X',
      recipient: { email: 'kim@beispiel.example' },
      validUntil: '2027-01-31',
      items: [{ siteId: idOf(await buildSite()) }],
    };
    expect((await errorOf(runCommand(createOffer, input, scopeOf('reader')))).code).toBe('FORBIDDEN');
    await runCommand(archiveSiteRequest, { id: input.siteRequestId, version: 1 }, officer);
    expect(await issuesOf(runCommand(createOffer, input, officer))).toEqual([['siteRequestId', 'offer.requestArchived']]);
  });
});

describe('updateOffer and archiveOffer', () => {
  it('change drafts only', async () => {
    const offer = await buildOffer();
    const id = idOf(offer);
    expect(await runCommand(updateOffer, { id, version: 1, title: 'Zwei Flächen' }, officer)).toMatchObject({
      title: 'Zwei Flächen',
      version: 2,
      items: [{ text: 'Fünf Minuten zur Autobahn.' }],
    });
    expect((await errorOf(runCommand(updateOffer, { id, version: 1, title: 'Spät' }, officer))).code).toBe('CONFLICT');
    expect((await errorOf(runCommand(updateOffer, { id, version: 2, title: 'X' }, scopeOf('reader')))).code).toBe('FORBIDDEN');
    await runCommand(archiveOffer, { id, version: 2 }, officer);
    expect((await errorOf(runCommand(sendOffer, { id, version: 3 }, officer))).code).toBe('ILLEGAL_TRANSITION');
    await runCommand(archiveOffer, { id, version: 3, isArchived: false }, officer);
    await runCommand(sendOffer, { id, version: 4 }, officer);
    expect((await errorOf(runCommand(updateOffer, { id, version: 5, title: 'X' }, officer))).code).toBe('ILLEGAL_TRANSITION');
    expect((await errorOf(runCommand(archiveOffer, { id, version: 5 }, officer))).code).toBe('ILLEGAL_TRANSITION');
  });
});

describe('sendOffer', () => {
  it('freezes the page, makes the link, queues one mail and stops the clock of the request', async () => {
    const offer = await sent();
    const id = idOf(offer);
    expect(offer).toMatchObject({
      sentAt: TEST_NOW,
      published: {
        title: 'Standorte für Ihr Vorhaben',
        composedOn: '2026-11-23',
        sites: [{ text: 'Fünf Minuten zur Autobahn.', facts: { areaM2: 20_000, zoning: 'GE' } }],
      },
    });
    expect(await MailModel.find({ dedupeKey: `offer-${id}` }).lean()).toMatchObject([
      { kind: 'offer', to: { address: 'kim@beispiel.example' }, params: { offerId: id } },
    ]);
    expect(await siteRequestById(officer, offer.siteRequestId.toHexString())).toMatchObject({ stage: 'proposed', sitesSentAt: TEST_NOW });
    expect(await kindsOf(offer)).toEqual(expect.arrayContaining(['offerSent', 'requestMoved']));
    const stored = JSON.stringify([
      await OfferModel.find({ _id: offer._id }).lean(),
      await OutboxModel.find({}).lean(),
      await MailModel.find({}).lean(),
      await AuditModel.find({}).lean(),
    ]);
    expect(tokenOf(offer)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(stored).not.toContain(tokenOf(offer));
    await runCommand(updateSite, { id: offer.items[0]?.siteId.toHexString() ?? '', version: 1, priceCentsPerM2: 12_000 }, officer);
    expect((await offerById(officer, id)).published?.sites[0]?.facts.priceCentsPerM2).toBe(8500);
  });

  it('sends once, however often and by however many it is clicked', async () => {
    const offer = await buildOffer();
    const id = idOf(offer);
    const clicks = await Promise.all(
      Array.from({ length: 20 }, (_, index) => runCommand(sendOffer, { id, version: 1 }, scopeOf(index % 2 ? 'officer' : 'head'))),
    );
    expect(new Set(clicks.map((clicked) => clicked.tokenHash)).size).toBe(1);
    expect(await MailModel.countDocuments({ dedupeKey: `offer-${id}` })).toBe(1);
    expect(await OutboxModel.countDocuments({ event: 'offer.sent', 'payload.offerId': id })).toBe(1);
    expect((await kindsOf(offer)).filter((kind) => kind === 'offerSent')).toHaveLength(1);
  });

  it('refuses readers, and a site that was sold since the draft', async () => {
    const offer = await buildOffer();
    expect((await errorOf(runCommand(sendOffer, { id: idOf(offer), version: 1 }, scopeOf('reader')))).code).toBe('FORBIDDEN');
    await runCommand(setSiteStatus, { id: offer.items[0]?.siteId.toHexString() ?? '', version: 1, status: 'sold' }, officer);
    expect(await issuesOf(runCommand(sendOffer, { id: idOf(offer), version: 1 }, officer))).toEqual([['items.0.siteId', 'offer.siteGone']]);
    expect(await MailModel.countDocuments({ dedupeKey: `offer-${idOf(offer)}` })).toBe(0);
  });
});

describe('the link', () => {
  it('opens while the offer is valid and nothing else', async () => {
    const offer = await sent();
    const token = tokenOf(offer);
    expect((await offerByToken(token, stranger()))?.offer.title).toBe('Standorte für Ihr Vorhaben');
    const lastMinute = new Date('2027-01-31T22:59:00Z');
    expect(await offerByToken(token, stranger(lastMinute))).not.toBeNull();
    expect(await offerByToken(token, stranger(new Date('2027-01-31T23:00:00Z')))).toBeNull();
    for (const guess of [
      '',
      'x',
      token.slice(0, 42),
      `${token}A`,
      token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      offer.tokenHash ?? '',
      offer.tokenSalt ?? '',
    ])
      expect(await offerByToken(guess, stranger())).toBeNull();
    await runCommand(revokeOffer, { id: idOf(offer), version: offer.version }, officer);
    expect(await offerByToken(token, stranger())).toBeNull();
    expect((await errorOf(runCommand(viewOffer, { token }, stranger()))).code).toBe('LINK_INVALID');
  });

  it('counts every opening and tells one reading once', async () => {
    const offer = await sent();
    const scope = stranger();
    for (const minutes of [0, 1, 45, 1]) {
      scope.clock.advance(minutes * MINUTE);
      await runCommand(viewOffer, { token: tokenOf(offer) }, scope);
    }
    const after = await offerById(officer, idOf(offer));
    expect([after.viewCount, after.firstViewedAt, after.lastViewedAt, stateOfOffer(officer, after)]).toEqual([4, TEST_NOW, scope.clock.now(), 'viewed']);
    expect((await kindsOf(offer)).filter((kind) => kind === 'offerViewed')).toHaveLength(2);
    expect(await OutboxModel.countDocuments({ event: 'offer.viewed', 'payload.offerId': idOf(offer) })).toBe(2);
  });
});

describe('revokeOffer', () => {
  it('shuts the page once and tells it; drafts and readers are refused', async () => {
    const offer = await sent();
    const input = { id: idOf(offer), version: offer.version };
    expect((await errorOf(runCommand(revokeOffer, input, scopeOf('reader')))).code).toBe('FORBIDDEN');
    await runCommand(revokeOffer, input, officer);
    await runCommand(revokeOffer, input, officer);
    expect((await kindsOf(offer)).filter((kind) => kind === 'offerRevoked')).toHaveLength(1);
    expect((await errorOf(runCommand(revokeOffer, { id: idOf(await buildOffer()), version: 1 }, officer))).code).toBe('ILLEGAL_TRANSITION');
  });
});

describe('listOffers', () => {
  it('filters by the state of the day', async () => {
    const siteRequestId = idOf(await buildSiteRequest());
    const draft = await buildOffer({ siteRequestId });
    const open = await sent({ siteRequestId });
    const short = await sent({ siteRequestId, validUntil: '2026-11-24' });
    const later = scopeOf('reader');
    later.clock.advance(3 * DAY);
    const ids = async (...states: OfferState[]) => (await listOffers(later, { filter: { siteRequestId, states } })).edges.map(({ node }) => idOf(node));
    expect([await ids('draft'), await ids('sent'), await ids('expired'), await ids('viewed', 'revoked')]).toEqual([
      [idOf(draft)],
      [idOf(open)],
      [idOf(short)],
      [],
    ]);
    expect((await listOffers(later, { filter: { siteRequestId } })).edges).toHaveLength(3);
  });
});
