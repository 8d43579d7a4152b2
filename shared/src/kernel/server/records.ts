import { accessibleBy } from '@casl/mongoose';
import { Types, type Model, type QueryFilter } from 'mongoose';
import type { AppAbility } from '../../access/ability';
import type { SubjectType } from '../../access/grants';
import { AppError } from '../errors';

/** What every stored record has. */
export interface StoredRecord {
  _id: Types.ObjectId;
  /** Counts saves; an update must name the version it was made from. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** Names of stored fields to fetch; the record then lacks the others, so only a caller that knows what it reads may narrow them. */
export type Fields = Readonly<Record<string, 1>>;

/** Schema options of every stored record. */
export const recordOptions = { timestamps: true, versionKey: false, minimize: false } as const;

/** Schema fields of every stored record. */
export const recordFields = { version: { type: Number, required: true, default: 1 } } as const;

/** A filter narrowed to what this person may read; the two are and-ed, never merged. */
export const visible = (ability: AppAbility, type: SubjectType, filter: object = {}): { $and: object[] } => ({
  $and: [accessibleBy(ability, 'read').ofType(type), filter],
});

/** The id as it is stored; what is no id is not found, like one that does not exist. */
const asId = (id: string): Types.ObjectId => {
  if (!Types.ObjectId.isValid(id)) throw new AppError('NOT_FOUND');
  return new Types.ObjectId(id);
};

/** What a filter asks of a field that refers to a record. An id that is none finds nothing, like one that does not exist. */
export const refersTo = (id: string): Types.ObjectId | { $in: [] } => (Types.ObjectId.isValid(id) ? new Types.ObjectId(id) : { $in: [] });

/** The record as plain data; unknown and foreign ids give the same NOT_FOUND. */
export async function loadVisible<Doc extends StoredRecord>(model: Model<Doc>, ability: AppAbility, type: SubjectType, id: string): Promise<Doc> {
  const found = await model.findOne(visible(ability, type, { _id: asId(id) }) as QueryFilter<Doc>).lean<Doc>();
  if (!found) throw new AppError('NOT_FOUND');
  return found;
}

/**
 * Writes the patch if the record still has the version it was made from, and counts the version up.
 * `undefined` leaves a field alone, `null` clears it. CONFLICT carries the current record.
 */
export async function updateVersioned<Doc extends StoredRecord>(model: Model<Doc>, id: string, version: number, patch: object): Promise<Doc> {
  const set = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const saved = await model
    .findOneAndUpdate({ _id: asId(id), version } as QueryFilter<Doc>, { $set: set, $inc: { version: 1 } } as object, {
      returnDocument: 'after',
      runValidators: true,
    })
    .lean<Doc>();
  if (saved) return saved;
  const current = await model.findById(asId(id)).lean<Doc>();
  if (!current) throw new AppError('NOT_FOUND');
  throw new AppError('CONFLICT', { current });
}
