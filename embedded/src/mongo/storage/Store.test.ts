import { statSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { temporaryFolders } from '../../testing/temporaryFolders';
import { Store } from './Store';

const newFolder = temporaryFolders();

it('opens a file that ends before its last page, because that page was taken and given back', async () => {
  const folder = await newFolder();
  const store = new Store({ folder, isTemporary: true }); // holds no state, so that free pages come last
  for (let round = 0; round < 4; round++) {
    const keys = Array.from({ length: 300 }, (_, i) => Buffer.from(`k${String(i + round * 1000).padStart(6, '0')}`));
    const put = () => keys.forEach((key) => store.put(key, Buffer.alloc(2000)));
    const remove = () => keys.forEach((key) => store.remove(key));
    await Promise.all([store.write(put), ...(round % 2 === 1 ? [store.write(remove)] : [])]);
  }
  const { size } = statSync(store.file);
  await store.close();

  const again = new Store({ folder });
  expect(statSync(again.file).size).toBeGreaterThan(size); // it was short
  expect(again.count({ start: Buffer.from('k'), end: Buffer.from('l') })).toBe(600);
  await again.close();
});
