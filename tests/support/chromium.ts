import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onPath = (name: string): string | undefined => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined;
};

/** Whether a browser starts: one that was downloaded may lack libraries of the system. On Windows it opens a window, so there it is taken on trust. */
const starts = (path: string): boolean =>
  process.platform === 'win32' ||
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** A Chromium on this machine: `CHROME_PATH`, one on PATH, a usual place, or the test runner's own download. */
export function findChromium(): string | undefined {
  const candidates = [
    process.env['CHROME_PATH'],
    ...names.map(onPath),
    ...places,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && existsSync(path) && starts(path));
}

const playwright = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));

/** Ways to install a Chromium, the least intrusive first; each may fail. */
const ways: readonly (() => void)[] = [
  () => {
    const { status } = spawnSync(
      process.execPath,
      [playwright, 'install', '--no-shell', 'chromium'],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
        timeout: 300_000,
      },
    );
    if (status !== 0) console.error('The test runner could not download a Chromium.');
  },
  () => {
    if (onPath('apt-get') === undefined) return;
    const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const last of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const [command, ...rest] = [...before, 'apt-get', ...last] as [string, ...string[]];
      spawnSync(command, rest, { stdio: 'ignore', timeout: 600_000 });
    }
  },
];

/**
 * The path of a Chromium to test with, found or installed.
 * @throws when there is none and none could be installed; the message says what to do.
 */
export function chromiumPath(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  for (const install of ways) {
    install();
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium found that starts, and none could be installed. Install Chromium or Google Chrome, ' +
      'or set CHROME_PATH to its executable, and run the tests again.',
  );
}
