import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf, workersScope } from '@ortstreu/shared/testing';
import { applyImport } from '../server/applyImport';
import { checkImport } from '../server/checkImport';
import { ImportRunModel, type ImportRunRecord } from '../server/ImportRunModel';
import { runImport } from '../server/runImport';
import { setImportMapping } from '../server/setImportMapping';
import { startImport } from '../server/startImport';

const current = async (run: ImportRunRecord): Promise<ImportRunRecord> => {
  const found = await ImportRunModel.findById(run._id).lean<ImportRunRecord>();
  if (!found) throw new Error('the import is gone');
  return found;
};

/** An import that was brought as far as wished, by the commands and the workers' functions. */
export async function buildImport(until: 'mapping' | 'checked' | 'done' = 'mapping', text = 'Firma;Ort\nAlpha GmbH;Köln\n;Bonn\n'): Promise<ImportRunRecord> {
  const officer = scopeOf('officer');
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  const run = await startImport(officer, 'Liste.csv', bytes());
  const id = run._id.toHexString();
  if (until === 'mapping') return run;
  const mapped = await runCommand(setImportMapping, { id, version: run.version, mapping: run.mapping }, officer);
  await checkImport(workersScope(), id, mapped.checkId?.toHexString() ?? '');
  if (until === 'checked') return current(run);
  await runCommand(runImport, { id, version: (await current(run)).version }, officer);
  await applyImport(workersScope(), id);
  return current(run);
}
