import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pageGroups, pages } from './pages';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the source looks is no matter of validity, and the server-side renderers decide it.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    // A table that scrolls is a region to the keyboard and to assistive technology, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Results follow what is typed: there is nothing to submit.
    'wcag/h32': 'off',
    // Search engines cut titles; the name of the page stands first.
    'long-title': 'off',
  },
});
/** Astro puts this beside the first island, in the body, where HTML does not allow a style. It is the same on every page. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
const byPath = new Map(pages.map((page) => [page.path, page]));

describe.for(pageGroups)('HTML of the pages “$name”', ({ paths }) => {
  test('is valid', async () => {
    const problems: string[] = [];
    for (const path of paths) {
      const html = byPath.get(path)?.html ?? '';
      const report = await validator.validateString(html.replace(islandStyle, ''), path);
      for (const { messages } of report.results) {
        for (const { ruleId, message, selector } of messages) {
          problems.push(`${path}: ${message} (${ruleId}, ${selector})`);
        }
      }
    }
    expect(problems).toEqual([]);
  });
});
