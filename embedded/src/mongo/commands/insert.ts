import { BSONRegExp, ObjectId } from 'bson';

import { type Doc, errorOf } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { versionOf } from '../transactions/writers';
import type { Statement } from './commitStatements';
import { inPortions } from './inPortions';

export function insert(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('bypassDocumentValidation');
  const statements = call.docs('documents').map((doc, index): Statement => {
    const change: Statement['change'] = ({ writer, collection }) => {
      if (collection) writer.insert(collection, versionOf(withId(doc)));
      return { n: 1 };
    };
    return { index, mayCreate: true, change };
  });
  return inPortions(call, engine, statements);
}

/** The id comes first in a document. */
export function withId({ _id = new ObjectId(), ...rest }: Doc): Doc {
  const wrong = Array.isArray(_id) ? 'array' : _id instanceof BSONRegExp ? 'regex' : undefined;
  if (wrong) throw errorOf('InvalidIdField', `The '_id' value cannot be of type ${wrong}`);
  return { _id, ...rest };
}
