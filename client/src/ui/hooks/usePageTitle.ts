import { useEffect } from 'react';

/** The browser tab says what is open: „Muster GmbH · Ortstreu“. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    document.title = `${title} · Ortstreu`;
  }, [title]);
}
