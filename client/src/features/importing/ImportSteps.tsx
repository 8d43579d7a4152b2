import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IMPORT_STEPS, type ImportStep } from './importStatus';
import classes from './ImportSteps.module.css';

/** Where on the way from the file to the companies one is. */
export function ImportSteps({ current }: { current: ImportStep }) {
  const { t } = useTranslation();
  const at = IMPORT_STEPS.indexOf(current);
  return (
    <ol className={classes.steps}>
      {IMPORT_STEPS.map((step, index) => (
        <li key={step} className={classes.step} aria-current={index === at ? 'step' : undefined} data-done={index < at || undefined}>
          {t(`importing.steps.${step}`)}
          {index < at ? <VisuallyHidden>{t('importing.stepDone')}</VisuallyHidden> : null}
        </li>
      ))}
    </ol>
  );
}
