import { useSyncExternalStore } from 'react';

/** One value outside React that components can read: links and requests report here. */
export interface SignalStore<Value> {
  get(): Value;
  set(value: Value): void;
  subscribe(listener: () => void): () => void;
}

export function createSignalStore<Value>(initial: Value): SignalStore<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useSignalStore = <Value>(store: SignalStore<Value>): Value =>
  useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.get(),
  );
