import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { buildSchema } from './graphql/schema';
import { bootApi, type Agent, type TestApi } from './testing/bootApi';

/** What stands for each scalar: of its type, and nothing that a record could have. */
const SCALARS: Record<string, unknown>[] = [
  { ID: 'x', String: '($where\u0000[', Int: -1, Float: -1.5, Boolean: true, LocalDate: '0001-01-01', DateTime: '0001-01-01T00:00:00Z', JSON: { $gt: '' } },
  { ID: '', String: '', Int: 2 ** 31 - 1, Float: 1e300, Boolean: false, LocalDate: '9999-12-31', DateTime: '9999-12-31T23:59:59Z', JSON: null },
  { ID: '$ne', String: '__proto__', Int: 0, Float: 0, Boolean: true, LocalDate: '2024-02-29', DateTime: '1970-01-01T00:00:00Z', JSON: [] },
];
const MAX_DEPTH = 4;

/** A value with every field that the type has. */
function valueOf(type: GraphQLInputType, scalars: Record<string, unknown>, depth = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, scalars, depth);
  if (isListType(type)) return [valueOf(type.ofType, scalars, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalars[type.name];
  const fields = Object.values(type.getFields()).filter((field) => depth < MAX_DEPTH || isNonNullType(field.type));
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, scalars, depth + 1)]));
}

/** Everything down to a depth that can be asked without arguments, so that what is counted and found late is asked, too. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 'getFields' in named || 'getTypes' in named ? '{ __typename }' : '';
  const plain = Object.values(named.getFields()).filter((field) => field.args.every((arg) => !isNonNullType(arg.type)));
  const chosen = plain.filter((field) => depth > 0 || !isObjectType(getNamedType(field.type)));
  return `{ __typename ${chosen.map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`).join(' ')} }`;
}

/** A broken cursor is refused before anything else is read, so only the first round has one. */
const argumentOf = ({ name, type }: GraphQLArgument, scalars: Record<string, unknown>) =>
  name === 'after' && scalars !== SCALARS[0] ? null : valueOf(type, scalars);

const declared = (args: readonly GraphQLArgument[]) => (args.length === 0 ? '' : `(${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})`);
const passed = (args: readonly GraphQLArgument[]) => (args.length === 0 ? '' : `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`);

interface RootField {
  title: string;
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
}

function rootFields(): RootField[] {
  const schema = buildSchema();
  const of = (kind: RootField['kind'], type = kind === 'query' ? schema.getQueryType() : schema.getMutationType()) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ title: `${kind} ${field.name}`, kind, field }));
  return [...of('query'), ...of('mutation')].filter(({ field }) => field.args.length > 0);
}

describe('whatever is said in an argument is the fault of who says it', () => {
  let api: TestApi;
  const agents: Agent[] = [];
  beforeAll(async () => {
    api = await bootApi();
    for (const role of ['administrator', 'officer'] as const) agents.push(await api.login(role));
  });
  afterAll(() => api.close());

  it.each(rootFields())('$title', async ({ kind, field }) => {
    const document = `${kind}${declared(field.args)} { ${field.name}${passed(field.args)} ${selectionOf(field.type, 1)} }`;
    const codes: unknown[] = [];
    for (const scalars of SCALARS) {
      for (const agent of agents) {
        const { errors = [] } = await api.graphql(agent, document, Object.fromEntries(field.args.map((arg) => [arg.name, argumentOf(arg, scalars)])));
        codes.push(errors[0]?.extensions.code);
        expect(errors.filter(({ extensions }) => extensions.code === 'INTERNAL').map(({ path }) => ({ path, scalars }))).toEqual([]);
      }
    }
    // Else nobody has read the arguments at all.
    expect(codes.some((code) => code !== 'MALFORMED_REQUEST')).toBe(true);
  });
});
