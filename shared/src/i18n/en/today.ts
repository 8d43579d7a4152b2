import type { Translated } from '../translated';
import type { today as german } from '../de/today';

export const today: Translated<typeof german> = {};
