import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, PHONE } from './browser';
import { mouseHand } from './mouse';
import { startDemo, type DemoProduct } from './product';
import { importCompanies, openCompany } from './steps/companies';
import { inviteByLink, inviteByMail } from './steps/people';
import { confirmSignal, recordRumour } from './steps/signals';
import { recordVisitAboutSpace } from './steps/visits';
import { expectSound, heading, reloadUntil, startWalking, type Person, type Walker } from './walker';

const WIDTHS = [
  { width: 1440, viewport: DESKTOP, company: 'Fadenlauf Präzision GmbH', typed: 'fadenlauf praezision' },
  { width: 390, viewport: PHONE, company: 'Große Mühlen KG', typed: 'grosse muehlen' },
];
const EVIDENCE = 'Ein Nachbarort hat ein Grundstück angeboten';

/** As such files come: Windows letters, semicolons, German numbers and dates. */
const tableOf = (company: string): Buffer =>
  Buffer.from(
    `Firma;Straße;PLZ;Ort;Beschäftigte;Mietende\r\n${company};Prüfweg 7;55435;Gau-Algesheim;1.234;31.12.2031\r\nZeile zwei von ${company};Prüfweg 8;55435;Gau-Algesheim;-;NA\r\n`,
    'latin1',
  );

let product: DemoProduct;
let browser: Browser;
let officer: Person;
let reader: Person;
beforeAll(async () => {
  [product, browser] = await Promise.all([startDemo(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

it('lets an officer in by the mail and a reader by the copied link', async () => {
  const administrator = await startWalking(browser, product.url, product, DESKTOP, mouseHand);
  officer = await inviteByMail(administrator, 'Ole Betreuer', 'ole@musterstadt.example', 'Betreuung');
  reader = await inviteByLink(administrator, 'Lea Leserin', 'lea@musterstadt.example', 'Lesezugang');
  await administrator.context.close();
});

describe.each(WIDTHS)('an officer at $width', ({ viewport, company, typed }) => {
  let walker: Walker;
  beforeAll(async () => {
    walker = await startWalking(browser, product.url, officer, viewport, mouseHand);
  });
  afterAll(() => walker.context.close());

  it('imports a table and finds the company in it, whatever the spelling', async () => {
    await importCompanies(walker, { name: 'betriebe.csv', mimeType: 'text/csv', buffer: tableOf(company) });
    await expectSound(walker);
    await walker.hand.find(typed, company);
    await heading(walker.page, company).waitFor();
    await walker.page.getByText('1.234').first().waitFor();
    await walker.page.getByText('31.12.2031').first().waitFor();
    await expectSound(walker);
  });

  it('records a visit whose answer raises a signal', async () => {
    await recordVisitAboutSpace(walker, company);
    await walker.page.getByText('Braucht mehr Fläche').first().waitFor();
    await expectSound(walker);
    await openCompany(walker, company);
    await reloadUntil(walker.page, walker.page.getByText(/^Das Unternehmen braucht mehr Platz/));
    await expectSound(walker);
  });

  it('records a rumour and confirms it in the early warning, which gives the reason', async () => {
    await recordRumour(walker, EVIDENCE);
    await confirmSignal(walker, company, EVIDENCE);
    await expectSound(walker);
    await walker.hand.turnTo(walker.page.getByRole('tab', { name: 'Liste' }));
    await reloadUntil(walker.page, walker.page.getByRole('main').getByRole('link', { name: company }));
    await expectSound(walker);
    await openCompany(walker, company);
    await reloadUntil(walker.page, walker.page.getByText(/^Das Unternehmen wird umworben/));
  });
});

describe.each(WIDTHS)('a reader at $width', ({ viewport, company, typed }) => {
  /** Whatever would write; the pages have none of these for a reader. */
  const WRITING =
    /anlegen|eintragen|erfassen|aufnehmen|importieren|einlesen|einladen|bearbeiten|archivieren|verschieben|bestätigen|verwerfen|erledigt|hinzufügen|entfernen|festlegen|sichern|senden|zurückziehen|absagen|rückgängig machen|^(Neu|Notiz|Anruf|Signal|Fall|Bericht schreiben)$/i;
  let walker: Walker;
  const expectNothingToWrite = async () => {
    const named = await walker.page
      .locator('main, header')
      .locator('button:visible, a:visible, [role=button]:visible')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? element.textContent.trim()));
    expect(named.filter((words) => WRITING.test(words))).toEqual([]);
    const addresses = await walker.page.locator('a[href]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(addresses.filter((address) => /^\/(import|admin)|\/(new|edit|report)$/.test(address))).toEqual([]);
  };
  beforeAll(async () => {
    walker = await startWalking(browser, product.url, reader, viewport, mouseHand);
  });
  afterAll(() => walker.context.close());

  it('finds the company and reads what the officer wrote', async () => {
    await walker.hand.find(typed, company);
    await heading(walker.page, company).waitFor();
    await walker.page.getByText(/^Das Unternehmen braucht mehr Platz/).waitFor();
    await walker.page.getByText(EVIDENCE).first().waitFor();
    await expectNothingToWrite();
    await expectSound(walker);
  });

  it('reads visits, signals, attention and everything else, and is offered no writing', async () => {
    const { page, hand } = walker;
    for (const place of ['Heute', 'Unternehmen', 'Besuche', 'Frühwarnung', 'Fälle', 'Anfragen', 'Flächen', 'Angebote'] as const) {
      await hand.goTo(place);
      await heading(page, place === 'Heute' ? /^Heute/ : place).waitFor();
      await expectSound(walker);
      await expectNothingToWrite();
    }
    for (const place of ['Importe', 'Verwaltung']) expect(await page.getByRole('link', { name: place }).count()).toBe(0);
  });

  it('opens a record of every kind without a button to change it', async () => {
    const { page } = walker;
    for (const place of ['visits', 'cases', 'requests', 'sites', 'offers']) {
      await page.goto(`${product.url}${await someAddress(walker, place)}`);
      await expectSound(walker);
      await expectNothingToWrite();
    }
  });

  it('is answered politely at the address of a form', async () => {
    const { page } = walker;
    for (const address of [
      '/import',
      '/import/new',
      '/companies/new',
      '/visits/new',
      '/cases/new',
      '/requests/new',
      '/sites/new',
      '/sites/import',
      '/offers/new',
      '/admin',
    ]) {
      await page.goto(product.url + address);
      await heading(page, 'Dafür fehlt Ihnen das Recht').waitFor();
      await page.getByText('fragen Sie die Leitung oder die Administration').waitFor();
    }
    await expectSound(walker);
  });
});

const FIELDS = { visits: 'visits', cases: 'retentionCases', requests: 'siteRequests', sites: 'sites', offers: 'offers' } as const;

/** The address of the first record of a kind that the person may read. */
async function someAddress({ page, url }: Walker, place: string): Promise<string> {
  const field = FIELDS[place as keyof typeof FIELDS];
  const answer = await page.request.post(`${url}/graphql`, { data: { query: `{ ${field}(first: 1) { edges { node { id } } } }` } });
  const { data } = (await answer.json()) as { data: Record<string, { edges: { node: { id: string } }[] }> };
  return `/${place}/${data[field]?.edges[0]?.node.id ?? 'none'}`;
}
