import { useMediaQuery } from '@mantine/hooks';

/** True under 900 px, where the navigation is a bottom bar and tables become cards. */
export const useNarrow = (): boolean => useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
