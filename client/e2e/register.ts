import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const FILE = 'offeneregister-gau-algesheim.csv';

/** Some rows of a register as it is published. */
export interface RegisterPart {
  file: { name: string; mimeType: string; buffer: Buffer };
  /** A company among them that still exists. */
  company: string;
  rows: number;
}

/**
 * The register's companies in as many parts as people import. `COMPANY_DATA` names the folder with the whole extract of real companies;
 * without it a few invented ones of the same form do.
 */
export async function registerParts(count: number): Promise<RegisterPart[]> {
  const folder = process.env['COMPANY_DATA'] ?? join(ROOT, '..', 'shared', 'data', 'companies');
  const real = join(folder, FILE);
  const text = await readFile(existsSync(real) ? real : join(import.meta.dirname, 'data', 'register.csv'), 'utf8');
  const [header = '', ...rows] = text.split('\n').filter((line) => line.trim() !== '');
  const size = Math.floor(rows.length / count);
  return Array.from({ length: count }, (_, part) => {
    const own = rows.slice(part * size, (part + 1) * size);
    const active = own.filter((row) => row.includes(',currently registered,')).map((row) => row.split(',')[1] ?? '');
    const company = active.find((name) => !name.startsWith('"')) ?? '';
    return {
      file: { name: `register-${part + 1}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`${[header, ...own].join('\n')}\n`) },
      company,
      rows: own.length,
    };
  });
}
