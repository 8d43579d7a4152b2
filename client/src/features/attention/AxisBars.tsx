import { useTranslation } from 'react-i18next';
import { AXES } from '@ortstreu/shared/signal';
import { type AssessmentReasonsFragment } from '../../graphql/__generated__/operations';
import classes from './attention.module.css';

const FULL = 100;

/** The four axes as small labelled bars; the points stand beside them, so that nothing rests on the picture alone. */
export function AxisBars({ axes }: { axes: AssessmentReasonsFragment['axes'] }) {
  const { t } = useTranslation();
  return (
    <div>
      {AXES.map((axis) => (
        <div key={axis} className={classes.axis} title={t(`signal.axisHint.${axis}`)}>
          <span>{t(`signal.axis.${axis}`)}</span>
          <span>{t('attention.points', { count: axes[axis] })}</span>
          <div className={classes.bar} aria-hidden>
            <div className={classes.fill} style={{ width: `${Math.min(FULL, Math.max(0, axes[axis]))}%` }} />
          </div>
        </div>
      ))}
    </div>
  );
}
