import { useFormats } from '../../ui/LocaleContext';
import classes from './Figures.module.css';

interface FiguresProps {
  figures: readonly { label: string; value: number }[];
}

/** A few numbers side by side, each with its words. */
export function Figures({ figures }: FiguresProps) {
  const format = useFormats();
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, value }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>{format.number(value, 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
