import { Chip, Group, Input } from '@mantine/core';
import { useId } from 'react';
import classes from './visit.module.css';

interface Option {
  value: string;
  label: string;
}

interface ChipChoiceProps {
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  /** Called with the option that was tapped and whether it is on now. */
  onToggle(value: string, on: boolean): void;
  error?: string | undefined;
  description?: string | undefined;
}

/** Chips before text, large enough for a thumb; a second tap takes an answer back. */
export function ChipChoice({ label, options, chosen, onToggle, error, description }: ChipChoiceProps) {
  const id = useId();
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} error={error} description={description}>
      <Group gap="xs" mt={4} role="group" aria-labelledby={id} className={classes.chips}>
        {options.map((option) => (
          <Chip key={option.value} checked={chosen.includes(option.value)} onChange={(on) => onToggle(option.value, on)} size="md">
            {option.label}
          </Chip>
        ))}
      </Group>
    </Input.Wrapper>
  );
}
