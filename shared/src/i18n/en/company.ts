import type { Translated } from '../translated';
import type { company as german } from '../de/company';

export const company: Translated<typeof german> = {};
