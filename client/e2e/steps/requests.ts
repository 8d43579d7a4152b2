import { expect } from '@jest/globals';
import { heading, type Walker } from '../walker';

export interface Enquiry {
  title: string;
  /** Stands for the title in the office and is never told outside. */
  codeName: string;
  email: string;
}

/** Takes up an enquiry that asks for an area. */
export async function takeRequest({ page, hand }: Walker, { title, codeName, email }: Enquiry): Promise<void> {
  await hand.goTo('Anfragen');
  await hand.press(page.getByRole('link', { name: 'Anfrage aufnehmen' }).first());
  await hand.type(page.getByLabel('Arbeitstitel'), title);
  await hand.type(page.getByLabel('Codename'), codeName);
  await hand.type(page.getByRole('group', { name: 'Wer fragt an?' }).getByLabel('Name'), 'Ines Vestor');
  await hand.type(page.getByRole('group', { name: 'Wer fragt an?' }).getByLabel('E-Mail'), email);
  await hand.press(page.getByRole('button', { name: '„Nutzung“ entfernen' }));
  await hand.type(page.getByLabel('mindestens m²'), '10000');
  await hand.press(page.getByRole('button', { name: 'Anfrage aufnehmen' }));
  await page.waitForURL(/\/requests\/[0-9a-f]{24}$/);
  await heading(page, codeName).waitFor();
  await page.getByRole('heading', { name: 'Passende Flächen' }).waitFor();
}

/** From the request's page: chooses a site and drafts an offer with it. */
export async function draftOffer({ page, hand }: Walker, site: string, headline: string): Promise<void> {
  await hand.tick(page, `„${site}“ auswählen`);
  await hand.press(page.getByRole('link', { name: 'Angebot erstellen' }));
  await hand.type(page.getByLabel('Überschrift'), headline);
  await hand.type(page.getByLabel(`Text zu „${site}“`), 'Eben, erschlossen, an der Bahn.');
  await hand.pickDay(page.getByLabel('Gültig bis'), 15);
  expect(await page.getByLabel('Gültig bis').inputValue()).toMatch(/^15\.\d\d\.\d{4}$/);
  await hand.press(page.getByRole('button', { name: 'Entwurf sichern' }));
  await page.waitForURL(/\/offers\/[0-9a-f]{24}$/);
  await heading(page, headline).waitFor();
}

/** From the offer's page; twenty clicks send it once. */
export async function sendOffer({ page, hand }: Walker): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Angebot senden' }));
  await hand.hammer(page.getByRole('dialog').getByRole('button', { name: 'Angebot senden' }));
  await page.getByText('noch nicht geöffnet').waitFor();
}
