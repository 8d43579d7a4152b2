import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, expectSound, heading, type Walker } from '../walker';

const HEADER = 'Firma;Ort;WZ-Code;Mietbeginn;Mietende;E-Mail';
const csv = (...lines: string[]) => ({ name: 'betriebe.csv', mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) });

/** What lists can be like, and the sentence that each gets. */
export function describeBadTables(current: () => Walker): void {
  let folder: string;
  let walker: Walker;
  let before: number;
  const companies = async () => (await ask<{ companies: { totalCount: number } }>(walker, '{ companies(first: 1) { totalCount } }')).companies.totalCount;
  const upload = async (file: Parameters<ReturnType<Walker['page']['locator']>['setInputFiles']>[0]) => {
    await walker.page.goto(`${walker.url}/import/new`);
    await heading(walker.page, 'Unternehmen importieren').waitFor();
    await walker.page.locator('input[type=file]').setInputFiles(file);
  };

  describe('a list of companies', () => {
    beforeAll(async () => {
      walker = current();
      folder = await mkdtemp(join(tmpdir(), 'ortstreu-e2e-files-'));
      before = await companies();
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each([
      ['empty', csv().buffer.subarray(0, 0), '„betriebe.csv“ ist leer.'],
      ['only headers', csv(HEADER).buffer, 'Unter den Überschriften stehen keine Zeilen.'],
      [
        'no text at all',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0xff, 0xfe, 0, 1]),
        'Das ist keine Liste. Bitte eine CSV- oder XLSX-Datei hochladen.',
      ],
      ['a quote that is never closed', csv('Firma;Ort', '"Muster GmbH;Musterstadt').buffer, 'Anführungszeichen geöffnet und nicht geschlossen'],
    ])('that is %s is refused with a sentence', async (_name, buffer, sentence) => {
      await upload({ name: 'betriebe.csv', mimeType: 'text/csv', buffer });
      await walker.page.getByRole('alert').getByText(sentence).waitFor();
      await expectSound(walker, { afterRefusal: true });
    });

    it('of 200 MB is refused before anything is sent', async () => {
      const path = join(folder, 'riesig.csv');
      const file = await open(path, 'w');
      await file.truncate(200 * 1024 * 1024);
      await file.close();
      const sent: string[] = [];
      walker.page.on('request', (request) => void (request.method() === 'POST' && request.url().endsWith('/imports') && sent.push(request.url())));
      await upload(path);
      await walker.page.getByRole('alert').getByText('„riesig.csv“ ist größer als 50 MB.').waitFor();
      expect(sent).toEqual([]);
    });

    it('names the headers that come twice and reads letters in a wrong encoding', async () => {
      await upload({ name: 'betriebe.csv', mimeType: 'text/csv', buffer: Buffer.from('Firma;Ort;Ort\r\nMühlbach Öl GmbH;Köln;Köln\r\n', 'latin1') });
      await walker.page.getByText('Diese Überschriften kommen mehrfach vor: Ort.').waitFor();
      await walker.page.getByText('Mühlbach Öl GmbH').waitFor();
    });

    it('says for each row why it stays out', async () => {
      await upload(
        csv(
          HEADER,
          'Branchenlos AG;Musterstadt;99.99.9;;;',
          ';Musterstadt;;;;',
          'Mietstreit GmbH;Musterstadt;;01.01.2027;31.12.2025;',
          'Postlos KG;Musterstadt;;;;niemand@@nirgends',
          'Gute Zeile GmbH;Musterstadt;;;;',
        ),
      );
      await walker.page.getByRole('button', { name: 'Zeilen prüfen' }).click();
      const refused = walker.page.getByRole('table', { name: 'Diese Zeilen bleiben draußen' });
      for (const [row, sentence] of [
        ['Zeile 2', 'Diesen Branchenschlüssel gibt es in der gewählten Ausgabe der WZ nicht.'],
        ['Zeile 3', 'Der Name fehlt.'],
        ['Zeile 4', 'Das Mietende liegt nicht nach dem Mietbeginn.'],
        ['Zeile 5', 'Diese E-Mail-Adresse kann es nicht geben.'],
      ] as const) {
        await refused.getByRole('row').filter({ hasText: row }).filter({ hasText: sentence }).waitFor();
      }
      await expectSound(walker, { afterRefusal: true });
      expect(await companies()).toBe(before);
    });
  });
}
