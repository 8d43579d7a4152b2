import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask, expectRefused, heading, type Walker } from '../walker';

const FIVE_MEGABYTES = 'Mühlbach '.repeat((5 * 1024 * 1024) / 9);

/** What forms must not take, and the sentence at the field. */
export function describeBadForms(current: () => Walker): void {
  let walker: Walker;
  const open = async (address: string) => {
    await walker.page.goto(walker.url + address);
    await heading(walker.page).waitFor();
  };
  const label = (words: string) => walker.page.getByLabel(words, { exact: false }).first();
  const press = (words: string) => walker.page.getByRole('button', { name: words }).click();
  const first = async (field: 'companies' | 'siteRequests' | 'sites'): Promise<string> => {
    const answer = await ask<Record<string, { edges: { node: { id: string } }[] }>>(walker, `{ ${field}(first: 1) { edges { node { id } } } }`);
    return answer[field]?.edges[0]?.node.id ?? '';
  };
  beforeAll(() => {
    walker = current();
  });

  describe('the form of a company', () => {
    it('takes no lease that ends before it begins and no impossible address', async () => {
      await open('/companies/new');
      await label('Name mit Rechtsform').fill('Falsch Mieter GmbH');
      await label('Mietbeginn').fill('01.01.2027');
      await label('Mietende').fill('31.12.2025');
      await label('E-Mail').fill('niemand@@nirgends');
      await press('Unternehmen anlegen');
      await expectRefused(label('Mietende'), 'Das Mietende liegt nicht nach dem Mietbeginn.');
      await expectRefused(label('E-Mail'), 'Diese E-Mail-Adresse kann es nicht geben.');
    });

    it('finds no industry for a code that does not exist', async () => {
      await open('/companies/new');
      await label('Branche').fill('99.99.9');
      await walker.page.getByText('Nichts gefunden').waitFor();
    });

    it('takes no text of 5 MB, and keeps it', async () => {
      await open('/companies/new');
      await label('Name mit Rechtsform').fill(FIVE_MEGABYTES);
      await press('Unternehmen anlegen');
      await expectRefused(label('Name mit Rechtsform'), 'Höchstens 300 Zeichen; das ist zu lang.');
      expect(await label('Name mit Rechtsform').evaluate((field: HTMLInputElement) => field.value.length)).toBe(FIVE_MEGABYTES.length);
    });
  });

  it('a visit of tomorrow cannot have been held', async () => {
    await open(`/visits/new?company=${await first('companies')}`);
    await label('Tag').fill('31.12.2030');
    await press('Abschluss');
    await walker.page.getByText('keiner', { exact: true }).click();
    await press('Besuch eintragen');
    await expectRefused(label('Tag'), 'Ein Besuch in der Zukunft kann noch nicht geführt sein. Bitte als geplant eintragen.');
  });

  it('a price of zero is no price', async () => {
    await open('/sites/new');
    await label('Name').fill('Geschenkte Wiese');
    await label('Kaufpreis').fill('0');
    await press('Sichern');
    await expectRefused(label('Kaufpreis'), 'Ein Preis von null ist kein Preis. Lassen Sie das Feld leer, wenn er nicht bekannt ist.');
  });

  it('an offer needs a site and an address that can exist', async () => {
    await open(`/offers/new?request=${await first('siteRequests')}`);
    await label('E-Mail-Adresse').fill('ines.vestor@nirgends');
    await press('Entwurf sichern');
    await walker.page
      .getByRole('group', { name: 'Flächen in dieser Reihenfolge' })
      .getByRole('alert')
      .getByText('Ein Angebot braucht mindestens eine Fläche.')
      .waitFor();
    await expectRefused(label('E-Mail-Adresse'), 'Diese E-Mail-Adresse kann es nicht geben.');
  });

  it('the deadline of an offer lies ahead', async () => {
    await open(`/offers/new?request=${await first('siteRequests')}&sites=${await first('sites')}`);
    await label('E-Mail-Adresse').fill('ines.vestor@investor.example');
    await label('Gültig bis').fill('01.01.2020');
    await press('Entwurf sichern');
    await expectRefused(label('Gültig bis'), 'Der Tag liegt in der Vergangenheit.');
  });

  it('an archived company gets no case', async () => {
    const { createCompany } = await ask<{ createCompany: { id: string; version: number } }>(
      walker,
      'mutation { createCompany(input: { name: "Abgelegt GmbH", status: active }) { id version } }',
    );
    await ask(walker, 'mutation ($input: ArchiveCompanyInput!) { archiveCompany(input: $input) { id } }', { input: { ...createCompany, isArchived: true } });
    await open(`/cases/new?company=${createCompany.id}`);
    await label('Worum geht es?').fill('Zu spät');
    await walker.page.getByRole('combobox', { name: 'Ursache' }).click();
    await walker.page.getByRole('option', { name: 'Kosten' }).click();
    await press('Fall eröffnen');
    await expectRefused(label('Unternehmen'), 'Dieses Unternehmen ist archiviert. Holen Sie es zuerst zurück.');
  });
}
