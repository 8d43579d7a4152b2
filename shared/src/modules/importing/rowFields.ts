import { parseRegisterEntry, REGISTER_TYPES, courtPlace, type CreateCompanyInput } from '@ortstreu/shared/company';
import { createContactInput } from '@ortstreu/shared/contact';
import { legalFormOfName, normaliseText, type LocalDate } from '@ortstreu/shared/kernel';
import { readAddress, readArea, readCity, readCount, readDate, readWebsite } from './cellValues';
import { readPersonName, type NameParts } from './contactName';
import type { ImportField } from './importFields';
import type { RowContext, RowDraft } from './importRow';

type FieldReader = (draft: RowDraft, context: RowContext) => void;

/** Reads a cell with a function that answers undefined for what it cannot read. */
function read<Value>(context: RowContext, field: ImportField, reader: (text: string) => Value | undefined, code: string): Value | undefined {
  const text = context.cell(field);
  if (text === undefined) return undefined;
  const value = reader(text);
  if (value === undefined) context.report('cell', field, code);
  return value;
}

const nameAndForm: FieldReader = ({ company }, context) => {
  const name = context.cell('name');
  if (name === undefined) {
    context.report('row', 'name', 'nameMissing');
    return;
  }
  company.name = name;
  const form = context.cell('legalForm');
  // The name says it more exactly than the list: registers file an UG as GmbH.
  company.legalForm =
    legalFormOfName(name)?.abbreviation ??
    (form === undefined ? undefined : (legalFormOfName(`- ${form}`)?.abbreviation ?? legalFormOfName(`Firma ${form}`)?.abbreviation ?? form));
};

const STATUSES: readonly [RegExp, NonNullable<CreateCompanyInput['status']>][] = [
  [/insolven/, 'inInsolvency'],
  [/liquidation|abwicklung|schliess/, 'closing'],
  [/removed|geloescht|erloschen|geschlossen|abgemeldet|closed/, 'closed'],
  [/verzogen|weggezogen|moved/, 'movedAway'],
  [/gruendung|founding/, 'founding'],
  [/aktiv|active|currently registered|eingetragen|angemeldet|bestehend/, 'active'],
];

const status: FieldReader = ({ company }, context) => {
  const text = context.cell('status');
  if (text === undefined) return;
  const found = STATUSES.find(([pattern]) => pattern.test(normaliseText(text)));
  if (found) company.status = found[1];
  else context.report('hint', 'status', 'statusUnknown');
};

const registerType = (text: string) => REGISTER_TYPES.find((type) => type.toLowerCase() === text.trim().toLowerCase());

const register: FieldReader = ({ company }, context) => {
  const text = context.cell('registerNumber');
  if (text === undefined) return;
  const entry = parseRegisterEntry(text);
  if (!entry?.number) {
    context.report('hint', 'registerNumber', 'registerUnreadable');
    return;
  }
  const type = entry.type ?? registerType(context.cell('registerType') ?? '');
  if (!type) {
    context.report('hint', 'registerNumber', 'registerWithoutType');
    return;
  }
  const named = context.cell('registerCourt');
  company.register = { type, number: entry.number, court: entry.court ?? (named === undefined ? undefined : courtPlace(named)) ?? '' };
};

const COUNTRIES: Record<string, string> = {
  deutschland: 'DE',
  germany: 'DE',
  d: 'DE',
  brd: 'DE',
  luxemburg: 'LU',
  luxembourg: 'LU',
  l: 'LU',
  oesterreich: 'AT',
  austria: 'AT',
  schweiz: 'CH',
  switzerland: 'CH',
  frankreich: 'FR',
  france: 'FR',
  belgien: 'BE',
  niederlande: 'NL',
};

const country: FieldReader = ({ company }, context) => {
  const code = read(
    context,
    'countryCode',
    (text) => COUNTRIES[normaliseText(text)] ?? (/^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : undefined),
    'countryUnknown',
  );
  if (code) company.address.countryCode = code;
};

const address: FieldReader = ({ company }, context) => {
  const whole = readAddress(context.cell('address') ?? '');
  const street = context.cell('street') ?? whole.street;
  const houseNumber = context.cell('houseNumber');
  company.address.street = houseNumber !== undefined && !street.endsWith(houseNumber) ? `${street} ${houseNumber}`.trim() : street;
  company.address.city = readCity(context.cell('city') ?? whole.city);
  company.address.postcode = postcodeOf(context.cell('postcode') ?? whole.postcode, company.address.countryCode ?? 'DE', context);
  if (!company.address.city) company.address.city = context.lookups.placeName(company.address.postcode) ?? '';
};

/** Tables drop leading zeros (`1067` for `01067`) and countries write in front (`D-01067`). */
function postcodeOf(text: string, countryCode: string, context: RowContext): string {
  const bare = text
    .replace(/^(DE?|LU?)\s*-\s*/i, '')
    .replace(/[.,]0+$/, '')
    .trim();
  if (countryCode !== 'DE') {
    if (/^(\d{4,5})?$/.test(bare)) return bare;
    context.report('hint', 'postcode', 'postcodeForeign');
    return '';
  }
  if (/^\d{4}$/.test(bare) && context.lookups.placeName(`0${bare}`)) return `0${bare}`;
  return bare;
}

