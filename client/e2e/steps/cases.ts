import { type Walker } from '../walker';

/** From the company's page: opens a case. */
export async function openCase({ page, hand }: Walker, title: string): Promise<void> {
  await hand.press(page.getByRole('link', { name: 'Fall', exact: true }));
  await hand.type(page.getByLabel('Worum geht es?'), title);
  await hand.choose(page.getByRole('combobox', { name: 'Ursache' }), 'Konzernentscheidung');
  await hand.type(page.getByLabel('Arbeitsplätze auf dem Spiel'), '45');
  await hand.press(page.getByRole('button', { name: 'Fall eröffnen' }));
  await page.waitForURL(/\/cases\/[0-9a-f]{24}$/);
}

/** On the board: first into another column, then to its good end, which asks for outcome and reason. */
export async function secureCase({ page, hand }: Walker, title: string): Promise<void> {
  await hand.goTo('Fälle');
  const inColumn = (column: string) => page.getByRole('region', { name: column }).getByRole('group', { name: title });
  await hand.move(inColumn('erkannt'), 'in Klärung');
  // Who works with keys goes on from the card, not from the top of the page.
  await inColumn('in Klärung').and(page.locator(':focus')).waitFor();
  await hand.move(inColumn('in Klärung'), 'gesichert');
  const dialog = page.getByRole('dialog');
  await hand.choose(dialog.getByRole('combobox', { name: 'Ausgang' }), 'erweitert hier');
  await hand.type(dialog.getByLabel('Begründung'), 'Erweiterung am Ort vereinbart');
  await hand.press(dialog.getByRole('button', { name: 'Verschieben', exact: true }));
  await inColumn('gesichert').waitFor();
}

/** From the company's page: what the visit reported is over, so that the company is calm again. */
export async function resolveRedFlag({ page, hand }: Walker): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Erledigt', exact: true }).first());
  const dialog = page.getByRole('dialog');
  await hand.type(dialog.getByLabel('Anmerkung'), 'Der Fall ist gesichert');
  await hand.press(dialog.getByRole('button', { name: 'Erledigt' }));
  await dialog.waitFor({ state: 'hidden' });
}
