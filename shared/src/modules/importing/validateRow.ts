import { createCompanyInput } from '@ortstreu/shared/company';
import { isUnknown, tidyCell } from './cellValues';
import type { ImportField } from './importFields';
import type { ImportLookups, ImportOptions, IssueSeverity, RowContext, RowDraft, RowIssue, RowResult } from './importRow';
import type { ImportMapping } from './mapping';
import { FIELD_READERS } from './rowFields';

const FIELD_OF_PATH: Record<string, ImportField> = {
  name: 'name',
  legalForm: 'legalForm',
  'register.court': 'registerCourt',
  'register.type': 'registerType',
  'register.number': 'registerNumber',
  'address.street': 'street',
  'address.postcode': 'postcode',
  'address.city': 'city',
  'address.countryCode': 'countryCode',
  website: 'website',
  email: 'email',
  phone: 'phone',
  'industry.code': 'industryCode',
  'headCount.employees': 'employees',
  'headCount.apprentices': 'apprentices',
  'establishment.leaseEnd': 'leaseEnd',
  'establishment.landArea': 'landArea',
  'establishment.floorArea': 'floorArea',
  description: 'description',
  fileReference: 'fileReference',
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
  const draft: RowDraft = { company: { address: {}, establishment: {}, standingFacts: {} }, location: {}, contact: {} };
  for (const read of FIELD_READERS) read(draft, context);
  if (draft.company.name) reportRefused(draft, context);
  const { name } = draft.company;
  const isOut = !name || issues.some(({ severity }) => severity === 'row' || (severity === 'cell' && !options.leaveOutUnreadable));
  if (isOut) return { issues };
  const { latitude, longitude } = draft.location;
  return {
    row: {
      company: { ...draft.company, name },
      contact: draft.contact.lastName ? { ...draft.contact, lastName: draft.contact.lastName, isPrimary: true } : null,
      location: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    },
    issues,
  };
}
