import { type ComponentType } from 'react';

/** Parts of the shell that features fill in. */
interface Slots {
  /** Bell with the unread count, in the top bar. */
  NotificationBell?: ComponentType;
}

export const slots: Slots = {};
