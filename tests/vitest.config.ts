import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './support/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const chromium = findChromium();

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        root,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        root,
        plugins: [svelte({ configFile: false })],
        // Loaded on demand by the islands; found too late, they make the test server reload in the middle of a test.
        optimizeDeps: {
          include: [
            'axe-core',
            'd3-array',
            'd3-random',
            'docx',
            'fflate',
            'papaparse',
            'uqr',
            'write-excel-file/browser',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          globalSetup: ['tests/support/need-chromium.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: ['--no-sandbox'],
                ...(chromium === undefined ? {} : { executablePath: chromium }),
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 390, height: 844 } }],
          },
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // Every page is visited within one test, on machines of any speed: a limit is there for what hangs.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 2,
          // Where one file is left, it still keeps two processors busy.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
