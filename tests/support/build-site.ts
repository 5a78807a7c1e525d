import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/**
 * Builds the site with the settings in `environment` (OUT_DIR, BASE_PATH, SITE_URL).
 * @throws when the build fails, with all that it said
 */
export async function buildSite(
  environment: Readonly<Record<string, string>>,
  nodeArguments: readonly string[] = [],
): Promise<void> {
  // What the tests are run with is no business of the build.
  const { NODE_ENV: _node, VITEST: _vitest, ...ours } = process.env;
  const build = spawn(process.execPath, [...nodeArguments, astro, 'build'], {
    cwd: projectFolder,
    env: { ...ours, ...environment },
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const code = await new Promise((resolve) => build.once('close', resolve));
  if (code !== 0) throw new Error(`The site does not build:\n${said}`);
}
