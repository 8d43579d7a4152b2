import { describe, expect, it } from '@jest/globals';
import { filesOf } from './bundle';

describe('filesOf', () => {
  const manifest = {
    'index.html': { file: 'assets/index.js', imports: ['_shared.js'] },
    '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
    'src/LoginPage.tsx': { file: 'assets/login.js', imports: ['_form.js', '_shared.js'] },
    '_form.js': { file: 'assets/form.js' },
    'src/MapPage.tsx': { file: 'assets/map.js' },
  };

  it('counts what is imported, each file once, and nothing that only another page loads', () => {
    expect([...filesOf(manifest, ['index.html', 'src/LoginPage.tsx'])].sort()).toEqual([
      'assets/form.js',
      'assets/index.js',
      'assets/login.js',
      'assets/shared.js',
    ]);
  });
});
