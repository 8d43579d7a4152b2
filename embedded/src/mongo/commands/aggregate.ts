import type { Query } from '../query/planner';
import type { Found } from '../query/ReadView';
import { fieldsOfPipeline, hashKey, runPipeline, serialize, type Doc } from '../semantics/index';
import { docOf, numberOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { unsupported } from '../server/errors';
import type { Reply } from '../wire/replies';
import { FIRST_BATCH } from './find';
import { queryOf, read, type Findings } from './read';

export function aggregate(call: Call, engine: Engine): Reply | Promise<Reply> {
  call.refuse('explain', 'let', 'bypassDocumentValidation');
  const { command, transaction } = call;
  if (typeof command['aggregate'] !== 'string') throw unsupported('aggregate on a whole database');
  const pipeline = call.docs('pipeline');
  const { search, rest } = pushedDown(pipeline);
  const query = queryOf({ ...search, collation: command['collation'], hint: command['hint'] }, engine.collectionOf(call));
  const { batchSize } = docOf(command['cursor'], 'cursor') ?? {};
  const options = { namespace: call.namespace, batchSize: numberOf(batchSize, 'batchSize') ?? FIRST_BATCH, transaction };
  return read(call, engine, query, (findings) => engine.cursors.open(serialized(aggregated(findings, rest, query)), options), pipeline);
}

function* serialized(docs: Iterable<Doc>): Generator<Uint8Array> {
  for (const doc of docs) yield serialize(doc);
}

/** Where an index knows the answer, no document is read. */
function aggregated(findings: Findings, pipeline: Doc[], { collation }: Query): Iterable<Doc> {
  if (!isCount(pipeline)) return runPipeline(pipeline, docs(findings.rows(), fieldsOfPipeline(pipeline)), { collation, now: new Date() });
  const n = findings.count();
  return n > 0 ? [{ _id: 1, n }] : [];
}

/** How drivers ask for `countDocuments`. */
const isCount = (pipeline: Doc[]) => pipeline.length === 1 && hashKey(pipeline[0]) === COUNT;
const COUNT = hashKey({ $group: { _id: 1, n: { $sum: 1 } } });

function* docs(found: Iterable<Found>, fields: ReadonlySet<string> | undefined): Generator<Doc> {
  for (const row of found) yield row.part(fields);
}

/** The stages at the front that a look-up can do, in the fields of `find`. */
function pushedDown(pipeline: Doc[]): { search: Doc; rest: Doc[] } {
  const rest = [...pipeline];
  const next = (name: string) => (Object.keys(rest[0] ?? {}).join() === name ? rest[0]?.[name] : undefined);
  const filters: Doc[] = [];
  for (let filter = docOf(next('$match'), '$match'); filter; filter = docOf(next('$match'), '$match')) {
    filters.push(filter);
    rest.shift();
  }
  const filter = filters.length > 1 ? { $and: filters } : filters[0];
  const sort = docOf(next('$sort'), '$sort') ?? {};
  const directions = Object.values(sort);
  if (directions.length === 0 || !directions.every((direction) => direction === 1 || direction === -1)) return { search: { filter }, rest };
  rest.shift();
  const limit = next('$limit'); // keeps its place in the pipeline, so that it checks its own operand
  return { search: { filter, sort, ...(Number.isInteger(limit) && Number(limit) > 0 && { limit }) }, rest };
}
