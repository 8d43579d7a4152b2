import { buildCompany } from '@ortstreu/shared/company/testing';
import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import type { CreateContactInput } from '../contact';
import type { ContactRecord } from '../server/ContactModel';
import { createContact } from '../server/createContact';

/** A person made through the command, at a company of their own unless one is given. */
export async function buildContact(overrides: Partial<CreateContactInput> = {}, scope: Scope = scopeOf('officer')): Promise<ContactRecord> {
  const companyId = overrides.companyId ?? (await buildCompany({}, scope))._id.toHexString();
  return runCommand(createContact, { firstName: 'Erika', lastName: 'Beispiel', email: 'erika@beispiel.example', ...overrides, companyId }, scope);
}
