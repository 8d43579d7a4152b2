import type { Translated } from '../translated';
import type { common as german } from '../de/common';

export const common: Translated<typeof german> = {};
