import { isDoc } from './bsonTypes';
import type { Doc } from './contract';

/** Names of top-level fields; undefined when the whole document is needed. */
type Needed = Set<string> | undefined;

/** What a filter looks at, so that a scan need not read the rest of each document. */
export function fieldsOfFilter(filter: Doc): Needed {
  return gather(Object.keys(filter), (name) => {
    const operand = filter[name];
    if (!name.startsWith('$')) return new Set([rootOf(name)]);
    if (name === '$expr') return fieldsOfExpression(operand);
    return Array.isArray(operand) ? gather(operand, (clause) => (isDoc(clause) ? fieldsOfFilter(clause) : new Set())) : new Set();
  });
}

/** What a projection keeps, when it only names what to keep. */
export function fieldsOfProjection(projection: Doc): Needed {
  const names = Object.keys(projection).filter((name) => name !== '_id');
  const keepsOnly = names.length > 0 && names.every((name) => !name.includes('$') && (projection[name] === 1 || projection[name] === true));
  return keepsOnly ? new Set(['_id', ...names.map(rootOf)]) : undefined;
}

/** What a pipeline needs of the documents it starts from; known once a stage makes new ones. */
export function fieldsOfPipeline(pipeline: Doc[]): Needed {
  const fields = new Set<string>();
  for (const stage of pipeline) {
    const [name = ''] = Object.keys(stage);
    const reading = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined;
    const read = reading?.fields(stage[name]);
    if (!reading || !read) return undefined;
    for (const field of read) fields.add(field);
    if (reading.isLast) return fields;
  }
  return undefined;
}

interface Reading {
  /** The stage passes nothing of its input on. */
  isLast: boolean;
  fields: (spec: unknown) => Needed;
}

const passing = (fields: Reading['fields']): Reading => ({ isLast: false, fields });
const last = (fields: Reading['fields']): Reading => ({ isLast: true, fields });
const nothing = () => new Set<string>();

const STAGES: Record<string, Reading> = {
  $match: passing((spec) => (isDoc(spec) ? fieldsOfFilter(spec) : undefined)),
  $sort: passing((spec) => (isDoc(spec) ? new Set(Object.keys(spec).map(rootOf)) : undefined)),
  $limit: passing(nothing),
  $skip: passing(nothing),
  $addFields: passing(fieldsOfComputed),
  $set: passing(fieldsOfComputed),
  $group: last(fieldsOfExpression),
  $count: last(nothing),
};

const rootOf = (path: string) => path.split('.', 1)[0] ?? path;

function fieldsOfComputed(spec: unknown): Needed {
  const read = fieldsOfExpression(spec);
  return read && isDoc(spec) ? new Set([...read, ...Object.keys(spec).map(rootOf)]) : undefined;
}

/** Text that only looks like a path may add names too many; that does no harm. */
function fieldsOfExpression(expression: unknown): Needed {
  if (typeof expression === 'string') return fieldsOfText(expression);
  if (Array.isArray(expression)) return gather(expression, fieldsOfExpression);
  if (!isDoc(expression)) return new Set();
  return gather(Object.values(expression), fieldsOfExpression);
}

function fieldsOfText(text: string): Needed {
  if (/^\$\$(ROOT|CURRENT)/.test(text)) return undefined;
  return text.startsWith('$') && !text.startsWith('$$') ? new Set([rootOf(text.slice(1))]) : new Set();
}

function gather<T>(parts: T[], read: (part: T) => Needed): Needed {
  const all = new Set<string>();
  for (const part of parts) {
    const some = read(part);
    if (!some) return undefined;
    for (const field of some) all.add(field);
  }
  return all;
}
