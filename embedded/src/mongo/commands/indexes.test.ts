import { expect, it } from '@jest/globals';

import { temporaryFolders } from '../../testing/temporaryFolders';
import { Call } from '../server/Call';
import { Engine } from '../server/Engine';
import { DiskFullError } from '../storage/Store';
import { createIndexes } from './indexes';
import { insert } from './insert';

const COUNT = 1000;
const newFolder = temporaryFolders();
const callOf = (command: Record<string, unknown>) => new Call({ ...command, $db: 'test' });

it('finishes an index that a full disk has left unfinished, when it is asked for again', async () => {
  const engine = new Engine({ folder: await newFolder(), isTemporary: true });
  await insert(callOf({ insert: 'notes', documents: Array.from({ length: COUNT }, (_, i) => ({ _id: i, n: i })) }), engine);

  const { store } = engine;
  const write = store.write.bind(store);
  let writesLeft = Infinity;
  store.write = (run) => ((writesLeft -= 1) < 0 ? Promise.reject(new DiskFullError(store.file, {})) : write(run));
  const stateOf = () => {
    const { indexes = [], readyIndexes = [] } = engine.catalog.find('test', 'notes') ?? {};
    return { all: indexes.map(({ spec }) => spec.name), ready: readyIndexes.map(({ spec }) => spec.name) };
  };
  const create = () => createIndexes(callOf({ createIndexes: 'notes', indexes: [{ key: { n: 1 }, name: 'n_1' }] }), engine);

  writesLeft = 2; // the entry in the catalogue with the first documents, and some more; giving the index up is refused, too
  await expect(create()).rejects.toThrow(DiskFullError);
  expect(stateOf()).toEqual({ all: ['_id_', 'n_1'], ready: ['_id_'] });

  writesLeft = Infinity;
  await create();
  expect(stateOf().ready).toEqual(['_id_', 'n_1']);
  const collection = engine.catalog.find('test', 'notes');
  const found = collection ? [...engine.currentView().find(collection, { filter: { n: { $gte: 0 } }, hint: 'n_1' })] : [];
  expect(found.map(({ doc }) => doc['n'])).toEqual(Array.from({ length: COUNT }, (_, i) => i));
  await engine.close();
});
