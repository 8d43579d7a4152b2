import { expect, it } from '@jest/globals';

import { temporaryFolders } from '../../testing/temporaryFolders';
import { until } from '../../testing/until';
import { Engine } from '../server/Engine';
import { Space, spaceKey } from './keys';

const newFolder = temporaryFolders();

it('goes on after a restart where an earlier process has stopped', async () => {
  const folder = await newFolder();
  const engine = new Engine({ folder });
  const collection = await engine.ensure('town', 'notes');
  const { id } = collection.spec;
  const space = { start: spaceKey(id), end: spaceKey(id + 1) };
  for (let from = 0; from < 5000; from += 500)
    await engine.store.write(() => Array.from({ length: 500 }, (_, i) => engine.store.put(spaceKey(id, Buffer.from(`key ${from + i}`)), Buffer.alloc(100))));
  await engine.store.write(() => engine.catalog.drop(collection));
  await engine.close();

  const again = new Engine({ folder });
  expect(again.store.count(space)).toBe(5000);
  await again.resume();
  await until(() => [...again.store.keys({ start: spaceKey(Space.dropped), end: spaceKey(Space.dropped + 1) })].length === 0);
  expect(again.store.count(space)).toBe(0);
  await again.close();
});
