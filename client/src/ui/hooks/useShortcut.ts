import { useEffect, useRef, useSyncExternalStore } from 'react';

const STORED = 'ortstreu.letters';
const CHANGED = 'ortstreu:letters';
const SEQUENCE_MS = 1200;

function lettersOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/** Switches shortcuts of single letters on or off (WCAG 2.1.4); remembered in this browser. */
export function setLetterShortcuts(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for nothing longer than the page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Whether single letters act as shortcuts. */
export function useLetterShortcuts(): boolean {
  return useSyncExternalStore(
    (notify) => {
      window.addEventListener(CHANGED, notify);
      return () => window.removeEventListener(CHANGED, notify);
    },
    lettersOn,
    () => true,
  );
}

/** Boxes, radios and buttons take no letters. */
const TAKES_NO_LETTERS = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range', 'color'];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target instanceof HTMLInputElement && !TAKES_NO_LETTERS.includes(target.type)) ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role="dialog"],[role="menu"],[role="listbox"]') !== null);

interface ShortcutOptions {
  enabled?: boolean;
}

/**
 * Runs `action` on a key: `j`, `?`, `Escape`, a sequence `g h`, or `mod+k` (Ctrl or Cmd).
 * Keys without `mod` never fire while somebody types, in dialogs or menus, and letters not when they are switched off.
 */
export function useShortcut(keys: string, action: (event: KeyboardEvent) => void, { enabled = true }: ShortcutOptions = {}): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (!enabled) return;
    const withModifier = keys.startsWith('mod+');
    const sequence = (withModifier ? keys.slice(4) : keys).split(' ');
    let position = 0;
    let since = 0;
    const allowed = (event: KeyboardEvent): boolean => {
      if (event.defaultPrevented || event.altKey || withModifier !== (event.ctrlKey || event.metaKey)) return false;
      if (withModifier) return true;
      return !isTyping(event.target) && (event.key.length > 1 || lettersOn());
    };
    const onKey = (event: KeyboardEvent) => {
      if (!allowed(event)) return;
      if (event.timeStamp - since > SEQUENCE_MS) position = 0;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      position = key === sequence[position] ? position + 1 : key === sequence[0] ? 1 : 0;
      since = event.timeStamp;
      if (position < sequence.length) return;
      position = 0;
      event.preventDefault();
      latest.current(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys, enabled]);
}
