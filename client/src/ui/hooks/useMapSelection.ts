import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { usePane } from './usePane';

interface MapSelection {
  selectedId: string | null;
  select(id: string): void;
  clear(): void;
  /** Put on the list twin; its rows carry `data-shape="<id>"`. */
  list: RefObject<HTMLElement | null>;
}

/** Map and list share one selection, which stands in the address; choosing on the map brings the row into sight. */
export function useMapSelection(): MapSelection {
  const { id, open, close } = usePane();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id === null) return;
    list.current?.querySelector(`[data-shape="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return { selectedId: id, select: open, clear: useCallback(() => close(), [close]), list };
}
