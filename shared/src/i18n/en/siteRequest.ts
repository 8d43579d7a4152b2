import type { Translated } from '../translated';
import type { siteRequest as german } from '../de/siteRequest';

export const siteRequest: Translated<typeof german> = {};
