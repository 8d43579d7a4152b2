import { isDoc } from './bsonTypes';
import type { Doc } from './contract';
import { badValue, MongoError } from './mongoError';
import { getField, setField } from './ownFields';
import { isArrayIndex } from './paths';
import { show } from './show';

const MAX_PADDING = 1_500_000;

/** The place at the end of a path in a document that is being updated. */
export class FieldSlot {
  constructor(
    private readonly doc: Doc,
    readonly path: readonly string[],
  ) {}

  get name(): string {
    return this.path.join('.');
  }

  /** What is there; undefined for nothing. */
  get(): unknown {
    const parent = this.parent();
    return parent && read(parent, this.last);
  }

  /** Puts a value there and makes the documents on the way. */
  set(value: unknown): void {
    let parent: Doc | unknown[] = this.doc;
    for (const [i, name] of this.path.slice(0, -1).entries()) {
      let child = read(parent, name);
      if (child === undefined) {
        child = {};
        write(parent, name, child, this.path[i - 1]);
      } else if (!isDoc(child) && !Array.isArray(child)) throw notViable(this.path[i + 1], name, child);
      parent = child as Doc | unknown[];
    }
    write(parent, this.last, value, this.path.at(-2));
  }

  /** Takes the field away; in an array null stays in its place. */
  remove(): void {
    const parent = this.parent();
    if (!parent || read(parent, this.last) === undefined) return;
    if (Array.isArray(parent)) parent[Number(this.last)] = null;
    else Reflect.deleteProperty(parent, this.last);
  }

  /** Throws when the field could not even be made: a scalar lies on the way, or an array that is asked for a name. */
  checkViable(): void {
    let value: unknown = this.doc;
    for (const [i, name] of this.path.entries()) {
      if (value === undefined) return;
      if (!isDoc(value) && !(Array.isArray(value) && isArrayIndex(name))) throw notViable(name, this.path[i - 1], value);
      value = read(value, name);
    }
  }

  /** True when an array lies on the way. */
  passesArray(): boolean {
    let value: unknown = this.doc;
    for (const name of this.path) {
      if (Array.isArray(value)) return true;
      value = isDoc(value) ? getField(value, name) : undefined;
    }
    return false;
  }

  private get last(): string {
    return this.path.at(-1) ?? '';
  }

  private parent(): Doc | unknown[] | undefined {
    let value: unknown = this.doc;
    for (const name of this.path.slice(0, -1)) {
      if (!isDoc(value) && !Array.isArray(value)) return undefined;
      value = read(value, name);
    }
    return isDoc(value) || Array.isArray(value) ? value : undefined;
  }
}

function read(parent: Doc | unknown[], name: string): unknown {
  if (Array.isArray(parent)) return isArrayIndex(name) ? parent[Number(name)] : undefined;
  return getField(parent, name);
}

function write(parent: Doc | unknown[], name: string, value: unknown, parentName: string | undefined): void {
  if (!Array.isArray(parent)) return setField(parent, name, value);
  if (!isArrayIndex(name)) throw notViable(name, parentName, parent);
  const index = Number(name);
  if (index - parent.length > MAX_PADDING) throw badValue(`can't backfill more than ${MAX_PADDING} elements`);
  while (parent.length < index) parent.push(null);
  parent[index] = value;
  return undefined;
}

const notViable = (name: string | undefined, at: string | undefined, value: unknown) =>
  new MongoError(28, `Cannot create field '${name}' in element {${at}: ${show(value)}}`);
