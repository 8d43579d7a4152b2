import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import type { CreateCompanyInput } from '../company';
import type { CompanyRecord } from '../server/CompanyModel';
import { createCompany } from '../server/createCompany';

/** A company made through its command; says what matters for the test, the rest is invented. */
export const buildCompany = (overrides: Partial<CreateCompanyInput> = {}, scope: Scope = scopeOf('officer')): Promise<CompanyRecord> =>
  runCommand(
    createCompany,
    { name: 'Beispiel Metallbau GmbH', address: { street: 'Musterweg 1', postcode: '55435', city: 'Gau-Algesheim' }, ...overrides },
    scope,
  );
