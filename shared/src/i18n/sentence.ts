import { isLocalDate } from '@ortstreu/shared/kernel';
import type { Formats } from './format';
import type { MessageKey, Translate } from './translator';

interface StoredMessage {
  messageKey: string;
  params?: Readonly<Record<string, unknown>>;
}

const isMessage = (value: unknown): value is StoredMessage =>
  typeof value === 'object' && value !== null && 'messageKey' in value && typeof value.messageKey === 'string';

/**
 * A stored message as a sentence: calendar days are shown as people write them, a text that begins with `@` is itself a key
 * (`@attention.levels.talk`), so that stored values stay free of language; a value may be a
 * stored message again, such as the reason within a notification.
 */
export function sentence(key: string, params: Readonly<Record<string, unknown>>, t: Translate, formats: Formats): string {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (isMessage(value)) return [name, sentence(value.messageKey, value.params ?? {}, t, formats)];
      if (typeof value !== 'string') return [name, value];
      if (value.startsWith('@')) return [name, t(value.slice(1) as MessageKey)];
      return [name, isLocalDate(value) ? formats.date(value) : value];
    }),
  );
  return t(key as MessageKey, shown);
}
