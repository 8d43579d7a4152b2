import type { Translated } from '../translated';
import type { attention as german } from '../de/attention';

export const attention: Translated<typeof german> = {};
