import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, DESKTOP, openBrowser, openWindow, PHONE, signIn, type Visitor } from './browser';
import { startDemo, type DemoProduct } from './product';

let product: DemoProduct;
let browser: Browser;
let office: Visitor;
let page: Page;
beforeAll(async () => {
  product = await startDemo();
  browser = await openBrowser();
  office = await openWindow(browser, DESKTOP);
  page = office.page;
  await signIn(page, product.url, product);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** Asks the api as the page does, with its cookie. */
async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const answer = await page.request.post(`${product.url}/graphql`, { data: { query, variables } });
  return ((await answer.json()) as { data: Data }).data;
}

const linkOf = async (id: string): Promise<string> => (await ask<{ offer: { link: string } }>('query ($id: ID!) { offer(id: $id) { link } }', { id })).offer.link;

describe('from a draft to an opened offer', () => {
  let id = '';

  it('shows a request with its sites and the reasons for each', async () => {
    const { offers } = await ask<{ offers: { edges: { node: { id: string; state: string; siteRequest: { id: string } } }[] } }>('{ offers(first: 50) { edges { node { id state siteRequest { id } } } } }');
    const draft = offers.edges.find(({ node }) => node.state === 'draft')?.node;
    id = draft?.id ?? '';
    await page.goto(`${product.url}/requests/${draft?.siteRequest.id ?? ''}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(/passt/).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('sends the offer once, however often one presses', async () => {
    await page.goto(`${product.url}/offers/${id}`);
    await page.getByRole('button', { name: 'Angebot senden' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Angebot senden' }).dblclick();
    await page.getByText('noch nicht geöffnet').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('opens for the investor on a phone without signing in, also as PDF', async () => {
    const link = await linkOf(id);
    const investor = await openWindow(browser, PHONE);
    await investor.page.goto(link);
    await investor.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityFaults(investor.page)).toEqual([]);
    expect(await investor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const pdf = await investor.page.request.get(`${link}/pdf`);
    expect(pdf.headers()['content-type']).toContain('application/pdf');
    const guessed = await investor.page.goto(`${product.url}/o/${'A'.repeat(43)}`);
    await investor.page.getByRole('heading', { level: 1, name: 'Diese Seite ist nicht verfügbar' }).waitFor();
    expect(guessed?.status()).not.toBe(200);
    await investor.context.close();
  });

  it('shows the office that it was opened, and closes when it is revoked', async () => {
    await page.reload();
    await page.getByText(/-mal geöffnet/).waitFor();
    await page.getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByText('zurückgezogen', { exact: true }).waitFor();
    const { offer } = await ask<{ offer: { link: string | null; viewCount: number } }>('query ($id: ID!) { offer(id: $id) { link viewCount } }', { id });
    expect(offer).toEqual({ link: null, viewCount: expect.any(Number) });
  });
});
