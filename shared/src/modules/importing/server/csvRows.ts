import { AppError, invalid } from '@ortstreu/shared/kernel';
import { CsvError, parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { Readable } from 'node:stream';
import type { TextEncodingName } from './contentSniffer';

const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A quote that is never closed would swallow the rest of the file; no honest row is this long. */
const LONGEST_ROW = 200_000;
const LENIENT = { relax_column_count: true, relax_quotes: true, max_record_size: LONGEST_ROW } as const;

/** Bytes as text, piece by piece, without a byte order mark. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: TextEncodingName): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

/** How well a delimiter explains the beginning of a file: many columns, the same number in every row. */
function fit(sample: string, delimiter: Delimiter): number {
  try {
    const rows: string[][] = parseNow(sample, { ...LENIENT, delimiter, to: 30 });
    const widths = rows.map((row) => row.length);
    const commonest = [...new Set(widths)].sort((a, b) => widths.filter((width) => width === b).length - widths.filter((width) => width === a).length)[0] ?? 1;
    return commonest <= 1 ? 0 : (widths.filter((width) => width === commonest).length / widths.length) * Math.sqrt(commonest);
  } catch {
    return 0;
  }
}

/** The delimiter of a list, from its beginning. A list of one column has none; then it does not matter. */
export function guessDelimiter(beginning: string): Delimiter {
  const lastBreak = beginning.lastIndexOf('\n');
  const sample = lastBreak > 0 ? beginning.slice(0, lastBreak) : beginning;
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, points: fit(sample, delimiter) }));
  return fits.reduce((best, next) => (next.points > best.points ? next : best)).delimiter;
}

/** The rows of a CSV file, streamed; cells as they stand. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, encoding: TextEncodingName, delimiter: Delimiter): AsyncGenerator<string[]> {
  const source = Readable.from(decoded(bytes, encoding));
  const parser = source.pipe(parse({ ...LENIENT, delimiter }));
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const row of parser) yield row as string[];
  } catch (error) {
    if (error instanceof CsvError) throw invalid('file', 'importing.quoteOpen', { row: Number((error as { lines?: number }).lines ?? 0) });
    throw error instanceof AppError ? error : new AppError('INTERNAL', { cause: error });
  } finally {
    source.destroy();
  }
}
