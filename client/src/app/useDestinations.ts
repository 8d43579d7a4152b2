import { useViewer } from '../apollo/ViewerContext';
import { CREATABLE, DESTINATIONS, type Destination } from './destinations';
import { isRegistered } from './routes';

/** Where this person can go: pages that exist and that the role opens. */
export function useDestinations(): { destinations: Destination[]; creatable: (typeof CREATABLE)[number][] } {
  const { can } = useViewer();
  const allowed = { import: can.import, manage: can.manageUsers || can.manageSettings };
  return {
    destinations: DESTINATIONS.filter((destination) => isRegistered(destination.path) && (!destination.needs || allowed[destination.needs])),
    creatable: can.write ? CREATABLE.filter((entry) => isRegistered(entry.path)) : [],
  };
}
