import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { useFormats } from '../LocaleContext';
import classes from './ConflictPanel.module.css';
import { type Side } from './differences';
import { type Conflict } from './useConflict';

interface ConflictPanelProps {
  conflict: Conflict;
  /** The label that the field has in the form. */
  labelOf(path: string): string;
  /** The words for a value that is a code or a list; undefined leaves it to the usual ones (dates, numbers, yes and no). */
  textOf?(path: string, value: unknown): string | undefined;
}

const SIDES: readonly Side[] = ['mine', 'theirs'];

/** Both versions field by field; the person decides, and what was typed stays in the form until then. */
export function ConflictPanel({ conflict, labelOf, textOf }: ConflictPanelProps) {
  if (conflict.fields.length === 0) return null;
  return <Panel conflict={conflict} labelOf={labelOf} {...(textOf ? { textOf } : {})} />;
}

function Panel({ conflict, labelOf, textOf }: ConflictPanelProps) {
  const { t } = useTranslation();
  const usual = useUsualText();
  const [choice, setChoice] = useState<Record<string, Side>>({});
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const words = { mine: t('common.conflict.mine'), theirs: t('common.conflict.theirs') };
  return (
    <Alert
      ref={panel}
      tabIndex={-1}
      role="alert"
      color="yellow.9"
      variant="outline"
      icon={<IconGitMerge aria-hidden />}
      title={t('common.conflict.title')}
      classNames={{ root: classes.root }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('common.conflict.text')}</Text>
        <table className={classes.table} aria-label={t('common.conflict.title')}>
          <thead>
            <tr>
              <th scope="col">{t('common.conflict.field')}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {words[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {conflict.fields.map((field) => (
              <tr key={field.path}>
                <th scope="row">{labelOf(field.path)}</th>
                {SIDES.map((side) => {
                  const text = textOf?.(field.path, field[side]) ?? usual(field[side]);
                  return (
                    <td key={side} data-side={words[side]}>
                      <Radio
                        name={`conflict.${field.path}`}
                        label={text}
                        aria-label={`${labelOf(field.path)}, ${words[side]}: ${text}`}
                        checked={(choice[field.path] ?? field.proposed) === side}
                        onChange={() => setChoice({ ...choice, [field.path]: side })}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <Group gap="xs">
          <Button size="xs" onClick={() => conflict.resolve(choice)}>
            {t('common.conflict.apply')}
          </Button>
          <Button size="xs" variant="default" onClick={conflict.discard}>
            {t('common.conflict.discard')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

/** A value as people read it when the page has no better word. */
function useUsualText(): (value: unknown) => string {
  const { t } = useTranslation();
  const format = useFormats();
  const text = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('common.conflict.empty');
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (typeof value === 'number') return format.number(value);
    if (Array.isArray(value)) return value.map(text).join(', ') || t('common.conflict.empty');
    if (typeof value === 'string') return isLocalDate(value) ? format.date(value) : value;
    return Object.values(value).map(text).join(' · ');
  };
  return text;
}
