import { Planner } from '../query/planner';
import { ReadView } from '../query/ReadView';
import { Catalog } from '../storage/Catalog';
import type { Collection } from '../storage/Collection';
import { Records } from '../storage/Records';
import { Store, type StoreOptions } from '../storage/Store';
import { Transactions } from '../transactions/Transactions';
import { Cursors } from './Cursors';
import { Retries } from './Retries';
import { Sessions } from './Sessions';

/** Everything that commands work with. */
export class Engine {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly records: Records;
  readonly planner: Planner;
  readonly transactions: Transactions;
  readonly retries: Retries;
  readonly sessions = new Sessions();
  readonly cursors = new Cursors();

  constructor(options: StoreOptions) {
    this.store = new Store(options);
    this.catalog = new Catalog(this.store);
    this.records = new Records(this.store, this.catalog);
    this.planner = new Planner(this.store);
    this.transactions = new Transactions(this.store, this.records, this.catalog);
    this.retries = new Retries(this.store);
    this.store.onAbort = () => this.catalog.reload();
  }

  /** The collection; it comes into being with the first write. */
  async ensure(database: string, name: string): Promise<Collection> {
    return this.catalog.find(database, name) ?? this.store.write(() => this.catalog.find(database, name) ?? this.catalog.create(database, name));
  }

  /** The view of a write that is running. */
  currentView(): ReadView {
    return new ReadView(this.store, this.planner);
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
