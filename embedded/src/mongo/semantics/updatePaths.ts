import { compileFilter } from './compileFilter';
import type { Doc, UpdateOptions } from './contract';
import { badValue, failedToParse, MongoError } from './mongoError';
import { plainValueAt, type Test } from './paths';

/** Which elements each placeholder of an update path stands for: `$[]` for all, `$[name]` for those that its filter meets. */
export type Placeholders = ReadonlyMap<string, Test>;

const NAME = /^[a-z][a-zA-Z0-9]*$/;

export function placeholdersOf(options: UpdateOptions): Placeholders {
  const placeholders = new Map<string, Test>([['$[]', () => true]]);
  for (const filter of options.arrayFilters ?? []) {
    const [name = '', ...others] = new Set(Object.keys(filter).map((path) => path.split('.')[0]));
    if (name === '' || others.length > 0) throw failedToParse('An array filter needs a single top-level field name');
    if (!NAME.test(name)) throw badValue(`The name of an array filter must be alphanumeric and begin with a lowercase letter, found '${name}'`);
    if (placeholders.has(`$[${name}]`)) throw failedToParse(`Found two array filters with the name '${name}'`);
    const matches = compileFilter(filter, options);
    placeholders.set(`$[${name}]`, (item) => matches({ [name]: item }));
  }
  return placeholders;
}

/** The plain paths that an update path stands for in the document as it is. */
export function plainPaths(path: string, doc: Doc, placeholders: Placeholders): string[][] {
  return path.split('.').reduce<string[][]>(
    (prefixes, part) => {
      if (part === '') throw new MongoError(56, `The update path '${path}' contains an empty field name`);
      if (!part.startsWith('$')) return prefixes.map((prefix) => [...prefix, part]);
      const test = testOf(part, path, placeholders);
      return prefixes.flatMap((prefix) => elementsAt(prefix, test, doc));
    },
    [[]],
  );
}

function testOf(part: string, path: string, placeholders: Placeholders): Test {
  const test = placeholders.get(part);
  if (test) return test;
  if (part === '$') throw new MongoError(238, `The positional operator in '${path}' is not supported: use arrayFilters`);
  if (part.startsWith('$[')) throw badValue(`No array filter found for '${part}' in '${path}'`);
  throw new MongoError(52, `The field '${part}' in '${path}' begins with a dollar`);
}

function elementsAt(prefix: string[], test: Test, doc: Doc): string[][] {
  const array = plainValueAt(doc, prefix);
  if (!Array.isArray(array)) throw badValue(`The path '${prefix.join('.')}' must be an array to apply array updates`);
  return array.flatMap((item, i) => (test(item) ? [[...prefix, String(i)]] : []));
}

/** An array filter that no path names is a mistake of the caller. */
export function checkAllUsed(placeholders: Placeholders, paths: string[]): void {
  const used = new Set(['$[]', ...paths.flatMap((path) => path.split('.'))]);
  for (const name of placeholders.keys()) if (!used.has(name)) throw failedToParse(`The array filter for '${name}' was not used in the update`);
}
