import { companyIdsInBatches } from '@ortstreu/shared/company/server';
import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { storeAssessments } from './storeAssessments';

/** Large enough to spare round trips, small enough for one transaction. */
const BATCH = 500;

/** Assesses these companies; unknown and archived ones are left out. Returns how many results changed. */
export async function reassessCompanies(companyIds: readonly string[], scope: Scope): Promise<number> {
  let changed = 0;
  for (let start = 0; start < companyIds.length; start += BATCH)
    changed += await runCommand(storeAssessments, { companyIds: companyIds.slice(start, start + BATCH) }, scope);
  return changed;
}

/** Batches under way at a time: while the database writes one, the next is assessed. */
const LANES = 2;

/** Assesses every company of the town. */
export async function reassessAllCompanies(scope: Scope): Promise<number> {
  const batches = companyIdsInBatches(BATCH);
  const lane = async (): Promise<number> => {
    let changed = 0;
    for (let next = await batches.next(); !next.done; next = await batches.next()) {
      const stored = await runCommand(storeAssessments, { companyIds: next.value }, scope);
      changed += stored;
    }
    return changed;
  };
  return (await Promise.all(Array.from({ length: LANES }, lane))).reduce((sum, changed) => sum + changed, 0);
}
