import { idSchema, localDateSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

export const COMPANY_STATUSES = ['active', 'founding', 'inInsolvency', 'closing', 'closed', 'movedAway'] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

export const PREMISES = ['owned', 'leased', 'unknown'] as const;
export type Premises = (typeof PREMISES)[number];

/** How the succession is settled; `notRelevant` for companies without a personal owner. */
export const SUCCESSIONS = ['open', 'family', 'internal', 'sale', 'notRelevant', 'unknown'] as const;
export type Succession = (typeof SUCCESSIONS)[number];

/** A = lose it and the town feels it, B = important, C = the rest. */
export const IMPORTANCE_CLASSES = ['A', 'B', 'C'] as const;
export type ImportanceClass = (typeof IMPORTANCE_CLASSES)[number];

/** Urgency of a conversation; the German words are in the catalogue `attention.levels`. */
export const ATTENTION_LEVELS = ['calm', 'watch', 'talk', 'now'] as const;
export type AttentionLevel = (typeof ATTENTION_LEVELS)[number];

export const REGISTER_TYPES = ['HRA', 'HRB', 'GnR', 'PR', 'VR', 'GsR', 'RCS'] as const;
export const WZ_VERSIONS = ['2008', '2025'] as const;
export const HEAD_COUNT_SOURCES = ['visit', 'import', 'survey', 'press', 'office'] as const;

const text = (maximum: number) => z.string().trim().max(maximum);
const optionalText = (maximum: number) => text(maximum).nullish();
const count = z.number().int().min(0).max(1_000_000).nullish();
/** Square metres, up to ten square kilometres. */
const squareMetres = z.number().int().min(0).max(10_000_000).nullish();

export const addressSchema = z.strictObject({
  street: text(200).default(''),
  postcode: z
    .string()
    .trim()
    .regex(/^([A-Z]{1,2}-)?\d{4,5}$|^$/, 'postcode.invalid')
    .default(''),
  city: text(120).default(''),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/, 'countryCode.invalid')
    .default('DE'),
});

export const registerSchema = z.strictObject({
  court: text(120),
  type: z.enum(REGISTER_TYPES),
  number: z
    .string()
    .trim()
    .regex(/^\d{1,7} ?[A-Z]{0,3}$/, 'registerNumber.invalid'),
});

export const industrySchema = z.strictObject({
  version: z.enum(WZ_VERSIONS),
  /** WZ code as printed: `25.62.0` or a section letter. */
  code: z
    .string()
    .trim()
    .regex(/^([A-V]|\d{2}(\.\d{1,2}(\.\d)?)?)$/, 'industry.invalid'),
});

/** How many people worked there on a day, and from where we know. Part-timers count as people; apprentices are included. */
export const headCountSchema = z.strictObject({
  on: localDateSchema,
  employees: z.number().int().min(0).max(1_000_000),
  apprentices: count,
  source: z.enum(HEAD_COUNT_SOURCES).default('office'),
});

export const establishmentSchema = z
  .strictObject({
    premises: z.enum(PREMISES).default('unknown'),
    leaseStart: localDateSchema.nullish(),
    leaseEnd: localDateSchema.nullish(),
    hasLeaseOption: z.boolean().nullish(),
    isMultiTenant: z.boolean().nullish(),
    landArea: squareMetres,
    floorArea: squareMetres,
  })
  .refine((value) => !value.leaseStart || !value.leaseEnd || value.leaseStart < value.leaseEnd, { path: ['leaseEnd'], message: 'company.leaseEndBeforeStart' });

/** Facts that stand until somebody changes them; unlike signals they do not expire. `null` = not known. */
export const standingFactsSchema = z.strictObject({
  isDecidedElsewhere: z.boolean().nullish(),
  parentCompany: optionalText(200),
  parentCountryCode: z
    .string()
    .regex(/^[A-Z]{2}$/, 'countryCode.invalid')
    .nullish(),
  isOneOfSeveralPlants: z.boolean().nullish(),
  succession: z.enum(SUCCESSIONS).default('unknown'),
  isOwnerSixtyOrOlder: z.boolean().nullish(),
  /** Companies in town that supply it or that it supplies. */
  localSupplierTies: count,
});

const companyFields = {
  name: z.string().trim().min(1).max(300),
  legalForm: optionalText(80),
  status: z.enum(COMPANY_STATUSES),
  register: registerSchema.nullish(),
  address: addressSchema,
  website: z
    .url({ protocol: /^https?$/, error: 'url.invalid' })
    .max(300)
    .nullish(),
  email: z.email('email.invalid').max(254).nullish(),
  phone: optionalText(60),
  industry: industrySchema.nullish(),
  description: optionalText(5000),
  establishment: establishmentSchema,
  standingFacts: standingFactsSchema,
  accountManagerId: idSchema.nullish(),
  fileReference: optionalText(120),
};

export const createCompanyInput = z.strictObject({
  ...companyFields,
  status: companyFields.status.default('active'),
  address: addressSchema.prefault({}),
  establishment: establishmentSchema.prefault({}),
  standingFacts: standingFactsSchema.prefault({}),
  headCount: headCountSchema.nullish(),
});
export type CreateCompanyInput = z.input<typeof createCompanyInput>;

export const updateCompanyInput = z.strictObject({
  id: idSchema,
  version: z.number().int().min(1),
  ...z.strictObject(companyFields).partial().shape,
  /** Adds to the history; a second count of the same day replaces the first. */
  headCount: headCountSchema.nullish(),
  /** A person's word against the computed importance; null returns to the computed one. */
  importanceOverride: z.strictObject({ importanceClass: z.enum(IMPORTANCE_CLASSES), reason: z.string().trim().min(3).max(500) }).nullish(),
});
export type UpdateCompanyInput = z.input<typeof updateCompanyInput>;

export const archiveCompanyInput = z.strictObject({ id: idSchema, version: z.number().int().min(1), isArchived: z.boolean().default(true) });
