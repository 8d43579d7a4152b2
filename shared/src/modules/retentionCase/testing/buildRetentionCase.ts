import { buildCompany } from '@ortstreu/shared/company/testing';
import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import type { OpenRetentionCaseInput } from '../retentionCase';
import { openRetentionCase } from '../server/openRetentionCase';
import type { RetentionCaseRecord } from '../server/RetentionCaseModel';

/** A case opened through its command, on a company of its own unless one is given. */
export async function buildRetentionCase(overrides: Partial<OpenRetentionCaseInput> = {}, scope: Scope = scopeOf('officer')): Promise<RetentionCaseRecord> {
  const companyId = overrides.companyId ?? (await buildCompany({ headCount: { on: '2026-01-01', employees: 80, source: 'office' } }))._id.toHexString();
  return runCommand(openRetentionCase, { title: 'Mietvertrag läuft aus', cause: 'leaseEnd', ...overrides, companyId }, scope);
}
