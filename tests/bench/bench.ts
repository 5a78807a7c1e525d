import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { buildSite } from '../support/build-site.ts';
import { chromiumPath } from '../support/chromium.ts';
import { portOf, serveFolder } from '../support/serve-folder.ts';

// `npm run bench`: what building and using the site costs on this machine. Measured, never asserted: times differ by a
// quarter between runs, so a test on them would fail for no reason. Bytes are brotli at quality 11.

/** Inputs in a row, and the time between two of them, in milliseconds: a quick typist. */
const rounds = 21;
const pause = 120;
const slowdown = 4;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const site = join(folder, 'site');
const memoryFile = join(folder, 'memory');
const rows: { what: string; value: string }[] = [];
const add = (what: string, value: string) => rows.push({ what, value });
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measureBuild(): Promise<void> {
  const start = performance.now();
  await buildSite({ OUT_DIR: site, PEAK_MEMORY_FILE: memoryFile }, [
    '--import',
    fileURLToPath(new URL('peak-memory.ts', import.meta.url)),
  ]);
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => join(site, name))
    .filter((file) => statSync(file).isFile());
  const pages = files.filter((file) => file.endsWith('.html')).length;
  add('build', `${seconds.toFixed(1)} s for ${pages} pages`);
  add('peak memory of the build', megabytes(Number(readFileSync(memoryFile, 'utf8'))));
  add('output', megabytes(files.reduce((sum, file) => sum + statSync(file).size, 0)));
}

/** What a page loads at first, as a host sends it. */
async function measureLoad(page: Page, url: string, path: string): Promise<void> {
  const sizes = new Map<string, number>();
  const note = (address: string) => {
    const { pathname } = new URL(address);
    const data = readFileSync(
      join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    sizes.set(pathname, brotliCompressSync(data).length);
  };
  const listen = (request: { url(): string }) => note(request.url());
  page.on('request', listen);
  await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
  page.off('request', listen);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const scripts = [...sizes].filter(([name]) => name.endsWith('.js'));
  add(
    `first load of ${path}`,
    `${kilobytes(total)}, ${sizes.size} requests, of which JavaScript ${kilobytes(scripts.reduce((sum, [, size]) => sum + size, 0))}`,
  );
}

/**
 * Time from an input to the frame that shows it, as the browser itself measures it (Event Timing: in steps of 8 ms, and
 * nothing below 16), for somebody who goes on at a steady pace: the median of some rounds, and the slowest.
 */
async function measureInput(
  page: Page,
  event: 'click' | 'input',
  act: (round: number) => Promise<void>,
): Promise<string> {
  await page.evaluate((wanted) => {
    const kept = globalThis as unknown as { slow: number[] };
    kept.slow = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === wanted) kept.slow.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  }, event);
  for (let round = 0; round < rounds; round += 1) {
    await act(round);
    await setTimeout(pause);
  }
  await setTimeout(1000);
  const slow = await page.evaluate(() => (globalThis as unknown as { slow: number[] }).slow);
  const times = [...slow, ...Array.from({ length: rounds - slow.length }, () => 0)];
  const write = (time: number) => (time < 16 ? 'under 16 ms' : `${time} ms`);
  return `${write(median(times))} (slowest ${write(Math.max(...times))})`;
}

await measureBuild();
const server = await serveFolder(site);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  const url = `http://localhost:${portOf(server)}`;
  const page = await browser.newPage({ locale: 'en-GB' });
  for (const path of [
    '/en/',
    '/en/functions/service/',
    '/nl/functions/service/',
    '/en/assessments/core-function-wheel/',
    '/en/assessments/white-belt/',
    '/en/calculators/nps/',
    '/en/calculators/business-case/',
    '/en/team/',
  ]) {
    await measureLoad(page, url, path);
  }

  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const slowly = `on a processor ${slowdown} times as slow`;

  for (const slug of ['core-function-wheel', 'maturity', 'dna']) {
    await page.goto(`${url}/en/assessments/${slug}/`);
    await page.locator('.assessment .button-primary').click();
    const options = page.locator('.assessment fieldset input');
    add(
      `answering a question of ${slug} ${slowly}`,
      await measureInput(page, 'click', (round) => options.nth(round % 2).check()),
    );
  }

  for (const slug of ['nps', 'business-case', 'webcare-staffing']) {
    await page.goto(`${url}/en/calculators/${slug}/`);
    const field = page.locator('.calculator input[type=text]').first();
    await field.fill('');
    await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    add(
      `typing in ${slug} ${slowly}`,
      await measureInput(page, 'input', (round) =>
        field.press(round % 4 === 3 ? 'Backspace' : '1'),
      ),
    );
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, value } of rows) console.log(`${what.padEnd(width)}  ${value}`);
