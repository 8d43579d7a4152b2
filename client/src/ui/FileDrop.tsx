import { Button, Progress, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FileDrop.module.css';

interface FileDropProps {
  label: string;
  /** File endings with dot: `.csv`. The server decides by content; this only spares a wasted upload. */
  types: readonly string[];
  megabytes: number;
  /** Said when `onFile` is through; that the file was sent, unless the page only looks into it first. */
  done?(name: string): string;
  /** Sends the file; calls `report` with 0–100. The page shows why it was refused when this rejects. */
  onFile(file: File, report: (percent: number) => void): Promise<void>;
}

const MEGABYTE = 1024 * 1024;

/** Drop a file or choose one; too large, empty or of the wrong kind is said before anything is sent. */
export function FileDrop({ label, types, megabytes, done, onFile }: FileDropProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const [sent, setSent] = useState<string>();

  const refusal = (file: File): string => {
    if (!types.some((type) => file.name.toLowerCase().endsWith(type))) return t('common.file.wrongType', { name: file.name, types: types.join(', ') });
    if (file.size === 0) return t('common.file.empty', { name: file.name });
    return file.size > megabytes * MEGABYTE ? t('common.file.tooLarge', { name: file.name, size: megabytes }) : '';
  };
  const take = async (file: File | undefined) => {
    if (!file || sending) return;
    const refused = refusal(file);
    setProblem(refused);
    setSent(undefined);
    if (refused) return;
    setSending({ name: file.name, percent: 0 });
    try {
      await onFile(file, (percent) => setSending({ name: file.name, percent: Math.round(percent) }));
      setSent(file.name);
    } catch {
      // The page that took the file says why it was refused.
    } finally {
      setSending(undefined);
      if (input.current) input.current.value = '';
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <div
      className={classes.zone}
      data-over={over || undefined}
      role="group"
      aria-labelledby={`${id}-label`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconUpload size={28} aria-hidden />
      <Text fw={600} id={`${id}-label`}>
        {label}
      </Text>
      <Text size="sm" c="dimmed" id={`${id}-limit`}>
        {t('common.file.drop')}. {t('common.file.limit', { types: types.join(', '), size: megabytes })}
      </Text>
      <input
        ref={input}
        type="file"
        className={classes.input}
        accept={types.join(',')}
        aria-label={label}
        aria-describedby={`${id}-limit`}
        tabIndex={-1}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <Button variant="default" disabled={sending !== undefined} onClick={() => input.current?.click()}>
        {t('common.file.choose')}
      </Button>
      {sending ? <Progress value={sending.percent} w="100%" aria-label={t('common.file.uploading', sending)} /> : null}
      <div role="status">
        {sending ? <Text size="sm">{t('common.file.uploading', sending)}</Text> : null}
        {sent ? <Text size="sm">{done ? done(sent) : t('common.file.uploaded', { name: sent })}</Text> : null}
      </div>
      {problem ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      ) : null}
    </div>
  );
}
