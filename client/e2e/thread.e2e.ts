import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, PHONE } from './browser';
import { attach } from './hands';
import { keyboardHand } from './keyboard';
import { mouseHand } from './mouse';
import { startEmpty } from './product';
import { registerParts, type RegisterPart } from './register';
import { openCase, resolveRedFlag, secureCase } from './steps/cases';
import { importCompanies, openCompany } from './steps/companies';
import { countMails, openMail } from './steps/mail';
import { inviteByMail, setUp, signOutAndIn } from './steps/people';
import { draftOffer, sendOffer, takeRequest } from './steps/requests';
import { recordRedVisit } from './steps/visits';
import { expectSound, heading, openWalk, type Person, type Walker } from './walker';

const SITE = 'Gewerbegebiet Weidenweg';

const WALKS = [
  { name: 'with the mouse at 1440', viewport: DESKTOP, handOf: mouseHand },
  { name: 'with the mouse at 390', viewport: PHONE, handOf: mouseHand },
  { name: 'with the keyboard alone at 1440', viewport: DESKTOP, handOf: keyboardHand },
  { name: 'with the keyboard alone at 390', viewport: PHONE, handOf: keyboardHand },
];

let browser: Browser;
let parts: RegisterPart[];
beforeAll(async () => {
  [browser, parts] = await Promise.all([openBrowser(), registerParts(WALKS.length)]);
});
afterAll(() => browser.close());

describe.each(WALKS)('the whole thread $name', ({ name, viewport, handOf }) => {
  const index = WALKS.findIndex((walk) => walk.name === name);
  const caseTitle = 'Verlagerung verhindern';
  const enquiry = { title: 'Halle für Pressen', codeName: 'Projekt Kastanie', email: 'vestor@investor.example' };
  const headline = 'Platz für Ihre Halle';
  let product: Awaited<ReturnType<typeof startEmpty>>;
  let walker: Walker;
  let person: Person;
  let company = '';
  beforeAll(async () => {
    product = await startEmpty();
    walker = await openWalk(browser, product.url, viewport, handOf);
    company = parts[index]?.company ?? '';
  }, 240_000);
  afterAll(async () => {
    await walker.context.close();
    await product.stop();
  });

  it('sets the office up, leaves and signs in again', async () => {
    person = await setUp(walker, product.code);
    await expectSound(walker);
    await signOutAndIn(walker, person);
  });

  it('lets a colleague in, who comes by the link of the mail', async () => {
    await inviteByMail(walker, 'Ole Betreuer', 'ole@musterstadt.example', 'Betreuung');
  });

  it('takes over the sites of the town', async () => {
    const { page, hand } = walker;
    await hand.goTo('Flächen');
    await hand.press(page.getByRole('link', { name: 'GeoJSON einlesen' }));
    await attach(walker, page.getByRole('button', { name: 'Datei auswählen' }), join(import.meta.dirname, 'data', 'sites.geojson'));
    await hand.type(page.getByLabel('Ort, wo die Datei keinen nennt'), 'Gau-Algesheim');
    await hand.press(page.getByRole('button', { name: 'Flächen übernehmen' }));
    await page.getByText('Übernommen: 3 neu').waitFor();
    await expectSound(walker);
  });

  it('imports companies and finds one of them', async () => {
    const part = parts[index];
    if (!part) throw new Error('there is no part of the register for this walk');
    await importCompanies(walker, part.file);
    await expectSound(walker);
    await openCompany(walker, company);
    await expectSound(walker);
  });

  it('records a red visit, of which the page and a mail tell', async () => {
    await recordRedVisit(walker, company, 'Die Zentrale prüft die Verlagerung');
    await expectSound(walker);
    const { page, hand } = walker;
    await hand.press(page.getByRole('button', { name: /^Mitteilungen, \d+ ungelesen/ }));
    await hand.press(page.getByRole('link', { name: new RegExp(`${company} steht jetzt auf „sofort“`) }).first());
    await heading(page, company).waitFor();
    await page.locator('[data-level="now"]').first().waitFor();
    await expectSound(walker);
    expect(await openMail(walker, person.email, new RegExp(`Frühwarnung: ${company}`))).toMatch(/Rot: heute melden[\s\S]*\/companies\/[0-9a-f]{24}/);
    await expectSound(walker);
  });

  it('opens a case and moves it to its good end', async () => {
    await openCompany(walker, company);
    await openCase(walker, caseTitle);
    await expectSound(walker);
    await secureCase(walker, caseTitle);
    await expectSound(walker);
    await openCompany(walker, company);
    await resolveRedFlag(walker);
    await expectSound(walker);
  });

  it('takes an enquiry, matches a site and sends an offer', async () => {
    await takeRequest(walker, enquiry);
    await expectSound(walker);
    await draftOffer(walker, SITE, headline);
    await expectSound(walker);
    await sendOffer(walker);
    await expectSound(walker);
  });

  it('sees that the investor has opened the private page', async () => {
    const link = /https?:\/\/\S+\/o\/\S+/.exec(await openMail(walker, enquiry.email, new RegExp(headline)))?.[0] ?? '';
    expect(await countMails(walker, enquiry.email)).toBe(1);
    const investor = await walker.another();
    await investor.hand.open(link);
    await heading(investor.page, headline).waitFor();
    expect(await investor.page.content()).not.toMatch(new RegExp(`${enquiry.title}|${enquiry.codeName}`));
    await expectSound(investor);
    await investor.context.close();
    const { page, hand } = walker;
    await hand.press(page.getByRole('button', { name: /^Mitteilungen, \d+ ungelesen/ }));
    await hand.press(page.getByRole('link', { name: `Das Angebot „${headline}“ wurde geöffnet.` }).first());
    await heading(page, enquiry.codeName).waitFor();
    await page.getByText('1-mal geöffnet').waitFor();
    await page.getByRole('region', { name: 'Verlauf' }).getByText(`Angebot „${headline}“ geöffnet`).waitFor();
    await expectSound(walker);
  });

  it('leaves nothing of it on the first page', async () => {
    const { page, hand } = walker;
    await hand.goTo('Heute');
    await page.getByText('Heute ist nichts fällig.').waitFor();
    await page.getByText('Nichts Neues.').waitFor();
    await page.getByText('Keine Zusage in den nächsten zwei Wochen.').waitFor();
    await page.getByText('Keine Anfrage wartet auf eine erste Antwort.').waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(new RegExp(`${caseTitle}|${enquiry.codeName}|${headline}`));
    await expectSound(walker);
  });
});
