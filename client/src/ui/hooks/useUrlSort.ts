import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface Sort<Field extends string = string> {
  field: Field;
  direction: 'ASC' | 'DESC';
}

/** The order of a list in the address as `sort=name` or `sort=-name`. Unknown fields fall back to the default. */
export function useUrlSort<Field extends string>(fields: readonly Field[], fallback: Sort<Field>): [Sort<Field>, (sort: Sort<Field>) => void] {
  const [params, setParams] = useSearchParams();
  const text = params.get('sort') ?? '';
  const field = fields.find((known) => known === text.replace(/^-/, ''));
  const sort: Sort<Field> = field ? { field, direction: text.startsWith('-') ? 'DESC' : 'ASC' } : fallback;
  const change = useCallback(
    (next: Sort<Field>) => {
      setParams(
        (before) => {
          const changed = new URLSearchParams(before);
          changed.set('sort', `${next.direction === 'DESC' ? '-' : ''}${next.field}`);
          return changed;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setParams],
  );
  return [sort, change];
}
