import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import type { RecordSignalInput } from '../signal';
import { recordSignal } from '../server/recordSignal';
import type { SignalRecord } from '../server/SignalModel';

/** A signal made through its command; says what matters for the test. */
export const buildSignal = (input: Partial<RecordSignalInput> & { companyId: string }, scope: Scope = scopeOf('officer')): Promise<SignalRecord> =>
  runCommand(recordSignal, { kind: 'salesDown', source: 'company', certainty: 'told', observedOn: '2026-11-20', ...input }, scope);
