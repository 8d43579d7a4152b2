import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, PHONE } from './browser';
import { focusFaults } from './focus';
import { keyboardHand } from './keyboard';
import { mouseHand } from './mouse';
import { startDemo, type DemoProduct } from './product';
import { ask, expectSound, heading, openWalk, startWalking, type Walker } from './walker';

let product: DemoProduct;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

describe('a column of the board that is longer than what is loaded', () => {
  let walker: Walker;
  beforeAll(async () => {
    walker = await startWalking(browser, product.url, product, DESKTOP, keyboardHand);
    for (let number = 10; number < 55; number += 1) {
      await ask(walker, 'mutation ($input: CreateSiteRequestInput!) { createSiteRequest(input: $input) { id } }', {
        input: { title: `Stapel ${number}`, source: 'other', arrivedAt: '2026-01-05T09:00:00Z' },
      });
    }
  });
  afterAll(() => walker.context.close());

  it('counts all of it and brings the rest as somebody walks down, without a gap, a card twice or a lost focus', async () => {
    const { page, hand } = walker;
    await hand.goTo('Anfragen');
    await hand.type(page.getByRole('main').getByRole('searchbox'), 'Stapel');
    await page.waitForURL(/search=Stapel/);
    const column = page.getByRole('region', { name: 'Eingang' });
    const cards = column.getByRole('group');
    await column.getByTitle('45 Karten').waitFor();
    expect(await cards.count()).toBeLessThan(45);
    const focused = () => page.evaluate(() => document.activeElement?.closest('[role="group"]')?.getAttribute('aria-label') ?? '');
    while (!(await focused()).startsWith('Stapel')) await hand.key('Tab');
    const walked = new Set([await focused()]);
    // On the last card that is there the arrow waits for the next ones.
    for (let steps = 0; steps < 400 && walked.size < 45; steps += 1) {
      await hand.key('ArrowDown');
      expect(await focusFaults(page)).toEqual([]);
      walked.add(await focused());
    }
    expect(walked.size).toBe(45);
    const names = await cards.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
    expect(names).toEqual([...walked]);
    expect(await column.getByRole('button', { name: 'Mehr laden' }).count()).toBe(0);
    await expectSound(walker);
  });

  it('begins anew under another filter', async () => {
    const { page, hand } = walker;
    await hand.type(page.getByRole('main').getByRole('searchbox'), 'Stapel 1');
    const column = page.getByRole('region', { name: 'Eingang' });
    await column.getByTitle('10 Karten').waitFor();
    await column.getByRole('group').nth(10).waitFor({ state: 'detached' });
    expect(await column.getByRole('group').count()).toBe(10);
  });
});

describe('the columns of a list', () => {
  it('are chosen, and the choice is remembered', async () => {
    const walker = await startWalking(browser, product.url, product, DESKTOP, mouseHand);
    const { page, hand } = walker;
    await hand.goTo('Unternehmen');
    const header = page.getByRole('columnheader', { name: 'Ort', exact: true });
    await header.waitFor();
    await hand.press(page.getByRole('button', { name: 'Spalten' }));
    await hand.tick(page.getByRole('dialog'), 'Ort');
    await header.waitFor({ state: 'detached' });
    await expectSound(walker);
    await page.reload();
    await page.getByRole('columnheader', { name: 'Name' }).waitFor();
    expect(await header.count()).toBe(0);
    await walker.context.close();
  });
});

