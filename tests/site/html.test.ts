import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pageGroups, pages } from './pages';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: {} });
const byPath = new Map(pages.map((page) => [page.path, page]));

describe.for(pageGroups)('HTML of the pages “$name”', ({ paths }) => {
  test('is valid', async () => {
    const problems: string[] = [];
    for (const path of paths) {
      const report = await validator.validateString(byPath.get(path)?.html ?? '', path);
      for (const { messages } of report.results) {
        for (const { ruleId, message, selector } of messages) {
          problems.push(`${path}: ${message} (${ruleId}, ${selector})`);
        }
      }
    }
    expect(problems).toEqual([]);
  });
});
