import { deserialize, serialize, type Doc } from '../semantics/index';
import { docOf, type Call } from '../server/Call';

/** A document as it came, in both forms. */
export interface Statement {
  raw: Uint8Array;
  doc: Doc;
}

/** The documents of a bulk command, wherever the driver put them. */
export function statementsOf(call: Call, field: string): Statement[] {
  const sequence = call.sequences.get(field);
  if (sequence) return sequence.map((raw) => ({ raw, doc: deserialize(raw) }));
  return call.list(field).map((item) => {
    const doc = docOf(item, field) ?? {};
    return { raw: serialize(doc), doc };
  });
}
