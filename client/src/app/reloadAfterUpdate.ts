const KEY = 'ortstreu.reloadedFor';

/**
 * A page that was open during an update asks for parts that are not there any more: the new version is loaded, once. If the new one
 * misses them too, the error page says so instead of a page that reloads for ever.
 * @param build what differs between two versions; the address of the entry file has a hash in it
 */
export function reloadAfterUpdate(
  build: string,
  reload: () => void,
  target: EventTarget = window,
  memory: Pick<Storage, 'getItem' | 'setItem'> = sessionStorage,
): void {
  target.addEventListener('vite:preloadError', (event) => {
    if (memory.getItem(KEY) === build) return;
    memory.setItem(KEY, build);
    event.preventDefault();
    reload();
  });
}
