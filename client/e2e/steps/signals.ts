import { type Walker } from '../walker';

/** From the company's page: something that was only heard of, so that somebody has to confirm it. */
export async function recordRumour({ page, hand }: Walker, evidence: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Signal', exact: true }));
  const dialog = page.getByRole('dialog');
  await hand.choose(dialog.getByRole('combobox', { name: 'Was wurde beobachtet?' }), 'Umworben oder denkt über Wegzug nach');
  await hand.tick(dialog, 'vom Hörensagen');
  await hand.type(dialog.getByLabel('Beleg in Worten'), evidence);
  await hand.press(dialog.getByRole('button', { name: 'Signal eintragen' }));
  await page.getByText('Das Signal ist eingetragen.').waitFor();
}

/** In the early warning: opens what waits for a decision on this company, and confirms it. */
export async function confirmSignal({ page, hand }: Walker, company: string, evidence: string): Promise<void> {
  await hand.goTo('Frühwarnung');
  const line = page.getByRole('list', { name: 'Neue Signale' }).getByRole('button', { name: new RegExp(company) });
  await hand.press(line.first());
  await page.getByText(evidence).waitFor();
  await hand.press(page.getByRole('button', { name: 'Bestätigen' }));
  await page.getByText(evidence).waitFor({ state: 'hidden' });
}
