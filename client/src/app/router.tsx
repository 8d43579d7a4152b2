import { createBrowserRouter, Outlet, ScrollRestoration, type RouteObject } from 'react-router';
import { ErrorPage, NotFoundPage } from './ErrorPage';
import { Permitted } from './Permitted';
import { publicRoutes, shellRoutes } from './routes';
import { Shell } from './Shell';
import { SignedIn } from './SignedIn';

function Root() {
  return (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
  );
}

const signedIn: RouteObject = {
  element: <SignedIn />,
  children: [
    {
      element: <Shell />,
      children: [{ element: <Permitted />, errorElement: <ErrorPage />, children: [...shellRoutes, { path: '*', element: <NotFoundPage /> }] }],
    },
  ],
};

/** All addresses of the product. */
export const createRouter = () =>
  createBrowserRouter([{ element: <Root />, errorElement: <ErrorPage />, HydrateFallback: () => null, children: [...publicRoutes, signedIn] }]);
