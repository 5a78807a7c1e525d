import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../support/build-site.ts';
import { chromiumPath } from '../support/chromium.ts';
import { portOf, serveFolder } from '../support/serve-folder.ts';

export interface Served {
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  readonly folder: string;
  /** Folder of the address that it is published under; empty at the top. */
  readonly base: string;
  /** Address that its absolute links begin with. */
  readonly published: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: Served;
    subPath: Served;
    browser: string;
  }
}

/**
 * Builds the site twice, at the top of an address and below it, serves both and starts one Chromium for all tests.
 * With BUILT_SITES=folder builds of an earlier run are used again, while working on a test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = chromiumPath();
  const kept = process.env['BUILT_SITES'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'playbooks-'));
  const site = { OUT_DIR: join(folder, 'site'), BASE_PATH: '/', SITE_URL: 'http://localhost:4321' };
  const sub = {
    OUT_DIR: join(folder, 'sub'),
    BASE_PATH: '/handbook',
    SITE_URL: 'https://example.org',
  };
  if (kept === undefined) {
    await buildSite(site);
    await buildSite(sub);
  }
  const servers = [await serveFolder(site.OUT_DIR), await serveFolder(sub.OUT_DIR, sub.BASE_PATH)];
  const [atTop, below] = servers.map(portOf);
  project.provide('site', {
    url: `http://localhost:${atTop}`,
    folder: site.OUT_DIR,
    base: '',
    published: site.SITE_URL,
  });
  project.provide('subPath', {
    url: `http://localhost:${below}/handbook`,
    folder: sub.OUT_DIR,
    base: sub.BASE_PATH,
    published: `${sub.SITE_URL}${sub.BASE_PATH}`,
  });
  const browser = await chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  project.provide('browser', browser.wsEndpoint());

  return async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  };
}
