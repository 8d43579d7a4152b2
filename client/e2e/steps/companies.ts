import { attach } from '../hands';
import { type RegisterPart } from '../register';
import { heading, type Walker } from '../walker';

/** Takes over a list of companies: upload, mapping as guessed, check, import. */
export async function importCompanies(walker: Walker, file: RegisterPart['file']): Promise<void> {
  const { page, hand } = walker;
  await hand.goTo('Importe');
  await hand.press(page.getByRole('link', { name: 'Liste importieren' }));
  await heading(page, 'Unternehmen importieren').waitFor();
  await attach(walker, page.getByRole('button', { name: 'Datei auswählen' }), file);
  await page.getByRole('heading', { name: 'Was bedeuten die Spalten?' }).waitFor();
  await hand.press(page.getByRole('button', { name: 'Zeilen prüfen' }));
  await hand.press(page.getByRole('button', { name: /^[\d.]+ Zeilen übernehmen$/ }));
  await page.getByRole('heading', { name: 'Übernommen', exact: true }).waitFor();
}

/** Finds a company from anywhere. */
export async function openCompany({ page, hand }: Walker, name: string): Promise<void> {
  await hand.find(name, name);
  await heading(page, name).waitFor();
}
