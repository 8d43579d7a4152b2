import { isUtf8 } from 'node:buffer';

/** What the bytes of an upload say, whatever its name claims. */
export type SniffedContent =
  { kind: 'csv'; encoding: TextEncodingName } | { kind: 'xlsx' } | { kind: 'refused'; code: 'file.empty' | 'importing.oldExcel' | 'importing.notAList' };

/** Labels that TextDecoder knows. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const HEAD = 64 * 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: in Western text every second byte is zero. */
function utf16Of(head: Uint8Array): TextEncodingName | undefined {
  const pairs = Math.floor(Math.min(head.length, 2000) / 2);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at += 1) {
    if (head[at * 2] === 0) even += 1;
    if (head[at * 2 + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/** Control characters that no text holds; a list has none, an image has thousands. */
const controlShare = (head: Uint8Array): number =>
  head.reduce((count, byte) => (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) ? count + 1 : count), 0) / Math.max(1, head.length);

/** Bytes at the end that begin a character whose rest is still to come. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

const BLANKS = new Set([9, 10, 11, 12, 13, 32]);
const MARK = [0xef, 0xbb, 0xbf];

/**
 * Looks at every byte of an upload as it streams by. UTF-8 is proven over the whole file, because the first umlaut may come late;
 * what is neither UTF nor binary is read as Windows-1252, which holds Latin-1.
 */
export class ContentSniffer {
  private head: Uint8Array = new Uint8Array(0);
  private rest: Uint8Array = new Uint8Array(0);
  private isUtf8 = true;
  private hasText = false;

  push(chunk: Uint8Array): void {
    if (this.head.length < HEAD) this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD - this.head.length)]);
    this.hasText ||= chunk.some((byte, index) => !BLANKS.has(byte) && byte !== MARK[index]);
    if (!this.isUtf8) return;
    const bytes = this.rest.length ? Buffer.concat([this.rest, chunk]) : chunk;
    const whole = bytes.length - unfinished(bytes);
    this.isUtf8 = isUtf8(bytes.subarray(0, whole));
    this.rest = bytes.subarray(whole);
  }

  finish(): SniffedContent {
    const { head } = this;
    if (startsWith(head, ZIP)) return { kind: 'xlsx' };
    if (startsWith(head, OLE)) return { kind: 'refused', code: 'importing.oldExcel' };
    if (startsWith(head, [0xff, 0xfe])) return { kind: 'csv', encoding: 'utf-16le' };
    if (startsWith(head, [0xfe, 0xff])) return { kind: 'csv', encoding: 'utf-16be' };
    const utf16 = head.length >= 8 ? utf16Of(head) : undefined;
    if (utf16) return { kind: 'csv', encoding: utf16 };
    if (!this.hasText) return { kind: 'refused', code: 'file.empty' };
    if (controlShare(head) > 0.01) return { kind: 'refused', code: 'importing.notAList' };
    return { kind: 'csv', encoding: this.isUtf8 && this.rest.length === 0 ? 'utf-8' : 'windows-1252' };
  }
}
