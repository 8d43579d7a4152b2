import { z } from 'zod';
import { isLocalDate, localDate } from './localDate';

/** zod schema of a calendar day; the issue message is the error code `date.invalid`. Apart from the arithmetic, so that pages without forms load no zod. */
export const localDateSchema = z
  .string()
  .refine(isLocalDate, 'date.invalid')
  .transform((value) => localDate(value));
