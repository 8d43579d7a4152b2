import type { Translated } from '../translated';
import type { notification as german } from '../de/notification';

export const notification: Translated<typeof german> = {};
