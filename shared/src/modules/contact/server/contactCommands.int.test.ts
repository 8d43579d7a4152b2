import { describe, expect, it } from '@jest/globals';
import { AuditModel, runCommand } from '@ortstreu/shared/kernel/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { Types } from 'mongoose';
import { buildContact } from '../testing/buildContact';
import { contactById, contactsOfCompanies, listContacts } from './contactQueries';
import { updateContact } from './updateContact';

describe('createContact', () => {
  it('stores telephone numbers in one form and keeps one first contact', async () => {
    const companyId = (await buildCompany())._id.toHexString();
    const first = await buildContact({ companyId, phone: '06725 / 123 45', isPrimary: true });
    expect(first.phone).toBe('+49672512345');
    await buildContact({ companyId, lastName: 'Zweite', isPrimary: true });
    const people = await contactsOfCompanies(scopeOf('reader'), [companyId]);
    expect(people.map((person) => [person.lastName, person.isPrimary])).toEqual([
      ['Zweite', true],
      ['Beispiel', false],
    ]);
    expect(await AuditModel.countDocuments({ 'subject.id': first._id.toHexString() })).toBe(1);
  });

  it('says what is wrong with mail address and number', async () => {
    const error = await errorOf(buildContact({ email: 'niemand', phone: '12' }));
    expect(error.issues).toEqual(
      expect.arrayContaining([
        { path: 'email', code: 'email.invalid' },
        { path: 'phone', code: 'phone.invalid' },
      ]),
    );
  });

  it('needs a company that exists and a role that works', async () => {
    expect((await errorOf(buildContact({ companyId: new Types.ObjectId().toHexString() }))).code).toBe('NOT_FOUND');
    const companyId = (await buildCompany())._id.toHexString();
    expect((await errorOf(buildContact({ companyId }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('updateContact', () => {
  it('changes, archives and refuses an outdated version', async () => {
    const contact = await buildContact();
    const id = contact._id.toHexString();
    await runCommand(updateContact, { id, version: 1, leftOn: '2026-10-31' }, scopeOf('officer'));
    expect((await contactById(scopeOf('officer'), id)).leftOn).toBe('2026-10-31');
    expect((await errorOf(runCommand(updateContact, { id, version: 1, lastName: 'Neu' }, scopeOf('officer')))).code).toBe('CONFLICT');
    await runCommand(updateContact, { id, version: 2, isArchived: true }, scopeOf('officer'));
    const listed = await listContacts(scopeOf('officer'), { filter: { companyId: contact.companyId.toHexString() } });
    expect(listed.edges).toEqual([]);
  });
});
