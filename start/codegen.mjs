// Generates everything that follows from the SDL files of the api: the merged schema (api/schema.graphql, committed), the type
// definitions as a module (works bundled, under tsx and under Jest alike), resolver types, and the client's typed operations.
// `--check` writes nothing committed and fails when api/schema.graphql is behind.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { buildASTSchema, isIntrospectionType, isSpecifiedScalarType, lexicographicSortSchema, parse, print, printSchema, validateSchema } from 'graphql';
import { clientConfig, serverConfig } from './codegen.configs.mjs';

const root = dirname(import.meta.dirname);
process.chdir(root);
const check = process.argv.includes('--check');

const filesBelow = (folder, suffix) => {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(suffix) && !entry.parentPath.includes('__generated__'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
};
const read = (file) => readFileSync(join(root, file), 'utf8');
const readIfThere = (file) => {
  try {
    return read(file);
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
};

/** Writes only what changed, so that watchers and stamps stay quiet. */
function put(file, text) {
  if (readIfThere(file) === text) return false;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  return true;
}

function parseFile(file) {
  try {
    return parse(read(file));
  } catch (error) {
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
}

/** The schema is read by people: every type, field, argument-free or not, says what it is. */
function missingDescriptions(schema) {
  const missing = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type) || ['Query', 'Mutation'].includes(type.name)) continue;
    if (!type.description) missing.push(type.name);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !('getFields' in type)) continue;
    // The plumbing of a connection is the same everywhere and explained at PageInfo.
    if (/(Connection|Edge)$/.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) if (!field.description) missing.push(`${type.name}.${field.name}`);
  }
  return missing;
}

async function main() {
  const sources = ['api/src/graphql/base.graphql', ...filesBelow('api/src/modules', '.graphql')];
  const merged = print(mergeTypeDefs(sources.map(parseFile)));
  const schema = buildASTSchema(parse(merged));
  const faults = [...validateSchema(schema).map((error) => error.message), ...missingDescriptions(schema).map((name) => `${name} has no description`)];
  if (faults.length > 0) throw new Error(`the schema is not right:\n  ${faults.join('\n  ')}`);

  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  if (check && readIfThere('api/schema.graphql') !== printed) {
    throw new Error('api/schema.graphql is behind the SDL files: run `npm run codegen` and commit it');
  }
  const changed = [];
  const note = (file, text) => put(file, text) && changed.push(file);
  note('api/schema.graphql', printed);
  note('api/src/graphql/__generated__/typeDefs.ts', `export const typeDefs = ${JSON.stringify(merged)};\n`);

  const mappers = Object.assign({}, ...filesBelow('api/src/modules', '.mappers.json').map((file) => JSON.parse(read(file))));
  const documents = filesBelow('client/src', '.graphql');
  const configs = [
    serverConfig(merged, mappers),
    ...(documents.length > 0
      ? [
          clientConfig(
            merged,
            documents.map((file) => join(root, file)),
          ),
        ]
      : []),
  ];
  for (const config of configs) {
    const outputs = await generate({ ...config, cwd: root, silent: true, errorsOnly: true }, false);
    for (const { filename, content } of outputs) note(relative(root, join(root, relative(root, filename))), content);
  }
  console.log(changed.length > 0 ? `generated ${changed.join(', ')}` : 'generated code is up to date');
}

main().catch((error) => {
  console.error(`codegen: ${error.message}`);
  process.exit(1);
});
