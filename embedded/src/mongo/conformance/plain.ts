/**
 * Values without the differences that a driver's reader makes anyway: all
 * numbers as numbers, ids and dates as text. Goes by the type's name, because
 * the driver has classes of its own.
 */
export function plain(value: unknown): unknown {
  if (value === undefined) return 'missing';
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return `date ${value.toISOString()}`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const type: unknown = '_bsontype' in value ? value._bsontype : undefined;
  if (type === 'Double' || type === 'Int32' || type === 'Long') return Number(value);
  if (typeof type === 'string') return `${type} ${JSON.stringify(value)}`;
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, plain(content)]));
}
