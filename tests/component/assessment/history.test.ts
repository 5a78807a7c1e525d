// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import '../../../src/styles/instruments.css';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '../../../src/domain/assessment/answers';
import type { Definition } from '../../../src/domain/assessment/instrument';
import type { Take } from '../../../src/domain/assessment/take';
import { resultMessages } from '../../../src/i18n/assessment-result';
import History from '../../../src/islands/assessment/History.svelte';
import {
  choose,
  dataOf,
  graded3,
  ladder,
  level,
  preference,
  routes,
  scale,
  takeOf,
  unknown,
} from './fixtures-result';

const open = async (definition: Definition, takes: readonly Take[], current?: string) => {
  const callbacks = {
    onOpen: vi.fn<(id: string) => void>(),
    onErase: vi.fn<(id: string) => void>(),
    onRename: vi.fn<(id: string, name: string) => void>(),
  };
  const screen = await render(History, {
    data: dataOf(definition),
    takes,
    current,
    lang: 'en',
    labels: resultMessages.en,
    ...callbacks,
  });
  return Object.assign(screen, callbacks);
};
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((one) => words(one));
const table = (container: Element, index = 0) =>
  [...(container.querySelectorAll('table')[index]?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.children].map((cell) => words(cell)),
  );
/** What stands under a heading, up to the next one. */
const under = (container: Element, title: string) => {
  const head = [...container.querySelectorAll('h4')].find((one) => words(one) === title);
  const texts: string[] = [];
  for (let next = head?.nextElementSibling; next && next.tagName !== 'H4';) {
    texts.push(words(next));
    next = next.nextElementSibling;
  }
  return texts.join(' ');
};

const answers = (listen: number[], answer: number[]): Answers => ({
  ...graded3('listen', ...listen),
  ...graded3('answer', ...answer),
});
const take = (id: string, name: string, day: string, given: Answers, more: Partial<Take> = {}) =>
  takeOf(scale, given, { id, name, updatedAt: `${day}T12:00:00.000Z`, ...more });

const ghent1 = take('g1', 'Ghent', '2026-01-10', answers([1, 1, 1], [0, 1, 2]));
const ghent2 = take('g2', 'Ghent', '2026-06-10', answers([2, 1, 1], [0, 1, 2]));
const ghent3 = take('g3', 'Ghent', '2026-11-10', answers([3, 3, 3], [2, 2, 2]));
const bruges = take('b1', 'Bruges', '2026-10-01', answers([2, 2, 2], [3, 3, 3]), {
  origin: 'link',
});
const half = take('h1', '', '2026-12-01', graded3('listen', 1, 1));
const takes = [ghent1, ghent2, ghent3, bruges, half];

describe('the list', () => {
  test('has every take by name, newest first, with its date, version and progress', async () => {
    const { container } = await open(scale, takes, 'g3');
    expect(all(container, 'section:has(> .takes) > h4')).toEqual([
      'Ghent',
      'Bruges',
      'Without a name',
    ]);
    expect(all(container, '.takes > li > label')).toEqual([
      'Compare: Ghent, 10 November 2026',
      'Compare: Ghent, 10 June 2026',
      'Compare: Ghent, 10 January 2026',
      'Compare: Bruges, 1 October 2026',
      'Compare: Without a name, 1 December 2026',
    ]);
    expect(all(container, '.takes > li > p')).toEqual([
      'version 2 of the questions · 6 of 6 answered · open now',
      'version 2 of the questions · 6 of 6 answered',
      'version 2 of the questions · 6 of 6 answered',
      'version 2 of the questions · 6 of 6 answered · from a link',
      'version 2 of the questions · 2 of 6 answered',
    ]);
  });

  test('tells two takes of one day apart by their time', async () => {
    const morning = { ...ghent1, id: 'm', updatedAt: new Date(2026, 0, 10, 9, 5).toISOString() };
    const noon = { ...ghent1, id: 'n', updatedAt: new Date(2026, 0, 10, 12, 30).toISOString() };
    const { container } = await open(scale, [morning, noon]);
    expect(all(container, '.takes > li > label')).toEqual([
      'Compare: Ghent, 10 January 2026, 12:30',
      'Compare: Ghent, 10 January 2026, 09:05',
    ]);
  });

  test('opens, renames and erases a take', async () => {
    const screen = await open(scale, takes);
    await screen.getByRole('button', { name: 'Open Bruges, 1 October 2026' }).click();
    expect(screen.onOpen).toHaveBeenCalledExactlyOnceWith('b1');

    await screen.getByRole('button', { name: 'Rename Bruges, 1 October 2026' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'New name' })).toHaveFocus();
    await userEvent.keyboard('Bruges, shop{Enter}');
    expect(screen.onRename).toHaveBeenCalledExactlyOnceWith('b1', 'Bruges, shop');
    await expect
      .element(screen.getByRole('button', { name: 'Rename Bruges, 1 October 2026' }))
      .toHaveFocus();

    await screen.getByRole('button', { name: 'Erase Bruges, 1 October 2026' }).click();
    expect(screen.onErase).toHaveBeenCalledExactlyOnceWith('b1');
    await expect.element(screen.getByRole('heading', { name: 'All your answers' })).toHaveFocus();
  });

  test('says so when there is nothing', async () => {
    const screen = await open(scale, []);
    await expect.element(screen.getByText('Nothing has been kept yet.')).toBeVisible();
  });
});

