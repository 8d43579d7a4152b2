import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

type FilterKind = 'text' | 'list' | 'number' | 'flag';
export type FilterShape = Record<string, FilterKind>;
interface ValueOf {
  text: string;
  list: string[];
  number: number;
  flag: boolean;
}
type FilterValues<Shape extends FilterShape> = { [Key in keyof Shape]?: ValueOf[Shape[Key]] };

export interface UrlFilters<Shape extends FilterShape> {
  values: FilterValues<Shape>;
  /** Keys that are set, in the order of the shape. */
  active: (keyof Shape & string)[];
  /** Changes some filters; `undefined` removes one. `typing` replaces the history entry, so that Back does not step through letters. */
  set(patch: FilterValues<Shape>, how?: { typing?: boolean }): void;
  reset(): void;
}

function read(kind: FilterKind, text: string): string | string[] | number | boolean | undefined {
  if (kind === 'flag') return text === '1';
  if (kind === 'list') return text.split(',').map(decodeURIComponent).filter(Boolean);
  if (kind === 'number') return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
  return text === '' ? undefined : text;
}

function write(value: ValueOf[FilterKind] | undefined): string | undefined {
  if (value === undefined || value === '' || value === false) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map((entry) => encodeURIComponent(String(entry))).join(',') : undefined;
  return value === true ? '1' : String(value);
}

/** Filters live in the address: they survive reload, Back and sending the link to a colleague. Keep `shape` at module level. */
export function useUrlFilters<const Shape extends FilterShape>(shape: Shape): UrlFilters<Shape> {
  const [params, setParams] = useSearchParams();
  const values = useMemo(() => {
    const entries = Object.entries(shape).map(([key, kind]) => [key, params.has(key) ? read(kind, params.get(key) ?? '') : undefined] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as FilterValues<Shape>;
  }, [params, shape]);
  const set = useCallback(
    (patch: FilterValues<Shape>, { typing = false }: { typing?: boolean } = {}) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(patch) as [string, ValueOf[FilterKind] | undefined][]) {
            const text = write(value);
            if (text === undefined) next.delete(key);
            else next.set(key, text);
          }
          return next;
        },
        { replace: typing, preventScrollReset: true },
      );
    },
    [setParams],
  );
  const reset = useCallback(() => {
    setParams((before) => {
      const next = new URLSearchParams(before);
      Object.keys(shape).forEach((key) => next.delete(key));
      return next;
    });
  }, [setParams, shape]);
  return { values, active: Object.keys(shape).filter((key) => key in values), set, reset };
}
