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

/** Asks for the next rows before the end is in sight, once after the same rows; where they do not come, again only when somebody says so. */
export function useNextRows({ rows, hasMore, loading, last, load }: NextRowsOptions): { hasFailed: boolean; ask(): void } {
  const [failedAfter, setFailedAfter] = useState<readonly unknown[]>();
  const askedAfter = useRef<readonly unknown[]>(undefined);
  const ask = useCallback(() => {
    askedAfter.current = rows;
    setFailedAfter(undefined);
    Promise.resolve(load?.()).catch(() => setFailedAfter(rows));
  }, [load, rows]);
  useEffect(() => {
    if (hasMore && !loading && askedAfter.current !== rows && rows.length > 0 && last >= rows.length - AHEAD) ask();
  }, [hasMore, loading, last, rows, ask]);
  return { hasFailed: hasMore && failedAfter === rows, ask };
}
