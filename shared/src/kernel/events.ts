import type { z } from 'zod';

/** A fact that other modules and the workers may react to. Its payload holds ids, never copies of records. */
export interface EventDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  name: Name;
  payload: Schema;
}

/** Names are `noun.pastVerb`, e.g. `visit.recorded`. */
export const defineEvent = <Name extends string, Schema extends z.ZodType>(name: Name, payload: Schema): EventDefinition<Name, Schema> => ({ name, payload });
