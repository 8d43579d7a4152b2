import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeCollisions } from './badInput/collisions';
import { describeBadForms } from './badInput/forms';
import { describeDeadLinks } from './badInput/links';
import { describeBadOutlines } from './badInput/outlines';
import { describeBadTables } from './badInput/tables';
import { DESKTOP, openBrowser } from './browser';
import { mouseHand } from './mouse';
import { startDemo, type DemoProduct } from './product';
import { inviteByLink } from './steps/people';
import { startWalking, type Person, type Walker } from './walker';

let product: DemoProduct;
let browser: Browser;
let walker: Walker;
let colleague: Person;
beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo(), openBrowser()]);
  walker = await startWalking(browser, product.url, product, DESKTOP, mouseHand);
  colleague = await inviteByLink(walker, 'Karl Kollege', 'karl@musterstadt.example', 'Betreuung');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

describe('what bad input gets', () => {
  describeBadTables(() => walker);
  describeBadForms(() => walker);
  describeBadOutlines(() => walker);
  describeDeadLinks(() => ({ walker, browser }));
  describeCollisions(() => ({ walker, browser, colleague, me: product }));
});