describe('side by side', () => {
  test('begins with the take in hand and the one before it', async () => {
    const { container } = await open(scale, takes, 'g3');
    expect(all(container, '.key li')).toEqual(['A: 10 June 2026', 'B: 10 November 2026']);
    expect(table(container)).toEqual([
      ['Part', 'A: 10 June 2026', 'B: 10 November 2026', 'Difference'],
      ['Listening', '1.3', '3.0', '+1.7'],
      ['Answering', '1.0', '2.0', '+1.0'],
    ]);
  });

  test('lists the answers that changed, in words', async () => {
    const screen = await open(scale, [ghent1, ghent2]);
    expect(under(screen.container, 'Answers that changed')).toBe(
      'Listening, question 1? · Listening A “Listening 1 some” (1 of 3) B “Listening 1 most” (2 of 3)',
    );
    expect(table(screen.container)[2]).toEqual(['Answering', '1.0', '1.0', 'the same']);
  });

  test('takes any two, and up to four; a fifth waits until one is unticked', async () => {
    const screen = await open(scale, [...takes, { ...ghent2, id: 'g4', name: 'Aalst' }], 'g3');
    const tick = (name: string) => screen.getByRole('checkbox', { name, exact: false }).click();
    await tick('Bruges, 1 October 2026');
    expect(all(screen.container, '.key li')).toEqual([
      'A: Ghent, 10 June 2026',
      'B: Bruges, 1 October 2026',
      'C: Ghent, 10 November 2026',
    ]);
    // What changed is told of two only.
    expect(all(screen.container, 'h4')).not.toContain('Answers that changed');
    await tick('Ghent, 10 January 2026');
    await expect
      .element(screen.getByRole('checkbox', { name: 'Aalst', exact: false }))
      .toBeDisabled();
    await expect
      .element(screen.getByText('Four is the most that fit', { exact: false }))
      .toBeVisible();
    await tick('Ghent, 10 June 2026');
    await expect
      .element(screen.getByRole('checkbox', { name: 'Aalst', exact: false }))
      .toBeEnabled();
    expect(all(screen.container, '.key li')).toHaveLength(3);
  });

  test('counts only what all of them answered, and shows what one of them did', async () => {
    const screen = await open(scale, [ghent1, { ...ghent2, answers: graded3('listen', 2, 1) }]);
    await expect
      .element(
        screen.getByText('Only what all of them answered counts here: 2 of 6 questions.', {
          exact: false,
        }),
      )
      .toBeVisible();
    expect(table(screen.container).slice(1)).toEqual([
      ['Listening', '1.0', '1.5', '+0.5'],
      ['Answering', 'too few answers', 'too few answers', 'cannot be said'],
    ]);
    expect(under(screen.container, 'Answered in one of them only')).toContain(
      'Listening, question 3? · Listening A “Listening 3 some” (1 of 3) B no answer yet',
    );
  });

  test('keeps questions of an earlier version readable, and says what changed since', async () => {
    const old = {
      ...ghent1,
      version: 1,
      answers: { ...ghent1.answers, fax: choose('daily'), 'from-nowhere': unknown },
    };
    const { container } = await open(scale, [old, ghent2]);
    expect(under(container, 'Questions that are no longer asked')).toBe(
      'They are kept to be read and do not count. ' +
        'How often do you send a fax? · asked until version 1 A “Every day” B no answer yet' +
        'A question that this page does not know (from-nowhere) A I don’t know B no answer yet',
    );
    expect(under(container, 'What changed between the versions')).toBe(
      'version 2 of the questions: The question about the fax is gone.',
    );
    // They leave no trace in the scores.
    expect(table(container)[1]).toEqual(['Listening', '1.0', '1.3', '+0.3']);
  });

  test('of a ladder names the phase beside the mean', async () => {
    const [low, high] = [
      level(ladder, 'brand', 'emerging', 2),
      { ...level(ladder, 'brand', 'emerging', 2), ...level(ladder, 'brand', 'tactical', 2) },
    ].map((given, index) =>
      takeOf(
        ladder,
        {
          ...level(ladder, 'brand', 'tactical', 0),
          ...level(ladder, 'brand', 'integrated', 0),
          ...given,
        },
        { id: `l${index}`, updatedAt: `2026-0${index + 1}-01T12:00:00.000Z` },
      ),
    );
    const { container } = await open(ladder, [low!, high!]);
    expect(table(container)[1]).toEqual(['Brand', 'Emerging (0.7)', 'Tactical (1.3)', '+0.7']);
  });

  test('of choices compares shares, and of a quick scan where to start', async () => {
    const shares = ['price', 'relation'].map((wins, index) =>
      takeOf(
        preference,
        Object.fromEntries(
          preference.questions.map(({ id, options }) => [
            id,
            choose(options.some((option) => option.id === wins) ? wins : 'product'),
          ]),
        ),
        { id: `p${index}`, updatedAt: `2026-0${index + 1}-01T12:00:00.000Z` },
      ),
    );
    const first = await open(preference, shares);
    expect(table(first.container)[1]).toEqual(['Price', '1.00', '0.00', '−1.00']);
    await first.unmount();

    const starts = ['service', 'goals'].map((option, index) =>
      takeOf(
        routes,
        { 'route-1': choose(option), 'route-2': choose(option) },
        { id: `r${index}`, updatedAt: `2026-0${index + 1}-01T12:00:00.000Z` },
      ),
    );
    const second = await open(routes, starts);
    expect(table(second.container).slice(1)).toEqual([
      ['A: 1 January 2026', 'Service chapter'],
      ['B: 1 February 2026', 'Goals chapter'],
    ]);
    expect(all(second.container, 'h3')).not.toContain('Over time');
    expect(second.container.innerHTML).not.toMatch(/undefined|NaN/);
  });
});

