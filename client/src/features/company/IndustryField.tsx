import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useController, type Control } from 'react-hook-form';
import { IndustriesDocument } from '../../graphql/__generated__/operations';
import { ComboSearch } from '../../ui/ComboSearch';
import type { ComboSource } from '../../ui/comboSource';
import { type CompanyFormValues } from './companyForm';

interface IndustryFieldProps {
  control: Control<CompanyFormValues, unknown, unknown>;
  name: 'industry';
  label: string;
  placeholder: string;
}

/** Industry by number or word; codes are of the edition of 2008 until the office decides otherwise. */
export function IndustryField({ control, name, label, placeholder }: IndustryFieldProps) {
  const client = useApolloClient();
  const {
    field: { value: chosen, onChange, onBlur, ref },
    fieldState,
  } = useController({ control, name });
  const version = chosen?.version ?? '2008';
  const search = useCallback<ComboSource>(
    async (query) => {
      const { data } = await client.query({ query: IndustriesDocument, variables: { version, search: query } });
      return (data?.industries ?? []).map(({ code, title }) => ({ id: code, label: `${code} ${title}` }));
    },
    [client, version],
  );
  const value = chosen ? { id: chosen.code, label: `${chosen.code} ${chosen.title ?? ''}`.trim() } : null;
  return (
    <ComboSearch
      label={label}
      placeholder={placeholder}
      search={search}
      value={value}
      onBlur={onBlur}
      onChange={(option) => onChange(option ? { version, code: option.id, title: option.label.slice(option.id.length + 1) } : null)}
      error={fieldState.error?.message}
      ref={ref}
    />
  );
}
