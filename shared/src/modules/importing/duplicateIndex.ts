import { compareKeys, duplicateKey, type DuplicateFacts, type DuplicateKey, type DuplicateScore } from '@ortstreu/shared/company';

export interface DuplicateCandidate<Key> extends DuplicateScore {
  key: Key;
  name: string;
}

interface Entry<Key> {
  key: Key;
  name: string;
  compared: DuplicateKey;
}

/** More records than this under one key say that the key is no key (`Praxis` at one postcode). */
const LARGEST_BUCKET = 60;
const MOST_CANDIDATES = 3;

/** Where two spellings of one firm are likely to meet, without comparing everybody with everybody. */
const bucketsOf = ({ name, register, postcode, street }: DuplicateKey): string[] => [
  ...(register ? [`r:${register}`] : []),
  `n:${name.name}`,
  `s:${name.sound}:${postcode}`,
  ...(postcode ? [`b:${name.name.slice(0, 5)}:${name.numbers}:${postcode}`] : []),
  ...(postcode && street ? [`a:${street}:${postcode}`] : []),
];

/** Finds records that may be the same firm as a new one. Holds only the facts compared, so 100,000 records fit into memory. */
export class DuplicateIndex<Key> {
  private readonly buckets = new Map<string, Entry<Key>[]>();

  add(key: Key, facts: DuplicateFacts): void {
    const entry = { key, name: facts.name, compared: duplicateKey(facts) };
    for (const bucketKey of bucketsOf(entry.compared)) {
      const bucket = this.buckets.get(bucketKey);
      if (!bucket) this.buckets.set(bucketKey, [entry]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push(entry);
    }
  }

  /** The likeliest records, best first; empty when nothing looks like it. */
  find(facts: DuplicateFacts): DuplicateCandidate<Key>[] {
    const wanted = duplicateKey(facts);
    const seen = new Set<Key>();
    const found: DuplicateCandidate<Key>[] = [];
    for (const bucketKey of bucketsOf(wanted)) {
      for (const { key, name, compared } of this.buckets.get(bucketKey) ?? []) {
        if (seen.has(key)) continue;
        seen.add(key);
        const score = compareKeys(wanted, compared);
        if (score.verdict !== 'different') found.push({ key, name, ...score });
      }
    }
    return found.sort((a, b) => Number(b.verdict === 'same') - Number(a.verdict === 'same') || b.score - a.score).slice(0, MOST_CANDIDATES);
  }
}
