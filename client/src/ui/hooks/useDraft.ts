import { useCallback, useEffect, useRef, useState } from 'react';

interface StoredDraft<Values> {
  savedAt: string;
  values: Values;
}

export interface Draft<Values> {
  /** What was found on this device when the form opened. */
  restored: StoredDraft<Values> | undefined;
  /** Keeps the values half a second after the last change. */
  save(values: Values): void;
  /** Call after the server has them. */
  markSent(): void;
  discard(): void;
  state: { kind: 'clean' } | { kind: 'saved'; at: Date } | { kind: 'sent'; at: Date } | { kind: 'failed' };
}

const PREFIX = 'ortstreu.draft.';
const WAIT_MS = 500;

function read<Values>(key: string): StoredDraft<Values> | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as StoredDraft<Values>) : undefined;
  } catch {
    return undefined;
  }
}

/** Drops every draft on this device; called at sign-out, because the next person must not read them. */
export function clearDrafts(): void {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // Nothing was stored.
  }
}

/** Autosaves a form on this device, so that a lost session, a closed tab or a dead spot costs nothing. `key` names form and record. */
export function useDraft<Values>(key: string): Draft<Values> {
  const [restored] = useState(() => read<Values>(key));
  const [state, setState] = useState<Draft<Values>['state']>(restored ? { kind: 'saved', at: new Date(restored.savedAt) } : { kind: 'clean' });
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; values: Values } | undefined>(undefined);

  const store = useCallback(
    (values: Values) => {
      const at = new Date();
      try {
        localStorage.setItem(PREFIX + key, JSON.stringify({ savedAt: at.toISOString(), values } satisfies StoredDraft<Values>));
        setState({ kind: 'saved', at });
      } catch {
        setState({ kind: 'failed' });
      }
    },
    [key],
  );
  const stop = useCallback(() => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = undefined;
  }, []);
  const save = useCallback(
    (values: Values) => {
      stop();
      const timer = setTimeout(() => {
        pending.current = undefined;
        store(values);
      }, WAIT_MS);
      pending.current = { timer, values };
    },
    [stop, store],
  );
  const forget = useCallback(() => {
    stop();
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {
      // Nothing was stored.
    }
  }, [key, stop]);

  // A form that closes within the half second still keeps its last letters.
  useEffect(
    () => () => {
      const open = pending.current;
      stop();
      if (open) store(open.values);
    },
    [stop, store],
  );

  return {
    restored,
    state,
    save,
    markSent: useCallback(() => {
      forget();
      setState({ kind: 'sent', at: new Date() });
    }, [forget]),
    discard: useCallback(() => {
      forget();
      setState({ kind: 'clean' });
    }, [forget]),
  };
}
