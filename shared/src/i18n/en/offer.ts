import type { Translated } from '../translated';
import type { offer as german } from '../de/offer';

export const offer: Translated<typeof german> = {};
