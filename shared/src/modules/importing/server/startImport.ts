import { AppError, invalid } from '@ortstreu/shared/kernel';
import { abilityOf } from '@ortstreu/shared/access';
import { authorise, defineCommand, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { z } from 'zod';
import { guessMapping, headerSignature } from '../mapping';
import { decoded, guessDelimiter } from './csvRows';
import { beginningOf, fileRows, removeUpload, storeUpload, type StoredUpload } from './importFiles';
import { ImportMappingModel, type ImportMappingRecord } from './ImportMappingModel';
import { ImportRunModel, type ImportRunRecord, type ImportSource } from './ImportRunModel';
import { shapeOf, type ListShape } from './listShape';

const LOOK_AT = 64 * 1024;

interface ReadUpload extends ListShape {
  fileName: string;
  fileSize: number;
  source: ImportSource;
}

/** Finds out how the stored file has to be read and what its columns are called. */
async function readUpload(fileName: string, { fileId, size, content }: StoredUpload): Promise<ReadUpload> {
  if (content.kind === 'refused') throw invalid('file', content.code);
  const encoding = content.kind === 'csv' ? content.encoding : null;
  let delimiter: ImportSource['delimiter'] = null;
  if (encoding) {
    let text = '';
    for await (const piece of decoded([await beginningOf(fileId, LOOK_AT)] as unknown as AsyncIterable<Uint8Array>, encoding)) text += piece;
    delimiter = guessDelimiter(text);
  }
  const source = { fileId, format: content.kind, encoding, delimiter };
  const shape = await shapeOf(fileRows(source));
  return { ...shape, fileName, fileSize: size, source: { ...source, headerRow: shape.headerRow } };
}

export const createRun = defineCommand({
  name: 'import.start',
  input: z.custom<ReadUpload>((value) => typeof value === 'object' && value !== null),
  async run(ctx, { fileName, fileSize, source, headers, samples, rowCount }): Promise<ImportRunRecord> {
    ctx.authorise('create', 'ImportRun');
    const signature = headerSignature(headers);
    const remembered = await ImportMappingModel.findOne({ headerSignature: signature }).lean<ImportMappingRecord>();
    const guessed2025 = headers.some((header) => /wz\W*2025/i.test(header));
    const [run] = await ImportRunModel.create([
      {
        fileName,
        fileSize,
        source,
        headers,
        samples,
        rowCount,
        headerSignature: signature,
        mapping: remembered?.mapping ?? [...guessMapping(headers, samples)],
        mappingOrigin: remembered ? 'remembered' : 'guessed',
        options: {
          wzVersion: remembered?.wzVersion ?? (guessed2025 ? '2025' : '2008'),
          factsOn: ctx.today,
          leaveOutUnreadable: remembered?.leaveOutUnreadable ?? false,
        },
        startedById: ctx.actor.kind === 'user' ? new Types.ObjectId(ctx.actor.id) : null,
      },
    ]);
    if (!run) throw new Error('the import was not written');
    const record = run.toObject<ImportRunRecord>();
    await ctx.audit({ subject: { type: 'ImportRun', id: record._id.toHexString() }, action: 'create', after: { fileName, fileSize, rowCount } });
    return record;
  },
});

/**
 * Takes in an upload: stores it, reads its shape and guesses the columns. Whatever is wrong with it is said at once, and then
 * nothing is kept.
 */
export async function startImport(scope: Scope, fileName: string, bytes: AsyncIterable<Uint8Array>): Promise<ImportRunRecord> {
  authorise(abilityOf(scope.actor), 'create', 'ImportRun');
  const upload = await storeUpload(fileName, bytes);
  try {
    return await runCommand(createRun, await readUpload(fileName, upload), scope);
  } catch (error) {
    await removeUpload(upload.fileId);
    throw error instanceof AppError ? error : new AppError('INTERNAL', { cause: error });
  }
}
