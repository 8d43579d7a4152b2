/** The few operators that prefilters use, with MongoDB's meaning: null also matches what is missing, and a value matches inside an array. */
export function matchesFilter(filter: object, doc: object): boolean {
  return Object.entries(filter).every(([key, condition]) => {
    if (key === '$and') return (condition as object[]).every((part) => matchesFilter(part, doc));
    if (key === '$or') return (condition as object[]).some((part) => matchesFilter(part, doc));
    return matchesCondition(condition, valueAt(doc, key));
  });
}

const valueAt = (doc: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), doc);

const equals = (wanted: unknown, value: unknown): boolean =>
  wanted === null ? value == null : Array.isArray(value) ? value.includes(wanted) : value === wanted;

function compares(value: unknown, wanted: unknown, holds: (a: number | string, b: number | string) => boolean): boolean {
  if (typeof wanted === 'number' && typeof value === 'number') return holds(value, wanted);
  return typeof wanted === 'string' && typeof value === 'string' && holds(value, wanted);
}

function matchesOperator(operator: string, wanted: unknown, value: unknown): boolean {
  const list = Array.isArray(wanted) ? wanted : [];
  switch (operator) {
    case '$in':
      return list.some((entry) => equals(entry, value));
    case '$nin':
      return !list.some((entry) => equals(entry, value));
    case '$all':
      return list.length > 0 && list.every((entry) => equals(entry, value));
    case '$ne':
      return !equals(wanted, value);
    case '$exists':
      return (value !== undefined) === wanted;
    case '$gte':
      return compares(value, wanted, (a, b) => a >= b);
    case '$gt':
      return compares(value, wanted, (a, b) => a > b);
    case '$lte':
      return compares(value, wanted, (a, b) => a <= b);
    default:
      throw new Error(`the test knows no operator ${operator}`);
  }
}

function matchesCondition(condition: unknown, value: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return equals(condition, value);
  return Object.entries(condition).every(([operator, wanted]) => matchesOperator(operator, wanted, value));
}
