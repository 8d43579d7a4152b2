import { DEFAULT_SETTINGS } from '../settings';
import { forgetSettings } from '../server/loadSettings';
import { SETTINGS_ID, SettingsModel, type StoredSettings } from '../server/SettingsModel';

/** The settings record with its defaults, changed where asked; made if there is none. */
export async function ensureAgency(overrides: Partial<StoredSettings> = {}): Promise<void> {
  const { version: _, ...defaults } = DEFAULT_SETTINGS;
  if (await SettingsModel.exists({ _id: SETTINGS_ID })) await SettingsModel.updateOne({ _id: SETTINGS_ID }, { $set: overrides });
  else await SettingsModel.create({ _id: SETTINGS_ID, ...defaults, ...overrides });
  forgetSettings();
}
