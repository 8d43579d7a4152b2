import { isDoc } from './bsonTypes';
import { compileFilter } from './compileFilter';
import type { Doc, Matches, UpdateOptions } from './contract';
import { badValue, failedToParse, MongoError } from './mongoError';
import { isArrayIndex, plainValueAt } from './paths';
import { positionalIndex } from './positionalIndex';
import { show } from './show';

const IDENTIFIER = /^\$\[([a-z][a-zA-Z0-9]*)\]$/;

/** Turns update paths with `$`, `$[]` and `$[name]` into plain ones, all against the document as it was. */
export class PathResolver {
  private readonly filters: Map<string, Matches>;
  private readonly unused: Set<string>;

  constructor(
    private readonly doc: Doc,
    private readonly options: UpdateOptions,
  ) {
    this.filters = arrayFilters(options);
    this.unused = new Set(this.filters.keys());
  }

  resolve(path: string): string[][] {
    const parts = path.split('.');
    checkPath(path, parts);
    return parts.reduce<string[][]>((prefixes, part) => prefixes.flatMap((prefix) => this.step(prefix, part, path)), [[]]);
  }

  /** An array filter that no path names is a mistake of the caller. */
  checkAllUsed(): void {
    for (const name of this.unused) throw failedToParse(`The array filter for identifier '${name}' was not used in the update`);
  }

  private step(prefix: string[], part: string, path: string): string[][] {
    if (part === '$') return [[...prefix, this.matchedIndex(prefix)]];
    if (!part.startsWith('$[')) return [[...prefix, part]];
    const matches = this.filterFor(part, path);
    const array = plainValueAt(this.doc, prefix);
    if (array === undefined) throw badValue(`The path '${prefix.join('.')}' must exist in the document in order to apply array updates.`);
    if (!Array.isArray(array)) throw badValue(`Cannot apply array updates to non-array element ${prefix.at(-1)}: ${show(array)}`);
    return array.flatMap((item, i) => (matches(item) ? [[...prefix, String(i)]] : []));
  }

  private filterFor(part: string, path: string): (item: unknown) => boolean {
    if (part === '$[]') return () => true;
    const name = IDENTIFIER.exec(part)?.[1] ?? '';
    const filter = this.filters.get(name);
    if (!filter) throw badValue(`No array filter found for identifier '${part.slice(2, -1)}' in path '${path}'`);
    this.unused.delete(name);
    return (item) => filter({ [name]: item });
  }

  private matchedIndex(prefix: string[]): string {
    const index = positionalIndex(this.options.filter ?? {}, this.doc, prefix, this.options);
    if (index === undefined) throw badValue('The positional operator did not find the match needed from the query.');
    return String(index);
  }
}

function checkPath(path: string, parts: string[]): void {
  if (path === '') throw new MongoError(56, 'An empty update path is not valid.');
  if (parts.includes('')) throw new MongoError(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
  if (parts[0]?.startsWith('$[') || parts[0] === '$')
    throw badValue(`Cannot have array filter identifier (i.e. '$[<id>]') element in the first position in path '${path}'`);
  const dollar = parts.find((part) => part.startsWith('$') && part !== '$' && part !== '$[]' && !/^\$\[.*\]$/.test(part));
  if (dollar !== undefined)
    throw new MongoError(52, `The dollar ($) prefixed field '${dollar}' in '${path}' is not allowed in the context of an update's replacement document.`);
  if (parts.filter((part) => part === '$').length > 1) throw badValue(`Too many positional (i.e. '$') elements found in path '${path}'`);
}

function arrayFilters(options: UpdateOptions): Map<string, Matches> {
  const filters = new Map<string, Matches>();
  for (const filter of options.arrayFilters ?? []) {
    const names = [...new Set(topLevelNames(filter))];
    const [name] = names;
    if (name === undefined || names.length > 1)
      throw failedToParse(
        `Error parsing array filter :: caused by :: Expected a single top-level field name, found ${names.map((found) => `'${found}'`).join(' and ') || 'none'}`,
      );
    if (!IDENTIFIER.test(`$[${name}]`))
      throw badValue(
        `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${name}'`,
      );
    if (filters.has(name)) throw failedToParse(`Found multiple array filters with the same top-level field name ${name}`);
    filters.set(name, compileFilter(filter, options));
  }
  return filters;
}

function topLevelNames(filter: Doc): string[] {
  return Object.keys(filter).flatMap((key) => {
    const value = filter[key];
    return /^\$(and|or|nor)$/.test(key) && Array.isArray(value) ? value.filter(isDoc).flatMap(topLevelNames) : [key.split('.')[0] ?? key];
  });
}

/** Order in which MongoDB applies paths: by name, places in arrays by number. New fields come out in it. */
export function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (part !== other) return isArrayIndex(part) && isArrayIndex(other) ? Number(part) - Number(other) : part < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** Two updates of one path, or of a path and its parent, are refused. Expects sorted paths. */
export function checkConflicts(sorted: readonly (readonly string[])[]): void {
  for (const [i, path] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before?.every((part, at) => part === path[at]))
      throw new MongoError(40, `Updating the path '${path.join('.')}' would create a conflict at '${before.join('.')}'`);
  }
}
