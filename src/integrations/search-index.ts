import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** A page without what only the index reads, which no reader needs to be sent. */
export const withoutMarks = (html: string): string =>
  html
    .replace(/ data-pagefind-(?:body|filter|ignore|meta)(?:="[^"]*")?/g, '')
    .replace(/<span hidden><\/span>/g, '');

/** Indexes the built pages for search; only what stands in `data-pagefind-body` is found. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({});
        if (index === undefined) throw new Error(`No search index: ${errors.join('; ')}`);
        const folder = fileURLToPath(dir);
        const { page_count: pages } = await index.addDirectory({ path: folder });
        await index.writeFiles({ outputPath: `${folder}/pagefind` });
        await pagefind.close();
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(folder, name);
          writeFileSync(file, withoutMarks(readFileSync(file, 'utf8')));
        }
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}
