import {
  IconAlertTriangle,
  IconBriefcase,
  IconBuildingFactory2,
  IconCalendarEvent,
  IconChecklist,
  IconFileText,
  IconInbox,
  IconMapPin,
  IconSettings,
  IconUpload,
  type Icon,
} from '@tabler/icons-react';

export interface Destination {
  /** Key of the `nav` texts. */
  name: 'today' | 'companies' | 'visits' | 'attention' | 'cases' | 'requests' | 'sites' | 'offers' | 'imports' | 'admin';
  path: string;
  icon: Icon;
  /** Second key of „G then …“. */
  letter?: string;
  needs?: 'import' | 'manage';
}

/** The map of the product, in the order of a working day. A destination is shown once its pages exist. */
export const DESTINATIONS: readonly Destination[] = [
  { name: 'today', path: '/', icon: IconChecklist, letter: 'h' },
  { name: 'companies', path: '/companies', icon: IconBuildingFactory2, letter: 'u' },
  { name: 'visits', path: '/visits', icon: IconCalendarEvent, letter: 'b' },
  { name: 'attention', path: '/attention', icon: IconAlertTriangle, letter: 'w' },
  { name: 'cases', path: '/cases', icon: IconBriefcase, letter: 'f' },
  { name: 'requests', path: '/requests', icon: IconInbox, letter: 'a' },
  { name: 'sites', path: '/sites', icon: IconMapPin, letter: 'l' },
  { name: 'offers', path: '/offers', icon: IconFileText, letter: 'o' },
  { name: 'imports', path: '/import', icon: IconUpload, needs: 'import' },
  { name: 'admin', path: '/admin', icon: IconSettings, needs: 'manage' },
];

/** What „Neu“ offers, each the page of a form. */
export const CREATABLE = [
  { name: 'visit', path: '/visits/new' },
  { name: 'company', path: '/companies/new' },
  { name: 'case', path: '/cases/new' },
  { name: 'request', path: '/requests/new' },
  { name: 'site', path: '/sites/new' },
] as const;
