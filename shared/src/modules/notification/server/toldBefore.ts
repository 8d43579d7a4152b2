import { NotificationModel } from './NotificationModel';

const BATCH = 200;
const AFTER_ALL = '\uffff';

/**
 * Which of these things somebody has been told already: those whose text begins a stored key. Sweeps ask it, so that they write
 * only what is new.
 */
export async function toldBefore(prefixes: readonly string[]): Promise<Set<string>> {
  const told = new Set<string>();
  for (let start = 0; start < prefixes.length; start += BATCH) {
    const batch = prefixes.slice(start, start + BATCH);
    const found = await NotificationModel.find({ $or: batch.map((prefix) => ({ dedupeKey: { $gte: prefix, $lt: `${prefix}${AFTER_ALL}` } })) })
      .select({ dedupeKey: 1 })
      .lean<{ dedupeKey: string }[]>();
    for (const prefix of batch) if (found.some(({ dedupeKey }) => dedupeKey.startsWith(prefix))) told.add(prefix);
  }
  return told;
}
