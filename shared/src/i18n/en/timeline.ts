import type { Translated } from '../translated';
import type { timeline as german } from '../de/timeline';

export const timeline: Translated<typeof german> = {};
