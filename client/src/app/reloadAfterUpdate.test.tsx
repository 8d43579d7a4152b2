import { expect, it } from '@jest/globals';
import { reloadAfterUpdate } from './reloadAfterUpdate';

const missing = (): Event => new Event('vite:preloadError', { cancelable: true });

it('loads the new version once, and leaves a second failure to the error page', () => {
  const target = new EventTarget();
  let reloads = 0;
  reloadAfterUpdate('/assets/main-a.js', () => (reloads += 1), target, sessionStorage);
  expect([target.dispatchEvent(missing()), target.dispatchEvent(missing()), reloads]).toEqual([false, true, 1]);
  const after = new EventTarget();
  reloadAfterUpdate('/assets/main-b.js', () => (reloads += 1), after, sessionStorage);
  expect([after.dispatchEvent(missing()), reloads]).toEqual([false, 2]);
});
