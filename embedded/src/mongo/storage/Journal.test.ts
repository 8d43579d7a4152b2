import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from '@jest/globals';

import { temporaryFolders } from '../../testing/temporaryFolders';
import { Store } from './Store';

const PAGE = 4096;
/** Bytes of the log. */
const SIZE = 8 * 2 ** 20;
const [START, END] = [Buffer.from('k'), Buffer.from('l')];

const COMMITS = 800;
/** Commits from one wait for the disk to the power failure. */
const BETWEEN = 20;

type State = Map<string, string>;

const newFolder = temporaryFolders();
let folder: string;

beforeEach(async () => {
  folder = join(await newFolder(), 'documents');
  mkdirSync(folder);
});

const dataOf = (place: string) => join(place, 'data.mdb');
const logOf = (place: string) => join(place, 'journal.log');

const stateOf = (store: Store): State =>
  new Map([...store.range({ start: START, end: END })].map(({ key, value }) => [key.toString(), `${value.length} ${value.subarray(0, 20).toString()}`]));

async function stateIn(place: string): Promise<State> {
  const store = new Store({ folder: place });
  const state = stateOf(store);
  await store.close();
  return state;
}

/** Repeats itself, so that a failure can be looked at. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A commit of some new, some changed and some removed values; sometimes one that no round of the log has room for. */
function change(store: Store, random: (below: number) => number, commit: number): Promise<void> {
  return store.write(() => {
    const value = Buffer.alloc(20 + random(3000), `${commit} `);
    if (commit % 300 === 299) store.put(Buffer.from('k large'), Buffer.alloc(SIZE, `${commit} `));
    for (let i = 0; i <= random(4); i++) store.put(Buffer.from(`k${random(500)}`), value);
    for (let i = 0; i < random(4); i++) store.remove(Buffer.from(`k${random(500)}`));
  });
}

/** The number of the round that the log is in. */
function roundOf(log: string): number {
  const fd = openSync(log, 'r');
  const frame = Buffer.alloc(12);
  readSync(fd, frame, 0, frame.length, 0);
  closeSync(fd);
  return frame.readUInt32LE(8);
}

/** Of each page, the disk has what it had when it was last waited for, or what it has been given since. */
function mixed(before: Buffer, now: Buffer, random: (below: number) => number): Buffer {
  const disk = Buffer.alloc(now.length);
  for (let at = 0; at < now.length; at += PAGE) (at < before.length && random(2) === 0 ? before : now).copy(disk, at, at, at + PAGE);
  return disk;
}

describe('after a power failure', () => {
  it.each([1, 2])(
    'nothing is lost that was waited for, and nothing is torn (%i)',
    async (seed) => {
      const random = randomFrom(seed);
      const store = new Store({ folder });
      const states: State[] = [];
      let checkpoints = 0;
      let round = roundOf(logOf(folder));
      let checkpoint = Buffer.alloc(0);
      let lasting = { commit: 0, log: Buffer.alloc(0) };
      /** What the next process finds, when of both files the disk has some pages as they were and some as they are. */
      const failAt = async (commit: number, data: Buffer) => {
        const after = join(folder, `../after${commit}`);
        mkdirSync(after);
        writeFileSync(logOf(after), mixed(lasting.log, readFileSync(logOf(folder)), random));
        writeFileSync(dataOf(after), mixed(data, readFileSync(store.file), random));
        expect(states.slice(lasting.commit)).toContainEqual(await stateIn(after));
        rmSync(after, { recursive: true });
      };
      for (let commit = 0; commit < COMMITS; commit++) {
        await change(store, random, commit);
        states.push(stateOf(store));
        if (roundOf(logOf(folder)) !== round) {
          [round, checkpoint] = [roundOf(logOf(folder)), readFileSync(store.file)];
          checkpoints += 1;
          if (commit > BETWEEN) await failAt(commit, checkpoint); // while the log was being begun anew
          lasting = { commit, log: readFileSync(logOf(folder)) };
        }
        if (commit % BETWEEN === 0) {
          await store.synced();
          lasting = { commit, log: readFileSync(logOf(folder)) };
        }
        if (commit % BETWEEN === BETWEEN - 1) await failAt(commit, checkpoint);
      }
      expect(checkpoints).toBeGreaterThan(4);
      await store.close();
      expect(await stateIn(folder)).toEqual(states.at(-1));
    },
    60_000,
  );
});

describe('a log that was not closed', () => {
  const put = (store: Store, name: string) => store.write(() => store.put(Buffer.from(name), Buffer.from('v')));

  /** Copies what is there, as after a kill. */
  function copyTo(name: string, from = folder): string {
    const place = join(folder, '..', name);
    mkdirSync(place);
    for (const file of [dataOf, logOf]) copyFileSync(file(from), file(place));
    return place;
  }

  it('does not touch another data file in the place of its own', async () => {
    const store = new Store({ folder });
    await put(store, 'k1');
    const backup = copyTo('backup');
    await store.close();
    const again = new Store({ folder });
    await put(again, 'k2');
    const killed = copyTo('killed');
    await again.close();
    copyFileSync(dataOf(backup), dataOf(killed));
    expect([...(await stateIn(killed)).keys()]).toEqual(['k1']);
  });

  it('is nothing without its data file', async () => {
    const store = new Store({ folder });
    await put(store, 'k1');
    const killed = copyTo('killed');
    await store.close();
    rmSync(dataOf(killed));
    expect((await stateIn(killed)).size).toBe(0);
  });

  it('is played as often as it takes', async () => {
    const store = new Store({ folder });
    for (let i = 0; i < 300; i++) await put(store, `k${i}`);
    let place = copyTo('killed');
    await store.close();
    for (let i = 0; i < 3; i++) {
      const again = new Store({ folder: place });
      expect(stateOf(again).size).toBe(300);
      place = copyTo(`killed again ${i}`, place);
      await again.close();
    }
  });
});
