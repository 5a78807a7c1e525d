import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineParts, policyFor } from '../../../src/integrations/content-security';

const page = `<!doctype html><html><head><meta charset="utf-8"><style>p{color:red}</style></head>
<body><script>let a = '<p>' && 1;</script><script type="module" src="/x.js"></script><script>let a = '<p>' && 1;</script></body></html>`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('The security policy of a page', () => {
  const policy = policyFor(page);

  test('allows just the inline scripts and styles that the build put there', () => {
    expect(inlineParts(page)).toEqual({
      scripts: ["let a = '<p>' && 1;", "let a = '<p>' && 1;"],
      styles: ['p{color:red}'],
    });
    expect(policy).toContain(
      `script-src 'self' 'wasm-unsafe-eval' ${hashOf("let a = '<p>' && 1;")};`,
    );
    expect(policy).toContain(`style-src 'self' ${hashOf('p{color:red}')};`);
  });

  test('never allows inline code in general, nor another host', () => {
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/'unsafe-eval'|https?:|\*/);
  });

  test('says nothing about inline parts on a page that has none', () => {
    expect(policyFor('<!doctype html><p>Text</p>')).toMatch(/style-src 'self';/);
  });
});
