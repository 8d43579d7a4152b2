import { ContactModel, type ContactRecord } from './ContactModel';

/** A company has one first contact: the others step back. Runs within the command that made this one the first. */
export async function keepOnePrimary(contact: ContactRecord): Promise<void> {
  if (!contact.isPrimary) return;
  await ContactModel.updateMany(
    { companyId: contact.companyId, _id: { $ne: contact._id }, isPrimary: true },
    { $set: { isPrimary: false }, $inc: { version: 1 } },
  );
}
