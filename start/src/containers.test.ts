import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadEnv } from '@ortstreu/shared/kernel/server';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string): Promise<string> => readFile(join(root, name), 'utf8');

const serviceSchema = z.object({
  image: z.string(),
  command: z.array(z.string()),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
});

/** What the parts of the product are told, as the file says it once its merges are done. */
async function productServices() {
  const { services } = z.object({ services: z.record(z.string(), z.unknown()) }).parse(parse(await read('docker-compose.yml'), { merge: true }));
  return ['api', 'workers', 'migrate'].map((name) => ({ name, ...serviceSchema.parse(services[name]) }));
}

/** `${NAME:-value}` as its value; what has none, because it is a secret or stays away, is set. */
const filledIn = (text: string): string =>
  text.replace(/\$\{\w+:([-?])([^}]*)\}/g, (_, kind: string, rest: string) => (kind === '-' && rest) || 'a secret of thirty-two characters');

describe('containers', () => {
  it('runs every part from one image, as an unprivileged user who may write nothing', async () => {
    const services = await productServices();
    expect(new Set(services.map(({ image }) => image)).size).toBe(1);
    for (const service of services)
      expect(service).toMatchObject({ command: [service.name], read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    const stages = (await read('Dockerfile')).split(/^FROM /m);
    expect(stages.at(-1)).toMatch(/^USER node$/m);
  });

  it('sets only what the product reads, and values that it takes', async () => {
    for (const { environment } of await productServices()) {
      const values = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filledIn(value)]));
      const env = loadEnv(values);
      expect(Object.keys(values).filter((name) => !(name in env))).toEqual([]);
      expect(env).toMatchObject({ NODE_ENV: 'production', SESSION_SECRET: expect.any(String) });
    }
  });

  it('copies the manifest of every workspace, without which the lock file does not fit', async () => {
    const { workspaces } = z.object({ workspaces: z.array(z.string()) }).parse(JSON.parse(await read('package.json')));
    const dockerfile = await read('Dockerfile');
    expect(workspaces.filter((name) => !dockerfile.includes(` ${name}/package.json ${name}/`))).toEqual([]);
  });

  it('keeps secrets, installed packages and the history out of what the image is built from', async () => {
    const ignored = (await read('.dockerignore')).split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', '.env.*', 'data', '**/node_modules', '**/dist']));
  });
});
