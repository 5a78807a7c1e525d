import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import {
  chooseDiagram,
  describe,
  flowsFrom,
  type DiagramChoice,
  type DiagramId,
} from '../../src/components/diagrams/describe';
import {
  firstBaseline,
  middleOf,
  pointAt,
  quarter,
  shareOut,
} from '../../src/components/diagrams/geometry';
import { currentPart, partsOf, type Part } from '../../src/components/diagrams/model';
import { diagramMessages } from '../../src/i18n/diagrams';
import { languages } from '../../src/i18n/languages';
import { diagramIds } from '../../src/schemas/components';
import { coreFunctions } from '../../src/schemas/vocabulary';

const focused = ['two-rings', 'spillovers'];

/** Every picture that the site can show. */
const choices: DiagramChoice[] = diagramIds.flatMap((id) =>
  focused.includes(id) ? coreFunctions.map((focus) => chooseDiagram(id, focus)) : chooseDiagram(id),
);

group('what a writer asks for', () => {
  test('a diagram that does not exist is refused, and the error names those that do', () => {
    expect(() => chooseDiagram('onion')).toThrow(/“onion”.*two-rings, spillovers/);
  });

  test('a diagram of one function says so when the function is missing or unknown', () => {
    expect(() => chooseDiagram('two-rings')).toThrow(/needs a focus: brand, product/);
    expect(() => chooseDiagram('spillovers', 'hr')).toThrow(/it has “hr”/);
  });

  test('a diagram that is the same everywhere takes no focus', () => {
    expect(() => chooseDiagram('funnel', 'sales')).toThrow(/has no focus/);
  });
});

group.each(languages)('texts in %s', (lang) => {
  test('every picture has a caption of its own and a text alternative without empty places', () => {
    const texts = choices.map((choice) => describe(lang, choice));
    expect(texts).toHaveLength(22);
    expect(new Set(texts.map(({ caption }) => caption)).size).toBe(texts.length);
    for (const { alternative } of texts) {
      expect(alternative).not.toMatch(/[{}]|undefined/);
      expect(alternative.length).toBeGreaterThan(80);
    }
  });

  test.each(coreFunctions)('something flows from %s to each of the other three', (focus) => {
    expect(flowsFrom(lang, focus).map(({ to }) => to)).toEqual(
      coreFunctions.filter((name) => name !== focus),
    );
  });

  test('who cannot see a picture reads every name in it, in the order of the picture', () => {
    const messages = diagramMessages[lang];
    const joined = (lines: readonly string[]): string => lines.join(' ').replace('- ', '');
    const names: Partial<Record<DiagramId, readonly string[]>> = {
      'maturity-curve': [...messages['maturity-curve'].named, ...messages['maturity-curve'].own],
      'three-conditions': messages['three-conditions'].conditions.map(({ title }) => joined(title)),
      flower: messages.flower.petals.flatMap(({ title, lines }) => [joined(title), joined(lines)]),
      'goal-matrix': messages['goal-matrix'].rows.flatMap((goal, row) => [
        goal,
        ...messages['goal-matrix'].cells[row]!.flatMap((department, column) =>
          department.length === 0
            ? []
            : [joined(department), messages['goal-matrix'].columns[column]!],
        ),
      ]),
      'hub-and-central': [
        messages['hub-and-central'].central.title,
        messages['hub-and-central'].hub.title,
      ],
      'guide-processes-training': messages['guide-processes-training'].steps.map(({ title }) =>
        joined(title),
      ),
      dna: messages.dna.corners.flatMap(({ title, lines }) => [title, ...lines]),
    };
    for (const [id, expected] of Object.entries(names)) {
      let rest = describe(lang, chooseDiagram(id)).alternative.toLowerCase();
      for (const name of expected) {
        expect(rest, id).toContain(name.toLowerCase());
        rest = rest.slice(rest.indexOf(name.toLowerCase()) + name.length);
      }
    }
  });

  test('the phases that no source names are marked as ours, in the picture and in words', () => {
    const { caption, alternative, ours, own } = diagramMessages[lang]['maturity-curve'];
    expect(own).toHaveLength(3);
    expect(caption).toContain(ours);
    expect(alternative).toContain(ours);
  });

  test('no label is longer than its place', () => {
    const messages = diagramMessages[lang];
    const places: [max: number, lines: readonly string[]][] = [
      ...coreFunctions.flatMap((focus): [number, readonly string[]][] => [
        [22, messages['two-rings'].of[focus].supporting],
        [22, messages['two-rings'].of[focus].full],
        ...flowsFrom(lang, focus).map(({ lines }): [number, readonly string[]] => [23, lines]),
      ]),
      ...[...messages['ambassador-circle'].stations, ...messages['feedback-loop'].stations].map(
        ({ title, lines }): [number, readonly string[]] => [18, [title, ...lines]],
      ),
      [14, messages.funnel.stages],
      [17, messages.funnel.leaks],
      [21, messages['two-teams'].webcare.lines],
      [21, messages['two-teams'].conversation.lines],
      [15, [messages['two-speeds'].consumers, messages['two-speeds'].organisation.title]],
      [15, [messages['two-speeds'].gap, ...messages['two-speeds'].organisation.lines]],
      [15, [...messages['maturity-curve'].named, ...messages['maturity-curve'].own]],
      ...messages['three-conditions'].conditions.map(
        ({ title, lines }): [number, readonly string[]] => [14, [...title, ...lines]],
      ),
      ...messages.flower.petals.map(({ title, lines }): [number, readonly string[]] => [
        16,
        [...title, ...lines],
      ]),
      [9, messages['goal-matrix'].rows],
      [10, messages['goal-matrix'].columns],
      [9, messages['goal-matrix'].cells.flat(2)],
      [
        20,
        [...messages['hub-and-central'].central.lines, ...messages['hub-and-central'].hub.lines],
      ],
      ...messages['guide-processes-training'].steps.map(
        ({ title, lines }): [number, readonly string[]] => [13, [...title, ...lines]],
      ),
      ...messages.dna.corners.map(({ title, lines }): [number, readonly string[]] => [
        18,
        [title, ...lines],
      ]),
    ];
    for (const [max, lines] of places) {
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(max);
    }
  });
});

