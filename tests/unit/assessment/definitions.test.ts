import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  assessmentSchema,
  type checkSchema,
  type profileSchema,
} from '../../../src/schemas/assessment';

const folder = new URL('../../../content/assessments/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));
const problems = (data: unknown) =>
  assessmentSchema
    .safeParse(data)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.each(files)('%s follows the schema', (name) => {
  expect(problems(read(name))).toEqual([]);
});

describe('the schema tells a writer what is wrong', () => {
  const wheel = () => read('core-function-wheel.yaml') as z.input<typeof profileSchema>;
  const check = () => read('check-f1.yaml') as z.input<typeof checkSchema>;

  test('when two questions carry the same id', () => {
    const data = wheel();
    data.dimensions[1]!.statements[0]!.id = data.dimensions[0]!.statements[0]!.id;
    expect(problems(data).join()).toContain('two questions have the id “brand-asks-questions”');
  });

  test('when a level has too few statements', () => {
    const data = wheel();
    data.dimensions[0]!.statements = data.dimensions[0]!.statements.slice(2);
    expect(problems(data).join()).toContain(
      'brand has 3 statements for supporting; write at least 4',
    );
  });

  test('when a statement names a level that does not exist', () => {
    const data = wheel();
    data.dimensions[0]!.statements[0]!.level = 'ful';
    expect(problems(data).join()).toContain('“ful”, which does not exist');
  });

  test('when the ambition leaves out an option', () => {
    const data = wheel();
    data.dimensions[0]!.ambition.options.pop();
    expect(problems(data).join()).toContain('the options must be none, supporting, full');
  });

  test('when the threshold lies above the scale', () => {
    const data = wheel();
    data.levels[0]!.threshold = 5;
    expect(problems(data).join()).toContain('lies above the scale');
  });

  test('when a field is misspelt', () => {
    expect(problems({ ...check(), questoins: [] }).join()).toContain('questoins');
  });

  test('when a question with one answer has two right options', () => {
    const data = check();
    const single = data.questions.find((question) => question.type === 'single')!;
    for (const option of single.options) option.correct = true;
    expect(problems(data).join()).toContain('single needs exactly one right option');
  });

  test('when a question with several answers has one right option', () => {
    const data = check();
    const multiple = data.questions.find((question) => question.type === 'multiple')!;
    multiple.options.forEach((option, index) => {
      delete option.correct;
      if (index === 0) option.correct = true;
    });
    expect(problems(data).join()).toContain('multiple needs two or more right options');
  });

  test('when the code does not belong to the chapter', () => {
    expect(problems({ ...check(), chapter: 'F2' }).join()).toContain('check-f2');
  });

  test('when a kind of question is missing', () => {
    const data = check();
    data.questions = data.questions.filter((question) => question.type !== 'true-false');
    expect(problems(data).join()).toContain('write at least one true-false question');
  });
});
