import type { Translated } from '../translated';
import type { settings as german } from '../de/settings';

export const settings: Translated<typeof german> = {};
