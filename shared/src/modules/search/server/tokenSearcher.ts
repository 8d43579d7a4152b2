import { abilityOf } from '@ortstreu/shared/access';
import { prefixRange } from '@ortstreu/shared/kernel';
import { visible, type Scope, type StoredRecord } from '@ortstreu/shared/kernel/server';
import type { Model, QueryFilter } from 'mongoose';
import type { SearchHit, SearchType } from '../search';

/** Finds records of one kind; a module that wants to be found adds one to `SEARCHERS`. */
export interface Searcher {
  type: SearchType;
  /** Hits that this person may read; all terms must be met, the last one at least by its beginning. */
  search(scope: Scope, terms: readonly string[], limit: number): Promise<SearchHit[]>;
}

interface Searchable extends StoredRecord {
  searchTokens: string[];
}

interface TokenSearch<Doc extends Searchable> {
  type: SearchType;
  subject: Parameters<typeof visible>[1];
  model: Model<Doc>;
  /** What else must hold, for instance that the record is not archived. */
  filter: object;
  /** Fields that the hit is made of. */
  fields: Record<string, 1>;
  hit(doc: Doc): Omit<SearchHit, 'type' | 'id'>;
}

/** A searcher over the multikey index of normalised tokens: where there are too many, records with the whole words go before those that only begin so. */
export const tokenSearcher = <Doc extends Searchable>({ type, subject, model, filter, fields, hit }: TokenSearch<Doc>): Searcher => ({
  type,
  async search(scope, terms, limit) {
    const ability = abilityOf(scope.actor);
    if (!ability.can('read', subject)) return [];
    const find = (condition: object, many: number) =>
      model
        .find(visible(ability, subject, { $and: [filter, condition] }) as QueryFilter<Doc>)
        .select(fields)
        .limit(many)
        .lean<Doc[]>();
    const begun = await find({ $and: terms.map((term) => ({ searchTokens: { $elemMatch: prefixRange(term) } })) }, limit);
    // A whole word begins with itself too: only where more begin so than are looked at might one be missing.
    const whole = begun.length < limit ? [] : await find({ searchTokens: { $all: [...terms] } }, limit);
    const known = new Set(whole.map(({ _id }) => _id.toHexString()));
    return [...whole, ...begun.filter(({ _id }) => !known.has(_id.toHexString()))]
      .slice(0, limit)
      .map((doc) => ({ type, id: doc._id.toHexString(), ...hit(doc) }));
  },
});