const location: FieldReader = ({ location: place }, context) => {
  const degrees = (field: 'latitude' | 'longitude', limit: number) =>
    read(
      context,
      field,
      (text) => {
        const value = Number(text.replace(',', '.'));
        return Number.isFinite(value) && Math.abs(value) <= limit ? value : undefined;
      },
      'coordinateUnreadable',
    );
  place.latitude = degrees('latitude', 90);
  place.longitude = degrees('longitude', 180);
};

const contact: FieldReader = ({ company }, context) => {
  company.phone = context.cell('phone');
  const website = context.cell('website');
  company.website = website === undefined ? undefined : readWebsite(website);
  const emails =
    context
      .cell('email')
      ?.split(/[;,\s]+/)
      .filter(Boolean) ?? [];
  company.email = emails[0];
  if (emails.length > 1) context.report('hint', 'email', 'emailFirstTaken');
};

const industry: FieldReader = ({ company }, context) => {
  const version = context.options.wzVersion;
  const code = read(context, 'industryCode', (text) => context.lookups.industryCode(version, text), 'industryUnknown');
  // `28.41 Werkzeugmaschinen` in the column of names carries a code too.
  const inText = /^\d{2}(\.\d{1,2}(\.\d)?)?(?=\s|$)/.exec(context.cell('industryText') ?? '')?.[0];
  const found = code ?? (context.cell('industryCode') === undefined && inText ? context.lookups.industryCode(version, inText) : undefined);
  if (found) company.industry = { version, code: found };
};

const descriptions: FieldReader = ({ company }, context) => {
  const parts = [company.industry ? undefined : context.cell('industryText'), context.cell('description')].filter((part) => part !== undefined);
  if (parts.length) company.description = parts.join('\n');
  company.fileReference = context.cell('fileReference');
  company.standingFacts.parentCompany = context.cell('parentCompany');
};

const people: FieldReader = ({ company }, context) => {
  const employees = read(context, 'employees', readCount, 'countUnreadable');
  const apprentices = read(context, 'apprentices', readCount, 'countUnreadable');
  const on = read(context, 'employeesOn', (text) => readDate(text, 'last'), 'dateUnreadable') ?? context.options.factsOn;
  if (employees !== undefined) company.headCount = { on, employees, apprentices, source: 'import' };
  else if (apprentices !== undefined) context.report('hint', 'apprentices', 'apprenticesWithoutEmployees');
};

const PREMISES_WORDS: readonly [RegExp, 'owned' | 'leased'][] = [
  [/miete|pacht|gemietet|lease|rent/, 'leased'],
  [/eigen|eigentum|owned|owner/, 'owned'],
];

const premises: FieldReader = ({ company: { establishment } }, context) => {
  const word = context.cell('premises');
  const kind = word === undefined ? undefined : PREMISES_WORDS.find(([pattern]) => pattern.test(normaliseText(word)))?.[1];
  if (word !== undefined && !kind) context.report('hint', 'premises', 'premisesUnknown');
  establishment.leaseStart = read(context, 'leaseStart', (text) => readDate(text), 'dateUnreadable');
  establishment.leaseEnd = read<LocalDate>(context, 'leaseEnd', (text) => readDate(text, 'last'), 'dateUnreadable');
  // Who has a lease term has a lease.
  establishment.premises = kind ?? (establishment.leaseEnd || establishment.leaseStart ? 'leased' : undefined);
  establishment.landArea = read(context, 'landArea', readArea, 'areaUnreadable');
  establishment.floorArea = read(context, 'floorArea', readArea, 'areaUnreadable');
};

/** The name in one cell or in two; two cells know better where it divides. */
function personName(context: RowContext): NameParts | null {
  const [lastName, firstName] = [context.cell('contactLastName'), context.cell('contactFirstName')];
  const whole = readPersonName(context.cell('contactName') ?? lastName ?? firstName ?? '');
  return whole && lastName ? { ...whole, lastName, firstName: firstName ?? null } : whole;
}

const PERSON_FIELDS = { jobTitle: 'contactJobTitle', email: 'contactEmail', phone: 'contactPhone' } as const;

const person: FieldReader = (draft, context) => {
  const name = personName(context);
  const given = Object.entries(PERSON_FIELDS).flatMap(([key, field]) => {
    const text = context.cell(field);
    return text === undefined ? [] : [{ key: key as keyof typeof PERSON_FIELDS, field, text }];
  });
  if (!name) {
    if (given[0]) context.report('hint', given[0].field, 'contactWithoutName');
    return;
  }
  draft.contact = { ...name };
  for (const { key, field, text } of given) {
    const issue = createContactInput.shape[key].safeParse(text).error?.issues[0];
    if (!issue) draft.contact[key] = text;
    else context.report('cell', field, issue.code === 'too_big' ? 'tooLong' : issue.message);
  }
};

/** In this order: later readers look at what earlier ones found. */
export const FIELD_READERS: readonly FieldReader[] = [
  nameAndForm,
  status,
  register,
  country,
  address,
  location,
  contact,
  industry,
  descriptions,
  people,
  premises,
  person,
];
