import type { Translated } from '../translated';
import type { commitment as german } from '../de/commitment';

export const commitment: Translated<typeof german> = {};
