import { invalid } from '@ortstreu/shared/kernel';
import { tidyCell } from '../cellValues';

const MAX_ROWS = 100_000;
const MAX_COLUMNS = 200;
const LOOK_AT = 30;
const SAMPLES = 5;

/** What a list looks like before anybody mapped it. */
export interface ListShape {
  /** Position of the header among all rows of the file, counted from 1 as spreadsheets do. */
  headerRow: number;
  headers: string[];
  samples: string[][];
  /** Rows below the header that hold anything. */
  rowCount: number;
}

export interface NumberedRow {
  /** Position in the file, counted from 1. */
  number: number;
  cells: string[];
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => tidyCell(cell) === '');
const filled = (row: readonly string[]): number => row.filter((cell) => tidyCell(cell) !== '').length;

/** Titles and remarks stand above many lists: the header is the first row that is about as wide as the rest. */
function headerIndex(rows: readonly string[][]): number {
  const widest = Math.max(...rows.map(filled));
  return rows.findIndex((row) => filled(row) >= Math.max(1, Math.ceil(widest * 0.6)));
}

/** The rows below the header, numbered as in the file; empty ones are passed over. */
export async function* rowsBelow(rows: AsyncIterable<string[]> | Iterable<string[]>, headerRow: number): AsyncGenerator<NumberedRow> {
  let number = 0;
  for await (const cells of rows) {
    number += 1;
    if (number > headerRow && !isBlank(cells)) yield { number, cells };
  }
}

/** Reads a list once to its end: header, samples and number of rows. Throws when there is nothing to import. */
export async function shapeOf(rows: AsyncIterable<string[]> | Iterable<string[]>): Promise<ListShape> {
  const beginning: string[][] = [];
  let later = 0;
  for await (const row of rows) {
    if (row.length > MAX_COLUMNS) throw invalid('file', 'importing.tooManyColumns', { maximum: MAX_COLUMNS });
    if (beginning.length < LOOK_AT) beginning.push(row);
    else if (!isBlank(row)) later += 1;
    if (later > MAX_ROWS) throw invalid('file', 'importing.tooManyRows', { maximum: MAX_ROWS });
  }
  if (beginning.every(isBlank)) throw invalid('file', 'file.empty');
  const header = headerIndex(beginning);
  const below = beginning.slice(header + 1).filter((row) => !isBlank(row));
  const width = Math.max(...beginning.slice(header).map((row) => row.length));
  const headers = Array.from({ length: width }, (_, column) => tidyCell(beginning[header]?.[column] ?? ''));
  if (below.length + later === 0) throw invalid('file', 'importing.noRows');
  return {
    headerRow: header + 1,
    headers,
    samples: below.slice(0, SAMPLES).map((row) => headers.map((_, column) => tidyCell(row[column] ?? '').slice(0, 200))),
    rowCount: below.length + later,
  };
}
