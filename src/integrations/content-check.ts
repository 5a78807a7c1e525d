import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';
import type * as validation from '../library/validate';

/** Refuses to build while anything in `content/` is wrong, and says all that is, with file, field and what to do. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': async ({ config, logger }) => {
        const source = fileURLToPath(new URL('./src/library/validate.ts', config.root));
        const { validateContent } = (await runnerImport<typeof validation>(source)).module;
        const problems = validateContent(fileURLToPath(new URL('./content', config.root)));
        if (problems.length === 0) return;
        for (const { file, where, message } of problems) {
          logger.error(`content/${file} · ${where}: ${message}`);
        }
        throw new Error(`${problems.length} problems in the content (listed above).`);
      },
    },
  };
}
