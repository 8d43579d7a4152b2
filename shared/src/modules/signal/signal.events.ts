import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const payload = z.object({ signalId: idSchema, companyId: idSchema });

export const signalRecorded = defineEvent('signal.recorded', payload);
export const signalConfirmed = defineEvent('signal.confirmed', payload);
export const signalDismissed = defineEvent('signal.dismissed', payload);
export const signalReopened = defineEvent('signal.reopened', payload);
/** Sent for the company that it left and for the one that it came to. */
export const signalAssigned = defineEvent('signal.assigned', payload);
export const signalResolved = defineEvent('signal.resolved', payload);
