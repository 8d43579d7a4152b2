import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

const PARAMETER = 'show';

export interface Pane {
  /** Which record the pane shows; null when it is closed. */
  id: string | null;
  open(id: string): void;
  close(): void;
}

/** The side pane has an address (`?show=<id>`): it survives reload and can be sent. Walking through a list replaces the entry, so that Back leaves the list. */
export function usePane(): Pane {
  const [params, setParams] = useSearchParams();
  const id = params.get(PARAMETER);
  const write = useCallback(
    (next: string | null) => {
      setParams(
        (before) => {
          const changed = new URLSearchParams(before);
          if (next === null) changed.delete(PARAMETER);
          else changed.set(PARAMETER, next);
          return changed;
        },
        { replace: id !== null, preventScrollReset: true },
      );
    },
    [setParams, id],
  );
  return { id, open: write, close: useCallback(() => write(null), [write]) };
}
