import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { localDate } from '@ortstreu/shared/kernel';
import { renderUi } from '../../ui/testing/renderUi';
import { LocationMatrix } from './LocationMatrix';
import { QuestionBlock } from './QuestionBlock';
import { draftIssues, emptyDraft, QUESTIONS, recordInput, stepOfPath, type QuestionValues, type VisitDraft } from './visitDraft';

const TODAY = localDate('2026-11-23');
const questionOf = (code: string) => {
  const question = QUESTIONS.find((candidate) => candidate.code === code);
  if (!question) throw new Error(`no question ${code}`);
  return question;
};

function Block({ code, onValues, error }: { code: string; onValues?: (values: QuestionValues | undefined) => void; error?: string }) {
  const [values, setValues] = useState<QuestionValues>();
  const change = (next: QuestionValues | undefined) => {
    setValues(next);
    onValues?.(next);
  };
  return <QuestionBlock question={questionOf(code)} values={values} onChange={change} errorOf={() => error} />;
}

describe('a question', () => {
  it('starts as "not asked", takes answers by chip and number, and goes back', async () => {
    const user = userEvent.setup();
    const onValues = jest.fn();
    renderUi(<Block code="employment" onValues={onValues} />);
    expect(screen.getByText('nicht gefragt')).toBeVisible();
    await user.click(screen.getByLabelText('abnehmend'));
    await user.type(screen.getByLabelText('Veränderung in zwei Jahren'), '-30');
    expect(onValues).toHaveBeenLastCalledWith({ employeesOutlook: 'down', employeesChange: -30 });
    expect(screen.getByText('2 Antworten')).toBeVisible();
    await user.click(screen.getByLabelText('abnehmend'));
    expect(onValues).toHaveBeenLastCalledWith({ employeesChange: -30 });
    await user.click(screen.getByRole('button', { name: 'Doch nicht gefragt' }));
    expect(onValues).toHaveBeenLastCalledWith(undefined);
    expect(screen.getByText('nicht gefragt')).toBeVisible();
  });

  it('tells "asked without answer" from "no"', async () => {
    const user = userEvent.setup();
    const onValues = jest.fn();
    renderUi(<Block code="courted" onValues={onValues} />);
    await user.click(screen.getByRole('button', { name: 'Gefragt, ohne Antwort' }));
    expect(onValues).toHaveBeenLastCalledWith({});
    await user.click(screen.getByLabelText('nein'));
    expect(onValues).toHaveBeenLastCalledWith({ courted: false });
  });

  it('has several chips for what may be several', async () => {
    const user = userEvent.setup();
    const onValues = jest.fn();
    renderUi(<Block code="observation" onValues={onValues} />);
    await user.click(screen.getByLabelText('Leerstand'));
    await user.click(screen.getByLabelText('alte Maschinen'));
    expect(onValues).toHaveBeenLastCalledWith({ observations: ['vacantSpace', 'oldMachines'] });
  });

  it('says what is wrong at its field and is accessible', async () => {
    const { container } = renderUi(<Block code="training" error="Bitte eine ganze Zahl eingeben." />);
    expect(screen.getByLabelText('Ausbildungsplätze')).toHaveAccessibleDescription('Bitte eine ganze Zahl eingeben.');
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('the matrix of location factors', () => {
  it('names every cell by factor and aspect', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    renderUi(<LocationMatrix values={{}} onChange={onChange} />);
    const cell = screen.getByLabelText('Glasfaser: Zufriedenheit');
    await user.selectOptions(cell, '2');
    expect(onChange).toHaveBeenLastCalledWith('broadbandSatisfaction', 2);
    expect(within(screen.getByRole('table')).getAllByRole('combobox')).toHaveLength(20);
  });
});

describe('the draft', () => {
  const draft = (change: Partial<VisitDraft> = {}): VisitDraft => ({
    ...emptyDraft(TODAY, 'me', 'held'),
    company: { id: 'c1', name: 'Muster GmbH' },
    actionNeeded: 'none',
    ...change,
  });

  it('becomes a held visit with answers and promises', () => {
    const input = recordInput(draft({ answers: { stay: {} }, promises: [{ text: 'Anruf', ownerId: 'me', dueOn: '2026-12-01' }] }), 'Europe/Berlin');
    expect(input).toMatchObject({
      companyId: 'c1',
      status: 'held',
      heldOn: '2026-11-23',
      answers: [{ question: 'stay', values: {} }],
      commitments: [{ text: 'Anruf', ownerId: 'me', dueOn: '2026-12-01' }],
      participantIds: ['me'],
    });
  });

  it("becomes an appointment in the agency's zone, without a report", () => {
    const input = recordInput(draft({ status: 'planned', plannedDay: '2026-12-01', plannedTime: '09:30', answers: { stay: {} } }), 'Europe/Berlin');
    expect(input).toMatchObject({ status: 'planned', plannedAt: '2026-12-01T08:30:00.000Z' });
    expect(input).not.toHaveProperty('answers');
  });

  it.each([
    [{ company: null }, ['companyId required']],
    [{ heldOn: null }, ['heldOn required']],
    [{ actionNeeded: null }, ['actionNeeded required']],
    [
      { promises: [{ text: ' ', ownerId: null, dueOn: null }] },
      ['commitments.0.text required', 'commitments.0.ownerId required', 'commitments.0.dueOn required'],
    ],
    [{ status: 'planned', plannedDay: null }, ['plannedAt required']],
    [{}, []],
  ] as [Partial<VisitDraft>, string[]][])('%j lacks %j', (change, expected) => {
    expect(draftIssues(draft(change)).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it('leads every path of the input to its step', () => {
    const given = draft({ answers: { space: {}, location: {} } });
    const at = (code: string) => QUESTIONS.findIndex((question) => question.code === code) + 1;
    expect(stepOfPath('answers.1.values.locationSatisfaction', given)).toBe(at('location'));
    expect(stepOfPath('commitments.0.dueOn', given)).toBe(at('promise'));
    expect(stepOfPath('actionNeeded', given)).toBe(QUESTIONS.length + 1);
    expect(stepOfPath('heldOn', given)).toBe(0);
  });
});
