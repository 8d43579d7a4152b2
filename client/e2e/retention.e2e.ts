import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { accessibilityFaults, DESKTOP, openBrowser, openWindow, signIn, type Visitor } from './browser';
import { startDemo, type DemoProduct } from './product';

const COMPANY = 'Fadenlauf Präzision GmbH';

/** As such files come: Windows letters, semicolons, German numbers and dates, a row without a name. */
const TABLE = Buffer.from(`Firma;Straße;PLZ;Ort;Beschäftigte;Mietende\r\n${COMPANY};Prüfweg 7;55435;Gau-Algesheim;1.234;31.12.2027\r\n;Namenlos 1;55435;Gau-Algesheim;5;\r\nZweite Zeile KG;Prüfweg 8;55435;Gau-Algesheim;-;NA\r\n`, 'latin1');

let product: DemoProduct;
let browser: Browser;
let visitor: Visitor;
let page: Page;
beforeAll(async () => {
  product = await startDemo();
  browser = await openBrowser();
  visitor = await openWindow(browser, DESKTOP);
  page = visitor.page;
  await signIn(page, product.url, product);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** What workers do shows after a moment: looks again, for a minute at most. */
async function reloadUntil(window: Page, sign: Locator): Promise<void> {
  for (let look = 0; look < 30 && !(await sign.isVisible()); look += 1) {
    await window.waitForTimeout(2000);
    await window.reload();
    await window.getByRole('heading', { level: 1 }).waitFor();
  }
  await sign.waitFor();
}

async function openCompany(window: Page): Promise<void> {
  await window.goto(`${product.url}/companies?search=fadenlauf`);
  await window.getByText('Fadenlauf Präzision').click();
  await window.getByRole('heading', { level: 1, name: COMPANY }).waitFor();
}

describe('from a table to a secured company', () => {
  it('imports the table, says which row stays out, and keeps the rest', async () => {
    await page.goto(`${product.url}/import/new`);
    await page.locator('input[type=file]').setInputFiles({ name: 'betriebe.csv', mimeType: 'text/csv', buffer: TABLE });
    await page.getByRole('button', { name: 'Zeilen prüfen' }).click();
    await page.getByText('Der Name fehlt.').waitFor();
    await page.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
    await page.getByText('Import rückgängig machen').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('finds the company from everywhere by keyboard, whatever the spelling', async () => {
    await page.goto(product.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Suchen und Befehle' }).fill('fadenlauf praezision');
    await page.getByText(COMPANY).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: COMPANY }).waitFor();
    await page.getByText('1.234').first().waitFor();
  });

  it('records a visit with a red flag, and the company rises at once', async () => {
    await page.getByRole('link', { name: 'Besuch', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(COMPANY) }).waitFor();
    await page.getByRole('button', { name: 'Abschluss' }).click();
    await page.getByText('Rot: heute melden').click();
    await page.getByLabel('Warum muss jemand handeln?').fill('Verlagerung wird geprüft');
    await page.getByRole('button', { name: 'Besuch eintragen' }).click();
    await page.waitForURL(/\/visits\/[0-9a-f]{24}$/);
    await openCompany(page);
    await reloadUntil(page, page.locator('h1 ~ * [data-level="now"], header [data-level="now"]').first());
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('has sent the alert, readable in the mailbox', async () => {
    await page.goto(`${product.url}/admin/mailbox`);
    const mail = page.getByRole('link', { name: new RegExp(`Frühwarnung: ${COMPANY}`) }).first();
    await reloadUntil(page, mail);
    await mail.click();
    await page.getByText('Als Text').click();
    await page.getByText(/\/companies\/[0-9a-f]{24}/).waitFor();
  });

  it('opens a case and secures it with the keyboard alone', async () => {
    await openCompany(page);
    await page.getByRole('link', { name: 'Fall', exact: true }).click();
    await page.getByLabel('Worum geht es?').fill('Verlagerung verhindern');
    await page.getByRole('combobox', { name: 'Ursache' }).click();
    await page.getByRole('option', { name: 'Konzernentscheidung' }).click();
    await page.getByRole('button', { name: 'Fall eröffnen' }).click();
    await page.waitForURL(/\/cases\/[0-9a-f]{24}$/);
    await page.goto(`${product.url}/cases`);
    const card = page.getByRole('group', { name: 'Verlagerung verhindern' });
    await card.focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'gesichert' }).press('Enter');
    await page.getByRole('combobox', { name: 'Ausgang' }).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Begründung').fill('Erweiterung am Ort vereinbart');
    await page.getByRole('button', { name: 'Verschieben', exact: true }).press('Enter');
    await page.getByText(/steht jetzt auf „gesichert“/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
