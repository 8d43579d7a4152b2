import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { neededFields, NODE, type StoredFields } from './selection';

const schema = buildSchema(`
  type Query { things: Things }
  type Things { edges: [Edge!]! total: Int }
  type Edge { node: Thing! }
  type Thing { id: ID name: String place: String other: Thing }
`);
const STORED: StoredFields = { id: [], name: ['title', 'codeName'], place: ['address'] };

async function neededBy(query: string, path: readonly string[] = NODE): Promise<unknown> {
  let needed: unknown;
  const things = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    needed = neededFields(info, STORED, path);
    return null;
  };
  expect((await graphql({ schema, source: query, rootValue: { things } })).errors).toBeUndefined();
  return needed;
}

describe('neededFields', () => {
  it.each([
    ['what is asked for', '{ things { edges { node { id name } } } }', { _id: 1, title: 1, codeName: 1 }],
    ['aliases by their field', '{ things { edges { node { shown: place __typename } } } }', { _id: 1, address: 1 }],
    [
      'fragments, named and inline',
      'query { things { edges { node { ...Card ... on Thing { place } } } } } fragment Card on Thing { name }',
      { _id: 1, title: 1, codeName: 1, address: 1 },
    ],
    ['a field that is skipped', '{ things { edges { node { id place @skip(if: true) } } } }', { _id: 1, address: 1 }],
    ['several mentions of the same connection', '{ things { edges { node { id } } } things { edges { node { place } } } }', { _id: 1, address: 1 }],
    ['nothing but the id where no record is asked for', '{ things { total } }', { _id: 1 }],
    ['all where a field is not listed', '{ things { edges { node { id other { id } } } } }', null],
  ])('finds %s', async (_what, query, expected) => expect(await neededBy(query)).toEqual(expected));
});
