import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

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
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}
