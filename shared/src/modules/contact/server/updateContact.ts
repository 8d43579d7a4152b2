import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { updateContactInput } from '../contact';
import { ContactModel, type ContactRecord } from './ContactModel';
import { contactSearchTokens } from './createContact';
import { keepOnePrimary } from './keepOnePrimary';

/** Changes a person's data, notes that somebody left, or takes the record out of the lists. */
export const updateContact = defineCommand({
  name: 'contact.update',
  input: updateContactInput,
  async run(ctx, { id, version, isArchived, ...fields }): Promise<ContactRecord> {
    const before = await loadVisible(ContactModel, ctx.ability, 'Contact', id);
    ctx.authorise('update', 'Contact', before);
    const merged = {
      firstName: fields.firstName === undefined ? before.firstName : fields.firstName,
      lastName: fields.lastName ?? before.lastName,
      email: fields.email === undefined ? before.email : fields.email,
    };
    const archivedAt = isArchived === undefined ? undefined : isArchived ? ctx.now : null;
    const after = await updateVersioned(ContactModel, id, version, { ...fields, archivedAt, searchTokens: contactSearchTokens(merged) });
    await keepOnePrimary(after);
    await ctx.audit({ subject: { type: 'Contact', id }, action: 'update', before, after });
    await writeTimeline(ctx, {
      companyId: before.companyId.toHexString(),
      kind: 'contactUpdated',
      params: { name: [after.firstName, after.lastName].filter(Boolean).join(' ') },
    });
    return after;
  },
});
