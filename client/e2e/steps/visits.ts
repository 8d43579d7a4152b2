import { heading, type Walker } from '../walker';

type Working = Pick<Walker, 'page' | 'hand'>;

/** Wide pages list the blocks beside the form; narrow ones are leafed through. */
async function toBlock({ page, hand }: Working, step: string, title: RegExp): Promise<void> {
  const entry = page.getByRole('navigation', { name: 'Fragen' }).getByRole('button', { name: new RegExp(`^${step}`) });
  if (await entry.isVisible()) return hand.press(entry);
  const block = page.getByRole('heading', { level: 2, name: title });
  while (!(await block.isVisible())) await hand.press(page.getByRole('button', { name: 'Weiter' }));
}

async function begin({ page, hand }: Working, company: string): Promise<void> {
  await hand.press(page.getByRole('link', { name: 'Besuch', exact: true }).first());
  await heading(page, `Besuch: ${company}`).waitFor();
  await hand.type(page.getByLabel('Anlass'), 'Jahresgespräch');
}

async function finish({ page, hand }: Working, company: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Besuch eintragen' }));
  await page.waitForURL(/\/visits\/[0-9a-f]{24}$/);
  await heading(page, company).waitFor();
}

/** From the company's page: a visit of today that ends red. */
export async function recordRedVisit(walker: Working, company: string, why: string): Promise<void> {
  const { page, hand } = walker;
  await begin(walker, company);
  await toBlock(walker, 'Abschluss', /^Abschluss$/);
  await hand.tick(page, 'Rot: heute melden');
  await hand.type(page.getByLabel('Warum muss jemand handeln?'), why);
  await finish(walker, company);
}

/** From the company's page: a visit of today with the answer that space does not suffice. */
export async function recordVisitAboutSpace(walker: Working, company: string): Promise<void> {
  const { page, hand } = walker;
  await begin(walker, company);
  await toBlock(walker, 'Fläche', /^Reicht die Fläche/);
  await hand.tick(page.getByRole('group', { name: 'Die Fläche reicht' }), 'nein');
  await toBlock(walker, 'Abschluss', /^Abschluss$/);
  await hand.tick(page.getByRole('group', { name: 'Muss jemand handeln?' }), 'keiner');
  await page.getByText('Daraus entsteht 1 Signal.').waitFor();
  await finish(walker, company);
}
