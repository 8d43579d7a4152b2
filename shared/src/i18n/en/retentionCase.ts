import type { Translated } from '../translated';
import type { retentionCase as german } from '../de/retentionCase';

export const retentionCase: Translated<typeof german> = {};
