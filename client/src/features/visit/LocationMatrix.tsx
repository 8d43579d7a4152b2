import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LOCATION_FACTORS, type AnswerValue } from '@ortstreu/shared/visit';
import { type QuestionValues } from './visitDraft';
import classes from './visit.module.css';

const STEPS = ['1', '2', '3', '4', '5'] as const;

interface LocationMatrixProps {
  values: QuestionValues;
  onChange(name: string, value: AnswerValue | undefined): void;
}

/** Importance and satisfaction of ten factors; "–" is "not asked". Native lists, because a phone opens them large. */
export function LocationMatrix({ values, onChange }: LocationMatrixProps) {
  const { t } = useTranslation();
  const cell = (factor: (typeof LOCATION_FACTORS)[number], aspect: 'Importance' | 'Satisfaction') => {
    const name = `${factor}${aspect}`;
    const words = aspect === 'Importance' ? 'visit.importanceScale' : 'visit.scale';
    return (
      <NativeSelect
        aria-label={`${t(`visit.factor.${factor}`)}: ${t(aspect === 'Importance' ? 'visit.importance' : 'visit.satisfaction')}`}
        size="md"
        value={values[name] === undefined ? '' : String(values[name])}
        onChange={(event) => onChange(name, event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
        data={[{ value: '', label: '–' }, ...STEPS.map((step) => ({ value: step, label: t(`${words}.${step}`) }))]}
      />
    );
  };
  return (
    <table className={classes.matrix}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('visit.importance')}</th>
          <th scope="col">{t('visit.satisfaction')}</th>
        </tr>
      </thead>
      <tbody>
        {LOCATION_FACTORS.map((factor) => (
          <tr key={factor}>
            <th scope="row">{t(`visit.factor.${factor}`)}</th>
            <td>{cell(factor, 'Importance')}</td>
            <td>{cell(factor, 'Satisfaction')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
