import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/i18n/languages';
import { readSkeleton } from '../../src/library/skeleton';
import { templateSchema } from '../../src/schemas/template';
import { contentFolder } from '../support/content';

const files = languages.flatMap((lang) =>
  readdirSync(join(contentFolder, 'templates', lang)).map((file) => ({ lang, file })),
);

const expected = {
  'advice-agreement': 'R6',
  'conversation-guide': 'O7',
  'department-petal': 'O2',
  'goal-matrix': 'O2',
  'pilot-charter': 'O12',
  'project-charter': 'O12',
  'responsibility-matrix': 'O6',
  'reverse-mentor-agenda': 'O8',
  'webcare-quick-card': 'F4',
};

describe('The head of a template', () => {
  const head = { title: 'A guide', summary: 'What it is for.', chapter: 'O7' };

  test('has a title, a summary and the code of a chapter', () => {
    expect(templateSchema.safeParse(head).success).toBe(true);
  });

  test.for([
    ['an empty title', { ...head, title: ' ' }],
    ['no summary', { title: head.title, chapter: head.chapter }],
    ['a link in place of a code', { ...head, chapter: 'O7#steps' }],
    ['the code of an instrument', { ...head, chapter: 'K1' }],
    ['a field that is not known', { ...head, code: 'T1' }],
  ] as const)('is refused with %s', ([, broken]) => {
    expect(templateSchema.safeParse(broken).success).toBe(false);
  });
});

test.for(languages)('Every template is there in “%s” and leads to its chapter', (lang) => {
  const found = Object.fromEntries(
    files
      .filter((one) => one.lang === lang)
      .map(({ file }) => {
        const text = readFileSync(join(contentFolder, 'templates', lang, file), 'utf8');
        const head = templateSchema.parse(parse(/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? ''));
        return [file.replace(/\.mdx$/, ''), head.chapter];
      }),
  );
  expect(found).toMatchObject(expected);
});

describe.for(files)('Template $file ($lang)', ({ lang, file }) => {
  const body = readFileSync(join(contentFolder, 'templates', lang, file), 'utf8').replace(
    /^---\n.*?\n---\n/s,
    '',
  );

  test('is short enough to fill in: 250 to 600 words', () => {
    const words = readSkeleton(body).words[''] ?? 0;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(600);
  });

  test('has blanks to fill in, all written alike', () => {
    expect(body.match(/…+(?! [^…]*”)/g)?.length ?? 0).toBeGreaterThan(5);
    expect(body).not.toMatch(/\.{3}|_{3}|…{3}/);
  });
});
