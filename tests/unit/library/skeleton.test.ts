import { describe, expect, test } from 'vitest';
import { anchorsOf, citedIn, countWords, idsOf, readSkeleton } from '../../../src/library/skeleton';

const text = `
<Section id="why">

People <Term id="webcare">answer</Term> each other <Cite key="ruijs2011" />. See [the steps](#steps).

<Topic id="proof" title="What is known">

- A list item with \`code\` in it <Cite key="li2010" /> and again <Cite key="li2010" />.

</Topic>

</Section>

<Section id="steps">

<Play id="start" level="full" title="Start now" who="You" time="One hour" needs="A pen" result="A list" done="it is there">

1. One
2. Two
3. Three

</Play>

<Figure value="12.5" unit="percent" source="ruijs2011">of all <Cite key="other" /></Figure>

</Section>
`;

describe('The structure of a text', () => {
  const skeleton = readSkeleton(text);

  test('lists its components with section, line and numbered steps', () => {
    const play = skeleton.elements.find(({ name }) => name === 'Play');
    expect(play).toMatchObject({ section: 'steps', line: 16, steps: 3 });
    expect(play?.attributes).toMatchObject({ id: 'start', level: 'full', title: 'Start now' });
  });

  test('knows which ids an address may point at', () => {
    expect(anchorsOf(skeleton)).toEqual(['why', 'steps', 'proof', 'start']);
  });

  test('lists links as they are written', () => {
    expect(skeleton.links).toEqual([{ href: '#steps', line: 4 }]);
  });

  test('knows which sources it cites, and where', () => {
    expect(Object.fromEntries(citedIn(skeleton))).toEqual({
      ruijs2011: ['why', 'steps'],
      li2010: ['why'],
      other: ['steps'],
    });
  });

  test('gives an id once, however often it is used', () => {
    const twice = readSkeleton('<Case id="a" />\n\n<Case id="b" />\n\n<Case id="a" />\n');
    expect(idsOf(twice, 'Case')).toEqual(['a', 'b']);
  });

  test('counts the citations of each block', () => {
    expect(skeleton.blocks.find((block) => block.text.startsWith('A list item'))?.cites).toBe(2);
  });

  test('counts what a reader reads: texts and visible attributes, not ids and levels', () => {
    // “Start now”, “You”, “One hour”, “A pen”, “A list”, “it is there”, the steps, “12.5”, “of all”.
    expect(skeleton.words['steps']).toBe(2 + 1 + 2 + 2 + 2 + 3 + 3 + 1 + 2);
  });
});

describe('What content may not hold', () => {
  test.for([
    ['import X from "./x"', 'an import or export'],
    ['export const x = 1', 'an import or export'],
    ['{1 + 1}', 'an expression in braces'],
    ['Text with {an} expression', 'an expression in braces'],
    ['## Heading', 'a heading: use <Topic> or <Play>'],
    ['![alt](image.png)', 'an image: use <Diagram>'],
  ])('“%s” is reported as %s', ([body, what]) => {
    expect(readSkeleton(`\n${body}\n`).forbidden).toEqual([{ what, line: 2 }]);
  });

  test('text that is not MDX is refused with the place', () => {
    expect(() => readSkeleton('<Section id="why">\n\nText\n')).toThrow(/Section/);
  });
});

test('Words are what stands between spaces and holds a letter or digit', () => {
  expect(countWords('')).toBe(0);
  expect(countWords('One two, three – four; 24/7 “five”')).toBe(6);
});
