import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const linkPayload = z.object({ userId: idSchema, tokenId: idSchema });

/** Somebody was invited or the invitation renewed; the mail builds its link with `linkOf(tokenId)`. */
export const userInvited = defineEvent('user.invited', linkPayload);
/** Somebody asked for a new password. */
export const userPasswordResetRequested = defineEvent('user.passwordResetRequested', linkPayload);
/** An account was closed; open work of this person needs a new owner. */
export const userDisabled = defineEvent('user.disabled', z.object({ userId: idSchema }));
/** Somebody is away from one day to another; their due work goes to the deputy. */
export const userAbsenceChanged = defineEvent('user.absenceChanged', z.object({ userId: idSchema }));
