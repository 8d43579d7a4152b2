import { useNavigate } from 'react-router';
import { useShortcut } from '../ui/hooks/useShortcut';
import { DESTINATIONS, type Destination } from './destinations';

const LETTERS = DESTINATIONS.flatMap((destination) => (destination.letter ? [{ letter: destination.letter, path: destination.path }] : []));

/** „G then H/U/B/F/A“: the list of letters is fixed, so that the number of hooks is as well. */
export function useGoTo(destinations: readonly Destination[]): void {
  const navigate = useNavigate();
  const go = (path: string) => {
    if (destinations.some((destination) => destination.path === path)) void navigate(path);
  };
  for (const { letter, path } of LETTERS) {
    // eslint-disable-next-line react-hooks/rules-of-hooks -- a module constant: the same hooks in the same order every time
    useShortcut(`g ${letter}`, () => go(path));
  }
}
