import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import { SESSION_MINUTES } from '../server/Sessions';
import { MAX_DOCUMENT } from '../transactions/writers';
import { MAX_MESSAGE_BYTES } from '../wire/messages';

/** Statements of one bulk command, which mostly is one commit, during which nobody else gets an answer. */
const MAX_STATEMENTS = 1000;

export function hello({ address }: Call): Doc {
  return {
    helloOk: true,
    isWritablePrimary: true,
    setName: 'rs0', // drivers refuse transactions where there is no replica set
    hosts: [address],
    maxBsonObjectSize: MAX_DOCUMENT,
    maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    maxWriteBatchSize: MAX_STATEMENTS,
    logicalSessionTimeoutMinutes: SESSION_MINUTES,
    minWireVersion: 0,
    maxWireVersion: 21, // MongoDB 7.0, whose protocol this is
  };
}

export const ping = (): Doc => ({});
