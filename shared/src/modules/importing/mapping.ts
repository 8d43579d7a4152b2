import { normaliseText } from '@ortstreu/shared/kernel';
import { isUnknown } from './cellValues';
import { HEADER_SYNONYMS, IMPORT_FIELDS, type ImportField } from './importFields';

/** For each column of the file, by position: what it means, or null for "leave out". */
export type ImportMapping = readonly (ImportField | null)[];

interface Candidate {
  column: number;
  field: ImportField;
  points: number;
}

const certainty = (header: string, field: ImportField): number => {
  const synonyms = HEADER_SYNONYMS[field];
  const exact = synonyms.indexOf(header);
  // Among equal headers the more usual one wins: `Firma` before `Bezeichnung`.
  if (exact >= 0) return 100 - exact;
  const words = ` ${header} `;
  return synonyms.some((synonym) => synonym.length >= 4 && words.includes(` ${synonym} `)) ? 40 : 0;
};

/** Whether the sample cells say something: of two address blocks the filled one is meant, of two filled ones the first. */
function filled(samples: readonly (readonly string[])[], column: number): number {
  const telling = samples.filter((row) => !isUnknown(row[column] ?? '')).length;
  if (telling * 2 >= samples.length) return 1;
  return telling > 0 ? 0.5 : 0;
}

const headerText = (header: string): string => normaliseText(header.replace(/m²|qm\b/gi, ' qm ').replace(/_/g, ' '));

/** A first reading of the headers, each field at most once; the person corrects it. */
export function guessMapping(headers: readonly string[], samples: readonly (readonly string[])[] = []): ImportMapping {
  const candidates = headers.flatMap((header, column): Candidate[] =>
    IMPORT_FIELDS.flatMap((field) => {
      const points = certainty(headerText(header), field);
      return points > 0 ? [{ column, field, points: points + 60 * filled(samples, column) }] : [];
    }),
  );
  candidates.sort((a, b) => b.points - a.points || a.column - b.column);
  const mapping: (ImportField | null)[] = headers.map(() => null);
  const taken = new Set<ImportField>();
  for (const { column, field } of candidates) {
    if (taken.has(field) || mapping[column] !== null) continue;
    mapping[column] = field;
    taken.add(field);
  }
  return mapping;
}

/** The same list next quarter has the same signature, so that a corrected mapping is remembered. */
export const headerSignature = (headers: readonly string[]): string => headers.map(headerText).join('|');

export interface MappingIssue {
  code: 'mapping.nameMissing' | 'mapping.fieldTwice' | 'mapping.length';
  field?: ImportField;
}

/** What keeps a mapping from being used. */
export function mappingIssues(mapping: ImportMapping, columns: number): MappingIssue[] {
  if (mapping.length !== columns) return [{ code: 'mapping.length' }];
  const issues: MappingIssue[] = mapping.includes('name') ? [] : [{ code: 'mapping.nameMissing', field: 'name' }];
  for (const field of new Set(mapping)) {
    if (field && mapping.filter((other) => other === field).length > 1) issues.push({ code: 'mapping.fieldTwice', field });
  }
  return issues;
}

/** Headers that occur more than once, as written first; the page says so beside the mapping. */
export function duplicateHeaders(headers: readonly string[]): string[] {
  const seen = new Map<string, string>();
  const twice = new Set<string>();
  for (const header of headers) {
    const key = headerText(header);
    if (!key) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, header);
    else twice.add(first);
  }
  return [...twice];
}
