import type { Translated } from '../translated';
import type { network as german } from '../de/network';

export const network: Translated<typeof german> = {};
