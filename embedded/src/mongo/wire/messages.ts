import { deserialize, type Doc } from '../semantics/index';

/** Bytes of the largest message that a driver may send, as `hello` announces. */
export const MAX_MESSAGE_BYTES = 48_000_000;
export const OP_REPLY = 1;
export const OP_QUERY = 2004;
export const OP_MSG = 2013;
const HEADER = 16;
const CHECKSUM = 1;
const MORE_TO_COME = 2;
/** Bits 0 to 15 of the flags must be understood by whoever reads the message. */
const REQUIRED_FLAGS = 0xffff;

/** A message that breaks the protocol: its connection is closed without an answer. */
export class BrokenMessageError extends Error {}

export interface Request {
  requestId: number;
  opCode: number;
  command: Doc;
  /** Documents that came beside the command (kind 1 sections), still as bytes. */
  sequences: Map<string, Buffer[]>;
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
    if (opCode === OP_MSG) return parseMsg(message);
    if (opCode === OP_QUERY) return parseQuery(message);
    throw new BrokenMessageError(`opcode ${opCode}`);
  } catch (error) {
    throw error instanceof BrokenMessageError ? error : new BrokenMessageError(String(error), { cause: error });
  }
}

function parseMsg(message: Buffer): Request {
  const flags = message.readUInt32LE(HEADER);
  if (flags & REQUIRED_FLAGS & ~(CHECKSUM | MORE_TO_COME)) throw new BrokenMessageError(`flags ${flags}`);
  const sections = new SectionReader(message.subarray(HEADER + 4, flags & CHECKSUM ? message.length - 4 : message.length));
  sections.readAll();
  if (!sections.command) throw new BrokenMessageError('no body section');
  return {
    requestId: message.readInt32LE(4),
    opCode: OP_MSG,
    command: sections.command,
    sequences: sections.sequences,
    isUnanswered: (flags & MORE_TO_COME) !== 0,
  };
}

class SectionReader {
  command: Doc | undefined;
  readonly sequences = new Map<string, Buffer[]>();
  private at = 0;
  constructor(private readonly bytes: Buffer) {}

  readAll(): void {
    while (this.at < this.bytes.length) {
      const kind = this.bytes[this.at++];
      if (kind === 0 && !this.command) this.command = deserialize(this.block());
      else if (kind === 1) this.sequence(this.block());
      else throw new BrokenMessageError(`section kind ${kind}`);
    }
  }

  /** A piece that begins with its own length. */
  private block(): Buffer {
    const size = this.bytes.readInt32LE(this.at);
    if (size < 5 || this.at + size > this.bytes.length) throw new BrokenMessageError('section length');
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }

  private sequence(section: Buffer): void {
    const end = section.indexOf(0, 4);
    if (end < 0) throw new BrokenMessageError('section name');
    const name = section.toString('utf8', 4, end);
    if (this.sequences.has(name)) throw new BrokenMessageError(`section ${name} twice`);
    const documents: Buffer[] = [];
    for (let at = end + 1; at < section.length;) {
      const size = section.readInt32LE(at);
      if (size < 5 || at + size > section.length) throw new BrokenMessageError('document length');
      documents.push(section.subarray(at, at + size));
      at += size;
    }
    this.sequences.set(name, documents);
  }
}

/** The old form, in which drivers still say hello first. */
function parseQuery(message: Buffer): Request {
  const end = message.indexOf(0, HEADER + 4);
  if (end < 0) throw new BrokenMessageError('collection name');
  const at = end + 1 + 8;
  const size = message.readInt32LE(at);
  if (size < 5 || at + size > message.length) throw new BrokenMessageError('query length');
  const [database = 'admin'] = message.toString('utf8', HEADER + 4, end).split('.');
  const command = deserialize(message.subarray(at, at + size));
  return { requestId: message.readInt32LE(4), opCode: OP_QUERY, command: { ...command, $db: database }, sequences: new Map(), isUnanswered: false };
}
