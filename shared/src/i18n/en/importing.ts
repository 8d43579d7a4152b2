import type { Translated } from '../translated';
import type { importing as german } from '../de/importing';

export const importing: Translated<typeof german> = {};
