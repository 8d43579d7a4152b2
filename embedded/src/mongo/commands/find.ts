import type { Found } from '../query/ReadView';
import { compileProjection, fieldsOfProjection, serialize, type Doc } from '../semantics/index';
import { docOf, numberOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Reply } from '../wire/replies';
import { queryOf, read } from './read';

/** Documents of a first batch when the driver does not say, as in MongoDB. */
export const FIRST_BATCH = 101;

export function find(call: Call, engine: Engine): Reply | Promise<Reply> {
  call.refuse('let', 'tailable', 'awaitData', 'returnKey', 'showRecordId', 'min', 'max', 'oplogReplay');
  const { namespace, transaction, command } = call;
  const batchSize = command['singleBatch'] === true ? Infinity : (numberOf(command['batchSize'], 'batchSize') ?? FIRST_BATCH);
  const query = queryOf(command, engine.collectionOf(call));
  const project = projectionOf(command['projection']);
  return read(call, engine, query, ({ rows }) => engine.cursors.open(rawOf(rows(), project), { namespace, batchSize, transaction }));
}

interface Projection {
  project: (doc: Doc) => Doc;
  /** What has to be read for it. */
  fields: ReadonlySet<string> | undefined;
}

function projectionOf(spec: unknown): Projection | undefined {
  const projection = docOf(spec, 'projection') ?? {};
  if (Object.keys(projection).length === 0) return undefined;
  return { project: compileProjection(projection), fields: fieldsOfProjection(projection) };
}

function* rawOf(rows: Iterable<Found>, projection: Projection | undefined): Generator<Uint8Array> {
  for (const row of rows) yield projection ? serialize(projection.project(row.part(projection.fields))) : row.raw;
}
