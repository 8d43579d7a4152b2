import { compileFilter, type Doc, errorOf, hashKey, serialize } from '../semantics/index';
import { docOf, numberOf, stringOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { unsupported } from '../server/errors';
import { sameKey, type Collection } from '../storage/Collection';
import type { Index, IndexSpec } from '../storage/Index';
import type { Batch } from '../wire/replies';
import { collationOf } from './read';

type Wanted = Omit<IndexSpec, 'id' | 'since' | 'isMultikey' | 'hasLongKeys' | 'isBuilding'>;

const ID_INDEX = '_id_';
const KNOWN_OPTIONS = new Set(['key', 'name', 'unique', 'sparse', 'partialFilterExpression', 'collation', 'expireAfterSeconds', 'v', 'background']);
const PARTIAL_OPERATORS = new Set(['$eq', '$exists', '$gt', '$gte', '$lt', '$lte', '$type', '$and', '$in']);

export async function createIndexes(call: Call, engine: Engine): Promise<Doc> {
  const { catalog, builds } = engine;
  const { id, unfinished } = await engine.store.write(() => {
    const collection = engine.collectionOf(call) ?? catalog.create(call.database, call.collection);
    const indexes = call.docs('indexes').flatMap((item) => addIndex(engine, collection, wantedOf(item, collection)));
    return { id: collection.spec.id, unfinished: indexes.filter((index) => index.spec.isBuilding).map((index) => index.spec.id) };
  });
  try {
    await builds.fill(id, unfinished); // also one that a full disk has left as it was
  } finally {
    engine.sweeper.wake();
  }
  return {};
}

function wantedOf(spec: Doc, collection: Collection): Wanted {
  const unknown = Object.keys(spec).find((option) => !KNOWN_OPTIONS.has(option));
  if (unknown !== undefined) throw unsupported(`index option '${unknown}'`);
  const name = stringOf(spec['name'], 'name');
  if (!name) throw errorOf('FailedToParse', "The 'name' field is a required property of an index specification");
  const key = docOf(spec['key'], 'key') ?? {};
  checkKey(key);
  const partialFilterExpression = docOf(spec['partialFilterExpression'], 'partialFilterExpression');
  if (partialFilterExpression) checkPartial(partialFilterExpression);
  const collation = collationOf(spec['collation'], collection);
  return {
    name,
    key,
    ...(spec['unique'] === true && { unique: true }),
    ...(spec['sparse'] === true && { sparse: true }),
    ...(partialFilterExpression && { partialFilterExpression }),
    ...(collation && { collation }),
    ...expiryOf(spec, key),
  };
}

function expiryOf({ expireAfterSeconds }: Doc, key: Doc): { expireAfterSeconds?: number } {
  const seconds = numberOf(expireAfterSeconds, 'expireAfterSeconds');
  if (seconds === undefined) return {};
  if (Object.keys(key).length > 1) throw errorOf('CannotCreateIndex', 'TTL indexes are single-field indexes, compound indexes do not support TTL.');
  return { expireAfterSeconds: seconds };
}

function checkKey(key: Doc): void {
  if (Object.keys(key).length === 0) throw errorOf('CannotCreateIndex', 'Index keys cannot be an empty object.');
  for (const [field, direction] of Object.entries(key)) {
    if (field.includes('$**') || field.split('.').includes('')) throw errorOf('CannotCreateIndex', `Index key '${field}' is not supported`);
    if (typeof direction !== 'number' || !Number.isFinite(direction) || direction === 0)
      throw errorOf('CannotCreateIndex', `Values in an index key pattern must be numbers > 0 or < 0, which ${JSON.stringify(direction)} is not`);
  }
}

function checkPartial(expression: Doc): void {
  compileFilter(expression);
  for (const [name, operand] of Object.entries(expression)) {
    if (name === '$and') (operand as Doc[]).forEach(checkPartial);
    const operators = [name, ...Object.keys(Object(operand) as object)].filter((key) => key.startsWith('$'));
    const wrong = operators.find((operator) => !PARTIAL_OPERATORS.has(operator));
    if (wrong) throw errorOf('CannotCreateIndex', `Expression not supported in partial index: ${wrong}`);
  }
}

/** The index in the catalogue, where it may have been before. */
function addIndex(engine: Engine, collection: Collection, wanted: Wanted): Index[] {
  if (sameKey(wanted.key, { _id: 1 })) return [];
  const named = collection.indexBy(wanted.name);
  if (named) {
    if (hashKey(asWanted(named)) === hashKey(wanted)) return [named];
    throw errorOf('IndexKeySpecsConflict', `An existing index has the same name as the requested index: ${JSON.stringify(asWanted(named))}`);
  }
  const twin = collection.indexes.find((index) => selection(index.spec) === selection(wanted));
  if (twin) throw errorOf('IndexOptionsConflict', `Index already exists with a different name: ${twin.spec.name}`);
  return [engine.catalog.addIndex(collection, { ...wanted, isBuilding: true })];
}

/** Two indexes must not be alike in this. */
const selection = ({ key, collation, partialFilterExpression }: Wanted) => hashKey([key, collation ?? null, partialFilterExpression ?? null]);

/** How the index was asked for. */
function asWanted({ spec }: Index): Wanted {
  const { id: _id, since: _since, isMultikey: _isMultikey, hasLongKeys: _hasLongKeys, isBuilding: _isBuilding, ...wanted } = spec;
  return wanted;
}

export function listIndexes(call: Call, engine: Engine): Batch {
  const indexes = existing(call, engine).readyIndexes.map(asWanted);
  const shown = indexes.map(({ unique, ...index }) => ({ v: 2, ...index, ...(unique && index.name !== ID_INDEX && { unique }) }));
  return engine.cursors.open(shown.map(serialize), { namespace: call.namespace });
}

export async function dropIndexes(call: Call, engine: Engine): Promise<Doc> {
  const { index: wanted } = call.command;
  await engine.store.write(() => {
    const collection = existing(call, engine);
    const dropped = wanted === '*' ? collection.indexes.filter(({ spec }) => spec.name !== ID_INDEX) : [chosen(collection, wanted)];
    for (const index of dropped) engine.catalog.dropIndex(collection, index);
  });
  engine.sweeper.wake();
  return {};
}

function existing(call: Call, engine: Engine): Collection {
  const collection = engine.collectionOf(call);
  if (!collection) throw errorOf('NamespaceNotFound', `ns does not exist: ${call.namespace}`);
  return collection;
}

function chosen(collection: Collection, wanted: unknown): Index {
  const index = collection.indexBy(wanted);
  if (!index) throw errorOf('IndexNotFound', `index not found with name [${JSON.stringify(wanted)}]`);
  if (index.spec.name === ID_INDEX) throw errorOf('InvalidOptions', 'cannot drop _id index');
  return index;
}
