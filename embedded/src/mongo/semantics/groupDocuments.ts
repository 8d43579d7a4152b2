import { ACCUMULATORS, type Accumulator } from './accumulators';
import { isDoc } from './bsonTypes';
import { compileExpression, type Evaluate } from './compileExpression';
import type { Doc, PipelineEnv } from './contract';
import { hashKey } from './encodeKey';
import { MongoError } from './mongoError';
import { setField } from './ownFields';

interface Field {
  name: string;
  valueOf: Evaluate;
  create: () => Accumulator;
}

interface Group {
  id: unknown;
  accumulators: Accumulator[];
}

/** The stage `$group`. The library's keeps every document of every group; this one keeps what the accumulators need. */
export function groupDocuments(spec: unknown, env: PipelineEnv): (docs: Iterable<Doc>) => Iterable<Doc> {
  if (!isDoc(spec)) throw new MongoError(15947, "a group's fields must be specified in an object");
  if (!Object.hasOwn(spec, '_id')) throw new MongoError(15955, 'a group specification must include an _id');
  const { _id, ...rest } = spec;
  const idOf = compileId(_id, env);
  const fields = Object.keys(rest).map((name) => compileField(name, rest[name], env));
  return function* (docs) {
    const groups = new Map<string, Group>();
    for (const doc of docs) {
      const id = idOf(doc) ?? null;
      const key = typeof id === 'string' && !env.collation ? `"${id}` : hashKey(id, env.collation);
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { id, accumulators: fields.map(({ create }) => create()) }));
      for (const [i, { valueOf }] of fields.entries()) group.accumulators[i]?.add(valueOf(doc));
    }
    for (const { id, accumulators } of groups.values()) {
      const doc: Doc = { _id: id };
      for (const [i, { name }] of fields.entries()) setField(doc, name, accumulators[i]?.result());
      yield doc;
    }
  };
}

/** A document of a single field has null in it for a missing value, one of several leaves it out. */
function compileId(spec: unknown, env: PipelineEnv): Evaluate {
  const [name = '', ...others] = isDoc(spec) ? Object.keys(spec) : [];
  if (!isDoc(spec) || name === '' || name.startsWith('$') || others.length > 0) return compileExpression(spec, env);
  return compileExpression({ [name]: { $ifNull: [spec[name], null] } }, env);
}

function compileField(name: string, spec: unknown, env: PipelineEnv): Field {
  if (name.includes('.')) throw new MongoError(40235, `The field name '${name}' cannot contain '.'`);
  if (name.startsWith('$')) throw new MongoError(40236, `The field name '${name}' cannot be an operator name`);
  const [operator = '', ...others] = isDoc(spec) ? Object.keys(spec) : [];
  if (!isDoc(spec) || !operator.startsWith('$')) throw new MongoError(40234, `The field '${name}' must be an accumulator object`);
  if (others.length > 0) throw new MongoError(40238, `The field '${name}' must specify one accumulator`);
  const create = Object.hasOwn(ACCUMULATORS, operator) ? ACCUMULATORS[operator] : undefined;
  if (!create) throw new MongoError(15952, `unknown group operator '${operator}'`);
  return { name, valueOf: compileExpression(spec[operator], env), create: () => create(env.collation) };
}
