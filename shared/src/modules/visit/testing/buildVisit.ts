import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import type { RecordVisitInput } from '../visit';
import { recordVisit } from '../server/recordVisit';
import type { VisitRecord } from '../server/VisitModel';

/** A visit made through its command; says what matters for the test. */
export const buildVisit = (input: Partial<RecordVisitInput> & { companyId: string }, scope: Scope = scopeOf('officer')): Promise<VisitRecord> =>
  runCommand(recordVisit, { status: 'held', heldOn: '2026-11-20', actionNeeded: 'none', ...input }, scope);
