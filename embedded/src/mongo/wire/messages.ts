import { deserialize, type Doc } from '../semantics/index';

/** Bytes of the largest message that a driver may send, as `hello` announces. */
export const MAX_MESSAGE_BYTES = 48_000_000;
export const OP_REPLY = 1;
export const OP_QUERY = 2004;
export const OP_MSG = 2013;
const HEADER = 16;
const MORE_TO_COME = 2;
/** Bits 0 to 15 of the flags must be understood by whoever reads the message. */
const REQUIRED_FLAGS = 0xffff;
const MIN_DOCUMENT = 5;

/** A message that breaks the protocol: its connection is closed without an answer. */
export class BrokenMessageError extends Error {}

export interface Request {
  requestId: number;
  opCode: number;
  /** With the documents that came beside it (kind 1 sections) in their fields. */
  command: Doc;
  /** The sender does not wait for an answer. */
  isUnanswered: boolean;
}

/** Cuts a stream of bytes into messages. */
export class MessageSplitter {
  private chunks: Buffer[] = [];
  private length = 0;

  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk);
    this.length += chunk.length;
    const messages: Buffer[] = [];
    for (;;) {
      const size = this.nextSize();
      if (size === undefined || this.length < size) return messages;
      const bytes = Buffer.concat(this.chunks);
      messages.push(bytes.subarray(0, size));
      this.chunks = [bytes.subarray(size)];
      this.length -= size;
    }
  }

  private nextSize(): number | undefined {
    if (this.length < HEADER) return undefined;
    if ((this.chunks[0]?.length ?? 0) < 4) this.chunks = [Buffer.concat(this.chunks)];
    const size = this.chunks[0]?.readInt32LE(0) ?? 0;
    if (size < HEADER || size > MAX_MESSAGE_BYTES) throw new BrokenMessageError(`message of ${size} bytes`);
    return size;
  }
}

/** Reads one whole message; whatever is wrong with it ends as BrokenMessageError. */
export function parseRequest(message: Buffer): Request {
  try {
    const opCode = message.readInt32LE(12);
    const head = { requestId: message.readInt32LE(4), opCode };
    if (opCode === OP_MSG) return { ...head, ...parseMsg(message) };
    if (opCode === OP_QUERY) return { ...head, command: parseQuery(message), isUnanswered: false };
    throw new BrokenMessageError(`opcode ${opCode}`);
  } catch (error) {
    throw error instanceof BrokenMessageError ? error : new BrokenMessageError(String(error), { cause: error });
  }
}

function parseMsg(message: Buffer): Pick<Request, 'command' | 'isUnanswered'> {
  const flags = message.readUInt32LE(HEADER);
  if (flags & REQUIRED_FLAGS & ~MORE_TO_COME) throw new BrokenMessageError(`flags ${flags}`);
  const sequences: Doc = {};
  let command: Doc | undefined;
  for (let at = HEADER + 4; at < message.length;) {
    const kind = message[at];
    const section = blockAt(message, at + 1);
    if (kind === 0 && !command) command = deserialize(section);
    else if (kind === 1) addSequence(sequences, section);
    else throw new BrokenMessageError(`section kind ${kind}`);
    at += 1 + section.length;
  }
  if (!command) throw new BrokenMessageError('no body section');
  return { command: Object.assign(command, sequences), isUnanswered: (flags & MORE_TO_COME) !== 0 };
}

/** Documents of a bulk command, one after the other behind the name of the field that they belong to. */
function addSequence(sequences: Doc, section: Buffer): void {
  const end = section.indexOf(0, 4);
  const name = section.toString('utf8', 4, end);
  if (end < 0 || name === '__proto__' || Object.hasOwn(sequences, name)) throw new BrokenMessageError('section name');
  const documents: Doc[] = [];
  for (let at = end + 1; at < section.length;) {
    const document = blockAt(section, at);
    documents.push(deserialize(document));
    at += document.length;
  }
  sequences[name] = documents;
}

/** A piece that begins with its own length. */
function blockAt(bytes: Buffer, at: number): Buffer {
  const size = bytes.readInt32LE(at);
  if (size < MIN_DOCUMENT || at + size > bytes.length) throw new BrokenMessageError('length of a section or a document');
  return bytes.subarray(at, at + size);
}

/** The old form, in which drivers still say hello first. */
function parseQuery(message: Buffer): Doc {
  const end = message.indexOf(0, HEADER + 4);
  if (end < 0) throw new BrokenMessageError('collection name');
  const [database = 'admin'] = message.toString('utf8', HEADER + 4, end).split('.');
  return { ...deserialize(blockAt(message, end + 1 + 8)), $db: database };
}
