import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Contents of the inline scripts and styles of a page. */
export function inlineParts(html: string): { scripts: string[]; styles: string[] } {
  const found = { scripts: [] as string[], styles: [] as string[] };
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if ('tagName' in child) {
        const first = child.childNodes[0];
        const text = first !== undefined && 'value' in first ? first.value : '';
        const has = (name: string) => child.attrs.some((attribute) => attribute.name === name);
        if (child.tagName === 'script' && !has('src')) found.scripts.push(text);
        if (child.tagName === 'style') found.styles.push(text);
      }
      if ('childNodes' in child) visit(child);
    }
  };
  visit(parse(html));
  return found;
}

/** The policy of one page: nothing from elsewhere, and inline only what the build put there itself. */
export function policyFor(html: string): string {
  const { scripts, styles } = inlineParts(html);
  const hashes = (texts: string[]) => [...new Set(texts.map(sha256))].join(' ');
  return [
    "default-src 'self'",
    // Search runs in WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${hashes(scripts)}`.trim(),
    `style-src 'self' ${hashes(styles)}`.trim(),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}

/**
 * Gives every page a Content Security Policy with the hashes of just its own inline parts. Astro's own policy
 * lists the hashes of the whole site in every page, which grows with the site and cannot be compressed.
 */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'content-security',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = `${root}/${name}`;
          const html = readFileSync(path, 'utf8');
          const tag = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
          writeFileSync(
            path,
            html.replace(/<meta charset="utf-8">/i, (charset) => charset + tag),
          );
        }
      },
    },
  };
}
