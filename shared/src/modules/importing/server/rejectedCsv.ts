import type { MessageKey, Translate } from '@ortstreu/shared/i18n';
import type { Scope } from '@ortstreu/shared/kernel/server';
import { stringify } from 'csv-stringify/sync';
import { importById, rejectedRows } from './importQueries';
import type { ImportRowRecord } from './ImportRowModel';

/** A byte order mark makes spreadsheets read the umlauts. */
const MARK = '\ufeff';

/** Cells that a spreadsheet would run as a formula get an apostrophe in front. */
const tame = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d\s.,/()-]+$/.test(cell) ? `'${cell}` : cell);

const line = (cells: readonly string[]): string => stringify([cells.map(tame)], { delimiter: ';', record_delimiter: '\r\n' });

/** What is wrong with a cell, as a sentence. Codes are data; one without a sentence falls back to the general one. */
export const rowIssueText = (code: string, t: Translate): string => {
  const keys: string[] = [`importing.rowIssues.${code}`, 'importing.rowIssues.unreadable'];
  return t(keys as [MessageKey], {});
};

function whyOut({ issues, reason }: ImportRowRecord, headers: readonly string[], t: Translate): string {
  const weighty = issues.filter(({ severity }) => severity !== 'hint');
  const sentences = weighty.map(({ code, column }) => {
    const header = column === null ? '' : (headers[column] ?? '');
    return `${header ? `${header}: ` : ''}${rowIssueText(code, t)}`;
  });
  return [...sentences, ...(reason ? [t(`importing.reasons.${reason}` as MessageKey)] : [])].join(' ');
}

/** The rows that stayed out as a list to be corrected and uploaded again: the same columns, in front the row and the reason. */
export async function rejectedCsv(scope: Scope, id: string, t: Translate): Promise<{ fileName: string; csv: AsyncGenerator<string> }> {
  const run = await importById(scope, id);
  async function* csv(): AsyncGenerator<string> {
    yield MARK + line([t('importing.rejectedFile.row'), t('importing.rejectedFile.why'), ...run.headers]);
    for await (const row of rejectedRows(run._id)) yield line([String(row.number), whyOut(row, run.headers, t), ...row.cells]);
  }
  return { fileName: `${run.fileName.replace(/\.[^.]+$/, '')}-${t('importing.rejectedFile.name')}.csv`, csv: csv() };
}
