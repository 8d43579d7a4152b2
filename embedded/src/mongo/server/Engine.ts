import { Planner } from '../query/planner';
import { ReadView } from '../query/ReadView';
import { Catalog } from '../storage/Catalog';
import type { Collection } from '../storage/Collection';
import { IndexBuilds } from '../storage/IndexBuilds';
import { Records } from '../storage/Records';
import { Store, type StoreOptions } from '../storage/Store';
import { Sweeper } from '../storage/Sweeper';
import { Scans } from '../scans/Scans';
import type { Transaction } from '../transactions/Transaction';
import { Transactions } from '../transactions/Transactions';
import type { Call } from './Call';
import { Cursors } from './Cursors';
import { Sessions } from './Sessions';

export interface EngineOptions {
  /** The program of the thread for long reads. */
  scanProgram?: URL;
  /** Added to the numbers of cursors. */
  firstCursor?: bigint;
}

/** Everything that commands work with. */
export class Engine {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly records: Records;
  readonly planner: Planner;
  readonly transactions: Transactions;
  readonly builds: IndexBuilds;
  readonly sweeper: Sweeper;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  /** Where long reads go; absent in the thread that does them. */
  readonly scans: Scans | undefined;

  constructor(options: StoreOptions, { scanProgram, firstCursor = 0n }: EngineOptions = {}) {
    this.cursors = new Cursors(firstCursor);
    this.scans = scanProgram && new Scans(options.folder, scanProgram);
    this.store = new Store(options);
    this.catalog = new Catalog(this.store);
    this.records = new Records(this.store, this.catalog);
    this.planner = new Planner(this.store);
    this.transactions = new Transactions(this.store, this.records, this.catalog);
    this.sessions = new Sessions(this.store);
    this.sweeper = new Sweeper(this.store);
    this.builds = new IndexBuilds(this.store, this.catalog, this.records);
    this.store.onAbort = () => this.catalog.reload();
  }

  /** Takes up what an earlier process has left undone. */
  async resume(): Promise<void> {
    if (this.catalog.all().some((collection) => collection.readyIndexes.length < collection.indexes.length))
      await this.store.write(() => this.catalog.dropUnfinished());
    this.sweeper.wake();
  }

  /** The collection that a command is about. */
  collectionOf(call: Call): Collection | undefined {
    return this.catalog.find(call.database, call.collection);
  }

  /** The collection; it comes into being with the first write. */
  async ensure(database: string, name: string): Promise<Collection> {
    return this.catalog.find(database, name) ?? this.store.write(() => this.catalog.find(database, name) ?? this.catalog.create(database, name));
  }

  /** The view of a transaction or, without one, of a write that is running. */
  currentView(transaction?: Transaction): ReadView {
    return new ReadView(this.store, this.planner, transaction?.snapshot, transaction?.changes);
  }

  /** In a thread that only reads: takes over what the other one has written. */
  renew(): void {
    this.store.renew();
    this.catalog.refresh();
  }

  async close(): Promise<void> {
    await this.scans?.close();
    await this.sweeper.stop();
    await this.store.close();
  }
}
