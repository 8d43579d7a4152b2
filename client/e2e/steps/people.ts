import { type Browser, type Page } from 'playwright-core';
import { DESKTOP, openWindow } from '../browser';
import { openMail } from './mail';
import { heading, type Person, type Walker } from '../walker';

/** Fills the set-up page of an empty installation; who did is the first administrator and signed in. */
export async function setUp(page: Page, url: string, code: string): Promise<Person> {
  const person = { email: 'verwaltung@musterstadt.example', password: 'Leise rauscht der Mühlbach' };
  await page.goto(url);
  await page.getByLabel('Einmalcode').fill(code);
  await page.getByLabel('Name der Wirtschaftsförderung').fill('Wirtschaftsförderung Musterstadt');
  await page.getByRole('combobox', { name: 'Bundesland' }).click();
  await page.getByRole('option', { name: 'Rheinland-Pfalz' }).click();
  await page.getByLabel('Vor- und Nachname').fill('Vera Waltung');
  await page.getByLabel('E-Mail-Adresse').fill(person.email);
  await page.getByRole('textbox', { name: 'Passwort' }).fill(person.password);
  await page.getByText('Leer beginnen').click();
  await page.getByRole('button', { name: 'Einrichten und loslegen' }).click();
  await heading(page, 'Heute').waitFor();
  return person;
}

type Role = 'Betreuung' | 'Lesezugang' | 'Leitung';

async function invite({ page, hand, url }: Walker, name: string, email: string, role: Role): Promise<void> {
  await page.goto(`${url}/admin`);
  await hand.press(page.getByRole('button', { name: 'Person einladen' }));
  const dialog = page.getByRole('dialog');
  await hand.type(dialog.getByLabel('Name', { exact: false }).first(), name);
  await hand.type(dialog.getByLabel('E-Mail-Adresse'), email);
  if (role !== 'Betreuung') await hand.choose(dialog.getByRole('combobox', { name: 'Rolle' }), role);
  await hand.press(dialog.getByRole('button', { name: 'Einladen' }));
  await page.getByText(`${name} ist eingeladen.`).waitFor();
}

/** The invited person opens the link, chooses a password and is signed in. */
async function accept(browser: Browser, link: string, email: string): Promise<Person> {
  const password = 'Drei Mühlen stehen am Bach';
  const { page, context } = await openWindow(browser, DESKTOP);
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Passwort', exact: true }).fill(password);
  await page.getByRole('textbox', { name: 'Passwort wiederholen' }).fill(password);
  await page.getByRole('button', { name: 'Konto einrichten' }).click();
  await heading(page, 'Heute').waitFor();
  await context.close();
  return { email, password };
}

/** Invites somebody, who takes the link from the mail. */
export async function inviteByMail(browser: Browser, walker: Walker, name: string, email: string, role: Role): Promise<Person> {
  await invite(walker, name, email, role);
  const text = await openMail(walker, new RegExp(email), /Ortstreu|eingeladen|Einladung/);
  return accept(browser, /https?:\/\/\S+\/invitation\/\S+/.exec(text)?.[0] ?? '', email);
}

/** Invites somebody, to whom the link is handed over. */
export async function inviteByLink(browser: Browser, walker: Walker, name: string, email: string, role: Role): Promise<Person> {
  const { page, hand, context } = walker;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await invite(walker, name, email, role);
  await hand.pick(page.getByRole('button', { name: `Mehr: ${name}` }), 'Einladungslink kopieren');
  await page.getByText('Der Link ist kopiert.').waitFor();
  return accept(browser, await page.evaluate(() => navigator.clipboard.readText()), email);
}
