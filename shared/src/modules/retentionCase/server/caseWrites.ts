import type { Confidentiality } from '@ortstreu/shared/access';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';

/** Whoever writes a restricted record must not lock the own door: the writer, the owner and the team are among its readers. */
export function readersOf(
  ctx: CommandContext,
  record: { confidentiality: Confidentiality; readerIds: readonly string[]; ownerId?: string | null; teamIds: readonly string[] },
): Types.ObjectId[] {
  if (record.confidentiality === 'office') return [];
  const own = ctx.actor.kind === 'user' ? [ctx.actor.id] : [];
  const all = [...own, ...(record.ownerId ? [record.ownerId] : []), ...record.teamIds, ...record.readerIds];
  return [...new Set(all)].map((id) => new Types.ObjectId(id));
}

export const hexIds = (ids: readonly Types.ObjectId[]): string[] => ids.map((id) => id.toHexString());
