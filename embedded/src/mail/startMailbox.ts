import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Transform } from 'node:stream';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { MessageStore, type MailLimits } from './messageStore';
import { HEAD_LENGTH, parseAttachment, parseMail, parseSummary, type Mail, type MailAttachment, type MailSummary } from './parseMail';

const MAX_SIZE = 25 * 1024 * 1024;
/** A folder of mail that nobody clears out must not fill the disk. */
const LIMITS: MailLimits = { messages: 5000, bytes: 500 * 1024 * 1024 };
const MAX_RECIPIENTS = 500;
const MAX_CLIENTS = 20;
const MAX_PAGE = 100;
const USER = 'ortstreu';

/** A mail server whose messages stay on this machine. */
export interface Mailbox {
  /** `smtp://user:password@127.0.0.1:port`; the password is new at every start, so that only this program gets in. */
  url: string;
  /** Youngest first, at most 100; `before` is the id of the last one already shown. */
  list(page: { before?: string; limit: number }): Promise<MailSummary[]>;
  /** Null when there is no such message. */
  read(id: string): Promise<Mail | null>;
  /** Null when there is no such file. */
  attachment(id: string, index: number): Promise<(MailAttachment & { content: Buffer }) | null>;
  /** Lets messages on their way arrive. */
  stop(): Promise<void>;
}

/** Accepts mail on a free port of 127.0.0.1 and keeps each message, up to 25 MB, as a file `.eml` in `dataDir`; of more than the limits the oldest go. */
export async function startMailbox({ dataDir, limits = LIMITS }: { dataDir: string; limits?: MailLimits }): Promise<Mailbox> {
  const store = await MessageStore.open(dataDir, limits);
  const password = randomBytes(24).toString('hex');
  const server = createServer(store, password);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${USER}:${password}@127.0.0.1:${port}`,
    async list({ before, limit }) {
      const ids = store.list(Math.min(limit, MAX_PAGE), before);
      return Promise.all(ids.map(async (id) => parseSummary(id, (await store.read(id, HEAD_LENGTH)) ?? Buffer.alloc(0))));
    },
    async read(id) {
      const source = await store.read(id);
      return source ? parseMail(id, source) : null;
    },
    async attachment(id, index) {
      const source = await store.read(id);
      return source ? parseAttachment(source, index) : null;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function createServer(store: MessageStore, password: string): SMTPServer {
  const server = new SMTPServer({
    banner: 'Ortstreu keeps mail on this machine',
    disabledCommands: ['STARTTLS'], // nothing leaves the machine
    allowInsecureAuth: true,
    authMethods: ['PLAIN', 'LOGIN'],
    disableReverseLookup: true,
    size: MAX_SIZE,
    maxClients: MAX_CLIENTS,
    closeTimeout: 5000,
    onAuth: (auth, _session, done) =>
      auth.username === USER && isSame(auth.password ?? '', password) ? done(null, { user: USER }) : done(new Error('Wrong user or password')),
    onRcptTo: (_address, { envelope }, done) => (envelope.rcptTo.length < MAX_RECIPIENTS ? done() : done(refusal(452, 'Too many recipients'))),
    onData: (stream, session, done) => {
      store.add(envelopeHead(session), stream, bounded(stream)).then(
        (id) => done(null, `Kept as ${id}`),
        (error: Error) => done(error),
      );
    },
  });
  server.on('error', () => undefined); // of single connections; smtp-server has ended them
  return server;
}

function isSame(given: string, expected: string): boolean {
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** Reads a message that is too large to its end, as the protocol wants it, keeps nothing of the rest and then fails. */
function bounded(source: SMTPServerDataStream): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => (source.sizeExceeded ? done() : done(null, chunk)),
    flush: (done) => done(source.sizeExceeded ? refusal(552, 'The message is larger than 25 MB') : null),
  });
}

/** The envelope as mail servers write it down, on top of the message. */
function envelopeHead({ envelope, remoteAddress }: SMTPServerSession): string {
  const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
  return [
    `Return-Path: <${oneLine(sender)}>`,
    ...envelope.rcptTo.map(({ address }) => `Delivered-To: ${oneLine(address)}`),
    `Received: from [${remoteAddress}]; ${new Date().toUTCString()}`,
    '',
  ].join('\r\n');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, '');
}
