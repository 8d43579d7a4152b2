import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { offerById, offerTokenOf, revokeOffer, sendOffer, type OfferRecord } from '@ortstreu/shared/offer/server';
import { buildOffer } from '@ortstreu/shared/offer/testing';
import { buildSite } from '@ortstreu/shared/site/testing';
import { buildSiteRequest } from '@ortstreu/shared/siteRequest/testing';
import { scopeOf, TEST_NOW } from '@ortstreu/shared/testing';
import { bootApi, type TestApi } from '../../testing/bootApi';

const officer = scopeOf('officer');
const DAY = 86_400_000;
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const idOf = (record: { _id: { toHexString(): string } }) => record._id.toHexString();
const send = async (overrides: Parameters<typeof buildOffer>[0] = {}) => runCommand(sendOffer, { id: idOf(await buildOffer(overrides)), version: 1 }, officer);
const pathOf = (offer: OfferRecord) => `/o/${offerTokenOf(offer)}`;
const viewsOf = async (offer: OfferRecord) => (await offerById(officer, idOf(offer))).viewCount;

describe('the page of an offer', () => {
  it('shows the offer to a stranger, in its language or the other, without script and cookie', async () => {
    const scope = scopeOf('officer');
    const outline = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [11.58, 50.92],
          [11.582, 50.92],
          [11.582, 50.921],
          [11.58, 50.921],
          [11.58, 50.92],
        ],
      ],
    };
    const site = await buildSite(
      { name: 'Park <b>Süd</b>', areaM2: null, divisibleFromM2: null, outline, internalNote: 'NUR INTERN', ownerContact: 'NUR INTERN', owner: 'private' },
      scope,
    );
    const siteRequestId = idOf(
      await buildSiteRequest(
        { title: 'Muster GmbH', codeName: 'Projekt Adler', confidentiality: 'restricted', requester: { name: 'Kim Beispiel', email: 'kim@beispiel.example' } },
        scope,
      ),
    );
    const draft = await buildOffer({ siteRequestId, items: [{ siteId: idOf(site), text: 'Zeile eins\nZeile zwei' }], reasons: ['Fachkräfte vor Ort'] }, scope);
    const offer = await runCommand(sendOffer, { id: idOf(draft), version: 1 }, scope);
    const page = await api.anonymous().get(pathOf(offer)).expect(200);
    expect(page.text).toContain('Park &lt;b&gt;Süd&lt;/b&gt;');
    expect(page.text).toContain('<svg');
    expect(page.text).toContain('gilt bis So., 31. Jan. 2027');
    expect(page.text).not.toMatch(/<script|NUR INTERN|Adler|Muster GmbH|Kim Beispiel|kim@|privat<|\son\w+=/);
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'$/,
    );
    expect([page.headers['set-cookie'], page.headers['referrer-policy'], page.headers['cache-control'], page.headers['x-robots-tag']]).toEqual([
      undefined,
      'no-referrer',
      'private, no-store',
      'noindex, nofollow',
    ]);
    const english = await api
      .anonymous()
      .get(`${pathOf(offer)}?lang=en`)
      .expect(200);
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('Site 1: ');
    expect(english.text).not.toContain('The sites compared');
    const pdf = await api
      .anonymous()
      .get(`${pathOf(offer)}/pdf`)
      .buffer(true)
      .expect(200)
      .expect('content-type', /pdf/);
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('answers guessed, expired and revoked links alike', async () => {
    const revoked = await send();
    await runCommand(revokeOffer, { id: idOf(revoked), version: revoked.version }, officer);
    const expired = await send({ validUntil: '2026-11-23' });
    api.clock.moveTo(new Date(TEST_NOW.getTime() + 2 * DAY));
    const plain = (text: string) => text.replace(/nonce="[^"]+"/, '');
    const paths = [pathOf(revoked), pathOf(expired), `/o/${'A'.repeat(43)}`, '/o/x', `${pathOf(revoked)}/pdf`, `${pathOf(expired)}/pictures/x`, '/o/a/b/c'];
    const answers = await Promise.all(paths.map(async (path) => api.anonymous().get(path)));
    api.clock.moveTo(TEST_NOW);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([404]));
    expect(new Set(answers.map((answer) => plain(answer.text))).size).toBe(1);
    expect(answers[0]?.text).toContain('Diese Seite ist nicht verfügbar');
    expect(new Set(answers.map((answer) => String(answer.headers['content-security-policy']).replace(/nonce-[^']+/, ''))).size).toBe(1);
  });

  it('counts openings by strangers, not those of colleagues, scanners and browsers that fetch ahead', async () => {
    const offer = await send();
    const path = pathOf(offer);
    await api.anonymous().head(path).expect(200);
    await api.anonymous().get(path).set('Sec-Purpose', 'prefetch').expect(200);
    await (await api.login('reader')).get(path).expect(200);
    await api.anonymous().get(`${path}/pdf`).expect(200);
    expect(await viewsOf(offer)).toBe(0);
    await api.anonymous().get(path).expect(200);
    await api.anonymous().get(path).expect(200);
    expect(await viewsOf(offer)).toBe(2);
  });

  it('shows released pictures of its own sites only', async () => {
    const agent = await api.login('officer');
    const siteId = idOf(await buildSite());
    const upload = () => agent.post(`/site-files/${siteId}/files`).attach('file', PNG, { filename: 'Luftbild Süd.png', contentType: 'text/plain' });
    await upload().expect(201);
    await upload().expect(201);
    const { data } = await api.graphql<{ site: { attachments: { id: string; name: string; contentType: string; kind: string; isPublic: boolean }[] } }>(
      agent,
      'query ($id: ID!) { site(id: $id) { attachments { id name contentType kind isPublic } } }',
      { id: siteId },
    );
    expect(data.site.attachments[0]).toMatchObject({ name: 'Luftbild Süd.png', contentType: 'image/png', kind: 'picture', isPublic: false });
    const [released, kept] = data.site.attachments;
    await api.graphql(agent, 'mutation ($input: ReleaseSiteAttachmentInput!) { releaseSiteAttachment(input: $input) { id } }', {
      input: { siteId, attachmentId: released?.id, isPublic: true, caption: 'Von Süden' },
    });
    const offer = await send({ items: [{ siteId }] });
    const page = await api.anonymous().get(pathOf(offer)).expect(200);
    const sources = [...page.text.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(sources).toHaveLength(1);
    const picture = await api
      .anonymous()
      .get(sources[0] ?? '')
      .expect(200)
      .expect('content-type', 'image/png');
    expect(picture.body).toEqual(PNG);
    await agent.get(`/site-files/${siteId}/files/${kept?.id}`).expect(200);
    await api.anonymous().get(`/site-files/${siteId}/files/${kept?.id}`).expect(401);
  });

  it('previews drafts for colleagues and for nobody else', async () => {
    const offer = await buildOffer();
    const path = `/offer-preview/${idOf(offer)}`;
    const page = await (await api.login('officer')).get(path).expect(200);
    expect(page.text).toContain('Standorte für Ihr Vorhaben');
    await api.anonymous().get(path).expect(401);
  });
});

describe('files of sites', () => {
  it('refuses what is too large, empty, in disguise, or not for this person', async () => {
    const agent = await api.login('officer');
    const siteId = idOf(await buildSite());
    const attach = (who: typeof agent, content: Buffer, filename = 'bild.png') =>
      who.post(`/site-files/${siteId}/files`).attach('file', content, { filename, contentType: 'image/png' });
    expect((await attach(agent, Buffer.alloc(25 * 1024 * 1024 + 1)).expect(413)).body).toMatchObject({
      errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }],
    });
    expect((await attach(agent, Buffer.from('<html><script>alert(1)</script></html>')).expect(400)).body).toMatchObject({
      errors: [{ extensions: { issues: [{ path: 'file', code: 'file.wrongType' }] } }],
    });
    await attach(await api.login('reader'), PNG).expect(403);
    await attach(agent, Buffer.alloc(0)).expect(400);
  });
});

describe('offers over GraphQL', () => {
  it('drafts, sends twenty times once, shows the link to those who may send, and revokes', async () => {
    const agent = await api.login('officer');
    const [siteId, siteRequestId] = [idOf(await buildSite()), idOf(await buildSiteRequest())];
    const input = {
      siteRequestId,
      title: 'Zwei Flächen',
      items: [{ siteId, text: null }],
      recipient: { name: 'Kim', email: 'kim@beispiel.example' },
      validUntil: '2027-01-31',
    };
    const { data } = await api.graphql<{ createOffer: { id: string; version: number; state: string; link: string | null } }>(
      agent,
      'mutation ($input: CreateOfferInput!) { createOffer(input: $input) { id version state link } }',
      { input },
    );
    expect(data.createOffer).toMatchObject({ state: 'draft', link: null });
    const { id, version } = data.createOffer;
    const clicks = await Promise.all(
      Array.from({ length: 20 }, () =>
        api.graphql<{ sendOffer: { link: string; state: string; version: number } }>(
          agent,
          'mutation ($input: OfferVersionInput!) { sendOffer(input: $input) { link state version } }',
          { input: { id, version } },
        ),
      ),
    );
    expect(new Set(clicks.map((click) => JSON.stringify(click))).size).toBe(1);
    const sent = clicks[0]?.data.sendOffer;
    expect(sent?.state).toBe('sent');
    expect(sent?.link).toMatch(/\/o\/[A-Za-z0-9_-]{43}$/);
    const seen = await api.graphql<{ offer: { link: string | null; viewerCan: object } }>(
      await api.login('reader'),
      'query ($id: ID!) { offer(id: $id) { link viewerCan { send revoke } } }',
      { id },
    );
    expect(seen.data.offer).toMatchObject({ link: null, viewerCan: { send: false, revoke: false } });
    const request = await api.graphql<{ siteRequest: { stage: string; clock: { firstAnswerHours: number } } }>(
      agent,
      'query ($id: ID!) { siteRequest(id: $id) { stage clock { firstAnswerHours targets { step state } } } }',
      { id: siteRequestId },
    );
    expect(request.data.siteRequest).toMatchObject({ stage: 'proposed', clock: { firstAnswerHours: 0 } });
    const revoked = await api.graphql<{ revokeOffer: { state: string; link: string | null } }>(
      agent,
      'mutation ($input: OfferVersionInput!) { revokeOffer(input: $input) { state link } }',
      { input: { id, version: sent?.version } },
    );
    expect(revoked.data.revokeOffer).toMatchObject({ state: 'revoked', link: null });
  });
});
