import type { CreateCompanyInput } from '@ortstreu/shared/company';
import type { CreateContactInput } from '@ortstreu/shared/contact';
import type { LocalDate } from '@ortstreu/shared/kernel';
import type { ImportField } from './importFields';

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

/** A person of a list, before the company it belongs to is written. */
export type ImportedPerson = Omit<CreateContactInput, 'companyId'>;

export interface ValidRow {
  company: CreateCompanyInput;
  /** The person to talk to, where the row names one. */
  contact: ImportedPerson | null;
  location: { latitude: number; longitude: number } | null;
}

export interface RowResult {
  /** Undefined when the row is rejected. */
  row?: ValidRow;
  issues: RowIssue[];
}

/** What the readers of single fields write into. */
export interface RowDraft {
  company: Partial<CreateCompanyInput> & {
    address: NonNullable<CreateCompanyInput['address']>;
    establishment: NonNullable<CreateCompanyInput['establishment']>;
    standingFacts: NonNullable<CreateCompanyInput['standingFacts']>;
  };
  location: { latitude?: number; longitude?: number };
  contact: Partial<ImportedPerson>;
}

export interface RowContext {
  options: ImportOptions;
  lookups: ImportLookups;
  /** The tidied cell of a field, undefined when it has no column or says nothing. */
  cell(field: ImportField): string | undefined;
  report(severity: IssueSeverity, field: ImportField, code: string): void;
}
