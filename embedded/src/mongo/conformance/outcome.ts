import { type Case, isFailure } from './cases';
import { plain } from './plain';

/** What a case gave, in a form that can be compared: `{ code }` for an error. */
export async function outcomeOf(run: () => unknown): Promise<unknown> {
  try {
    return plain(await run());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'number') throw error;
    return { code };
  }
}

/** What the table expects, in the same form. The id of a document that a case leaves open is taken from the outcome. */
export function expectationOf(given: Case, outcome: unknown): unknown {
  const { expected } = given;
  if (isFailure(expected)) return { code: expected.code };
  if (given.kind === 'operation') return plain({ result: expected, ...(given.after && { after: given.after }) });
  if (given.kind !== 'update') return plain(expected);
  const got = outcome as { doc?: { _id?: unknown }; modified?: unknown };
  const doc = given.expected && !('_id' in given.expected) && got.doc ? { _id: got.doc._id, ...given.expected } : given.expected;
  return plain({ doc, modified: given.modified ?? got.modified });
}
