// A mailbox in a process of its own, to be killed: `node mailServer.ts FOLDER` prints the address.
import { writeSync } from 'node:fs';
import { startMailbox } from '../startMailbox';

const { url } = await startMailbox({ dataDir: process.argv[2] ?? '' });
writeSync(1, `${url}\n`);
