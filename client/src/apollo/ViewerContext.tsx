import { createContext, useContext, type ReactNode } from 'react';
import { type ViewerQuery } from '../graphql/__generated__/operations';

/** Who is signed in: `user`, `today`, `agency`, and what they `can` do. */
export type Viewer = ViewerQuery['me'];

const Context = createContext<Viewer | undefined>(undefined);

export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <Context value={viewer}>{children}</Context>;
}

/** The signed-in person; only inside the shell. */
export function useViewer(): Viewer {
  const viewer = useContext(Context);
  if (!viewer) throw new Error('useViewer outside the signed-in part of the page');
  return viewer;
}
