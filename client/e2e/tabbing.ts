import { type Page } from 'playwright-core';
import { focusFaults } from './focus';

const isAnywhere = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body);

async function step(page: Page, key: string, furthest: number): Promise<{ stops: number; faults: string[] }> {
  const faults = new Set<string>();
  let stops = 0;
  for (; stops < furthest; stops += 1) {
    await page.keyboard.press(key);
    if (!(await isAnywhere(page))) break;
    for (const fault of await focusFaults(page)) faults.add(`${key}: ${fault}`);
  }
  return { stops, faults: [...faults] };
}

/** Walks through a page with Tab and back again; every stop must show the focus, in sight and uncovered. Gives back what did not. */
export async function tabThrough(page: Page, furthest: number): Promise<{ stops: number; faults: string[] }> {
  const there = await step(page, 'Tab', furthest);
  const back = await step(page, 'Shift+Tab', there.stops);
  return { stops: there.stops, faults: [...there.faults, ...back.faults] };
}
