import type { Translated } from '../translated';
import type { nav as german } from '../de/nav';

export const nav: Translated<typeof german> = {};
