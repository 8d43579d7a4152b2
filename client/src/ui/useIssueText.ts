import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type InputIssue } from '@ortstreu/shared/kernel';

/** Turns an issue code into its sentence; a code without one still says that the entry is not possible. */
export function useIssueText(): (issue: Pick<InputIssue, 'code' | 'params'>) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ code, params }) => {
      const key = `issues.${code}`;
      // Codes come over the wire, so that the compiler cannot know their keys.
      const text: unknown = i18n.exists(key) ? (i18n.t as (key: string, params?: object) => unknown)(key, params) : undefined;
      return typeof text === 'string' ? text : t('issues.invalid');
    },
    [t, i18n],
  );
}
