import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf, workersScope } from '@ortstreu/shared/testing';
import type { ImportField } from '../importFields';
import { applyImport } from '../server/applyImport';
import { checkImport } from '../server/checkImport';
import { ImportRunModel, type ImportRunRecord } from '../server/ImportRunModel';
import { runImport } from '../server/runImport';
import { setImportMapping } from '../server/setImportMapping';
import { startImport } from '../server/startImport';

const officer = scopeOf('officer');

/** A file as it arrives over the network. */
export async function* chunks(text: string | Buffer): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
  for (let at = 0; at < buffer.length; at += 10_000) yield buffer.subarray(at, at + 10_000);
}

/** Takes a list in as an officer uploads it. */
export const upload = (text: string | Buffer, name = 'Liste.csv'): Promise<ImportRunRecord> => startImport(officer, name, chunks(text));

/** The run as it stands now. */
export async function reload(run: ImportRunRecord): Promise<ImportRunRecord> {
  const found = await ImportRunModel.findById(run._id).lean<ImportRunRecord>();
  if (!found) throw new Error('the import is gone');
  return found;
}

export const idOf = (run: ImportRunRecord): { id: string; version: number } => ({ id: run._id.toHexString(), version: run.version });

/** Sets the mapping and lets the workers' function check every row. */
export async function checked(run: ImportRunRecord, more: { mapping?: (ImportField | null)[]; leaveOutUnreadable?: boolean } = {}): Promise<ImportRunRecord> {
  const mapped = await runCommand(setImportMapping, { ...idOf(run), mapping: run.mapping, ...more }, officer);
  await checkImport(workersScope(), run._id.toHexString(), mapped.checkId?.toHexString() ?? '');
  return reload(run);
}

/** Starts the writing and lets the workers' function do it. */
export async function written(run: ImportRunRecord): Promise<ImportRunRecord> {
  await runCommand(runImport, idOf(await reload(run)), officer);
  await applyImport(workersScope(), run._id.toHexString());
  return reload(run);
}
