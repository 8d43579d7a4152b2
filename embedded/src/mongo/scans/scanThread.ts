import { parentPort, workerData } from 'node:worker_threads';

import { commandNamed } from '../commands/registry';
import { deserialize } from '../semantics/index';
import { Call } from '../server/Call';
import { Engine } from '../server/Engine';
import { errorReply } from '../server/errors';
import { replyBytes, type Reply } from '../wire/replies';
import { SCAN_CURSOR } from './Scans';

const CHECK_CURSORS = 60_000;

/** The thread of long reads: its own read-only view of the store, its own cursors. */
const engine = new Engine({ folder: String(workerData), readOnly: true }, { firstCursor: SCAN_CURSOR });

parentPort?.on('message', (command: Uint8Array) => {
  void answer(command).then((reply) => {
    const bytes = Uint8Array.from(reply);
    parentPort?.postMessage(bytes, [bytes.buffer]);
  });
});
parentPort?.postMessage('ready');

setInterval(() => engine.cursors.killIdle(Date.now()), CHECK_CURSORS).unref();

async function answer(bytes: Uint8Array): Promise<Uint8Array> {
  let reply: Reply;
  try {
    const command = deserialize(bytes);
    const call = new Call(command);
    engine.renew();
    reply = (await commandNamed(call.name)?.run(call, engine)) ?? { ok: 0 };
    return replyBytes(reply);
  } catch (error) {
    return replyBytes(errorReply(error));
  }
}
