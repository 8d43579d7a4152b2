import type { ImportRunRecord } from '../server/ImportRunModel';
import { checked, upload, written } from './importSteps';

/** An import that was brought as far as wished, by the commands and the workers' functions. */
export async function buildImport(until: 'mapping' | 'checked' | 'done' = 'mapping', text = 'Firma;Ort\nAlpha GmbH;Köln\n;Bonn\n'): Promise<ImportRunRecord> {
  const run = await upload(text);
  if (until === 'mapping') return run;
  const ready = await checked(run);
  return until === 'checked' ? ready : written(ready);
}
