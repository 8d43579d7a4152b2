/** What a role must be able to do before a page is of any use to it. */
export type Need = 'write' | 'import' | 'manage';

/** By its address: forms end alike everywhere, lists are taken over below `/import`, and `/admin` is administration. */
export function neededFor(pathname: string): Need | undefined {
  if (/^\/admin(\/|$)/.test(pathname)) return 'manage';
  if (/^\/import(\/|$)/.test(pathname)) return 'import';
  return /\/(new|edit|report|import)\/?$/.test(pathname) ? 'write' : undefined;
}
