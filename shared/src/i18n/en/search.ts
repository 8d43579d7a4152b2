import type { Translated } from '../translated';
import type { search as german } from '../de/search';

export const search: Translated<typeof german> = {};
