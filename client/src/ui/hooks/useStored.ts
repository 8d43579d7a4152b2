import { useCallback, useState } from 'react';

/** A small choice that this browser remembers, such as the visible columns of a table. */
export function useStored<Value>(key: string, fallback: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => {
    try {
      const text = localStorage.getItem(`ortstreu.${key}`);
      return text === null ? fallback : (JSON.parse(text) as Value);
    } catch {
      return fallback;
    }
  });
  const store = useCallback(
    (next: Value) => {
      setValue(next);
      try {
        localStorage.setItem(`ortstreu.${key}`, JSON.stringify(next));
      } catch {
        // Without storage the choice holds as long as the page.
      }
    },
    [key],
  );
  return [value, store];
}
