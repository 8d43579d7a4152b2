import { invalid } from '@ortstreu/shared/kernel';
import { readSheet } from 'read-excel-file/node';

/** Unpacked, an honest list of 50 MB stays below this; a bomb does not. */
const LARGEST_UNPACKED = 600 * 1024 * 1024;
const CENTRAL_DIRECTORY_ENTRY = 0x02014b50;

/** Sum of the unpacked sizes that the archive's directory declares. */
function unpackedSize(file: Buffer): number {
  let sum = 0;
  for (let at = file.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && at + 46 <= file.length; at = file.indexOf('PK\x01\x02', at + 46, 'latin1')) {
    if (file.readUInt32LE(at) === CENTRAL_DIRECTORY_ENTRY) sum += file.readUInt32LE(at + 24);
  }
  return sum;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A cell as a German list would write it: decimals with a comma, so that 1.5 is not read as a thousand and a half. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return `${cell.getUTCFullYear()}-${twoDigits(cell.getUTCMonth() + 1)}-${twoDigits(cell.getUTCDate())}`;
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return typeof cell === 'string' ? cell : '';
}

/** The rows of the first sheet. The whole file is in memory, which its size limit allows. */
export async function xlsxRows(file: Buffer): Promise<string[][]> {
  if (unpackedSize(file) > LARGEST_UNPACKED) throw invalid('file', 'file.tooLarge', { maximum: 50 });
  try {
    const rows = await readSheet(file);
    return rows.map((row) => row.map(cellText));
  } catch (error) {
    throw error instanceof RangeError ? error : invalid('file', 'importing.notAWorkbook');
  }
}
