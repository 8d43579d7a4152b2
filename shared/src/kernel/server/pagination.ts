import { Types, type Model, type QueryFilter } from 'mongoose';
import { AppError } from '../errors';
import { GERMAN } from './db';
import type { Fields, StoredRecord } from './records';

export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface PageRequest<Doc extends StoredRecord> {
  model: Model<Doc>;
  filter: object;
  /** `collated` sorts text as Germans do; it needs an index with the same collation. */
  sort: { field: string; direction: 1 | -1; collated?: boolean };
  first?: number | null;
  after?: string | null;
  /** Fields to fetch; all when absent. What the cursor is made of comes along. */
  fields?: Fields | null;
}

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

type SortValue = string | number | boolean | Date | null;

const encodeCursor = (value: SortValue, id: Types.ObjectId): string =>
  Buffer.from(JSON.stringify([value instanceof Date ? { d: value.getTime() } : value, id.toHexString()])).toString('base64url');

function decodeCursor(cursor: string): { value: SortValue; id: Types.ObjectId } {
  try {
    const [raw, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [SortValue | { d: number }, string];
    const isDate = typeof raw === 'object' && raw !== null && !(raw instanceof Date);
    return { value: isDate ? new Date(raw.d) : raw, id: new Types.ObjectId(id) };
  } catch {
    throw new AppError('MALFORMED_REQUEST');
  }
}

const valueAt = (doc: object, path: string): SortValue =>
  (path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), doc) as
    SortValue | undefined) ?? null;

/** What comes after the cursor in the order (value, id). MongoDB sorts missing values first and compares ranges only within one type. */
function afterCursor(field: string, direction: 1 | -1, value: SortValue, id: Types.ObjectId): object {
  const beyond = direction === 1 ? '$gt' : '$lt';
  if (field === '_id') return { _id: { [beyond]: id } };
  const sameValue = { [field]: value, _id: { [beyond]: id } };
  if (value === null) return direction === 1 ? { $or: [{ [field]: { $ne: null } }, sameValue] } : sameValue;
  const range = { $and: [{ [field]: { [`${beyond}e`]: value } }, { $or: [{ [field]: { [beyond]: value } }, { _id: { [beyond]: id } }] }] };
  return direction === 1 ? range : { $or: [range, { [field]: null }] };
}

/** One page of a list by an opaque cursor over (sort value, id): stable while records come and go, at most 100 entries. */
export async function pageOf<Doc extends StoredRecord>({ model, filter, sort, first, after, fields }: PageRequest<Doc>): Promise<Page<Doc>> {
  const size = Math.min(Math.max(first ?? DEFAULT_PAGE, 1), MAX_PAGE);
  const cursor = after ? decodeCursor(after) : undefined;
  const where = cursor ? { $and: [filter, afterCursor(sort.field, sort.direction, cursor.value, cursor.id)] } : filter;
  const order: Record<string, 1 | -1> = sort.field === '_id' ? { _id: sort.direction } : { [sort.field]: sort.direction, _id: sort.direction };
  const query = model
    .find(where as QueryFilter<Doc>)
    .sort(order)
    .limit(size + 1);
  if (sort.collated) query.collation(GERMAN);
  if (fields) query.select({ ...fields, [sort.field]: 1 });
  const docs = await query.lean<Doc[]>();
  const page = docs.slice(0, size);
  const edges = page.map((node) => ({ node, cursor: encodeCursor(valueAt(node, sort.field), node._id) }));
  return { edges, pageInfo: { hasNextPage: docs.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
