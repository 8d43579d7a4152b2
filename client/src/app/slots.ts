import { type ComponentType } from 'react';
import { type PaletteSearch } from '../ui/CommandPalette';

/** Parts of the shell that features fill in. */
interface Slots {
  /** The search everywhere behind Ctrl K. */
  search?: PaletteSearch;
  /** Bell with the unread count, in the top bar. */
  NotificationBell?: ComponentType;
}

export const slots: Slots = {};