group('the wheel', () => {
  test('the four quarters have their middles in the four corners, clockwise from the top right', () => {
    expect([0, 1, 2, 3].map((index) => pointAt(middleOf(index, 4), 100))).toEqual([
      { x: 70.7, y: -70.7 },
      { x: 70.7, y: 70.7 },
      { x: -70.7, y: 70.7 },
      { x: -70.7, y: -70.7 },
    ]);
  });

  test('parts around a circle stand at equal distances from their neighbours', () => {
    const points = Array.from({ length: 8 }, (_, index) => pointAt(middleOf(index, 8), 150));
    const gaps = points.map((point, index) => {
      const next = points[(index + 1) % 8]!;
      return Math.hypot(next.x - point.x, next.y - point.y);
    });
    for (const gap of gaps) expect(gap).toBeCloseTo(2 * 150 * Math.sin(Math.PI / 8), 0);
  });

  test('a quarter without gap starts on the axis, at its outer radius', () => {
    expect(quarter(0, { inner: 42, outer: 72 })).toMatch(/^M0,-72A72,72,0,0,1,72,0/);
  });
});

test('blocks of a row fill it from side to side, in proportion and without overlap', () => {
  const row = { left: -189, width: 378, gap: 4 };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 5, max: 25 }), { minLength: 1, maxLength: 6 }),
      (weights) => {
        const blocks = shareOut(weights, row);
        const last = blocks.at(-1)!;
        expect(blocks[0]!.x).toBe(row.left);
        expect(last.x + last.width).toBeCloseTo(row.left + row.width, 0);
        blocks.slice(1).forEach(({ x }, index) => {
          const before = blocks[index]!;
          expect(Math.abs(x - before.x - before.width - row.gap)).toBeLessThanOrEqual(0.21);
        });
      },
    ),
  );
});

test('a text of several lines lies around the middle that it is given', () => {
  expect(firstBaseline(50, 1)).toBe(55);
  expect(firstBaseline(50, 3)).toBe(36);
});

group('the parts of the model', () => {
  const partsFor = (counts: readonly [Part['group'], number][], current?: string): Part[] =>
    counts.flatMap(([name, count]) =>
      Array.from({ length: count }, (_, index) => {
        const code = `${name[0]}${index + 1}`;
        return { code, href: `/${code}/`, label: code, group: name, current: code === current };
      }),
    );
  const complete: [Part['group'], number][] = [
    ['functions', 4],
    ['roles', 8],
    ['requirements', 12],
  ];

  test('the picture knows where the reader is', () => {
    expect(currentPart(partsFor(complete, 'r3'))).toEqual({ group: 'roles', index: 2 });
    expect(currentPart(partsFor(complete))).toBeUndefined();
  });

  test('a model with a part too few is refused, because the picture would have a hole', () => {
    expect(() => partsOf(partsFor([['roles', 7]]), 'roles')).toThrow(/has 8 roles; it was given 7/);
  });
});
