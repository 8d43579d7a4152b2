import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE, type Visitor } from './browser';
import { mouseHand } from './mouse';
import { startDemo, type DemoProduct } from './product';
import { tabThrough } from './tabbing';
import { startWalking } from './walker';

const PLACES = [
  '/',
  '/companies',
  '/companies/new',
  '/visits',
  '/visits/new',
  '/attention',
  '/cases',
  '/cases/new',
  '/requests',
  '/requests/new',
  '/sites',
  '/sites/new',
  '/offers',
  '/import',
  '/notifications',
  '/admin',
  '/admin/settings',
  '/admin/mails',
  '/admin/mailbox',
  '/admin/jobs',
];

/** Stops of Tab on one page; lists go on for ever. */
const FURTHEST = 60;

let product: DemoProduct;
let browser: Browser;
beforeAll(async () => {
  product = await startDemo();
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)('every page on a %s', (_name, viewport) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await startWalking(browser, product.url, product, viewport, mouseHand);
  }, 120_000);
  afterAll(() => visitor.context.close());

  it.each(PLACES)('%s stands, without faults, for everybody', async (place) => {
    const { page, faults } = visitor;
    faults.length = 0;
    await page.goto(product.url + place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    // Nothing sticks out sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const { stops, faults: hidden } = await tabThrough(page, FURTHEST);
    expect(hidden).toEqual([]);
    expect(stops).toBeGreaterThan(0);
  });
});
