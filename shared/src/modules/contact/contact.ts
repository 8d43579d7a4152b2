import { idSchema, localDateSchema } from '@ortstreu/shared/kernel';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';

export const SALUTATIONS = ['ms', 'mr', 'none'] as const;
export const CONTACT_ROLES = ['management', 'owner', 'siteManager', 'humanResources', 'realEstate', 'assistance', 'consultant', 'broker', 'other'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

const name = z.string().trim().max(120);

/** Telephone numbers are stored as E.164 (`+49…`); national writing is read as German. */
export const phoneSchema = z
  .string()
  .trim()
  .max(60)
  .transform((value, context) => {
    const parsed = parsePhoneNumberFromString(value, 'DE');
    if (parsed?.isPossible()) return parsed.number;
    context.addIssue({ code: 'custom', message: 'phone.invalid' });
    return z.NEVER;
  });

/** The number as it is read and dialled by hand, with its country: `+49 6725 1234`. What is no number stays as it is. */
export const formatPhone = (value: string): string => parsePhoneNumberFromString(value, 'DE')?.formatInternational() ?? value;

const contactFields = {
  salutation: z.enum(SALUTATIONS),
  title: name.nullish(),
  firstName: name.nullish(),
  lastName: name.min(1),
  role: z.enum(CONTACT_ROLES),
  jobTitle: name.nullish(),
  email: z.email('email.invalid').max(254).nullish(),
  phone: phoneSchema.nullish(),
  mobile: phoneSchema.nullish(),
  isPrimary: z.boolean(),
  /** Day on which the person left the company; kept for the story, no longer written to. */
  leftOn: localDateSchema.nullish(),
};

export const createContactInput = z.strictObject({
  ...contactFields,
  companyId: idSchema,
  salutation: contactFields.salutation.default('none'),
  role: contactFields.role.default('other'),
  isPrimary: contactFields.isPrimary.default(false),
});
export type CreateContactInput = z.input<typeof createContactInput>;

export const updateContactInput = z.strictObject({
  id: idSchema,
  version: z.number().int().min(1),
  isArchived: z.boolean().optional(),
  ...z.strictObject(contactFields).partial().shape,
});
export type UpdateContactInput = z.input<typeof updateContactInput>;
