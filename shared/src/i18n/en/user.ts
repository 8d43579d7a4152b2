import type { Translated } from '../translated';
import type { user as german } from '../de/user';

export const user: Translated<typeof german> = {};
