import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Failure } from './failure';
import classes from './ErrorState.module.css';
import { useIssueText } from './useIssueText';

interface ErrorStateProps {
  failure: Failure;
  /** Says what was kept, where a form stands beside it. */
  kept?: boolean;
  /** Names the fields of issues that have no field on the page. */
  labelOf?(path: string): string | undefined;
  onRetry?(): void;
}

/** What happened, what was kept, what to do; an id only when we are at fault. */
export function ErrorState({ failure, kept = false, labelOf, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  const issueText = useIssueText();
  const ours = failure.code === 'INTERNAL';
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`errors.${failure.code}`)}
      role="alert"
      classNames={{ root: classes.root, title: classes.title, icon: classes.icon }}
    >
      <Stack gap="xs" align="flex-start">
        {failure.issues.length > 0 ? (
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {failure.issues.map((issue) => (
              <li key={`${issue.path} ${issue.code}`}>
                {labelOf?.(issue.path) ? <strong>{labelOf(issue.path)}: </strong> : null}
                {issueText(issue)}
              </li>
            ))}
          </ul>
        ) : null}
        {kept ? <Text size="sm">{t('common.error.kept')}</Text> : null}
        {ours ? <Text size="sm">{t('common.error.whatToDo')}</Text> : null}
        {failure.errorId ? (
          <Text size="sm">
            {t('common.error.idLabel')}: <Code>{failure.errorId}</Code>
            <br />
            {t('common.error.idHint')}
          </Text>
        ) : null}
        {onRetry ? (
          <Group>
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('common.action.retry')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Alert>
  );
}
