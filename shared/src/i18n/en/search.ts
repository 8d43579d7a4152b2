import type { Translated } from '../translated';
import type { search as german } from '../de/search';

export const search: Translated<typeof german> = {
  groups: { company: 'Companies', contact: 'Contacts', case: 'Cases', request: 'Requests', site: 'Sites', visit: 'Visits' },
};
