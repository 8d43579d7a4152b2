import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IMPORTANCE_V1, importanceOf, type ImportanceFacts } from './importance';

describe('importanceOf', () => {
  it.each([
    [{ jobs: 100 }, 'A'],
    [{ jobs: 99 }, 'B'],
    [{ jobs: 50 }, 'B'],
    [{ jobs: 49 }, 'C'],
    [{ jobs: 0 }, 'C'],
    [{ jobs: 20, apprentices: 5 }, 'B'],
    [{ jobs: 50, apprentices: 20 }, 'A'],
    [{ jobs: 50, supplierTies: 2, landSquareMetres: 5000 }, 'A'],
    [{ supplierTies: 5 }, 'B'],
    [{ landSquareMetres: 20_000 }, 'B'],
    [{ apprentices: 4 }, 'C'],
  ] as [ImportanceFacts, string][])('%j is %s', (facts, grade) => {
    expect(importanceOf(facts)?.grade).toBe(grade);
  });

  it('says nothing while nothing is known', () => {
    expect(importanceOf({})).toBeUndefined();
  });

  it('shows each known fact with its points', () => {
    expect(importanceOf({ jobs: 60, apprentices: 1 })?.reasons).toEqual([
      { factor: 'jobs', value: 60, points: 2, messageKey: 'attention.importanceReason.jobs', params: { value: 60 } },
      { factor: 'apprentices', value: 1, points: 0, messageKey: 'attention.importanceReason.apprentices', params: { value: 1 } },
    ]);
  });

  it('lets a person decide otherwise and keeps what the rule said', () => {
    expect(importanceOf({ jobs: 10 }, IMPORTANCE_V1, { grade: 'A', reason: 'Einziger Gießer am Ort' })).toMatchObject({
      grade: 'A',
      origin: 'override',
      computedGrade: 'C',
      overrideReason: 'Einziger Gießer am Ort',
    });
    expect(importanceOf({}, IMPORTANCE_V1, { grade: 'B', reason: 'Schlüssel der Wertschöpfung' })).toMatchObject({ grade: 'B', computedGrade: undefined });
  });

  it('never falls when a company grows', () => {
    const size = fc.record({ jobs: fc.nat(300), apprentices: fc.nat(40), supplierTies: fc.nat(8), landSquareMetres: fc.nat(40_000) });
    fc.assert(
      fc.property(size, size, (facts, more) => {
        const bigger = {
          jobs: facts.jobs + more.jobs,
          apprentices: facts.apprentices + more.apprentices,
          supplierTies: facts.supplierTies + more.supplierTies,
          landSquareMetres: facts.landSquareMetres + more.landSquareMetres,
        };
        expect((importanceOf(bigger)?.grade ?? 'Z') <= (importanceOf(facts)?.grade ?? 'Z')).toBe(true);
      }),
    );
  });
});
