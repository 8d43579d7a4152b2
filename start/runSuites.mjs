// Runs suites, prints what failed, how long each took against its budget, and counts the tests.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROUNDS } from './suites.mjs';

const root = join(import.meta.dirname, '..');

function execute(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code) => resolve({ isGood: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

/** A suite without a test runner is one test: it holds or it does not. */
async function runSuite({ name, args, jest }, pattern) {
  const report = join(root, '.cache', `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const { isGood, output } = await execute(
    jest
      ? [
          ...args,
          '--json',
          `--outputFile=${report}`,
          ...(args.includes('--runInBand') ? [] : ['--maxWorkers=2']),
          ...(pattern ? ['--testPathPatterns', pattern] : []),
        ]
      : args,
  );
  if (!jest) return { isGood, output, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that does not load holds no counted test, but it is a failure; a skipped test is one, too.
    const broken = isGood ? numPendingTests : Math.max(numFailedTests, numFailedTestSuites, 1) + numPendingTests;
    return { isGood: isGood && numPendingTests === 0, output: output.replace(/^\{"num[\s\S]*?\}$/gm, ''), passed: numPassedTests, failed: broken };
  } catch {
    return { isGood: false, output, passed: 0, failed: 1 };
  }
}

async function runLane(suites, { label = '', pattern }, total) {
  for (const suite of suites) {
    const started = Date.now();
    const { isGood, output, passed, failed } = await runSuite(suite, pattern);
    const seconds = Math.round((Date.now() - started) / 1000);
    total.passed += passed;
    total.failed += failed;
    if (!isGood) console.log(output);
    console.log(
      `${isGood ? 'ok    ' : 'FAILED'} ${label}${suite.name}: ${passed} passed, ${failed} failed in ${seconds} s (budget ${suite.budget} s${seconds > suite.budget ? ', over it' : ''})`,
    );
  }
}

/**
 * @param {string[]} names suites to run, all when empty
 * @param {{ label?: string, pattern?: string }} how what stands before the names in the report; only test files that match
 */
export async function runSuites(names = [], how = {}) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const total = { passed: 0, failed: 0 };
  const wanted = (suites) => suites.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const lanes of ROUNDS) await Promise.all(lanes.map((suites) => runLane(wanted(suites), how, total)));
  return total;
}
