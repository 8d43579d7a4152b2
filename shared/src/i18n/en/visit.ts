import type { Translated } from '../translated';
import type { visit as german } from '../de/visit';

export const visit: Translated<typeof german> = {};
