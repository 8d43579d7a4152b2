import { serialize, type Doc } from '../semantics/index';
import { OP_MSG, OP_QUERY, OP_REPLY, type Request } from './messages';

let lastId = 0;

/** Documents of one batch of a cursor, still as bytes, so that they need not be written again. */
export class Batch {
  constructor(
    readonly name: 'firstBatch' | 'nextBatch',
    readonly documents: Uint8Array[],
    readonly cursor: { id: bigint; ns: string },
  ) {}
}

/** What a command answers: the fields of a document, a batch of a cursor, or the finished bytes of either. */
export type Reply = Doc | Batch | Uint8Array;

export function replyBytes(reply: Reply): Uint8Array {
  if (reply instanceof Uint8Array) return reply;
  return reply instanceof Batch ? batchBytes(reply) : serialize({ ok: 1, ...reply });
}

/** The message around the bytes of a reply. */
export function envelope({ requestId, opCode }: Request, body: Uint8Array): Buffer[] {
  const head = Buffer.alloc(opCode === OP_QUERY ? 36 : 21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE((lastId = (lastId + 1) & 0x7fffffff), 4);
  head.writeInt32LE(requestId, 8);
  head.writeInt32LE(opCode === OP_QUERY ? OP_REPLY : OP_MSG, 12);
  if (opCode === OP_QUERY) {
    head.writeInt32LE(8, 16); // AwaitCapable, as every server since 1.6 sets
    head.writeInt32LE(1, 32); // one document follows
  }
  return [head, Buffer.from(body.buffer, body.byteOffset, body.byteLength)];
}

const DOCUMENT = 3;
const ARRAY = 4;

function batchBytes({ name, documents, cursor }: Batch): Buffer {
  const items = documents.flatMap((document, i) => [elementHead(DOCUMENT, String(i)), document]);
  const fields = wrap([elementHead(ARRAY, name), wrap(items), elementsOf(cursor)]);
  return wrap([elementHead(DOCUMENT, 'cursor'), fields, elementsOf({ ok: 1 })]);
}

const elementHead = (type: number, name: string) => Buffer.from(`${String.fromCharCode(type)}${name}\0`, 'latin1');

/** The elements of a document without its length and its end. */
const elementsOf = (doc: Doc) => serialize(doc).subarray(4, -1);

function wrap(parts: Uint8Array[]): Buffer {
  const size = parts.reduce((sum, part) => sum + part.length, 5);
  const out = Buffer.allocUnsafe(size);
  out.writeInt32LE(size, 0);
  let at = 4;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  out[at] = 0;
  return out;
}
