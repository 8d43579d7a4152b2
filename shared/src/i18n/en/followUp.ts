import type { Translated } from '../translated';
import type { followUp as german } from '../de/followUp';

export const followUp: Translated<typeof german> = {};
