import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadEnv } from '@ortstreu/shared/kernel/server';
import { listen } from './listen';
import { sentenceOf } from './sentenceOf';

const thrownBy = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    return sentenceOf(error);
  }
  throw new Error('nothing was thrown');
};

describe('sentenceOf', () => {
  it('names the folder that cannot be used, and the way out', async () => {
    const file = join(tmpdir(), `ortstreu-file-${process.pid}`);
    await writeFile(file, '');
    expect(await thrownBy(() => mkdir(join(file, 'data')))).toBe(
      `${file}/data cannot be used. A part of the path is a file, not a folder. Choose another folder with DATA_DIR=…`,
    );
    expect(sentenceOf(Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/root/data' }))).toContain(
      '/root/data cannot be used. This user may not write there.',
    );
    await rm(file);
  });

  it('names the variable that is wrong', async () => {
    expect(await thrownBy(() => loadEnv({ PORT: 'four', MONGODB_URL: 'localhost' }))).toMatch(
      /^Environment: PORT .*; MONGODB_URL must start with mongodb:\/\/ or mongodb\+srv:\/\/$/,
    );
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const PORT = typeof address === 'object' && address ? address.port : 0;
    expect(await thrownBy(() => listen(() => undefined, { HOST: '127.0.0.1', PORT }))).toBe(
      `Port ${PORT} on 127.0.0.1 is taken. Stop the other program or choose another port with PORT=…`,
    );
    other.close();
  });

  it('keeps the stack of what nobody expected', () => {
    expect(sentenceOf(new TypeError('x is not a function'))).toMatch(/TypeError: x is not a function\n\s+at /);
  });
});
