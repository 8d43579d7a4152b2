import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** `accept` keeps the mail, `refuse` says no for good, `later` asks to try again, `hang` takes the mail and never answers. */
export type Behaviour = 'accept' | 'refuse' | 'later' | 'hang';

export interface MailSink {
  url: string;
  /** What was accepted, oldest first. */
  mails: ParsedMail[];
  /** How many mails were handed in, whatever became of them. */
  readonly tries: number;
  behave(behaviour: Behaviour): void;
  /** Accepted mails to an address. */
  to(address: string): ParsedMail[];
  /** Closes the port; connections are refused until `open`. */
  close(): Promise<void>;
  /** Listens again on the same port. */
  open(): Promise<void>;
}

const errorWith = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code });

/** A mail server on this machine that does as it is told. */
export async function startMailSink(): Promise<MailSink> {
  const mails: ParsedMail[] = [];
  let behaviour: Behaviour = 'accept';
  let tries = 0;
  const create = (): SMTPServer =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 100,
      onData(stream, _session, callback) {
        tries += 1;
        const answer = behaviour;
        simpleParser(stream).then((mail) => {
          if (answer === 'hang') return;
          if (answer === 'refuse') return callback(errorWith(550, 'no such mailbox'));
          if (answer === 'later') return callback(errorWith(451, 'try again later'));
          mails.push(mail);
          callback();
        }, callback);
      },
    });
  // A sender that is killed resets its connection; that is what some tests are about.
  const start = (): SMTPServer => {
    const started = create();
    started.on('error', () => undefined);
    return started;
  };
  let server = start();
  const listen = async (port: number): Promise<void> => {
    const listener = server.listen(port, '127.0.0.1');
    if (!listener.listening) await once(listener, 'listening');
  };
  await listen(0);
  const { port } = server.server.address() as AddressInfo;
  const addressesOf = (mail: ParsedMail): string[] => [mail.to ?? []].flat().flatMap((field) => field.value.map(({ address }) => address ?? ''));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    get tries() {
      return tries;
    },
    behave(next) {
      behaviour = next;
    },
    to: (address) => mails.filter((mail) => addressesOf(mail).includes(address)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
    async open() {
      server = start();
      await listen(port);
    },
  };
}
