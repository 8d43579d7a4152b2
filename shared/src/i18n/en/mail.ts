import type { Translated } from '../translated';
import type { mail as german } from '../de/mail';

export const mail: Translated<typeof german> = {};
