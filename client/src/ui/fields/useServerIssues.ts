import { useCallback, useState } from 'react';
import { type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { type Failure } from '../failure';
import { useIssueText } from '../useIssueText';

export interface ServerIssues {
  /** What no field of the form could take; show it with ErrorState. */
  failure: Failure | undefined;
  /** Puts the issues of a refused request to their fields and keeps the rest. */
  show(failure: Failure): void;
  clear(): void;
}

/** Maps the server's issues (`contacts.0.email`) back to the fields of a form. `prefix` is cut off, e.g. `input.`. */
export function useServerIssues<Values extends FieldValues>(form: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>, prefix = ''): ServerIssues {
  const [failure, setFailure] = useState<Failure>();
  const issueText = useIssueText();
  const { setError, getValues } = form;
  const show = useCallback(
    (refused: Failure) => {
      const values = getValues();
      const rest = refused.issues.filter((issue) => {
        const path = issue.path.startsWith(prefix) ? issue.path.slice(prefix.length) : issue.path;
        const [first = ''] = path.split('.');
        if (!(first in values)) return true;
        setError(path as FieldPath<Values>, { type: 'server', message: issueText(issue) }, { shouldFocus: true });
        return false;
      });
      setFailure(refused.code === 'VALIDATION_FAILED' && refused.issues.length > 0 && rest.length === 0 ? undefined : { ...refused, issues: rest });
    },
    [getValues, setError, issueText, prefix],
  );
  return { failure, show, clear: useCallback(() => setFailure(undefined), []) };
}
