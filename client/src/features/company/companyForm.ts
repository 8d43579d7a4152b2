import { createCompanyInput, type CreateCompanyInput } from '@ortstreu/shared/company';
import { z } from 'zod';
import { type CompanyMasterDataFragment } from '../../graphql/__generated__/operations';

/** What the form holds: every field present, '' or null where nothing is known. */
export interface CompanyFormValues {
  name: string;
  legalForm: string;
  status: string;
  address: { street: string; postcode: string; city: string; countryCode: string };
  website: string;
  email: string;
  phone: string;
  industry: { version: string; code: string; title?: string } | null;
  description: string;
  accountManagerId: string | null;
  fileReference: string;
  register: { court: string; type: string | null; number: string };
  establishment: {
    premises: string;
    leaseStart: string | null;
    leaseEnd: string | null;
    hasLeaseOption: boolean | null;
    isMultiTenant: boolean | null;
    landArea: number | null;
    floorArea: number | null;
  };
  standingFacts: {
    isDecidedElsewhere: boolean | null;
    parentCompany: string;
    parentCountryCode: string | null;
    isOneOfSeveralPlants: boolean | null;
    succession: string;
    isOwnerSixtyOrOlder: boolean | null;
    localSupplierTies: number | null;
  };
  headCount: { on: string | null; employees: number | null; apprentices: number | null };
}

const emptyToNull = (value: unknown): unknown => {
  if (value === '') return null;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptyToNull(inner)]));
};

/** The form's values as the command takes them: empty texts are unknown, half-empty groups are left out. */
function toInput({ register, headCount, industry, address, name, ...rest }: CompanyFormValues): CreateCompanyInput {
  const hasRegister = Boolean(register.court || register.type || register.number);
  return {
    ...(emptyToNull(rest) as Omit<CreateCompanyInput, 'name'>),
    name,
    address,
    industry: industry && ({ version: industry.version, code: industry.code } as CreateCompanyInput['industry']),
    register: hasRegister ? (register as CreateCompanyInput['register']) : null,
    headCount: headCount.employees === null ? null : (headCount as CreateCompanyInput['headCount']),
  };
}

/** The command's own rules, on the form's values. */
export const companyFormSchema = z.custom<CompanyFormValues>().transform(toInput).pipe(createCompanyInput);

export const emptyCompany = (today: string): CompanyFormValues => ({
  name: '',
  legalForm: '',
  status: 'active',
  address: { street: '', postcode: '', city: '', countryCode: 'DE' },
  website: '',
  email: '',
  phone: '',
  industry: null,
  description: '',
  accountManagerId: null,
  fileReference: '',
  register: { court: '', type: null, number: '' },
  establishment: { premises: 'unknown', leaseStart: null, leaseEnd: null, hasLeaseOption: null, isMultiTenant: null, landArea: null, floorArea: null },
  standingFacts: {
    isDecidedElsewhere: null,
    parentCompany: '',
    parentCountryCode: null,
    isOneOfSeveralPlants: null,
    succession: 'unknown',
    isOwnerSixtyOrOlder: null,
    localSupplierTies: null,
  },
  headCount: { on: today, employees: null, apprentices: null },
});

const withoutTypename = <Value extends object>({ __typename: _typename, ...rest }: Value & { __typename?: string }): Omit<Value, '__typename'> => rest;

/** A company as it stands, for the edit form. A new head count is added, so that field starts empty. */
export const formOf = (company: CompanyMasterDataFragment, today: string): CompanyFormValues => ({
  ...emptyCompany(today),
  name: company.name,
  legalForm: company.legalForm ?? '',
  status: company.status,
  address: withoutTypename(company.address),
  website: company.website ?? '',
  email: company.email ?? '',
  phone: company.phone ?? '',
  industry: company.industry && withoutTypename(company.industry),
  description: company.description ?? '',
  accountManagerId: company.accountManager?.id ?? null,
  fileReference: company.fileReference ?? '',
  register: company.register ? withoutTypename(company.register) : { court: '', type: null, number: '' },
  establishment: withoutTypename(company.establishment),
  standingFacts: { ...withoutTypename(company.standingFacts), parentCompany: company.standingFacts.parentCompany ?? '' },
});
