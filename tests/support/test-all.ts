import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { projectFolder } from './build-site.ts';
import { chromiumPath } from './chromium.ts';

// `npm test`: every check, the fast ones first; each runs even when an earlier one failed. Ends with what failed
// and with `N passed, N failed`, which also goes to test-results/summary.txt.

/** What is kept of vitest's own report. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface Outcome {
  readonly passed: number;
  /** Names of what failed. */
  readonly failed: readonly string[];
  /** What it had to say, where it did not speak for itself. */
  readonly said?: string;
}

const results = `${projectFolder}/test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

interface Run {
  readonly ok: boolean;
  /** What it had to say, where that was asked for. */
  readonly said: string;
}

/** Runs a command of this project. It speaks for itself, or, `quietly`, is heard when it is done. */
function run(command: string, args: readonly string[], quietly = false): Promise<Run> {
  return new Promise((resolve) => {
    // On Windows, npm is a script that needs a shell.
    const child = spawn(command, args, {
      cwd: projectFolder,
      stdio: quietly ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.once('error', () => resolve({ ok: false, said }));
    child.once('close', (code) => resolve({ ok: code === 0, said }));
  });
}

/** One of the npm scripts, as one check. */
async function script(name: string): Promise<Outcome> {
  const { ok, said } = await run('npm', ['run', '--silent', name], true);
  return { passed: ok ? 1 : 0, failed: ok ? [] : [`npm run ${name}`], said };
}

/** The tests of one project. */
async function tests(project: string): Promise<Outcome> {
  const file = `${results}/${project}.json`;
  const { ok } = await run(process.execPath, [
    `${projectFolder}/node_modules/vitest/vitest.mjs`,
    'run',
    `--config=${projectFolder}/tests/vitest.config.ts`,
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: [`the tests “${project}” did not start`] };
  }
  let passed = 0;
  const failed: string[] = [];
  for (const { name, status, message, assertionResults } of report.testResults) {
    const where = relative(projectFolder, name);
    for (const one of assertionResults) {
      if (one.status === 'passed') passed += 1;
      // A test that was left out proves nothing, so it does not count as passed.
      else
        failed.push(
          `${where}: ${one.fullName}${one.status === 'failed' ? '' : ` (${one.status})`}`,
        );
    }
    if (status === 'failed' && assertionResults.every((one) => one.status !== 'failed')) {
      failed.push(`${where}: ${message.split('\n')[0] ?? 'does not run'}`);
    }
  }
  if (!ok && failed.length === 0) failed.push(`the tests “${project}” ended with an error`);
  return { passed, failed };
}

/** Tests that need Chromium; it is looked for, or installed, once. */
let chromium: string | undefined;
async function inChromium(project: string): Promise<Outcome> {
  try {
    chromium ??= chromiumPath();
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: [`the tests “${project}”: ${(error as Error).message}`] };
  }
  process.env['CHROME_PATH'] = chromium;
  return tests(project);
}

type Step = readonly [title: string, check: () => Promise<Outcome>];

const outcomes: Outcome[] = [];

async function take([title, check]: Step): Promise<void> {
  const start = performance.now();
  console.log(`\n── ${title}`);
  const outcome = await check();
  outcomes.push(outcome);
  const seconds = Math.round((performance.now() - start) / 1000);
  if (outcome.said) console.log(outcome.said.trimEnd());
  console.log(
    `── ${title}: ${outcome.passed} passed, ${outcome.failed.length} failed, ${seconds} s`,
  );
}

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await take(step);
}

await take(['Unit tests', () => tests('unit')]);
// Each of these keeps one processor busy.
await Promise.all([
  inTurn([['Content', () => tests('content')]]),
  inTurn([
    ['Types', () => script('check')],
    ['Formats', () => script('lint')],
  ]),
]);
await take(['Component tests', () => inChromium('component')]);
await take(['The built site', () => inChromium('site')]);

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.flatMap((outcome) => outcome.failed);
if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join('\n')}`);
const summary = `${passed} passed, ${failed.length} failed`;
writeFileSync(`${results}/summary.txt`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = failed.length > 0 ? 1 : 0;
