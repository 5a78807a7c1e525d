import { expect, test } from 'vitest';
import { withoutMarks } from '../../../src/integrations/search-index';

test('What only the index of search reads is taken out of a page, and nothing else', () => {
  expect(
    withoutMarks(
      '<div class="page" data-pagefind-body><nav data-pagefind-ignore>Home</nav><h1 data-pagefind-meta="title">Brand</h1>' +
        '<span data-pagefind-filter="kind:playbook" data-pagefind-meta="kind:Playbook" hidden></span>' +
        '<form data-pagefind="/pagefind/pagefind.js"></form><p hidden></p><span>a</span></div>',
    ),
  ).toBe(
    '<div class="page"><nav>Home</nav><h1>Brand</h1><form data-pagefind="/pagefind/pagefind.js"></form><p hidden></p><span>a</span></div>',
  );
});
