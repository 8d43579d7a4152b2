/** A field in which two versions of a record differ. */
export interface Difference {
  /** `name`, `address.street`; at most two steps deep. */
  path: string;
  mine: unknown;
  theirs: unknown;
  /** Whose version is proposed: mine where I have typed, theirs where only they have. */
  proposed: Side;
}

export type Side = 'mine' | 'theirs';

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const keysOf = (...groups: unknown[]): string[] => [...new Set(groups.flatMap((group) => (isGroup(group) ? Object.keys(group) : [])))];

/** Every field of the record as path and value; `whole` names groups that are one value to the reader. */
function pathsOf(mine: object, theirs: object, whole: readonly string[]): string[] {
  return keysOf(mine, theirs).flatMap((key) => {
    const sides = [valueAt(mine, key), valueAt(theirs, key)];
    return whole.includes(key) || !sides.every(isGroup) ? [key] : keysOf(...sides).map((inner) => `${key}.${inner}`);
  });
}

function valueAt(values: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), values);
}

function withValue<Values extends object>(values: Values, path: string, value: unknown): Values {
  const [first = '', second] = path.split('.');
  const { [first]: old, ...others } = values as Record<string, unknown>;
  const group = isGroup(old) ? old : {};
  if (second === undefined) return { ...others, ...(value === undefined ? {} : { [first]: value }) } as Values;
  const { [second]: _old, ...rest } = group;
  return { ...others, [first]: value === undefined ? rest : { ...rest, [second]: value } } as Values;
}

/**
 * What has to be decided when somebody else was faster: the fields that they have changed since `base` and that now differ from
 * mine. Without `base` (it was not kept) every difference counts.
 */
export function differences<Values extends object>(mine: Values, theirs: Values, base?: Values, whole: readonly string[] = []): Difference[] {
  return pathsOf(mine, theirs, whole)
    .map((path) => ({ path, mine: valueAt(mine, path), theirs: valueAt(theirs, path), was: base && valueAt(base, path) }))
    .filter((field) => !same(field.mine, field.theirs) && !(base && same(field.theirs, field.was)))
    .map(({ was, ...field }) => ({ ...field, proposed: base && same(field.mine, was) ? 'theirs' : 'mine' }));
}

/** My version with their value in every field where theirs was chosen. */
export const merged = <Values extends object>(mine: Values, found: readonly Difference[], choice: Readonly<Record<string, Side>>): Values =>
  found.filter(({ path, proposed }) => (choice[path] ?? proposed) === 'theirs').reduce((values, { path, theirs }) => withValue(values, path, theirs), mine);
