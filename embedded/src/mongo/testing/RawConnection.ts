import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

import { deserialize, serialize, type Document } from 'bson';

/** A connection that sends whatever it is told to, broken messages included. */
export class RawConnection {
  readonly closed: Promise<void>;
  private received = Buffer.alloc(0);
  private readonly socket: Socket;

  constructor(url: string) {
    this.socket = connect(decodeURIComponent(new URL(url.replace('mongodb:', 'http:').replace('http://', 'http://x/')).pathname.split('/')[1] ?? ''));
    this.socket.on('error', () => this.socket.destroy());
    this.socket.on('data', (chunk) => (this.received = Buffer.concat([this.received, chunk])));
    this.closed = new Promise((resolve) => this.socket.once('close', () => resolve()));
  }

  send(bytes: Uint8Array): void {
    this.socket.write(bytes);
  }

  end(): void {
    this.socket.destroy();
  }

  /** Sends a command as the driver does and waits for its answer. */
  async command(command: Document): Promise<Document> {
    this.received = Buffer.alloc(0);
    this.send(opMsg(serialize(command)));
    while (this.received.length < 4 || this.received.length < this.received.readInt32LE(0)) await once(this.socket, 'data');
    return deserialize(this.received.subarray(21));
  }
}

/** A whole message around the bytes of a command. */
export function opMsg(body: Uint8Array): Buffer {
  const head = Buffer.alloc(21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(2013, 12);
  return Buffer.concat([head, body]);
}
