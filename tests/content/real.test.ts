import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { idsOf } from '../../src/library/skeleton';
import { validateContent } from '../../src/library/validate';
import { wordsRead } from '../../src/library/words';
import { assessmentSchema } from '../../src/schemas/assessment';
import { caseSchema } from '../../src/schemas/case';
import { kpiSchema } from '../../src/schemas/kpi';
import { contentFolder, readChapters, readEntries, readPlaybook } from '../support/content';

const texts = readChapters().flatMap((chapter) =>
  languages.flatMap((lang) => {
    const skeleton = readPlaybook(lang, chapter);
    return skeleton === undefined
      ? []
      : [{ chapter, lang, skeleton, name: `${chapter.id} (${lang})` }];
  }),
);

test('The content holds no mistakes', () => {
  const problems = validateContent(contentFolder).map(
    ({ file, where, message }) => `content/${file} · ${where}: ${message}`,
  );
  expect(problems).toEqual([]);
});

test('The four core functions have their playbooks in both languages', () => {
  const names = texts.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(
      ['F1', 'F2', 'F3', 'F4'].flatMap((code) => languages.map((lang) => `${code} (${lang})`)),
    ),
  );
});

describe.for(texts)('Playbook $name', ({ chapter, lang, skeleton }) => {
  test('is long enough to act on and short enough to read: 1,800 to 3,000 words', () => {
    const cases = readEntries('cases', caseSchema);
    const kpis = readEntries('kpis', kpiSchema);
    const words = wordsRead(
      lang,
      skeleton,
      (id) => cases.get(id),
      (id) => kpis.get(id),
    );
    expect(words).toBeGreaterThanOrEqual(1800);
    expect(words).toBeLessThanOrEqual(3000);
  });

  test('has at least four plays for each level, if it is a core function', () => {
    if (chapter.group !== 'functions') return;
    const plays = skeleton.elements.filter(({ name }) => name === 'Play');
    for (const level of ['supporting', 'full']) {
      const fitting = plays.filter(({ attributes }) => attributes['level'] === level);
      expect(fitting.length, `plays with level="${level}"`).toBeGreaterThanOrEqual(4);
    }
  });

  test('has a check of at least six questions with feedback on every option', () => {
    const checks = idsOf(skeleton, 'Assessment').filter((id) => id.startsWith('check-'));
    expect(checks).toEqual([`check-${chapter.id.toLowerCase()}`]);
    const check = readEntries('assessments', assessmentSchema).get(checks[0]!);
    if (check?.kind !== 'check') throw new Error(`${checks[0]} is not a check`);
    expect(check.questions.length).toBeGreaterThanOrEqual(6);
    for (const { id, options } of check.questions) {
      for (const option of options) {
        expect(option.feedback[lang].length, `${id}, ${option.id}`).toBeGreaterThan(20);
      }
    }
  });

  test('uses at least five KPIs of its function, if it is a core function', () => {
    if (chapter.group !== 'functions') return;
    const kpis = readEntries('kpis', kpiSchema);
    const own = idsOf(skeleton, 'Kpi').filter((id) =>
      kpis.get(id)?.functions.some((one) => one === chapter.slug),
    );
    expect(own.length).toBeGreaterThanOrEqual(5);
  });

  test('cites a source where it says why', () => {
    const cited = skeleton.elements
      .filter(({ name }) => name === 'Cite')
      .map(({ section }) => section);
    expect(cited).toContain('why');
  });
});
