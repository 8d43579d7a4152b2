import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { runSource } from '../testing/runSource';
import { temporaryFolders } from '../testing/temporaryFolders';
import { until } from '../testing/until';
import { startMailbox, type Mailbox } from './startMailbox';

jest.setTimeout(30_000);
const newFolder = temporaryFolders();
let dataDir: string;
let mailbox: Mailbox;
beforeEach(async () => {
  dataDir = await newFolder();
  mailbox = await startMailbox({ dataDir });
});
afterEach(() => mailbox.stop());

async function send(mail: SendMailOptions, url = mailbox.url): Promise<void> {
  const transport = createTransport(url);
  await transport.sendMail({ from: 'Wirtschaftsförderung <wifoe@example.org>', to: 'Jörg Müller <joerg@example.org>', ...mail });
  transport.close();
}
/** The youngest message. */
async function newest() {
  const [first] = await mailbox.list({ limit: 1 });
  const mail = await mailbox.read(first?.id ?? '');
  if (!mail) throw new Error('No message has arrived.');
  return mail;
}

test('keeps sender, recipients, subject, text and HTML', async () => {
  await send({
    subject: 'Erinnerung: Gespräch in Übersee',
    text: 'Schöne Grüße',
    html: '<p>Schöne <b>Grüße</b></p>',
    cc: 'c@example.org',
    bcc: 'still@example.org',
    replyTo: 'r@example.org',
    messageId: '<66f0a1@ortstreu>',
    date: new Date('2026-03-29T01:30:00Z'),
  });
  expect(await newest()).toMatchObject({
    from: 'Wirtschaftsförderung <wifoe@example.org>',
    to: ['Jörg Müller <joerg@example.org>'],
    cc: ['c@example.org'],
    replyTo: ['r@example.org'],
    recipients: ['joerg@example.org', 'c@example.org', 'still@example.org'],
    subject: 'Erinnerung: Gespräch in Übersee',
    date: new Date('2026-03-29T01:30:00Z'),
    messageId: '<66f0a1@ortstreu>',
    html: '<p>Schöne <b>Grüße</b></p>',
    text: 'Schöne Grüße',
    attachments: [],
    calendar: [],
    isUnreadable: false,
  });
});

test('offers text where the sender gave only HTML', async () => {
  await send({ subject: 'a', html: '<h1>Termin</h1><p>am <b>Montag</b></p>' });
  expect((await newest()).text).toMatch(/termin\s+am Montag/i);
});

test('hands out attachments byte by byte', async () => {
  const content = Buffer.from(Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 256));
  await send({
    subject: 'a',
    text: 'b',
    attachments: [
      { filename: 'Exposé.pdf', content },
      { filename: 'b.txt', content: 'zwei' },
    ],
  });
  const { id, attachments } = await newest();
  expect(attachments).toMatchObject([
    { filename: 'Exposé.pdf', contentType: 'application/pdf', size: 100_000, isInline: false },
    { index: 1, filename: 'b.txt' },
  ]);
  expect((await mailbox.attachment(id, 0))?.content.equals(content)).toBe(true);
  expect((await mailbox.attachment(id, 1))?.content.toString()).toBe('zwei');
  expect(await mailbox.attachment(id, 2)).toBeNull();
});

test('shows an invitation once, with its method', async () => {
  const content =
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ortstreu//DE\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Betriebsbesuch bei Müller\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
  await send({ subject: 'Einladung', text: 'b', icalEvent: { method: 'REQUEST', content } });
  expect((await newest()).calendar).toEqual([{ method: 'REQUEST', content }]);
});

test('lists youngest first in pages', async () => {
  for (let n = 1; n <= 5; n += 1) await send({ subject: `Nr. ${n}` });
  const first = await mailbox.list({ limit: 2 });
  const second = await mailbox.list({ limit: 10, before: first[1]?.id ?? '' });
  expect(first.map(({ subject }) => subject)).toEqual(['Nr. 5', 'Nr. 4']);
  expect(second.map(({ subject }) => subject)).toEqual(['Nr. 3', 'Nr. 2', 'Nr. 1']);
});

test('knows no message by a name that is none of its own', async () => {
  await writeFile(join(dataDir, 'secret.eml'), 'x');
  for (const id of ['', '../x', 'secret', '20260101T000000000Z-0000000000000000']) expect(await mailbox.read(id)).toBeNull();
});

test('has the same messages after a restart', async () => {
  await send({ subject: 'eins' });
  await send({ subject: 'zwei' });
  const before = await mailbox.list({ limit: 10 });
  await mailbox.stop();
  mailbox = await startMailbox({ dataDir });
  expect(await mailbox.list({ limit: 10 })).toEqual(before);
  expect(before[0]?.receivedAt.getTime()).toBeLessThanOrEqual(Date.now());
});

