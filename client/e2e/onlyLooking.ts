import { type Locator, type Page } from 'playwright-core';

/** Leads to other things on the page, which are for looking at as well. */
const FINDS = new Set(['and', 'filter', 'first', 'getByLabel', 'getByRole', 'getByText', 'getByTitle', 'last', 'locator', 'nth', 'or']);
/** Tells what is there, or waits for it. */
const LOOKS = new Set([
  'allInnerTexts',
  'boundingBox',
  'content',
  'context',
  'count',
  'evaluate',
  'evaluateAll',
  'getAttribute',
  'innerText',
  'inputValue',
  'isChecked',
  'isDisabled',
  'isVisible',
  'request',
  'toString',
  'url',
  'viewportSize',
  'waitFor',
  'waitForEvent',
  'waitForFunction',
  'waitForTimeout',
  'waitForURL',
]);

/**
 * A page, or a part of it, that can be looked at and in no way be worked: no click, no filling, no going to an address, no mouse. Steps
 * that are walked with the keyboard get this one, so that they cannot fall back on anything but keys.
 */
export function onlyLooking<Seen extends Page | Locator>(seen: Seen): Seen {
  return new Proxy(seen, {
    get(real, name) {
      const value: unknown = Reflect.get(real, name, real);
      // The library's own parts, which it needs when one locator is given to another.
      if (value === undefined || typeof name === 'symbol' || name.startsWith('_')) return value;
      if (FINDS.has(name) && typeof value === 'function') return (...words: unknown[]) => onlyLooking(Reflect.apply(value, real, words) as Locator);
      if (!LOOKS.has(name)) throw new Error(`“${name}” is nothing that keys can do`);
      return typeof value === 'function' ? (value.bind(real) as unknown) : value;
    },
  });
}
