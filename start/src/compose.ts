import { loadEnv, migrate } from '@ortstreu/shared/kernel/server';
import { offerSetup, openDemo } from './firstStart';
import { loggerOf, openDatabase, openQueues, publicUrlOf, runApi, runHealth, runWorkers, type Context, type Running } from './parts';
import { sessionSecret } from './secret';
import { sentenceOf } from './sentenceOf';
import { withDatabase } from './withDatabase';
import { openServers, requireAddresses, StartRefused } from './servers';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Parts = readonly ('api' | 'workers')[];

/** Stops everything in the opposite order of its start; a part that fails to stop does not keep the others. */
async function stopAll(running: Running[]): Promise<void> {
  for (const part of running.reverse()) await part.close().catch((error: unknown) => say(`While stopping: ${String(error)}`));
}

/** Milliseconds in which a second signal is the echo of the first: npm passes on what the terminal has sent to both. */
const ECHO = 2000;

/**
 * The first signal stops in order; whoever insists is obeyed at once. The listeners stay to the end, because libraries end the process
 * as soon as they are the only ones that listen.
 */
const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    let first = 0;
    const hear = (): void => {
      first ||= Date.now();
      if (Date.now() - first > ECHO) process.exit(130);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hear);
  });

async function startParts(parts: Parts, isDemo: boolean): Promise<void> {
  const env = loadEnv();
  const isAlone = parts.length === 2;
  if (!isAlone) requireAddresses(env, ['MONGODB_URL', 'QUEUE_URL', 'SMTP_URL', 'SESSION_SECRET']);
  const running: Running[] = [];
  try {
    const stopped = stopSignal();
    const servers = await openServers(env, say);
    running.push({ close: () => servers.stop() });
    const context: Context = { env, logger: loggerOf(env), secret: sessionSecret(env.DATA_DIR, env.SESSION_SECRET), servers };
    running.push(await openDatabase(context));
    if (isAlone) await migrate(say);
    const queues = await openQueues(context);
    running.push(queues);
    if (isDemo) await openDemo(env.DATA_DIR, say);
    if (parts.includes('workers')) running.push(await runWorkers(context, queues));
    if (parts.includes('api')) running.push(await runApi(context, queues));
    else if (env.HEALTH_PORT !== undefined) running.push(await runHealth(context, queues, env.HEALTH_PORT));
    if (parts.includes('api')) say(`Ortstreu is ready: ${publicUrlOf(env)}`);
    else say('Workers are running.');
    if (isAlone) await offerSetup(publicUrlOf(env), say);
    say('Stop with Ctrl-C.');
    await stopped;
    say('Stopping …');
  } finally {
    await stopAll(running);
  }
}

/** Before the parts run apart; the only one that runs once, so it also says how an empty installation is opened. */
const runMigrations = (): Promise<void> =>
  withDatabase(async (env) => {
    await migrate(say);
    say('The database is up to date.');
    await offerSetup(publicUrlOf(env), say);
  });

const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  start: (args) => startParts(['api', 'workers'], args.includes('--demo')),
  api: () => startParts(['api'], false),
  workers: () => startParts(['workers'], false),
  migrate: runMigrations,
  data: async (args) => (await import('./data')).data(args, say),
  bench: async (args) => (await import('./bench')).bench(args, say),
  'mail-preview': async () => (await import('./mailPreview')).mailPreview(say),
};

/** Runs one of the product's commands; sentences go to the console, the exit code says whether it went well. */
export async function main(args: string[]): Promise<void> {
  const [first = 'start', ...rest] = args;
  const name = first.startsWith('--') ? 'start' : first;
  const command = COMMANDS[name];
  try {
    if (!command) throw new StartRefused(`Unknown command ${name}. Known: ${Object.keys(COMMANDS).join(', ')}.`);
    await command(name === first ? rest : args);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
  // Servers of other programs may keep sockets open for a moment; everything of ours is closed by now.
  process.exit();
}
