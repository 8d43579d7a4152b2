import { CloseButton, Combobox, Loader, TextInput, useCombobox, type TextInputProps } from '@mantine/core';
import { useState, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComboOption, ComboSource } from './comboSource';
import { useComboAnswer } from './hooks/useComboAnswer';

export interface ComboSearchProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value: ComboOption | null;
  onChange(option: ComboOption | null): void;
  search: ComboSource;
  /** Letters before it asks; 0 shows suggestions at once. */
  from?: number;
}

/** Type, see what the server finds, choose: company, industry, person. */
export function ComboSearch({ value, onChange, search, from = 2, ...rest }: ComboSearchProps) {
  const { t } = useTranslation();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string>();
  const query = (typed ?? '').trim();
  const { options, waiting, quiet } = useComboAnswer(search, query, combobox.dropdownOpened, from);

  const leave = (event: FocusEvent<HTMLInputElement>) => {
    // An emptied field takes the choice back; half a word changes nothing.
    if (typed !== undefined && query === '' && value) onChange(null);
    setTyped(undefined);
    combobox.closeDropdown();
    rest.onBlur?.(event);
  };
  const clear = value ? (
    <CloseButton size="sm" aria-label={t('common.combo.clear')} onMouseDown={(event) => event.preventDefault()} onClick={() => onChange(null)} />
  ) : null;

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        onChange(options.find((option) => option.id === id) ?? null);
        setTyped(undefined);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          autoComplete="off"
          {...rest}
          value={typed ?? value?.label ?? ''}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={(event) => {
            if (from === 0) combobox.openDropdown();
            rest.onFocus?.(event);
          }}
          onBlur={leave}
          rightSection={waiting ? <Loader size={16} aria-hidden /> : clear}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {options.map((option) => (
            <Combobox.Option key={option.id} value={option.id}>
              {option.label}
              {option.hint ? <span style={{ color: 'var(--mantine-color-dimmed)', fontSize: 14 }}> · {option.hint}</span> : null}
            </Combobox.Option>
          ))}
          {options.length === 0 ? <Combobox.Empty>{quiet}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
