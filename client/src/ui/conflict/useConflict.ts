import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure } from '../failure';
import { useUndo } from '../useUndo';
import { differences, merged, type Difference, type Side } from './differences';

/** A record as a form holds it. */
export interface Stored<Values> {
  version: number;
  /** Left out where a draft was found whose beginning is no longer known. */
  values?: Values;
}

interface ConflictOptions<Values extends object> {
  /** The record that the form shows. A newer one is followed as long as nothing was typed. */
  opened: Stored<Values>;
  /** What the form holds now. */
  read(): Values;
  /** Puts values into the form; `from` is the record that they go on from. */
  write(values: Values, from: Stored<Values>): void;
  /** The record as it stands on the server; null when it is gone or no longer to be seen. */
  reload(): Promise<Required<Stored<Values>> | null>;
  failureOf(error: unknown): Failure;
  /** Groups that are one value to the reader. */
  whole?: readonly string[];
}

export interface Conflict {
  /** What is to be decided; empty while there is no conflict. */
  fields: readonly Difference[];
  /**
   * Sends with the version at hand, and once more with the new one where nobody touched the same fields. Resolves to true when it
   * is saved, to the failure that the page has to show, or to false when the panel shows both versions.
   */
  save(send: (version: number) => Promise<unknown>): Promise<boolean | Failure>;
  /** Puts the chosen fields into the form; saving is the next step. */
  resolve(choice: Readonly<Record<string, Side>>): void;
  /** Puts the new record into the form; what was typed comes back with „Rückgängig“. */
  discard(): void;
}

/** A duplicate is a CONFLICT as well, but one that a field can tell. */
const isOvertaken = (failure: Failure): boolean => failure.code === 'CONFLICT' && failure.issues.length === 0;

/** Two people have the same record open: nothing typed is lost, and nothing is written over unseen. Show the result with ConflictPanel. */
export function useConflict<Values extends object>({ opened, read, write, reload, failureOf, whole = [] }: ConflictOptions<Values>): Conflict {
  const { t } = useTranslation();
  const offerUndo = useUndo();
  const base = useRef(opened);
  const [theirs, setTheirs] = useState<Required<Stored<Values>>>();
  const [fields, setFields] = useState<readonly Difference[]>([]);
  const form = useRef({ read, write });
  useEffect(() => {
    form.current = { read, write };
  });

  useEffect(() => {
    const known = base.current.values ?? opened.values;
    if (!opened.values || !known || opened.version <= base.current.version || differences(form.current.read(), known).length > 0) return;
    form.current.write(opened.values, opened);
    base.current = opened;
  }, [opened]);

  const settle = (values: Values, next: Required<Stored<Values>>) => {
    base.current = next;
    setTheirs(undefined);
    setFields([]);
    write(values, next);
  };
  const save: Conflict['save'] = async (send) => {
    setFields([]);
    const attempt = async (version: number): Promise<Failure | undefined> => {
      try {
        await send(version);
        base.current = { version: version + 1, values: read() };
        return undefined;
      } catch (error) {
        return failureOf(error);
      }
    };
    const refused = await attempt(base.current.version);
    if (!refused) return true;
    if (!isOvertaken(refused)) return refused;
    const current = await reload();
    if (!current) return refused;
    const found = differences(read(), current.values, base.current.values, whole);
    if (found.length === 0) {
      const second = await attempt(current.version);
      return second ?? true;
    }
    setTheirs(current);
    setFields(found);
    return false;
  };
  return {
    fields,
    save,
    resolve: (choice) => {
      if (theirs) settle(merged(read(), fields, choice), theirs);
    },
    discard: () => {
      if (!theirs) return;
      const typed = read();
      const before = base.current;
      settle(theirs.values, theirs);
      offerUndo(t('common.conflict.discarded'), async () => {
        // Back to where the two versions stood against each other: saving shows both again.
        base.current = before;
        form.current.write(typed, before);
      });
    },
  };
}