describe('the list beside the map', () => {
  it('walks through the sites by keyboard; the map follows and tells the chosen one', async () => {
    const walker = await startWalking(browser, product.url, product, DESKTOP, keyboardHand);
    const { page, hand } = walker;
    await hand.goTo('Flächen');
    await page.getByRole('region', { name: 'Karte: Flächen' }).waitFor();
    const rows = page.getByRole('table', { name: 'Flächen' }).locator('[data-index]');
    const nameOf = (index: number) =>
      rows
        .and(page.locator(`[data-index="${index}"]`))
        .getByRole('link')
        .innerText();
    const [first, third] = [await nameOf(0), await nameOf(2)];
    for (const [key, name] of [
      ['j', first],
      ['ArrowDown', await nameOf(1)],
      ['ArrowDown', third],
    ] as const) {
      await hand.key(key);
      await page.getByRole('link', { name: `„${name}“ öffnen` }).waitFor();
      await rows.and(page.locator('[data-selected]')).getByText(name).waitFor();
    }
    await expectSound(walker);
    // Down to where the list has to scroll: the row with the focus is never under its header or its lower edge.
    for (let steps = 0; steps < 25; steps += 1) {
      await hand.key('ArrowDown');
      expect(await focusFaults(page)).toEqual([]);
    }
    for (let steps = 0; steps < 27; steps += 1) {
      await hand.key('ArrowUp');
      expect(await focusFaults(page)).toEqual([]);
    }
    await page.getByRole('link', { name: `„${first}“ öffnen` }).waitFor();
    await hand.key('Enter');
    await heading(page, first).waitFor();
    await walker.context.close();
  });

  it('shows in the list what is clicked on the map', async () => {
    const walker = await startWalking(browser, product.url, product, DESKTOP, mouseHand);
    const { page } = walker;
    const { sites } = await ask<{ sites: { edges: { node: { name: string } }[] } }>(walker, '{ sites(first: 1) { edges { node { name } } } }');
    const name = sites.edges[0]?.node.name ?? '';
    await page.goto(`${product.url}/sites?search=${encodeURIComponent(name)}`);
    const chosen = page.locator('[data-index][data-selected]').getByText(name);
    const map = page.getByRole('region', { name: 'Karte: Flächen' });
    await map.waitFor();
    await expect(chosen.count()).resolves.toBe(0);
    // The map shows what the list holds: one site, in its middle. It may still be drawing itself.
    for (let clicks = 0; clicks < 20 && (await chosen.count()) === 0; clicks += 1) {
      await map.click();
      await page.waitForTimeout(250);
    }
    await chosen.waitFor();
    await page.getByRole('link', { name: `„${name}“ öffnen` }).waitFor();
    await walker.context.close();
  });

  it('stands in for a map that a device cannot draw', async () => {
    const walker = await startWalking(browser, product.url, product, DESKTOP, keyboardHand);
    await walker.context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const blind = await walker.context.newPage();
    await blind.goto(`${product.url}/sites`);
    await blind.getByRole('note').getByText('Die Liste daneben enthält dieselben Flächen.').waitFor();
    await blind.getByRole('table', { name: 'Flächen' }).locator('[data-index]').first().waitFor();
    await walker.context.close();
  });

  it('and the map take turns on a phone', async () => {
    const walker = await startWalking(browser, product.url, product, PHONE, keyboardHand);
    const { page, hand } = walker;
    await hand.goTo('Flächen');
    await page.getByRole('table', { name: 'Flächen' }).waitFor();
    await hand.tick(page, 'Karte');
    await page.getByRole('region', { name: 'Karte: Flächen' }).waitFor();
    expect(await page.getByRole('table', { name: 'Flächen' }).count()).toBe(0);
    await expectSound(walker);
    await hand.tick(page, 'Liste');
    await page.getByRole('table', { name: 'Flächen' }).waitFor();
    await walker.context.close();
  });
});

it('says that there is a new version when a part of the old one is gone, and goes on with it', async () => {
  const walker = await startWalking(browser, product.url, product, DESKTOP, keyboardHand);
  const { page, hand, context } = walker;
  // As after an update: the parts of the pages that were not yet opened are not there any more.
  const gone = '**/assets/OfferListPage-*';
  await context.route(gone, (route) => route.fulfill({ status: 404, contentType: 'application/json', body: '{}' }));
  const loadedAnew = page.waitForEvent('load');
  await hand.goTo('Angebote');
  // First the page helps itself and loads the new version; where that has not got the part either, it says so.
  await loadedAnew;
  await hand.goTo('Angebote');
  await heading(page, 'Diese Seite konnte nicht angezeigt werden').waitFor();
  await page.getByText('Ortstreu wurde gerade erneuert. Laden Sie die Seite neu, dann geht es weiter.').waitFor();
  await expectSound(walker, { afterRefusal: true });
  await context.unroute(gone);
  await hand.press(page.getByRole('button', { name: 'Seite neu laden' }));
  await heading(page, 'Angebote').waitFor();
  await context.close();
});

it('speaks the language that is chosen, also where the server has put it into words', async () => {
  const walker = await openWalk(browser, product.url, DESKTOP, keyboardHand);
  const { page, hand } = walker;
  await hand.open(`${product.url}/login`);
  await hand.press(page.getByRole('button', { name: 'English' }));
  await hand.type(page.getByRole('textbox', { name: 'E-mail address' }), product.email);
  await hand.type(page.getByRole('textbox', { name: 'Password' }), product.password);
  await hand.press(page.getByRole('button', { name: 'Sign in' }));
  await heading(page, /^Today/).waitFor();
  // The person's record still says German: the page counts.
  await hand.key('Control+k');
  const field = page.getByRole('textbox', { name: 'Search and commands' });
  await hand.type(field, 'Lagerfläche für Musterversand');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagerfläche für Musterversand' }).and(page.locator('[data-selected]')).waitFor();
  await hand.key('Enter');
  await page.getByRole('heading', { name: 'Matching sites' }).waitFor();
  const [english, german] = [page.getByText('Marketing status'), page.getByText('Stand der Vermarktung')];
  await english.first().waitFor();
  expect(await german.count()).toBe(0);
  await expectSound(walker);
  await hand.pick(page.getByRole('button', { name: /Katrin Beispiel$/ }), 'Deutsch');
  await german.first().waitFor();
  expect(await english.count()).toBe(0);
  await walker.context.close();
});
