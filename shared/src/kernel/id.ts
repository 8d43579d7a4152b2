import { z } from 'zod';

/** Record ids are ObjectIds as 24 lower-case hex digits. */
export const idSchema = z.string().regex(/^[0-9a-f]{24}$/, 'id.invalid');

export type Id = string;
