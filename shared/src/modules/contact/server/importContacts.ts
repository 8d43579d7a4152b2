import { normaliseText } from '@ortstreu/shared/kernel';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { TimelineEntryModel } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { createContactInput, type CreateContactInput } from '../contact';
import { ContactModel, type ContactRecord } from './ContactModel';
import { contactSearchTokens } from './createContact';

export interface ImportedContact {
  companyId: string;
  contact: Omit<CreateContactInput, 'companyId'> | null;
}

type Known = Pick<ContactRecord, 'companyId' | 'firstName' | 'lastName' | 'email'>;

const nameKey = ({ firstName, lastName }: { firstName?: string | null; lastName: string }): string =>
  normaliseText([firstName, lastName].filter(Boolean).join(' '));

/** The same person: the same address for mail, or the same name. */
const isSame = (known: Known, offered: { firstName?: string | null; lastName: string; email?: string | null }): boolean =>
  (known.email !== null && known.email.toLowerCase() === offered.email?.toLowerCase()) || nameKey(known) === nameKey(offered);

const withoutUndefined = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/**
 * Takes up the people of a list within the running command; who is known at the company already is left alone. They write no line of
 * their own into the story: the company's line says that it came with a list. Answers how many were added.
 */
export async function importContacts(ctx: CommandContext, rows: readonly ImportedContact[], importRunId: string): Promise<number> {
  const offered = rows.flatMap(({ companyId, contact }) => (contact ? [createContactInput.parse({ ...contact, companyId })] : []));
  if (offered.length === 0) return 0;
  ctx.authorise('create', 'Contact');
  const companyIds = offered.map(({ companyId }) => new Types.ObjectId(companyId));
  const known = await ContactModel.find({ companyId: { $in: companyIds } })
    .select({ companyId: 1, firstName: 1, lastName: 1, email: 1 })
    .lean<Known[]>();
  const isKnown = (contact: (typeof offered)[number]): boolean => known.some((other) => other.companyId.equals(contact.companyId) && isSame(other, contact));
  const peopled = new Set(known.map(({ companyId }) => companyId.toHexString()));
  const fresh = offered.filter((contact) => !isKnown(contact));
  if (fresh.length === 0) return 0;
  // Whoever is there first stays the first contact.
  const { _id: _unused, ...defaults } = new ContactModel({ companyId: new Types.ObjectId(), lastName: '-' }).toObject<ContactRecord>();
  const records = fresh.map((contact) => ({
    ...defaults,
    ...withoutUndefined(contact),
    _id: new Types.ObjectId(),
    companyId: new Types.ObjectId(contact.companyId),
    isPrimary: !peopled.has(contact.companyId),
    searchTokens: contactSearchTokens(contact),
    importRunId: new Types.ObjectId(importRunId),
    isSample: ctx.scope.isSample === true,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  }));
  await ContactModel.insertMany(records, { lean: true });
  return records.length;
}

/** Removes the people of companies that an import took up and that are gone again. */
export async function removeContactsOfCompanies(ctx: CommandContext, companyIds: readonly string[]): Promise<void> {
  if (companyIds.length === 0) return;
  ctx.authorise('update', 'Contact');
  await ContactModel.deleteMany({ companyId: { $in: companyIds.map((id) => new Types.ObjectId(id)) } });
}

/** Removes the person an import gave to a company, unless somebody has worked with either since. Answers whether nobody is left. */
export async function removeUntouchedContacts(ctx: CommandContext, companyId: string, importRunId: string): Promise<boolean> {
  ctx.authorise('update', 'Contact');
  const added = await ContactModel.find({ companyId: new Types.ObjectId(companyId), importRunId: new Types.ObjectId(importRunId) }).lean<ContactRecord[]>();
  const [first] = added;
  if (!first) return true;
  const worked = await TimelineEntryModel.exists({
    companyId: first.companyId,
    at: { $gt: first.createdAt },
    kind: { $ne: 'levelChanged' },
    'reference.id': { $ne: importRunId },
  });
  if (worked || added.some(({ version }) => version > 1)) return false;
  await ContactModel.deleteMany({ _id: { $in: added.map(({ _id }) => _id) } });
  return true;
}
