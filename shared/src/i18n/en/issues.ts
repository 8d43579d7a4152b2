import type { Translated } from '../translated';
import type { issues as german } from '../de/issues';

export const issues: Translated<typeof german> = {};
