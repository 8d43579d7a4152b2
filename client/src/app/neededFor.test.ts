import { describe, expect, it } from '@jest/globals';
import { neededFor } from './neededFor';
import { shellRoutes } from './routes';

describe('neededFor', () => {
  it.each([
    ['/companies/new', 'write'],
    ['/companies/0123456789abcdef01234567/edit', 'write'],
    ['/visits/0123456789abcdef01234567/report', 'write'],
    ['/sites/import', 'write'],
    ['/import', 'import'],
    ['/import/new', 'import'],
    ['/admin/mailbox', 'manage'],
  ])('asks at %s for %s', (path, need) => expect(neededFor(path)).toBe(need));

  it.each(['/', '/companies', '/companies/0123456789abcdef01234567', '/attention', '/cases', '/newcomers'])('asks nothing at %s', (path) =>
    expect(neededFor(path)).toBeUndefined(),
  );

  it('knows every form that there is', () => {
    const forms = shellRoutes.map(({ path }) => `/${path ?? ''}`).filter((path) => neededFor(path) === 'write');
    expect(forms).toEqual(
      expect.arrayContaining([
        '/companies/new',
        '/companies/:id/edit',
        '/visits/new',
        '/visits/:id/report',
        '/cases/new',
        '/requests/new',
        '/requests/:id/edit',
        '/sites/new',
        '/sites/:id/edit',
        '/sites/import',
        '/offers/new',
      ]),
    );
  });
});
