import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  chapterOf,
  drawExam,
  gradeExamQuestion,
  keysOf,
  partKey,
  scoreExam,
  shownOptions,
  type Exam,
  type ExamQuestion,
} from '../../src/domain/assessment/exam';
import type { Answer, Answers } from '../../src/domain/assessment/answers';
import { parseNumber } from '../../src/domain/kpi/parse-number';
import { formatValue } from '../../src/domain/kpi/format-number';
import { languages } from '../../src/i18n/languages';
import { localise } from '../../src/i18n/localise';
import { examSchema } from '../../src/schemas/assessment';
import { contentFolder } from '../support/content';

const folder = join(contentFolder, 'assessments');
const belts = readdirSync(folder)
  .filter((name) => name.endsWith('-belt.yaml'))
  .map((name) => examSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))));

/** Every question with options, those in cases included. */
const choicesIn = (exam: Exam) =>
  exam.questions.flatMap((question) =>
    (question.type === 'case' ? question.parts : [question]).flatMap((part) =>
      'options' in part ? [part] : [],
    ),
  );

/** The right answers to a question, by key. */
function rightAnswers(question: ExamQuestion): Answers {
  const choice = (ids: readonly string[]): Answer => ({ kind: 'choice', ids });
  switch (question.type) {
    case 'order':
      return { [question.id]: choice(question.items.map(({ id }) => id)) };
    case 'match': {
      const pairs = Object.fromEntries(question.pairs.map(({ id }) => [id, id]));
      return { [question.id]: { kind: 'pairs', pairs } };
    }
    default: {
      const parts =
        question.type === 'case'
          ? question.parts.map((part) => [partKey(question.id, part.id), part] as const)
          : [[question.id, question] as const];
      return Object.fromEntries(
        parts.map(([key, part]) => [
          key,
          part.type === 'number'
            ? { kind: 'value', value: part.answer }
            : choice(part.options.filter(({ correct }) => correct).map(({ id }) => id)),
        ]),
      );
    }
  }
}

test('Each of the five belts has its exam', () => {
  expect(belts.map(({ belt }) => belt).sort()).toEqual(
    ['white', 'yellow', 'green', 'brown', 'black'].sort(),
  );
});

describe.for(belts.map((belt) => [belt.belt, belt] as const))('The %s belt', ([, belt]) => {
  test('has at least 25 questions, and every kind of them', () => {
    expect(belt.questions.length).toBeGreaterThanOrEqual(25);
    expect([...new Set(belt.questions.map(({ type }) => type))].sort()).toEqual(
      ['case', 'match', 'multiple', 'number', 'order', 'single', 'true-false'].sort(),
    );
  });

  test('can be passed in full: the right answers are graded as right', () => {
    const { questions, exam } = localise(belt, 'en');
    const answers = Object.assign({}, ...questions.map(rightAnswers)) as Answers;
    for (const question of questions) {
      expect(gradeExamQuestion(question, answers), question.id).toBe(true);
      expect(keysOf(question).every((key) => key in answers)).toBe(true);
    }
    expect(scoreExam(questions, answers, exam.pass)).toMatchObject({ missed: [], passed: true });
  });

  test('draws an exam from as many chapters as it has places for', () => {
    const { questions, exam } = localise(belt, 'en');
    const chapters = new Set(questions.map(chapterOf)).size;
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawExam(questions, exam.questions, seed);
      const asked = questions.filter(({ id }) => drawn.includes(id));
      expect(new Set(asked.map(chapterOf)).size).toBe(Math.min(chapters, exam.questions));
    }
  });

  test('asks for numbers that can be written in both languages', () => {
    const numbers = localise(belt, 'en').questions.flatMap((question) =>
      (question.type === 'case' ? question.parts : [question]).flatMap((part) =>
        part.type === 'number' ? [part] : [],
      ),
    );
    for (const lang of languages) {
      for (const { id, answer } of numbers) {
        const read = parseNumber(formatValue(lang, answer, 10), lang);
        expect(read.ok && read.value, `${id}: ${answer}`).toBeCloseTo(answer, 9);
      }
    }
  });

  test('does not write the right option of single questions in one place: 60 per cent at most', () => {
    const singles = choicesIn(localise(belt, 'en')).filter(({ type }) => type === 'single');
    const places = singles.map(({ options }) => options.findIndex(({ correct }) => correct));
    for (const place of new Set(places)) {
      const here = places.filter((one) => one === place).length;
      expect(here / places.length, `place ${place + 1}`).toBeLessThanOrEqual(0.6);
    }
  });

  test('does not give the answer of a true-or-false question by always being the same', () => {
    const claims = choicesIn(localise(belt, 'en')).filter(({ type }) => type === 'true-false');
    const right = claims.map(
      ({ options }) => shownOptions({ ...claims[0]!, options }, 1).find((one) => one.correct)?.id,
    );
    expect(new Set(right)).toEqual(new Set(['true', 'false']));
  });

  test.for(languages)(
    'does not make the right option the longest (%s): half of them at most',
    (lang) => {
      const singles = choicesIn(localise(belt, lang)).filter(({ type }) => type === 'single');
      const longest = singles.filter(({ options }) => {
        const right = options.find(({ correct }) => correct)!.text.length;
        return options.every(({ correct, text }) => correct || text.length < right);
      });
      expect(longest.length / singles.length).toBeLessThanOrEqual(0.5);
    },
  );

  test('says of every question with several right options that all are wanted', () => {
    for (const lang of languages) {
      const wanted = { en: 'Choose all that apply.', nl: 'Kies alles wat van toepassing is.' }[
        lang
      ];
      const silent = choicesIn(localise(belt, lang))
        .filter(({ type, text }) => type === 'multiple' && !text.includes(wanted))
        .map(({ id }) => `${lang} ${id}`);
      expect(silent).toEqual([]);
    }
  });

  test.for(languages)('has no two options alike in one question (%s)', (lang) => {
    for (const question of localise(belt, lang).questions) {
      const texts =
        question.type === 'match'
          ? [question.pairs.map(({ left }) => left), question.pairs.map(({ right }) => right)]
          : question.type === 'order'
            ? [question.items.map(({ text }) => text)]
            : choicesIn({ ...localise(belt, lang), questions: [question] }).map(({ options }) =>
                options.map(({ text }) => text),
              );
      for (const list of texts) expect(new Set(list).size, question.id).toBe(list.length);
    }
  });
});
