import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

interface SearchBoxProps {
  /** What the list is searched for now. */
  value: string | undefined;
  /** Called when typing pauses; undefined for nothing to search for. */
  onSearch(text: string | undefined): void;
  label: string;
  /** Pixels. */
  width?: number;
}

/** Milliseconds without a key until the list follows. */
const PAUSE = 200;

/** The search beside a list. It follows what changes from outside, too: Back, a removed chip, a saved link. */
export function SearchBox({ value, onSearch, label, width }: SearchBoxProps) {
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (value !== sent) {
      setSent(value);
      setTyped(value ?? '');
    }
  }
  const search = useDebouncedCallback((text: string) => {
    setSent(text.trim() || undefined);
    onSearch(text.trim() || undefined);
  }, PAUSE);
  return (
    <TextInput
      type="search"
      w={width}
      leftSection={<IconSearch size={16} aria-hidden />}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
