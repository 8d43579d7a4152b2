import type { Translated } from '../translated';
import type { contact as german } from '../de/contact';

export const contact: Translated<typeof german> = {};
