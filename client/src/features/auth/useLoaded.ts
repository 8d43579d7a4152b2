import { useEffect, useState } from 'react';
import { failureFromError } from '../../apollo/failureFromError';
import { getJson } from '../../apollo/request';
import { type Failure } from '../../ui/failure';

type Loaded<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; failure: Failure };

/** Reads a JSON route once; `check` makes sure of its shape. */
export function useLoaded<Value>(path: string, check: (body: unknown) => Value): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    getJson(path)
      .then((body) => check(body))
      .then(
        (value) => current && setLoaded({ state: 'ready', value }),
        (error: unknown) => current && setLoaded({ state: 'failed', failure: failureFromError(error) }),
      );
    return () => {
      current = false;
    };
  }, [path, check]);
  return loaded;
}
