import type { Translated } from '../translated';
import type { matching as german } from '../de/matching';

export const matching: Translated<typeof german> = {};
