import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { asksForRecords, neededFields, NODE, type StoredFields } from './selection';

const schema = buildSchema(`
  type Query { things: Things }
  type Things { edges: [Edge!]! best: Edge total: Int pageInfo: PageInfo }
  type PageInfo { hasNextPage: Boolean }
  type Edge { node: Thing! }
  type Thing { id: ID name: String place: String other: Thing }
`);
const STORED: StoredFields = { id: [], name: ['title', 'codeName'], place: ['address'] };

/** What a look at the query from its field `things` gives. */
async function seenFrom<Seen>(query: string, look: (info: GraphQLResolveInfo) => Seen): Promise<Seen | undefined> {
  let seen: Seen | undefined;
  const things = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen = look(info);
    return null;
  };
  expect((await graphql({ schema, source: query, rootValue: { things } })).errors).toBeUndefined();
  return seen;
}
const neededBy = (query: string) => seenFrom(query, (info) => neededFields(info, STORED, NODE));

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
    ['what stands at the place that is meant', '{ things { best { node { place } } edges { node { id } } } }', { _id: 1 }],
    ['all where a field is not listed', '{ things { edges { node { id other { id } } } } }', null],
  ])('finds %s', async (_what, query, expected) => expect(await neededBy(query)).toEqual(expected));
});

it('every place of a query by itself, however often it is asked', async () => {
  const query = '{ things { best { node { place } } edges { node { name } } } }';
  const look = (info: GraphQLResolveInfo) => [NODE, ['best', 'node'], NODE].map((path) => neededFields(info, STORED, path));
  const [first, other, again] = (await seenFrom(query, look)) ?? [];
  expect([first, other]).toEqual([
    { _id: 1, title: 1, codeName: 1 },
    { _id: 1, address: 1 },
  ]);
  expect(again).toBe(first);
});

describe('asksForRecords', () => {
  it.each([
    ['{ things { total } }', false],
    ['{ things { total edges { node { id } } } }', true],
    ['{ things { pageInfo { hasNextPage } } }', true],
    ['query { things { ...Page } } fragment Page on Things { edges { node { id } } }', true],
  ])('%s: %s', async (query, expected) => expect(await seenFrom(query, asksForRecords)).toBe(expected));
});
