import { describe, expect, it } from '@jest/globals';
import { de, en } from '@ortstreu/shared/i18n';
import { INTERVIEW_GUIDE_V1, LOCATION_FACTORS, OPTION_SETS } from './interviewGuide';

const { questions } = INTERVIEW_GUIDE_V1;
const catalogs = [
  ['de', de.visit],
  ['en', en.visit],
] as const;

describe('interview guide v1', () => {
  it('has the 18 core questions, consent beside them', () => {
    expect(questions.filter((question) => question.core).map((question) => question.number)).toEqual([
      1, 2, 4, 5, 7, 8, 9, 11, 13, 14, 15, 18, 19, 20, 21, 22, 25, 26,
    ]);
    expect(questions.filter((question) => !question.core).map((question) => question.number)).toEqual([23]);
  });

  it('leaves observation and need for action to the visitor', () => {
    expect(questions.filter((question) => question.answeredBy === 'visitor').map((question) => question.code)).toEqual(['observation', 'actionNeeded']);
  });

  it('names every field once', () => {
    const names = questions.flatMap((question) => question.fields.map((field) => field.name));
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps who courts a company confidential', () => {
    expect(questions.flatMap(({ fields }) => fields.filter((field) => field.confidential).map((field) => field.name))).toEqual(['courted', 'courtedBy']);
  });

  it.each(catalogs)('has wording for questions, fields and options in %s', (_locale, catalog) => {
    const factorScales = new Set(LOCATION_FACTORS.flatMap((factor) => [`${factor}Importance`, `${factor}Satisfaction`]));
    const fields: Record<string, string> = catalog.answerField;
    const options: Record<string, Record<string, string>> = catalog.option;
    for (const question of questions) {
      expect((catalog.question as Record<string, string>)[question.code]).toMatch(/\?$/);
      for (const field of question.fields.filter(({ name }) => !factorScales.has(name)))
        expect([field.name, fields[field.name]]).toEqual([field.name, expect.any(String)]);
    }
    for (const [set, codes] of Object.entries(OPTION_SETS)) expect(Object.keys(options[set] ?? {})).toEqual([...codes]);
    expect(Object.keys(catalog.factor)).toEqual([...LOCATION_FACTORS]);
  });
});
