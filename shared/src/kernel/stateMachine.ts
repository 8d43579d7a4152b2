/** Allowed moves as data: from each state the list of states that may follow. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

/** True when the table allows the move; staying where one is counts as no move and is refused. */
export const canMove = <State extends string>(table: Transitions<State>, from: State, to: State): boolean => table[from].includes(to);

/** Faults of a table: a state that cannot be reached from the start. An empty list means that it is sound. */
export function unreachableStates<State extends string>(table: Transitions<State>, start: State): State[] {
  const seen = new Set<State>([start]);
  const open: State[] = [start];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const next of table[state]) {
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return (Object.keys(table) as State[]).filter((state) => !seen.has(state));
}
