import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaletteSearch } from '../../ui/CommandPalette';
import { useFormats } from '../../ui/LocaleContext';
import { searchEverywhere } from './searchEverywhere';

/** The search everywhere, in the reader's language, for the command palette. */
export function useSearchEverywhere(): PaletteSearch {
  const client = useApolloClient();
  const { t } = useTranslation();
  const format = useFormats();
  return useMemo<PaletteSearch>(() => (query, signal, open) => searchEverywhere(query, signal, open, { client, t, format }), [client, t, format]);
}
