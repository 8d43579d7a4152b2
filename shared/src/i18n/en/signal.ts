import type { Translated } from '../translated';
import type { signal as german } from '../de/signal';

export const signal: Translated<typeof german> = {};
