import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse } from 'graphql';
import { issueOfVariable } from './formatError';
import { scalars } from './scalars';

const schema = buildSchema(`
  scalar LocalDate
  enum Kind { a b }
  input Item { day: LocalDate! }
  input Visit { title: String!, heldOn: LocalDate, kind: Kind, items: [Item!], count: Int }
  type Query { visit(input: Visit!): Int }
`);
Object.assign(schema.getType('LocalDate') ?? {}, scalars.LocalDate);

async function issueFor(input: unknown) {
  const { errors } = await execute({ schema, document: parse('query ($input: Visit!) { visit(input: $input) }'), variableValues: { input } });
  return errors?.map((error) => issueOfVariable(error.message));
}

describe('issueOfVariable', () => {
  it.each([
    [
      { title: 'x', heldOn: '2026-02-30' },
      { path: 'heldOn', code: 'date.invalid' },
    ],
    [
      { title: 'x', items: [{ day: '2026-01-01' }, { day: 'gestern' }] },
      { path: 'items.1.day', code: 'date.invalid' },
    ],
    [{ heldOn: '2026-02-03' }, { path: 'title', code: 'required' }],
    [
      { title: 'x', items: [{}] },
      { path: 'items.0.day', code: 'required' },
    ],
    [
      { title: 'x', kind: 'c' },
      { path: 'kind', code: 'notAnOption' },
    ],
    [
      { title: 'x', count: 'viele' },
      { path: 'count', code: 'wrongType' },
    ],
  ])('names the field of %j', async (input, issue) => {
    expect(await issueFor(input)).toEqual([issue]);
  });

  it('says nothing about other variables', () => {
    expect(issueOfVariable('Variable "$x" of required type "Int!" was not provided.')).toBeUndefined();
    expect(issueOfVariable('Variable "$input" of required type "Visit!" was not provided.')).toBeUndefined();
  });
});
