import type { Translated } from '../translated';
import type { auth as german } from '../de/auth';

export const auth: Translated<typeof german> = {};
