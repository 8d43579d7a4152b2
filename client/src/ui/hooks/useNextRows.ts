import { useCallback, useEffect, useRef, useState } from 'react';

/** Rows before the end at which the next ones are asked for. */
const AHEAD = 15;

interface NextRowsOptions {
  rows: readonly unknown[];
  hasMore: boolean;
  loading: boolean;
  /** Index of the last row that is drawn. */
  last: number;
  /** Fetches the next rows; a promise that fails means that they did not come. */
  load: (() => unknown) | undefined;
}

/** Asks for the next rows before the end is in sight. Where they do not come it asks no more until somebody says so, or the rows are others. */
export function useNextRows({ rows, hasMore, loading, last, load }: NextRowsOptions): { hasFailed: boolean; ask(): void } {
  const [failedAfter, setFailedAfter] = useState<readonly unknown[]>();
  const isAsking = useRef(false);
  const hasFailed = hasMore && failedAfter === rows;
  const ask = useCallback(() => {
    if (isAsking.current) return;
    isAsking.current = true;
    setFailedAfter(undefined);
    Promise.resolve(load?.())
      .catch(() => setFailedAfter(rows))
      .finally(() => (isAsking.current = false));
  }, [load, rows]);
  useEffect(() => {
    if (hasMore && !loading && !hasFailed && rows.length > 0 && last >= rows.length - AHEAD) ask();
  }, [hasMore, loading, hasFailed, last, rows, ask]);
  return { hasFailed, ask };
}
