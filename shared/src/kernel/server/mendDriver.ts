import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import mongoose from 'mongoose';

/** The part of the driver's connection that is mended. */
export interface DriverConnection {
  socket: Socket;
  error: Error | null;
  onClose(): void;
  writeCommand(...args: unknown[]): Promise<void>;
}

const driverOfMongoose = createRequire(createRequire(import.meta.url).resolve('mongoose'));

/** The class of the driver's connections; it is not part of the driver's face. */
export const driverConnection = (): { prototype: DriverConnection } =>
  (driverOfMongoose('mongodb/lib/cmap/connection.js') as { Connection: { prototype: DriverConnection } }).Connection;

const isOfSocket = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/**
 * Mends two faults of the driver (7.8 and 7.9) that show when a database server dies and all its connections end at once.
 * A socket that has ended says so a moment later; a command written in between is neither sent nor refused, and the driver waits
 * for ever for the socket to drain. If that command was the look for the server, the process never finds it again. And a write
 * that the system refuses leaves the driver as a bare error, which its own retries and our sentences do not know.
 */
export function mendDriver(connection = driverConnection()): void {
  const { prototype } = connection;
  const write = prototype.writeCommand;
  prototype.writeCommand = async function writeCommand(this: DriverConnection, ...args) {
    if (this.socket.destroyed) {
      this.onClose();
      throw this.error ?? new mongoose.mongo.MongoNetworkError('the connection has ended');
    }
    try {
      await write.apply(this, args);
    } catch (error) {
      throw isOfSocket(error) ? new mongoose.mongo.MongoNetworkError(error.message, { cause: error }) : error;
    }
  };
}
