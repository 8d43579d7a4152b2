import type { Translated } from '../translated';
import type { setup as german } from '../de/setup';

export const setup: Translated<typeof german> = {};
