import { describe, expect, test } from '@jest/globals';
import { errorOf } from '@ortstreu/shared/testing';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { ContentSniffer, type TextEncodingName } from './contentSniffer';
import { csvRows, decoded, guessDelimiter, type Delimiter } from './csvRows';
import { rowsBelow, shapeOf } from './listShape';
import { xlsxRows } from './xlsxRows';

const sniff = (...chunks: Uint8Array[]) => {
  const sniffer = new ContentSniffer();
  chunks.forEach((chunk) => sniffer.push(chunk));
  return sniffer.finish();
};
async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const LIST = 'Firma;Ort\nMüller GmbH;Köln\nWeiß;Fürth\n';

describe('content', () => {
  test.each<[string, Buffer, TextEncodingName]>([
    ['UTF-8', Buffer.from(LIST), 'utf-8'],
    ['UTF-8 with mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(LIST)]), 'utf-8'],
    ['Latin-1', Buffer.from(LIST, 'latin1'), 'windows-1252'],
    ['UTF-16 with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LIST, 'utf16le')]), 'utf-16le'],
    ['UTF-16 without mark', Buffer.from(LIST, 'utf16le'), 'utf-16le'],
    ['UTF-16 big-endian', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(LIST)]), 'utf-16be'],
  ])('%s is recognised and read', async (_name, bytes, encoding) => {
    const content = sniff(bytes.subarray(0, 9), bytes.subarray(9));
    expect(content).toEqual({ kind: 'csv', encoding });
    expect(await all(csvRows(inPieces(bytes), encoding, ';'))).toEqual([
      ['Firma', 'Ort'],
      ['Müller GmbH', 'Köln'],
      ['Weiß', 'Fürth'],
    ]);
  });

  test('an umlaut after a megabyte of plain text still decides', () => {
    expect(sniff(Buffer.alloc(1_000_000, 'a;b\n'), Buffer.from('ü', 'latin1'))).toEqual({ kind: 'csv', encoding: 'windows-1252' });
    expect(sniff(Buffer.alloc(1_000_000, 'a;b\n'), Buffer.from('ü'))).toEqual({ kind: 'csv', encoding: 'utf-8' });
  });

  test('the euro sign of Windows survives', async () => {
    expect((await all(decoded(inPieces(Buffer.from([0x31, 0x80])), 'windows-1252'))).join('')).toBe('1€');
  });

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'file.empty'],
    ['blanks', Buffer.from(' \r\n\t '), 'file.empty'],
    ['a mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'file.empty'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'importing.oldExcel'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex'), 'importing.notAList'],
  ])('%s is refused', (_name, bytes, code) => expect(sniff(bytes)).toEqual({ kind: 'refused', code }));
});

describe('delimiter', () => {
  test.each<[string, Delimiter]>([
    ['a;b;c\n"1,5";2,5;3,5\n', ';'],
    ['a,b,c\n"x; y",2,3\n', ','],
    ['a\tb\n1,5\t2\n', '\t'],
    ['Bericht; Stand 2024\na,b,c,d\n1,2,3,4\n1,2,3,4\n', ','],
  ])('%j', (text, delimiter) => expect(guessDelimiter(text)).toBe(delimiter));

  test('every table is read back as written', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ';', '"', '\n', ' ', ','), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (table) => {
        const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\n');
        expect(await all(csvRows(inPieces(Buffer.from(text), 3), 'utf-8', ';'))).toEqual(table);
      }),
    );
  });

  test('a quote that is never closed is a clear failure', async () => {
    const bytes = Buffer.from(`a;b\n"offen;${'x;y\n'.repeat(80_000)}`);
    expect((await errorOf(all(csvRows(inPieces(bytes, 65_536), 'utf-8', ';')))).issues[0]).toMatchObject({ code: 'importing.quoteOpen' });
  });
});

describe('shape', () => {
  test('finds the header below titles, passes over empty rows and counts the rest', async () => {
    const rows = [['Unternehmensliste'], [''], ['Firma', 'Ort', ''], ['A', 'Köln', 'x'], ['', '', ''], ['B', '', '']];
    expect(await shapeOf(rows)).toEqual({
      headerRow: 3,
      headers: ['Firma', 'Ort', ''],
      samples: [
        ['A', 'Köln', 'x'],
        ['B', '', ''],
      ],
      rowCount: 2,
    });
    expect(await all(rowsBelow(rows, 3))).toEqual([
      { number: 4, cells: ['A', 'Köln', 'x'] },
      { number: 6, cells: ['B', '', ''] },
    ]);
  });
  test('a single column is a list', async () =>
    expect(await shapeOf([['Firma'], ['A'], ['B']])).toMatchObject({ headerRow: 1, headers: ['Firma'], rowCount: 2 }));
  test.each([
    [[['', '']], 'file.empty'],
    [[['Firma', 'Ort']], 'importing.noRows'],
    [[Array.from({ length: 300 }, () => 'a')], 'importing.tooManyColumns'],
  ])('nothing to import', async (rows, code) => expect((await errorOf(shapeOf(rows))).issues[0]?.code).toBe(code));
});

describe('workbooks', () => {
  test('cells become text as a German list writes it', async () => {
    const day = new Date(Date.UTC(2024, 11, 31));
    const file = await writeXlsxFile([
      [{ value: 'Firma' }, { value: 'Stand' }, { value: 'Zahl' }],
      [{ value: 'Müller' }, { value: day, type: Date, format: 'dd.mm.yyyy' }, { value: 1.5 }],
    ]).toBuffer();
    expect(await xlsxRows(file)).toEqual([
      ['Firma', 'Stand', 'Zahl'],
      ['Müller', '2024-12-31', '1,5'],
    ]);
  });
  test('an archive that is no workbook is refused', async () => {
    expect((await errorOf(xlsxRows(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200)])))).issues[0]?.code).toBe('importing.notAWorkbook');
  });
});
