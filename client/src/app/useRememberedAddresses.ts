import { useState } from 'react';
import { useLocation } from 'react-router';

/**
 * A list keeps its filters, order and tab while one looks elsewhere: the navigation leads back to what was seen there last.
 * Choosing the page that is open shows it bare.
 */
export function useRememberedAddresses(): (path: string) => string {
  const { pathname, search } = useLocation();
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  if ((seen.get(pathname) ?? '') !== search) setSeen(new Map(seen).set(pathname, search));
  return (path) => (path === pathname ? path : `${path}${seen.get(path) ?? ''}`);
}