describe('against hostile clients', () => {
  test('lets in nobody without the password', async () => {
    const stranger = new URL(mailbox.url);
    stranger.password = 'x'.repeat(stranger.password.length);
    await expect(send({ subject: 'a' }, stranger.href)).rejects.toMatchObject({ responseCode: 535 });
    stranger.username = stranger.password = '';
    await expect(send({ subject: 'a' }, stranger.href)).rejects.toMatchObject({ responseCode: 530 });
  });

  test('refuses more than 25 MB and keeps nothing of it, announced or not', async () => {
    const text = `${'x'.repeat(99)}\n`.repeat(270_000);
    const client = await converse(mailbox.url);
    expect(await client.ask('MAIL FROM:<a@example.org> SIZE=27000000')).toMatch(/^552/);
    await client.ask('MAIL FROM:<a@example.org>', 'RCPT TO:<b@example.org>', 'DATA');
    expect(await client.ask(`${text.replaceAll('\n', '\r\n')}.`)).toMatch(/^552/);
    expect(await client.ask('QUIT')).toMatch(/^221/);
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('keeps nothing of a message that breaks off', async () => {
    const client = await converse(mailbox.url);
    await client.ask('MAIL FROM:<a@example.org>', 'RCPT TO:<b@example.org>', 'DATA');
    client.socket.write('Subject: half\r\n\r\nThis is on');
    await until(() => readdir(dataDir).then((files) => files.length === 1));
    client.socket.destroy();
    await until(() => readdir(dataDir).then((files) => files.length === 0));
    await send({ subject: 'whole' });
    await mailbox.stop();
    mailbox = await startMailbox({ dataDir });
    expect((await mailbox.list({ limit: 10 })).map(({ subject }) => subject)).toEqual(['whole']);
    expect(await readdir(dataDir)).toHaveLength(1);
  });

  test('believes the envelope, not the message, about recipients', async () => {
    await send({
      raw: 'Delivered-To: forged@example.org\r\nReceived: from nowhere\r\nSubject: a\r\n\r\nb',
      envelope: { from: 'a@example.org', to: 'real@example.org' },
    });
    expect((await newest()).recipients).toEqual(['real@example.org']);
  });

  test.each([
    ['no header', 'just text'],
    ['nothing at all', ''],
    ['a wrong date', 'Date: yesterday\r\nSubject: a\r\n\r\nb'],
    ['a header without end', `Subject: ${'x'.repeat(3_000_000)}`],
    ['deep nesting', Array.from({ length: 3000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')],
    ['deep HTML', `Content-Type: text/html\r\n\r\n${'<div>'.repeat(200_000)}`],
    ['a claimed encoding that it has not', 'Content-Type: text/plain; charset=x-nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%%'],
    ['bytes of no alphabet', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 31) % 256)).toString('latin1')],
  ])('shows a message with %s somehow', async (_what, raw) => {
    await send({ raw, envelope: { from: 'a@example.org', to: 'b@example.org' } });
    const mail = await newest();
    expect(mail.recipients).toEqual(['b@example.org']);
    expect(typeof mail.subject).toBe('string');
    expect(mail.date instanceof Date || mail.date === undefined).toBe(true);
  });
});

test('kill -9 keeps what was acknowledged whole and leaves no half message', async () => {
  const folder = await newFolder();
  const acknowledged: string[] = [];
  for (const more of [1, 7, 15]) {
    const child = runSource(join(import.meta.dirname, 'testing', 'mailServer.ts'), [folder]);
    const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
    const enough = acknowledged.length + more;
    const writer = async (name: string): Promise<void> => {
      for (let n = 0; ; n += 1) {
        const subject = `${enough}-${name}-${n}`;
        const sent = await send({ subject, text: `${'x'.repeat(60)}\n`.repeat(3000) + 'ENDE' }, url).then(
          () => true,
          () => false,
        );
        if (!sent) return;
        if (acknowledged.push(subject) === enough) child.kill('SIGKILL');
      }
    };
    await Promise.all([writer('a'), writer('b'), writer('c')]);
  }
  const after = await startMailbox({ dataDir: folder });
  const kept = await after.list({ limit: 100 });
  await after.stop();
  expect(kept.map(({ subject }) => subject)).toEqual(expect.arrayContaining(acknowledged));
  const files = await readdir(folder);
  expect(files.length).toBe(kept.length);
  for (const file of files) expect((await readFile(join(folder, file), 'latin1')).trimEnd().endsWith('ENDE')).toBe(true);
});

/** A signed-in conversation by hand, for what a decent client would not say. */
async function converse(url: string) {
  const { port, username, password } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  const answers = createInterface(socket)[Symbol.asyncIterator]();
  const answer = async (): Promise<string> => {
    for (;;) {
      const { value = '' } = (await answers.next()) as { value?: string };
      if (!/^\d{3}-/.test(value)) return value;
    }
  };
  const ask = async (...lines: string[]): Promise<string> => {
    let last = '';
    for (const line of lines) {
      socket.write(`${line}\r\n`);
      last = await answer();
    }
    return last;
  };
  await answer(); // the greeting
  await ask('EHLO localhost', `AUTH PLAIN ${Buffer.from(`\0${username}\0${password}`).toString('base64')}`);
  return { socket, ask };
}

test('keeps the youngest messages up to its limits, also those of an earlier run', async () => {
  for (const subject of ['eins', 'zwei', 'drei', 'vier']) await send({ subject, text: 'x'.repeat(2000) });
  await mailbox.stop();
  const subjects = async () => (await mailbox.list({ limit: 10 })).map((mail) => mail.subject);
  mailbox = await startMailbox({ dataDir, limits: { messages: 3, bytes: 1e6 } });
  expect(await subjects()).toEqual(['vier', 'drei', 'zwei']);
  const [, , oldest] = await mailbox.list({ limit: 3 });
  await send({ subject: 'fünf', text: 'kurz' });
  expect(await subjects()).toEqual(['fünf', 'vier', 'drei']);
  expect(await mailbox.read(oldest?.id ?? '')).toBeNull();
  await mailbox.stop();
  mailbox = await startMailbox({ dataDir, limits: { messages: 100, bytes: 5000 } });
  expect(await subjects()).toEqual(['fünf', 'vier']);
  await send({ subject: 'sechs', text: 'x'.repeat(20_000) });
  expect(await subjects()).toEqual(['sechs']);
  expect((await readdir(dataDir)).filter((file) => file.endsWith('.eml'))).toHaveLength(1);
});
