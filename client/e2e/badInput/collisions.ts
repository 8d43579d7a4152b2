import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DESKTOP } from '../browser';
import { mouseHand } from '../mouse';
import { ask, expectSound, heading, startWalking, type Person, type Walker } from '../walker';
import type { Browser } from 'playwright-core';

interface Scene {
  walker: Walker;
  browser: Browser;
  /** A second person with an account. */
  colleague: Person;
  me: Person;
}

/** What happens between people, sessions and hasty fingers. */
export function describeCollisions(scene: () => Scene): void {
  let walker: Walker;
  let other: Walker;
  let me: Person;
  const edit = async ({ page, url }: Walker, id: string) => {
    await page.goto(`${url}/companies/${id}/edit`);
    await heading(page, /bearbeiten$/).waitFor();
  };
  const save = ({ page }: Walker) => page.getByRole('button', { name: 'Änderungen sichern' }).click();
  /** The form leads back to the company once the server has it. */
  const saved = ({ page }: Walker) => page.waitForURL(/\/companies\/[0-9a-f]{24}$/);
  const create = async (name: string): Promise<string> =>
    (
      await ask<{ createCompany: { id: string } }>(
        walker,
        'mutation ($name: String!) { createCompany(input: { name: $name, status: active, phone: "06725 1" }) { id } }',
        { name },
      )
    ).createCompany.id;
  const stored = async (id: string) =>
    (await ask<{ company: object }>(walker, 'query ($id: ID!) { company(id: $id) { phone email description } }', { id })).company;

  beforeAll(async () => {
    const { browser, colleague, ...mine } = scene();
    ({ walker, me } = mine);
    other = await startWalking(browser, walker.url, colleague, DESKTOP, mouseHand);
  }, 120_000);
  afterAll(() => other.context.close());

  it('shows both versions to the slower of two officers and loses neither', async () => {
    const id = await create('Doppelt Bearbeitet GmbH');
    await Promise.all([edit(walker, id), edit(other, id)]);
    await other.page.getByLabel('Telefon').fill('06725 222');
    await other.page.getByLabel('E-Mail').fill('neu@doppelt.example');
    await save(other);
    await saved(other);
    await walker.page.getByLabel('Telefon').fill('06725 333');
    await walker.page.getByLabel('Kurzbeschreibung').fill('Am Telefon erfragt');
    await save(walker);
    const versions = walker.page.getByRole('table', { name: 'Jemand anderes war schneller' });
    await versions.getByText('06725 222').waitFor();
    await versions.getByText('06725 333').waitFor();
    expect(await walker.page.getByLabel('Kurzbeschreibung').inputValue()).toBe('Am Telefon erfragt');
    await expectSound(walker, { afterRefusal: true });
    await walker.page.getByRole('button', { name: 'Auswahl ins Formular übernehmen' }).click();
    await save(walker);
    await saved(walker);
    expect(await stored(id)).toEqual({ phone: '06725 333', email: 'neu@doppelt.example', description: 'Am Telefon erfragt' });
  });

  it('keeps what was typed when the session is lost, and goes on after the login', async () => {
    const id = await create('Sitzung Verloren KG');
    await edit(walker, id);
    await walker.page.getByLabel('Kurzbeschreibung').fill('Lange getippt');
    await walker.context.clearCookies();
    await save(walker);
    const login = walker.page.getByRole('dialog', { name: 'Sie wurden abgemeldet' });
    await login.getByText('was Sie eingegeben haben, ist noch da').waitFor();
    await login.getByRole('textbox', { name: 'Passwort' }).fill(me.password);
    await login.getByRole('button', { name: 'Anmelden' }).click();
    await login.waitFor({ state: 'hidden' });
    expect(await walker.page.getByLabel('Kurzbeschreibung').inputValue()).toBe('Lange getippt');
    await save(walker);
    await saved(walker);
    expect(await stored(id)).toMatchObject({ description: 'Lange getippt' });
  });

  it('offers no stage that a case cannot reach, and a card dropped there stays where it was', async () => {
    const companyId = await create('Verloren Bleibt Verloren AG');
    const { openRetentionCase: opened } = await ask<{ openRetentionCase: { id: string; version: number } }>(
      walker,
      'mutation ($input: OpenRetentionCaseInput!) { openRetentionCase(input: $input) { id version } }',
      { input: { companyId, title: 'Nicht mehr zu retten', cause: 'costs' } },
    );
    await ask(walker, 'mutation ($input: MoveRetentionCaseInput!) { moveRetentionCase(input: $input) { id } }', {
      input: { ...opened, stage: 'lost', outcome: 'closed', reason: 'Werk geschlossen' },
    });
    const { page, hand } = walker;
    await page.goto(`${walker.url}/cases?causes=costs`);
    const inColumn = (column: string) => page.getByRole('region', { name: column }).getByRole('group', { name: 'Nicht mehr zu retten' });
    await hand.move(inColumn('verloren'), 'gesichert');
    await inColumn('verloren')
      .getByRole('button', { name: /verschieben$/ })
      .click();
    const forbidden = page.getByRole('menuitem', { name: 'gesichert' });
    expect(await forbidden.innerText()).toContain('von hier aus nicht möglich');
    expect(await forbidden.isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await inColumn('gesichert').count()).toBe(0);
  });

  it('says that a card was moved meanwhile by somebody else, and shows where it stands', async () => {
    const companyId = await create('Gleichzeitig GmbH');
    const { openRetentionCase: opened } = await ask<{ openRetentionCase: { id: string; version: number } }>(
      walker,
      'mutation ($input: OpenRetentionCaseInput!) { openRetentionCase(input: $input) { id version } }',
      { input: { companyId, title: 'Zwei ziehen zugleich', cause: 'courted' } },
    );
    const { page, hand } = walker;
    await page.goto(`${walker.url}/cases?causes=courted`);
    const inColumn = (column: string) => page.getByRole('region', { name: column }).getByRole('group', { name: 'Zwei ziehen zugleich' });
    await inColumn('erkannt').waitFor();
    await ask(other, 'mutation ($input: MoveRetentionCaseInput!) { moveRetentionCase(input: $input) { id } }', { input: { ...opened, stage: 'acting' } });
    await hand.move(inColumn('erkannt'), 'in Klärung');
    await page.getByText(/^Jemand anderes hat diesen Eintrag inzwischen geändert/).waitFor();
    await inColumn('Maßnahmen laufen').waitFor();
  });
}
