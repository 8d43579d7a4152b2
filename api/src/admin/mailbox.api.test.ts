import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@ortstreu/shared/access';
import { bootApi, type Agent, type TestApi } from '../testing/bootApi';
import type { KeptMail, Mailbox } from './mailbox';

const MAIL: KeptMail = {
  id: '20261123-1',
  receivedAt: new Date('2026-11-23T08:00:00Z'),
  from: 'Ortstreu <ortstreu@localhost>',
  to: ['anna@amt.example'],
  subject: 'Einladung',
  text: 'Guten Tag',
  html: '<p>Guten Tag</p><script>alert(1)</script>',
  attachments: [{ index: 0, filename: 'termin".html', contentType: 'text/html', size: 5 }],
};

/** Keeps one mail. */
const mailbox: Mailbox = {
  list: async ({ before }) => (before ? [] : [MAIL]),
  read: async (id) => (id === MAIL.id ? MAIL : null),
  attachment: async (id, index) =>
    id === MAIL.id && index === 0 ? { filename: 'termin".html', contentType: 'text/html', content: Buffer.from('<b>x</b>') } : null,
};

describe('kept mail', () => {
  let api: TestApi;
  let administrator: Agent;
  beforeAll(async () => {
    api = await bootApi({ mailbox });
    administrator = await api.login('administrator');
  });
  afterAll(() => api.close());

  const get = (agent: Agent, path = '') => agent.get(`/admin/mailbox${path}`).set('Accept', 'application/json');

  it('lists and shows mails to administrators', async () => {
    const summary = { id: MAIL.id, receivedAt: '2026-11-23T08:00:00.000Z', from: MAIL.from, to: MAIL.to, subject: MAIL.subject };
    await get(administrator).expect(200, { available: true, mails: [summary], hasMore: false });
    await get(administrator, `/${MAIL.id}`).expect(200, { ...summary, text: 'Guten Tag', hasHtml: true, attachments: MAIL.attachments });
    await get(administrator, '/unknown').expect(404);
  });

  it('shows nothing to anybody else', async () => {
    for (const path of ['', `/${MAIL.id}`, `/${MAIL.id}/html`, `/${MAIL.id}/attachments/0`]) {
      await get(api.anonymous(), path).expect(401);
      for (const role of ['head', 'officer', 'reader'] satisfies Role[]) await get(await api.login(role), path).expect(403);
    }
  });

  it('lets nothing of a mail run', async () => {
    const html = await administrator.get(`/admin/mailbox/${MAIL.id}/html`).expect(200);
    expect(html.get('Content-Security-Policy')).toMatch(/^sandbox; default-src 'none'/);
    const file = await administrator.get(`/admin/mailbox/${MAIL.id}/attachments/0`).expect(200);
    expect(file.get('Content-Disposition')).toMatch(/^attachment/);
    expect(file.get('Content-Type')).toContain('application/octet-stream');
    await administrator.get(`/admin/mailbox/${MAIL.id}/attachments/7`).expect(404);
  });

  it('says when no mail is kept here', async () => {
    const without = await bootApi();
    await get(await without.login('administrator')).expect(200, { available: false, mails: [], hasMore: false });
    await without.close();
  });
});
