import type { Translated } from '../translated';
import type { admin as german } from '../de/admin';

export const admin: Translated<typeof german> = {};
