import type { AdminSettingsQuery } from '../../graphql/__generated__/operations';

/** The settings as the administration sees them. */
export type OfficeSettings = AdminSettingsQuery['settings'];

export interface SettingsFormProps {
  settings: OfficeSettings;
  /** Fetches them anew; null when they cannot be had. */
  reload(): Promise<OfficeSettings | null>;
  /** Told whether the form holds words that are not saved. */
  onTyped(isTyped: boolean): void;
}
