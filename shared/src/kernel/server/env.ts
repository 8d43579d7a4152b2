import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const address = (...schemes: string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(scheme)), `must start with ${schemes.join(' or ')}`);

/** Every setting that comes from outside. An empty text counts as absent. Documented for operators in `.env.example`. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** Where the product listens. */
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** Where a process that runs only workers answers `/healthz` and `/readyz`; absent = nowhere. */
  HEALTH_PORT: port.optional(),
  /** Folder of everything that the embedded servers keep; sessions' secret too. */
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((value) => resolve(value)),
  /** Address under which people reach the product; links in mails start with it. */
  PUBLIC_URL: address('http://', 'https://').optional(),
  /** A MongoDB replica set; absent = embedded document store. */
  MONGODB_URL: address('mongodb://', 'mongodb+srv://').optional(),
  MONGODB_DATABASE: z.string().default('ortstreu'),
  /** A Redis server; absent = embedded queue. */
  QUEUE_URL: address('redis://', 'rediss://').optional(),
  /** Key prefix, so that several installations can share a Redis server. */
  QUEUE_PREFIX: z.string().default('ortstreu'),
  /** A mail relay; absent = mail stays on this machine, readable for administrators. */
  SMTP_URL: address('smtp://', 'smtps://').optional(),
  MAIL_FROM: z.string().default('Ortstreu <ortstreu@localhost>'),
  /** At least 32 characters; generated once into DATA_DIR when absent in embedded mode. */
  SESSION_SECRET: z.string().min(32).optional(),
  /** Number of proxies in front, or `loopback`; decides whose word on the client address is believed. */
  TRUST_PROXY: z.string().default('loopback'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Needed to read /metrics from another machine. */
  METRICS_TOKEN: z.string().min(16).optional(),
});

/** A variable of the environment that cannot be used. */
class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

export type Env = z.output<typeof schema>;

/** Reads and checks the environment once; throws one Error that names every wrong variable. This is the only reader of `process.env`. */
export function loadEnv(source: Record<string, string | undefined> = process.env): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  throw new EnvironmentError(`Environment: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
}
