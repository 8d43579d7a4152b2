import { registerKey, scoreDuplicate, type DuplicateFacts, type DuplicateScore } from '@ortstreu/shared/company';
import { colognePhonetics, normaliseCompanyName, normaliseStreet } from '@ortstreu/shared/kernel';

export interface DuplicateCandidate<Key> extends DuplicateScore {
  key: Key;
  name: string;
}

/** More records than this under one key say that the key is no key (`Praxis` at one postcode). */
const LARGEST_BUCKET = 60;
const MOST_CANDIDATES = 3;

/** Where two spellings of one firm are likely to meet, without comparing everybody with everybody. */
function keysOf(facts: DuplicateFacts): string[] {
  const name = normaliseCompanyName(facts.name);
  const place = facts.postcode ?? '';
  const register = facts.register && registerKey(facts.register);
  const sound = name.split(' ').map(colognePhonetics).filter(Boolean).sort().join(' ');
  return [
    ...(register ? [`r:${register}`] : []),
    `n:${name}`,
    `s:${sound}:${place}`,
    ...(place ? [`b:${name.slice(0, 5)}:${place}`] : []),
    ...(place && facts.street ? [`a:${normaliseStreet(facts.street)}:${place}`] : []),
  ];
}

/** Finds records that may be the same firm as a new one. Holds only the facts compared, so 100,000 records fit into memory. */
export class DuplicateIndex<Key> {
  private readonly buckets = new Map<string, { key: Key; facts: DuplicateFacts }[]>();

  add(key: Key, facts: DuplicateFacts): void {
    const entry = { key, facts };
    for (const bucketKey of keysOf(facts)) {
      const bucket = this.buckets.get(bucketKey);
      if (!bucket) this.buckets.set(bucketKey, [entry]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push(entry);
    }
  }

  /** The likeliest records, best first; empty when nothing looks like it. */
  find(facts: DuplicateFacts): DuplicateCandidate<Key>[] {
    const seen = new Set<Key>();
    const found: DuplicateCandidate<Key>[] = [];
    for (const bucketKey of keysOf(facts)) {
      for (const { key, facts: known } of this.buckets.get(bucketKey) ?? []) {
        if (seen.has(key)) continue;
        seen.add(key);
        const score = scoreDuplicate(facts, known);
        if (score.verdict !== 'different') found.push({ key, name: known.name, ...score });
      }
    }
    return found.sort((a, b) => Number(b.verdict === 'same') - Number(a.verdict === 'same') || b.score - a.score).slice(0, MOST_CANDIDATES);
  }
}