describe('over time', () => {
  test('draws a line per part for one name, with a table', async () => {
    const { container } = await open(scale, takes, 'g3');
    const trend = container.querySelector('section[aria-labelledby$="trend"]')!;
    expect(all(trend, '.head')).toEqual(['Listening 3.0 (+2.0)', 'Answering 2.0 (+1.0)']);
    expect(trend.querySelectorAll('path.line')).toHaveLength(2);
    expect(table(trend)).toEqual([
      ['Date', 'Listening', 'Answering', 'Version of the questions'],
      ['10 January 2026', '1.0', '1.0', '2'],
      ['10 June 2026', '1.3', '1.0', '2'],
      ['10 November 2026', '3.0', '2.0', '2'],
    ]);
  });

  test('marks where a new version begins, and says how many answers no longer count', async () => {
    const old = { ...ghent1, version: 1, answers: { ...ghent1.answers, fax: choose('daily') } };
    const { container } = await open(scale, [old, ghent2, ghent3]);
    const trend = container.querySelector('section[aria-labelledby$="trend"]')!;
    expect(table(trend)[1]?.at(-1)).toBe('1; 1 answer no longer counts');
    expect(trend.querySelectorAll('.panels path.open')).toHaveLength(2);
  });

  test('leaves a gap where a score is missing', async () => {
    const gap = { ...ghent2, answers: graded3('listen', 1, 1, 1) };
    const { container } = await open(scale, [ghent1, gap, ghent3]);
    const [whole, broken] = container.querySelectorAll('path.line');
    expect(whole?.getAttribute('d')?.match(/M/g)).toHaveLength(1);
    expect(broken?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(broken?.getAttribute('d')).not.toContain('NaN');
  });

  test('lets the reader choose whose, where there are more', async () => {
    const again = { ...bruges, id: 'b2', updatedAt: '2026-10-20T12:00:00.000Z' };
    const screen = await open(scale, [...takes, again], 'g3');
    await screen.getByRole('combobox', { name: 'Of which answers' }).selectOptions('Bruges');
    const trend = screen.container.querySelector('section[aria-labelledby$="trend"]')!;
    expect(table(trend).map(([date]) => date)).toEqual([
      'Date',
      '1 October 2026',
      '20 October 2026',
    ]);
  });

  test('copes with takes of one moment', async () => {
    const { container } = await open(scale, [ghent1, { ...ghent2, updatedAt: ghent1.updatedAt }]);
    expect(container.querySelector('path.line')?.getAttribute('d')).toMatch(
      /^M12 [\d.]+L228 [\d.]+$/,
    );
  });
});

describe('for everyone', () => {
  test('there are no barriers that a program can find, and it fits on the smallest screen', async () => {
    await page.viewport(320, 640);
    const long = { ...bruges, name: 'Averylongnamewithoutanyspaceinitthatnobodywouldreallyuse' };
    const { container } = await open(scale, [ghent1, ghent2, ghent3, long, half], 'g3');
    container.querySelectorAll('details').forEach((one) => (one.open = true));
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
    await page.viewport(390, 844);
  });
});
