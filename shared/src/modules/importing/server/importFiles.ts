import { AppError, invalid } from '@ortstreu/shared/kernel';
import { translateDatabaseError } from '@ortstreu/shared/kernel/server';
import mongoose, { type Types } from 'mongoose';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { MAX_IMPORT_BYTES } from '../importing';
import { ContentSniffer, type SniffedContent } from './contentSniffer';
import { csvRows } from './csvRows';
import type { ImportSource } from './ImportRunModel';
import { rowsBelow, type NumberedRow } from './listShape';
import { xlsxRows } from './xlsxRows';

function bucket(): mongoose.mongo.GridFSBucket {
  const { db } = mongoose.connection;
  if (!db) throw new AppError('UNAVAILABLE');
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'imports' });
}

export interface StoredUpload {
  fileId: Types.ObjectId;
  /** Bytes. */
  size: number;
  content: SniffedContent;
}

/** Streams an upload into the database and looks at its bytes on the way; what is too large leaves nothing behind. */
export async function storeUpload(fileName: string, bytes: AsyncIterable<Uint8Array>): Promise<StoredUpload> {
  const file = bucket().openUploadStream(fileName);
  const sniffer = new ContentSniffer();
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > MAX_IMPORT_BYTES) throw new AppError('PAYLOAD_TOO_LARGE', { issues: [{ path: 'file', code: 'file.tooLarge', params: { maximum: 50 } }] });
      sniffer.push(chunk);
      if (!file.write(chunk)) await once(file, 'drain');
    }
    await new Promise<void>((resolve, reject) => file.once('error', reject).end(() => resolve()));
  } catch (error) {
    await file.abort().catch(() => undefined);
    throw translateDatabaseError(error);
  }
  return { fileId: file.id, size, content: sniffer.finish() };
}

/** Removes an upload; one that is gone already is no failure. */
export async function removeUpload(fileId: Types.ObjectId): Promise<void> {
  await bucket()
    .delete(fileId)
    .catch((error: unknown) => {
      if (!(error instanceof mongoose.mongo.MongoRuntimeError)) throw error;
    });
}

async function wholeFile(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** All rows of a stored file, header and titles included. */
export async function* fileRows(source: Omit<ImportSource, 'headerRow'>): AsyncGenerator<string[]> {
  const stream = bucket().openDownloadStream(source.fileId);
  if (source.format === 'xlsx') yield* await xlsxRows(await wholeFile(stream));
  else if (source.encoding && source.delimiter) yield* csvRows(stream, source.encoding, source.delimiter);
  else throw invalid('file', 'importing.notAList');
}

/** The rows of an import, numbered as in the file. */
export const importRows = (source: ImportSource): AsyncGenerator<NumberedRow> => rowsBelow(fileRows(source), source.headerRow);

/** The first bytes of a stored file. */
export async function beginningOf(fileId: Types.ObjectId, length: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of bucket().openDownloadStream(fileId)) {
    chunks.push(chunk as Buffer);
    read += (chunk as Buffer).length;
    if (read >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
}
