import { ROLES } from '@ortstreu/shared/access';
import { idSchema, localDateSchema, type LocalDate } from '@ortstreu/shared/kernel';
import { z } from 'zod';

export const USER_STATUSES = ['invited', 'active', 'disabled'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** First and last day on which somebody else (the deputy, when one is named) gets the due work. */
export interface Absence<Id = string> {
  from: LocalDate;
  to: LocalDate;
  deputyId: Id | null;
}

export const PASSWORD_MINIMUM = 12;
const PASSWORD_MAXIMUM = 200;

const name = z.string().trim().min(1, 'required').max(120);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email('email.invalid'));
const password = z.string().min(PASSWORD_MINIMUM).max(PASSWORD_MAXIMUM);
const token = z.string().min(1, 'required').max(200);
const version = z.int().min(1);
const locale = z.enum(['de', 'en']);

/** What a new password must not be; the issue's code, or null when it may be used. */
export function passwordFault(candidate: string, address: string): 'password.likeEmail' | 'password.tooCommon' | null {
  const lower = candidate.toLowerCase();
  const local = address.split('@')[0] ?? '';
  if (lower === address.toLowerCase() || (local.length >= 4 && lower.replace(/[\d\W_]+$/, '') === local.toLowerCase())) return 'password.likeEmail';
  return new Set(lower).size < 5 ? 'password.tooCommon' : null;
}

export const inviteUserInput = z.object({ name, email, role: z.enum(ROLES), locale: locale.default('de') });
export const renewInvitationInput = z.object({ id: idSchema });
export const acceptInvitationInput = z.object({ token, password, name: name.optional() });
export const changeRoleInput = z.object({ id: idSchema, version, role: z.enum(ROLES) });
export const userVersionInput = z.object({ id: idSchema, version });
export const requestPasswordResetInput = z.object({ email });
export const resetPasswordInput = z.object({ token, password });
export const changePasswordInput = z.object({ current: z.string().min(1, 'required').max(PASSWORD_MAXIMUM), password });
export const updateProfileInput = z.object({ version, name: name.nullish(), locale: locale.nullish() });
export const setAbsenceInput = z.object({
  id: idSchema,
  version,
  absence: z
    .object({ from: localDateSchema, to: localDateSchema, deputyId: idSchema.nullish() })
    .refine(({ from, to }) => from <= to, { message: 'date.beforeStart', path: ['to'] })
    .nullable(),
});
/** The first administrator, made by the set-up page. */
export const firstAdministratorInput = z.object({ name, email, password, locale: locale.default('de') }).superRefine((input, issues) => {
  const fault = passwordFault(input.password, input.email);
  if (fault) issues.addIssue({ code: 'custom', message: fault, path: ['password'] });
});
export const loginInput = z.object({
  email: z.string().trim().toLowerCase().min(1, 'required').max(254),
  password: z.string().min(1, 'required').max(PASSWORD_MAXIMUM),
});

export type InviteUserInput = z.input<typeof inviteUserInput>;
export type UpdateProfileInput = z.input<typeof updateProfileInput>;
export type SetAbsenceInput = z.input<typeof setAbsenceInput>;

/** True when the person is away on that day. */
export const isAbsent = (absence: Absence<unknown> | null | undefined, day: LocalDate): boolean => Boolean(absence && absence.from <= day && day <= absence.to);
