import { searchTokens } from '@ortstreu/shared/kernel';
import { companyById } from '@ortstreu/shared/company/server';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { createContactInput } from '../contact';
import { ContactModel, type ContactRecord } from './ContactModel';
import { keepOnePrimary } from './keepOnePrimary';

/** Takes up a person at a company. */
export const createContact = defineCommand({
  name: 'contact.create',
  input: createContactInput,
  async run(ctx, input): Promise<ContactRecord> {
    ctx.authorise('create', 'Contact');
    await companyById(ctx.scope, input.companyId);
    const saved = await new ContactModel({ ...input, searchTokens: contactSearchTokens(input), isSample: ctx.scope.isSample === true }).save();
    const contact = saved.toObject<ContactRecord>();
    const id = contact._id.toHexString();
    await keepOnePrimary(contact);
    await ctx.audit({ subject: { type: 'Contact', id }, action: 'create', after: contact });
    await writeTimeline(ctx, {
      companyId: input.companyId,
      kind: 'contactCreated',
      params: { name: [contact.firstName, contact.lastName].filter(Boolean).join(' ') },
    });
    return contact;
  },
});

/** What a person is found by. */
export const contactSearchTokens = (contact: { firstName?: string | null; lastName: string; email?: string | null }): string[] =>
  searchTokens(contact.firstName, contact.lastName, contact.email);
