import { MailModel, type MailRecord } from './MailModel';

const AFTER_ALL = '\uffff';

/** Mails whose key begins like this, oldest first; so that a change can be told to those who heard of the matter before. */
export const mailsByKeyPrefix = (prefix: string): Promise<MailRecord[]> =>
  MailModel.find({ dedupeKey: { $gte: prefix, $lt: `${prefix}${AFTER_ALL}` } })
    .sort({ _id: 1 })
    .lean<MailRecord[]>();

/** Which of these keys have a mail already; sweeps ask it, so that they write only what is new. */
export async function knownMailKeys(keys: readonly string[]): Promise<Set<string>> {
  const found = await MailModel.find({ dedupeKey: { $in: keys } })
    .select({ dedupeKey: 1 })
    .lean<Pick<MailRecord, 'dedupeKey'>[]>();
  return new Set(found.map(({ dedupeKey }) => dedupeKey));
}
