import { useTranslation } from 'react-i18next';
import classes from './LevelBadge.module.css';

const LEVEL_SHAPES = { calm: '○', watch: '◐', talk: '▲', now: '⬢' } as const;
type LevelName = keyof typeof LEVEL_SHAPES;

interface LevelBadgeProps {
  /** Null when nothing has been assessed yet. */
  level: LevelName | null;
  /** Only the shape, with the word as its name: for dense grids. */
  compact?: boolean;
}

/** Shape and word, never colour alone; the same four everywhere. */
export function LevelBadge({ level, compact = false }: LevelBadgeProps) {
  const { t } = useTranslation();
  const word = t(`common.level.${level ?? 'unknown'}`);
  const shape = level ? LEVEL_SHAPES[level] : '–';
  if (compact) {
    return (
      <span className={classes.level} data-level={level ?? 'none'} role="img" aria-label={word} title={word}>
        {shape}
      </span>
    );
  }
  return (
    <span className={classes.level} data-level={level ?? 'none'}>
      <span aria-hidden className={classes.shape}>
        {shape}
      </span>
      {word}
    </span>
  );
}
