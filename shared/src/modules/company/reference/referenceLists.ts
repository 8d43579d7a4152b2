import postcodes from './postcodes.json' with { type: 'json' };
import wz2008 from './wz2008.json' with { type: 'json' };
import wz2008to2025 from './wz2008to2025.json' with { type: 'json' };
import wz2025 from './wz2025.json' with { type: 'json' };

export interface PostcodeEntry {
  postcode: string;
  place: string;
  municipalityKey: string;
  state: string;
  latitude: number;
  longitude: number;
}

export interface IndustryEntry {
  code: string;
  german: string;
  /** Empty where none is published. */
  english: string;
}

/** One older industry and where it, or with `p` a part of it, went. */
export interface SuccessionEntry {
  wz2008: string;
  wz2025: string;
  part: '' | 'p';
}

interface PublishedList {
  source: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** The rows under their columns' names. That every row of the files has the type is what the test looks at. */
const entriesOf = <Entry>({ columns, rows }: PublishedList): Entry[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Entry);

/** Published lists, each with its source in its file; read when they are asked for. */
export const postcodeEntries = (): PostcodeEntry[] => entriesOf(postcodes);
export const industryEntries = (version: '2008' | '2025'): IndustryEntry[] => entriesOf(version === '2008' ? wz2008 : wz2025);
export const successionEntries = (): SuccessionEntry[] => entriesOf(wz2008to2025);
