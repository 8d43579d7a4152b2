import { describe, expect, it } from '@jest/globals';
import type { GraphQLContext } from './context';
import { allAtOnce, loadAhead, loadById, loadGrouped } from './loaders';

interface Doc {
  _id: { toHexString(): string };
}

const doc = (id: string): Doc => ({ _id: { toHexString: () => id } });
const newContext = (): GraphQLContext => ({ loaders: new Map() }) as unknown as GraphQLContext;

const [A = '', B = '', C = '', HIDDEN = ''] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(24));

/** Finds everything but HIDDEN, and notes what it was asked. */
function store() {
  const asked: (readonly string[])[] = [];
  const fetch = (ids: readonly string[]): Promise<Doc[]> => {
    asked.push(ids);
    return Promise.resolve(ids.filter((id) => id !== HIDDEN).map(doc));
  };
  return { asked, fetch };
}

describe('loadById', () => {
  it('asks once for all of a tick, null for what may not be seen, and no second time', async () => {
    const context = newContext();
    const { asked, fetch } = store();
    const load = (id: string) => loadById(context, 'thing', id, fetch);
    const [a, again, hidden] = await Promise.all([load(A), load(A), load(HIDDEN)] as Promise<Doc | null>[]);
    expect([a?._id.toHexString(), again === a, hidden]).toEqual([A, true, null]);
    expect(asked).toEqual([[A, HIDDEN]]);
    expect(load(A)).toBe(a);
    expect(load(HIDDEN)).toBeNull();
  });

  it('does not ask for what is no id', async () => {
    const { asked, fetch } = store();
    expect(await loadById(newContext(), 'thing', 'quatsch', fetch)).toBeNull();
    expect(asked.flat()).toEqual([]);
  });

  it('keeps kinds and requests apart', async () => {
    const { asked, fetch } = store();
    const context = newContext();
    await loadById(context, 'thing', A, fetch);
    await loadById(context, 'other', A, fetch);
    await loadById(newContext(), 'thing', A, fetch);
    expect(asked).toEqual([[A], [A], [A]]);
  });
});

describe('loadAhead', () => {
  it('fetches what is missing, so that it is there without a promise', async () => {
    const context = newContext();
    const { asked, fetch } = store();
    await loadAhead(context, 'thing', [A, B, A], fetch);
    await loadAhead(context, 'thing', [doc(B)._id, C, HIDDEN], fetch);
    await loadAhead(context, 'thing', [A], fetch);
    expect(asked).toEqual([
      [A, B],
      [C, HIDDEN],
    ]);
    expect(loadById(context, 'thing', C, fetch)).toMatchObject({ _id: expect.anything() });
  });

  it('fails when the store fails', async () => {
    const failing = () => Promise.reject(new Error('away'));
    await expect(loadAhead(newContext(), 'thing', [A], failing)).rejects.toThrow('away');
  });
});

describe('loadGrouped', () => {
  it('gives every owner its own items and an empty list to the others', async () => {
    const context = newContext();
    const fetch = (ids: readonly string[]) => Promise.resolve(ids.filter((id) => id !== 'lonely').flatMap((owner) => [{ owner }, { owner }]));
    const load = (id: string) => loadGrouped(context, 'items', id, fetch, ({ owner }) => owner);
    expect(await Promise.all([load('a'), load('lonely')])).toEqual([[{ owner: 'a' }, { owner: 'a' }], []]);
  });
});

describe('allAtOnce', () => {
  it('asks side by side and answers all in one tick', async () => {
    const context = newContext();
    const events: string[] = [];
    const ask = (name: string, ms: number) =>
      allAtOnce(context, 'lists', async () => {
        events.push(`asks ${name}`);
        await new Promise((done) => setTimeout(done, ms));
        events.push(`has ${name}`);
        return name;
      });
    const answered = async (name: string, ms: number) => {
      events.push(`got ${await ask(name, ms)}`);
    };
    await Promise.all([answered('slow', 20), answered('quick', 0)]);
    expect(events).toEqual(['asks slow', 'asks quick', 'has quick', 'has slow', 'got slow', 'got quick']);
  });
});
