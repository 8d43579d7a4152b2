import type { Translated } from '../translated';
import type { site as german } from '../de/site';

export const site: Translated<typeof german> = {};
