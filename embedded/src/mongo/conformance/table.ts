import type { Case } from './cases';
import { ARRAYS, POSITIONS } from './cases/arrays';
import { COMPARISON } from './cases/comparison';
import { LOGIC, NUMBERS } from './cases/expressions';
import { INDEXES, OPERATIONS } from './cases/operations';
import { PATHS } from './cases/paths';
import { PROJECTIONS } from './cases/projections';
import { REFUSALS, REFUSED_OPTIONS } from './cases/refusals';
import { SORTING } from './cases/sorting';
import { GROUPS, STAGES } from './cases/stages';
import { TEXT } from './cases/text';
import { UPDATES, UPSERTS } from './cases/updates';

/** All cases by subject. */
export const TABLE: Record<string, Case[]> = {
  COMPARISON,
  PATHS,
  TEXT,
  SORTING,
  PROJECTIONS,
  UPDATES,
  UPSERTS,
  ARRAYS,
  POSITIONS,
  STAGES,
  GROUPS,
  NUMBERS,
  LOGIC,
  OPERATIONS,
  INDEXES,
  REFUSALS,
  REFUSED_OPTIONS,
};
