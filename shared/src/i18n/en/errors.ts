import type { Translated } from '../translated';
import type { errors as german } from '../de/errors';

export const errors: Translated<typeof german> = {};
