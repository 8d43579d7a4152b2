import { createTransport, type SendMailOptions } from 'nodemailer';
import type { RelayAddress } from './currentRelay';

/** Why a mail did not go out: `isFinal` when another try would end the same (the server refused the recipient). */
export class MailFailure extends Error {
  constructor(
    message: string,
    readonly isFinal: boolean,
  ) {
    super(message);
    this.name = 'MailFailure';
  }
}

export interface MailTransport {
  /** Hands one mail to the relay; throws MailFailure. */
  send(mail: SendMailOptions): Promise<void>;
}

/** In milliseconds. */
export interface RelayTimeouts {
  connectionTimeout: number;
  greetingTimeout: number;
  socketTimeout: number;
}

/** A relay that hangs must not hold a worker for long. */
const TIMEOUTS: RelayTimeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const isFinalCode = (code: unknown): boolean => typeof code === 'number' && code >= 500 && code < 600;

/** Sends through whatever relay is set right now: the agency's own, else the one of the environment. */
export function relayTransport(currentRelay: () => Promise<RelayAddress>, timeouts: RelayTimeouts = TIMEOUTS): MailTransport {
  return {
    async send(mail) {
      const { url, from } = await currentRelay();
      const transporter = createTransport({ url, ...timeouts });
      try {
        await transporter.sendMail({ from, ...mail });
      } catch (error) {
        const { message, responseCode } = error as Error & { responseCode?: number };
        throw new MailFailure(message, isFinalCode(responseCode));
      } finally {
        transporter.close();
      }
    },
  };
}
