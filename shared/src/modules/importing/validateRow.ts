import { createCompanyInput, type CreateCompanyInput } from '@ortstreu/shared/company';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { isUnknown, tidyCell } from './cellValues';
import type { ImportField } from './importFields';
import type { ImportMapping } from './mapping';
import { FIELD_READERS } from './rowFields';

/** Public lists the rules ask; handed in, because they are too large for a browser. */
export interface ImportLookups {
  /** The published spelling of a WZ code, or undefined when the edition has none. */
  industryCode(version: '2008' | '2025', text: string): string | undefined;
  /** The place of a German postcode. */
  placeName(postcode: string): string | undefined;
}

export interface ImportOptions {
  wzVersion: '2008' | '2025';
  /** Day that facts without a date of their own are as of. */
  factsOn: LocalDate;
  /** An unreadable value is left out instead of keeping the whole row out. */
  leaveOutUnreadable: boolean;
}

/** `row`: the row cannot come in. `cell`: this value cannot. `hint`: taken, but look at it. */
export type IssueSeverity = 'row' | 'cell' | 'hint';

export interface RowIssue {
  severity: IssueSeverity;
  field: ImportField;
  /** Position of the column, null when the field has none. */
  column: number | null;
  /** Key below `importing.rowIssues`. */
  code: string;
  value: string;
}

export interface ValidRow {
  company: CreateCompanyInput;
  location: { latitude: number; longitude: number } | null;
}

export interface RowResult {
  /** Undefined when the row is rejected. */
  row?: ValidRow;
  issues: RowIssue[];
}

/** What the readers of single fields write into. */
export interface RowDraft {
  company: Partial<CreateCompanyInput> & { address: NonNullable<CreateCompanyInput['address']>; establishment: NonNullable<CreateCompanyInput['establishment']>; standingFacts: NonNullable<CreateCompanyInput['standingFacts']> };
  location: { latitude?: number; longitude?: number };
}

export interface RowContext {
  options: ImportOptions;
  lookups: ImportLookups;
  /** The tidied cell of a field, undefined when it has no column or says nothing. */
  cell(field: ImportField): string | undefined;
  report(severity: IssueSeverity, field: ImportField, code: string): void;
}

const FIELD_OF_PATH: Record<string, ImportField> = {
  name: 'name', legalForm: 'legalForm', 'register.court': 'registerCourt', 'register.type': 'registerType', 'register.number': 'registerNumber', 'address.street': 'street', 'address.postcode': 'postcode',
  'address.city': 'city', 'address.countryCode': 'countryCode', website: 'website', email: 'email', phone: 'phone', 'industry.code': 'industryCode', 'headCount.employees': 'employees',
  'headCount.apprentices': 'apprentices', 'establishment.leaseEnd': 'leaseEnd', 'establishment.landArea': 'landArea', 'establishment.floorArea': 'floorArea', description: 'description', fileReference: 'fileReference',
  'standingFacts.parentCompany': 'parentCompany',
};

/** Values that the company's own rules refuse, one report each. */
function reportRefused(draft: RowDraft, context: RowContext): void {
  const parsed = createCompanyInput.safeParse(draft.company);
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const field = FIELD_OF_PATH[issue.path.join('.')] ?? 'name';
    const known = /^[a-zA-Z]+\.[a-zA-Z]+$/.test(issue.message) ? issue.message.replace(/^company\./, '') : issue.code === 'too_big' ? 'tooLong' : 'unreadable';
    context.report(field === 'name' ? 'row' : 'cell', field, known);
    clear(draft, issue.path);
  }
}

function clear(draft: RowDraft, path: readonly PropertyKey[]): void {
  const [first, second] = path;
  const company: Record<PropertyKey, unknown> = draft.company;
  if (first === undefined || first === 'name') return;
  const whole = first === 'register' || first === 'industry' || second === undefined || (first === 'headCount' && second === 'employees');
  if (whole) delete company[first];
  else delete (company[first] as Record<PropertyKey, unknown>)[second];
}

/**
 * One row of a list as a company, or the reasons why it stays out, each with its cell. A row without a name never comes in;
 * other unreadable values keep it out unless the options say to leave them out.
 */
export function validateRow(cells: readonly string[], mapping: ImportMapping, options: ImportOptions, lookups: ImportLookups): RowResult {
  const issues: RowIssue[] = [];
  const columnOf = (field: ImportField): number | null => {
    const column = mapping.indexOf(field);
    return column < 0 ? null : column;
  };
  const cell = (field: ImportField): string | undefined => {
    const column = columnOf(field);
    const text = column === null ? '' : tidyCell(cells[column] ?? '');
    return isUnknown(text) ? undefined : text;
  };
  const report = (severity: IssueSeverity, field: ImportField, code: string): void => {
    issues.push({ severity, field, column: columnOf(field), code, value: (cell(field) ?? '').slice(0, 200) });
  };
  const context: RowContext = { options, lookups, cell, report };
  const draft: RowDraft = { company: { address: {}, establishment: {}, standingFacts: {} }, location: {} };
  for (const read of FIELD_READERS) read(draft, context);
  if (draft.company.name) reportRefused(draft, context);
  const { name } = draft.company;
  const isOut = !name || issues.some(({ severity }) => severity === 'row' || (severity === 'cell' && !options.leaveOutUnreadable));
  if (isOut) return { issues };
  const { latitude, longitude } = draft.location;
  return { row: { company: { ...draft.company, name }, location: latitude === undefined || longitude === undefined ? null : { latitude, longitude } }, issues };
}
