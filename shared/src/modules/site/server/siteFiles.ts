import { AppError, invalid } from '@ortstreu/shared/kernel';
import { fileTypeFromBuffer } from 'file-type';
import mongoose, { type Types } from 'mongoose';
import type { Readable } from 'node:stream';

/** 25 MB a file. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];
const DOCUMENTS = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

function bucket(): mongoose.mongo.GridFSBucket {
  const { db } = mongoose.connection;
  if (!db) throw new AppError('UNAVAILABLE');
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'attachments' });
}

export interface StoredFile {
  fileId: Types.ObjectId;
  /** What the bytes are, whatever the name says. */
  contentType: string;
  kind: 'picture' | 'document';
  size: number;
}

/** Keeps a picture or document whose first bytes are what it may be; a renamed program or page is refused. */
export async function storeFile(name: string, content: Buffer): Promise<StoredFile> {
  if (content.length === 0) throw invalid('file', 'file.empty');
  if (content.length > MAX_ATTACHMENT_BYTES)
    throw new AppError('PAYLOAD_TOO_LARGE', { issues: [{ path: 'file', code: 'file.tooLarge', params: { maximum: 25 } }] });
  const contentType = (await fileTypeFromBuffer(content))?.mime ?? '';
  if (![...PICTURES, ...DOCUMENTS].includes(contentType)) throw invalid('file', 'file.wrongType');
  const stream = bucket().openUploadStream(name, { metadata: { contentType } });
  await new Promise<void>((resolve, reject) => stream.once('error', reject).end(content, () => resolve()));
  return { fileId: stream.id, contentType, kind: PICTURES.includes(contentType) ? 'picture' : 'document', size: content.length };
}

/** The bytes of a stored file. */
export const readFile = (fileId: Types.ObjectId | string): Readable => bucket().openDownloadStream(new mongoose.Types.ObjectId(String(fileId)));

/** Takes a file away that no record names; one that is gone already is no failure. */
export async function removeFile(fileId: Types.ObjectId): Promise<void> {
  await bucket()
    .delete(fileId)
    .catch((error: unknown) => {
      if (!(error instanceof mongoose.mongo.MongoRuntimeError)) throw error;
    });
}
