import { BSONRegExp, ObjectId } from 'bson';

import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Version } from '../storage/Records';
import { MAX_DOCUMENT, versionOf } from '../transactions/writers';
import { statementsOf, type Statement } from './statements';
import { eachStatement, write } from './write';

export async function insert(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('bypassDocumentValidation');
  const { name } = (await engine.ensure(call.database, call.collection)).spec;
  const statements = statementsOf(call, 'documents');
  return write(call, engine, (writer) => {
    let n = 0;
    const collection = engine.catalog.find(call.database, name) ?? engine.catalog.create(call.database, name);
    const errors = eachStatement(call, statements.entries(), (statement) => {
      writer.insert(collection, withId(statement));
      n += 1;
    });
    return { n, ...errors, ok: 1 };
  });
}

/** The bytes that came are kept as they are, unless the id is missing or not at the front. */
function withId({ raw, doc }: Statement): Version {
  if (!Object.hasOwn(doc, '_id')) return versionOf({ _id: new ObjectId(), ...doc });
  checkId(doc['_id']);
  if (Object.keys(doc)[0] !== '_id') {
    const { _id, ...rest } = doc;
    return versionOf({ _id, ...rest });
  }
  return raw.length > MAX_DOCUMENT ? versionOf(doc) : { raw: Buffer.from(raw), doc };
}

export function checkId(id: unknown): void {
  const wrong = Array.isArray(id) ? 'array' : id instanceof BSONRegExp ? 'regex' : undefined;
  if (wrong) throw errorOf('InvalidIdField', `The '_id' value cannot be of type ${wrong}`);
}
