import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, separateOperations, validate, visit, type DocumentNode } from 'graphql';
import { protectionOf } from './protection';

const ROOT = join(import.meta.dirname, '..', '..', '..');

const schema = buildSchema(readFileSync(join(ROOT, 'api', 'schema.graphql'), 'utf8'));

/** As the client sends it: without its own directive and with `__typename` everywhere below the root. */
const asSent = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: {
      leave: (node, _key, parent) =>
        parent && !Array.isArray(parent) && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...node, selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] },
    },
  });

function operationsOfTheClient(): [name: string, document: DocumentNode][] {
  const folder = join(ROOT, 'client', 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  const source = files
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
    .replaceAll('@unmask', '');
  return Object.entries(separateOperations(parse(source))).map(([name, document]) => [name, asSent(document)]);
}

describe('the protection of the api', () => {
  const { validationRules } = protectionOf(true);

  it.each(operationsOfTheClient())('lets %s of the client pass', (_name, document) => {
    expect(validate(schema, document, [...validationRules]).map(({ message }) => message)).toEqual([]);
  });

  it('refuses pages within pages', () => {
    const greedy = parse(
      '{ companies(first: 100) { edges { node { timeline(first: 100) { edges { node { id sentence actor { id name } } } } contacts { id firstName lastName } } } } a: companies(first: 100) { edges { node { timeline(first: 100) { edges { node { id sentence actor { id name } } } } } } } }',
    );
    expect(validate(schema, greedy, [...validationRules])).not.toEqual([]);
  });
});
