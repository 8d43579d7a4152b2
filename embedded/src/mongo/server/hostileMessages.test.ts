import { describe, expect, it } from '@jest/globals';
import { serialize } from 'bson';
import fc from 'fast-check';

import { opMsg, RawConnection } from '../testing/RawConnection';
import { useStore } from '../testing/useStore';

const { store, db } = useStore();

const ping = opMsg(serialize({ ping: 1, $db: 'test' }));

function changed(change: (message: Buffer) => void): Buffer {
  const message = Buffer.from(ping);
  change(message);
  return message;
}

function nested(depth: number): Buffer {
  let inner = Buffer.from([5, 0, 0, 0, 0]);
  for (let i = 0; i < depth; i++) {
    const outer = Buffer.alloc(inner.length + 8);
    outer.writeInt32LE(outer.length, 0);
    outer.write('\u0003a\0', 4, 'latin1');
    inner.copy(outer, 7);
    inner = outer;
  }
  return inner;
}

const BROKEN: [string, Buffer][] = [
  ['a negative length', changed((message) => message.writeInt32LE(-1, 0))],
  ['a length below the header', changed((message) => message.writeInt32LE(15, 0))],
  ['a length of two gigabytes', changed((message) => message.writeInt32LE(0x7fffffff, 0))],
  ['an unknown operation', changed((message) => message.writeInt32LE(2002, 12))],
  ['unknown required flags', changed((message) => message.writeUInt32LE(0x40, 16))],
  ['an unknown kind of section', changed((message) => message.writeUInt8(9, 20))],
  ['a document that is longer than its message', changed((message) => message.writeInt32LE(10_000, 21))],
  ['a document that is shorter than its fields', changed((message) => message.writeInt32LE(8, 21))],
  ['an unknown type of field', changed((message) => message.writeUInt8(0x55, 25))],
  ['a document of depth 20,000', opMsg(nested(20_000))],
  ['no section at all', Buffer.from([20, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0xdd, 7, 0, 0, 0, 0, 0, 0])],
  ['another language', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
];

describe('a message with', () => {
  it.each(BROKEN)('%s closes its connection and no other', async (_name, message) => {
    const healthy = new RawConnection(store().url);
    const broken = new RawConnection(store().url);
    broken.send(message);
    await broken.closed;
    expect(await healthy.command({ ping: 1, $db: 'test' })).toEqual({ ok: 1 });
    healthy.end();
  });
});

it('survives random damage and connections that are cut in the middle', async () => {
  const message = opMsg(serialize({ insert: 'damaged', documents: [{ _id: 1, text: 'Wärme', list: [1, { deep: true }] }], $db: 'test' }));
  const damage = fc.record({ at: fc.nat(message.length - 1), byte: fc.nat(255), length: fc.integer({ min: 1, max: message.length }) });
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, byte, length }) => {
      const connection = new RawConnection(store().url);
      const bytes = Buffer.from(message.subarray(0, length));
      if (at < length && at >= 4) bytes[at] = byte;
      connection.send(bytes);
      await new Promise((resolve) => setImmediate(resolve));
      connection.end();
      expect(await db().command({ ping: 1 })).toMatchObject({ ok: 1 });
    }),
    { numRuns: 150 },
  );
});

it('keeps field names like __proto__ as fields and nothing else', async () => {
  const connection = new RawConnection(store().url);
  const hostile = JSON.parse('{"_id": 7, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as object;
  expect(await connection.command({ insert: 'names', documents: [hostile], $db: 'test' })).toMatchObject({ n: 1 });
  await connection.command({
    update: 'names',
    updates: [{ q: { _id: 7 }, u: JSON.parse('{"$set": {"__proto__.more": 1, "a.__proto__.b": 2}}') as object }],
    $db: 'test',
  });
  await connection.command({ update: 'names', updates: [{ q: { _id: 7 }, u: { $set: { 'constructor.prototype.x': 1, toString: 2 } } }], $db: 'test' });
  const answer = await connection.command({ find: 'names', filter: JSON.parse('{"__proto__.polluted": true}') as object, $db: 'test' });
  expect(answer['cursor']).toMatchObject({ firstBatch: [{ _id: 7 }] });
  expect(await connection.command({ hello: 1, $db: 'admin' })).not.toHaveProperty('polluted');
  expect(await connection.command({ toString: 1, $db: 'admin' })).toMatchObject({ ok: 0, code: 59 });
  connection.end();
});
