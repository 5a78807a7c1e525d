import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = (name: string): string | undefined => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined;
};

/** A Chromium on this machine: `CHROME_PATH`, one on PATH, a usual place, or the test runner's own download. */
function find(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  for (const name of names) {
    const path = onPath(name);
    if (path !== undefined) return path;
  }
  return places.find(existsSync) ?? [chromium.executablePath()].find(existsSync);
}

/** Tries to install a Chromium: first the test runner's download, then Debian's package. */
function install(): string | undefined {
  spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], { timeout: 120_000 });
  spawnSync('npx', ['playwright', 'install', 'chromium'], { timeout: 120_000 });
  const downloaded = find();
  if (downloaded !== undefined) return downloaded;
  if (onPath('apt-get') !== undefined) {
    const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...args: string[]) => {
      const [command, ...rest] = [...root, 'apt-get', ...args] as [string, ...string[]];
      execFileSync(command, rest, { stdio: 'ignore' });
    };
    try {
      apt('update');
      apt('install', '-y', '--no-install-recommends', 'chromium');
    } catch {
      return undefined;
    }
  }
  return find();
}

/**
 * The path of a Chromium to test with, found or installed.
 * @throws when there is none and none could be installed; the message says what to do.
 */
export function chromiumPath(): string {
  const path = find() ?? install();
  if (path === undefined) {
    throw new Error(
      'No Chromium found, and none could be installed. Install Chromium or Google Chrome, ' +
        'or set CHROME_PATH to its executable, and run the tests again.',
    );
  }
  return path;
}
