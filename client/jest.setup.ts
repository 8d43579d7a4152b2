import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { toHaveNoViolations } from 'jest-axe';
import { TextDecoder, TextEncoder } from 'node:util';
import { runInThisContext } from 'node:vm';

expect.extend(toHaveNoViolations);
Object.assign(globalThis, { TextEncoder, TextDecoder });
// jsdom brings no fetch; the router and the requests of the pages use Node's.
Object.assign(globalThis, runInThisContext('({ fetch, Request, Response, Headers, AbortController, AbortSignal })'));
// jsdom's listeners know jsdom's signals only; one of Node's ends them here.
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
  const { signal, ...rest } = typeof options === 'object' ? options : { capture: options ?? false };
  listen.call(this, type, listener, rest);
  signal?.addEventListener('abort', () => this.removeEventListener(type, listener, rest));
};

// jsdom has no layout, no media queries and no observers of them.
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}
Object.assign(globalThis, { ResizeObserver: globalThis.ResizeObserver ?? Observer, IntersectionObserver: globalThis.IntersectionObserver ?? Observer });
// A window's worth of room, so that lists which draw only what is in sight draw something.
for (const [name, pixels] of [
  ['offsetHeight', 800],
  ['offsetWidth', 1200],
  ['clientHeight', 800],
  ['clientWidth', 1200],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => pixels });
}
Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.scrollTo ??= () => undefined;
// jsdom loads no fonts; growing text fields ask when they are there.
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
