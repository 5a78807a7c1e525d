// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { shownItems, type OrderQuestion } from '../../../src/domain/assessment/exam';
import Exam from '../../../src/islands/exam/Exam.svelte';
import {
  about,
  keep,
  keptSitting,
  keyOf,
  labels,
  questions,
  rightAnswers,
  sitting,
} from './fixtures';

const { start, room } = labels;

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const open = (more = {}) =>
  render(Exam, { about: { ...about(), ...more }, lang: 'en', labels: start });
type Screen = Awaited<ReturnType<typeof open>>;

/** Goes on with the exam that is kept. */
async function goOn(more = {}): Promise<Screen> {
  const screen = await open(more);
  await screen.getByRole('button', { name: start.goOn }).click();
  await expect.element(screen.getByRole('heading', { level: 2, name: /^Question/ })).toBeVisible();
  return screen;
}
const status = (screen: Screen) => screen.getByRole('status');
const button = (screen: Screen, name: string | RegExp) =>
  screen.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const problems = async (container: Element) =>
  (await axe.run(container)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
const allKept = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('sbp:v1:exam:'))
    .map((key) => JSON.parse(localStorage.getItem(key)!));

describe('Before the start', () => {
  test('the threshold, the number of questions and the time are stated', async () => {
    const screen = await open();
    await expect
      .element(screen.getByText('You pass with 4 right answers of 5 (80 per cent).'))
      .toBeVisible();
    await expect
      .element(screen.getByText('5 questions, drawn from 7.', { exact: false }))
      .toBeVisible();
    const times = screen.getByRole('group', { name: start.time }).getByRole('radio');
    expect(times.elements()).toHaveLength(5);
    await expect
      .element(screen.getByRole('radio', { name: '10 minutes', exact: true }))
      .toBeChecked();
    expect(await problems(screen.container)).toEqual([]);
  });

  test('more time can be chosen, and none', async () => {
    const screen = await open();
    await screen.getByRole('radio', { name: '13 minutes (a quarter more)' }).click();
    await button(screen, start.examStart).click();
    await expect.element(screen.getByRole('timer')).toMatchTextContent('13 minutes left');
    expect(allKept()).toMatchObject([{ minutes: 13 }]);

    localStorage.clear();
    const other = await open();
    await other.getByRole('radio', { name: start.noLimit }).click();
    await other.getByRole('button', { name: start.examStart }).last().click();
    await expect.element(other.getByRole('timer').last()).toMatchTextContent(room.noLimit);
    expect(allKept()[0]?.minutes).toBeUndefined();
  });

  test('nothing is fetched before the reader starts', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    const screen = await open();
    await expect.element(button(screen, start.examStart)).toBeVisible();
    expect(fetch).not.toHaveBeenCalled();
  });

  test('questions that do not arrive are a message and can be asked for again', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('offline'));
    const screen = await open();
    await button(screen, start.examStart).click();
    await expect.element(screen.getByText(start.loadFailed)).toBeVisible();
    expect(allKept()).toEqual([]);
    await button(screen, start.tryAgain).click();
    await expect.element(screen.getByText('Question 1 of 5')).toBeVisible();
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('During the exam', () => {
  test('as many questions are asked as were drawn, and nothing is said about right or wrong', async () => {
    const screen = await open();
    await button(screen, start.examStart).click();
    await expect.element(screen.getByText('Question 1 of 5')).toBeVisible();
    await expect.element(screen.getByText('Question 1 of 5')).toHaveFocus();
    const [kept] = allKept();
    expect(kept.questions).toHaveLength(5);
    expect(screen.container.querySelectorAll('input:checked')).toHaveLength(0);
    expect(screen.container.textContent).not.toMatch(/Why .* is (?:right|wrong)/);
    expect(await problems(screen.container)).toEqual([]);
  });

  test('one question after the other is answered by keyboard, and every answer is kept', async () => {
    keep(sitting(1));
    const screen = await goOn();
    await userEvent.keyboard('{Tab}{Tab} ');
    expect(Object.keys(keptSitting()!.answers)).toEqual(['one']);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('Question 2 of 7')).toHaveFocus();
    await screen.getByRole('checkbox', { name: 'The guide' }).click();
    await screen.getByRole('checkbox', { name: 'Twenty situations' }).click();
    await button(screen, room.back).click();
    await expect.element(screen.getByRole('radio', { checked: true })).toBeVisible();
    expect(keptSitting()!.answers['several']).toEqual({
      kind: 'choice',
      ids: ['guide', 'situations'],
    });
  });

  test('the steps are moved with buttons, the place is announced and the focus stays', async () => {
    keep(sitting(1, { at: 'steps' }));
    const screen = await goOn();
    const order = questions[3] as OrderQuestion;
    const [first, second] = shownItems(order, 7);
    const rows = () =>
      [...screen.container.querySelectorAll('.steps li')].map((row) => row.textContent ?? '');
    expect(rows()[0]).toContain(first!.text);

    const down = button(screen, `Down: ${first!.text}`);
    (down.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(status(screen))
      .toMatchTextContent(`“${first!.text}” is now number 2 of 4.`);
    expect(rows()[0]).toContain(second!.text);
    await expect.element(down).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    await expect
      .element(status(screen))
      .toMatchTextContent(`“${first!.text}” stands at the bottom.`);
    await expect.element(down).toHaveFocus();
    expect(keptSitting()!.answers['steps']).toMatchObject({ kind: 'choice' });
    expect(await problems(screen.container)).toEqual([]);
  });

  test('pairs are chosen from lists, and a letter that is used twice is pointed out', async () => {
    keep(sitting(1, { at: 'pairs' }));
    const screen = await goOn();
    const select = (name: string) => screen.getByRole('combobox', { name });
    const choose = async (name: string, text: string) => {
      const option = [...(select(name).element() as HTMLSelectElement).options].find((one) =>
        one.text.endsWith(`· ${text}`),
      )!;
      await select(name).selectOptions(option);
    };
    await choose('Would they recommend us?', 'NPS');
    await choose('How many saw it?', 'NPS');
    await expect.element(screen.getByText(/You chose [ABC] more than once/)).toBeVisible();
    await choose('How many saw it?', 'Reach');
    await expect.element(screen.getByText(/more than once/)).not.toBeInTheDocument();
    expect(keptSitting()!.answers['pairs']).toEqual({
      kind: 'pairs',
      pairs: { nps: 'nps', reach: 'reach' },
    });
    expect(await problems(screen.container)).toEqual([]);
  });

  test('a number is read as the language writes it; what is none gets a message at the field', async () => {
    keep(sitting(1, { at: 'sum' }));
    const screen = await goOn();
    const field = screen.getByRole('textbox');
    await field.fill('thirty');
    await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
    await userEvent.tab();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(/This is not read as a number/);
    expect(keptSitting()!.answers).toEqual({});

    // What was written is still there on coming back, and the overview tells of it.
    await button(screen, room.overview).click();
    await expect.element(screen.getByText(room.openNumber)).toBeVisible();
    await screen.getByRole('button', { name: 'Go to question 6' }).first().click();
    await expect.element(screen.getByRole('textbox')).toHaveValue('thirty');
    await screen.getByRole('textbox').fill('1,234.5');
    expect(keptSitting()!.answers['sum']).toEqual({ kind: 'value', value: 1234.5 });
    await screen.getByRole('textbox').fill('');
    await userEvent.tab();
    await expect.element(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'false');
    expect(keptSitting()!.answers).toEqual({});
  });

  test('a number is read the Dutch way on a Dutch page', async () => {
    keep(sitting(1, { at: 'sum' }));
    const screen = await render(Exam, {
      about: about('nl'),
      lang: 'nl',
      labels: (await import('../../../src/i18n/exam')).examMessages.nl.start,
    });
    await screen.getByRole('button', { name: 'Verder met het examen' }).click();
    await screen.getByRole('textbox').fill('1.234,5');
    await vi.waitFor(() =>
      expect(keptSitting()!.answers['sum']).toEqual({ kind: 'value', value: 1234.5 }),
    );
  });

  test('a case is answered part by part', async () => {
    keep(sitting(1, { at: 'story' }));
    const screen = await goOn();
    await expect
      .element(screen.getByText('On Saturday a customer', { exact: false }))
      .toBeVisible();
    await screen.getByRole('radio', { name: 'Post a denial' }).click();
    await screen.getByRole('textbox', { name: /How many minutes in all/ }).fill('10');
    expect(keptSitting()!.answers).toEqual({
      'story.first': { kind: 'choice', ids: ['post'] },
      'story.minutes': { kind: 'value', value: 10 },
    });
    expect(await problems(screen.container)).toEqual([]);
  });

  test('a question can be marked, and what is open is listed before handing in', async () => {
    const { sum: _sum, 'story.minutes': _part, ...answers } = rightAnswers;
    keep(sitting(1, { answers }));
    const screen = await goOn();
    await screen.getByRole('checkbox', { name: room.mark }).click();
    expect(keptSitting()!.marked).toEqual(['one']);
    await button(screen, room.overview).click();
    await expect
      .element(screen.getByText('2 questions have no complete answer.', { exact: false }))
      .toBeVisible();
    await expect.element(button(screen, 'Go to question 1: answered, come back')).toBeVisible();
    await expect.element(button(screen, 'Go to question 6: not answered')).toBeVisible();
    expect(await problems(screen.container)).toEqual([]);
    await button(screen, 'Go to question 7').click();
    await expect.element(screen.getByText('Question 7 of 7')).toBeVisible();
    await button(screen, room.overview).click();
    await button(screen, room.handInOpen).click();
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent('Not passed: 5 of 7 right');
  });
});

describe('The clock', () => {
  test('tells the time left, and can be hidden', async () => {
    keep(sitting(2.5));
    const screen = await goOn();
    await expect.element(screen.getByRole('timer')).toMatchTextContent('8 minutes left');
    await button(screen, room.hideClock).click();
    await expect.element(screen.getByRole('timer')).toMatchTextContent(room.clockHidden);
    await button(screen, room.showClock).click();
    await expect.element(screen.getByRole('timer')).toMatchTextContent('8 minutes left');
  });

  test('announces five minutes, one minute and the end, and hands in what there is', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    keep(sitting(4, { answers: rightAnswers }));
    const screen = await goOn();
    await expect.element(status(screen)).toHaveTextContent('');
    vi.advanceTimersByTime(61_000);
    await expect.element(status(screen)).toMatchTextContent(room.five);
    vi.advanceTimersByTime(4 * 60_000);
    await expect.element(status(screen)).toMatchTextContent('One minute left.');
    vi.advanceTimersByTime(60_000);
    await expect.element(status(screen)).toMatchTextContent('The time is up.');
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent('Passed: 7 of 7 right');
    await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    expect(keptSitting()!.finished).toMatchObject({ byClock: true, right: 7 });
    // The end is the deadline, not the moment at which the page noticed.
    expect(Date.parse(keptSitting()!.finished!.at)).toBe(
      Date.parse(keptSitting()!.startedAt) + 10 * 60_000,
    );
  });

  test('goes on while the tab is closed: an exam whose time is up shows its result', async () => {
    keep(sitting(45, { answers: { one: rightAnswers['one']! } }));
    const screen = await open();
    await expect.element(screen.getByText(/^The time of your exam of/)).toBeVisible();
    await button(screen, start.seeResult).click();
    await expect.element(screen.getByText(room.byClock, { exact: false })).toBeVisible();
    expect(keptSitting()!.finished).toMatchObject({ byClock: true, right: 1, total: 7 });
  });

  test('comes back with the answers, at the question that was left', async () => {
    keep(sitting(2, { answers: { several: rightAnswers['several']! }, at: 'several' }));
    const screen = await open();
    await expect.element(screen.getByText(/about 8 minutes left/)).toBeVisible();
    await button(screen, start.goOn).click();
    await expect.element(screen.getByText('Question 2 of 7')).toBeVisible();
    await expect.element(screen.getByRole('checkbox', { name: 'The guide' })).toBeChecked();
  });
});

describe('The result', () => {
  async function handIn(answers: typeof rightAnswers): Promise<Screen> {
    keep(sitting(3, { answers }));
    const screen = await goOn();
    await button(screen, room.overview).click();
    await button(screen, /^Hand in/).click();
    await expect.element(screen.getByRole('heading', { level: 2, name: /assed:/ })).toBeVisible();
    return screen;
  }

  test('says in one sentence whether it is passed, with the numbers', async () => {
    const screen = await handIn({ ...rightAnswers, one: { kind: 'choice', ids: ['intern'] } });
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent('Passed: 6 of 7 right');
    await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await expect
      .element(screen.getByText('That is 86 per cent; 6 right answers were needed.'))
      .toBeVisible();
    await expect.element(status(screen)).toMatchTextContent('The result: Passed: 6 of 7 right.');
    expect(await problems(screen.container)).toEqual([]);
  });

  test('shows every chapter with its score and where to read again', async () => {
    const screen = await handIn({ ...rightAnswers, sum: { kind: 'value', value: 45 } });
    const row = screen.getByRole('row', { name: /Measurement/ });
    await expect.element(row).toMatchTextContent('2 of 3');
    await expect.element(row.getByRole('link')).toHaveAttribute('href', '#measure');
    await expect
      .element(screen.getByRole('row', { name: /Training/ }))
      .toMatchTextContent('4 of 4');
  });

  test('opens a wrong answer to the reasons and to where it is argued', async () => {
    const screen = await handIn({
      ...rightAnswers,
      one: { kind: 'choice', ids: ['intern'] },
      sum: { kind: 'value', value: 45 },
      pairs: { kind: 'pairs', pairs: { nps: 'nps', fcr: 'reach', reach: 'fcr' } },
      steps: { kind: 'choice', ids: ['kpi', 'goal', 'zero', 'act'] },
    });
    const details = [...screen.container.querySelectorAll('details')];
    expect(details).toHaveLength(4);
    await screen.getByText('A bakery chain asks', { exact: false }).click();
    await expect.element(screen.getByText('Why the intern is wrong.')).toBeVisible();
    await expect.element(screen.getByText('Why a roster with names is right.')).toBeVisible();
    await expect.element(screen.getByText(room.yourWrongAnswer, { exact: false })).toBeVisible();
    expect(details[0]!.querySelector('a')!.getAttribute('href')).toBe('#why');
    expect(details[1]!.textContent).toContain(room.yourOrder);
    expect(details[2]!.textContent).toContain('You chose: Reach');
    expect(details[3]!.textContent).toContain('The right answer is 30 points.');
    expect(details[3]!.textContent).toContain('You answered 45 points.');
    for (const one of details) one.open = true;
    expect(await problems(screen.container)).toEqual([]);
  });

  test('leads to practice with what was wrong', async () => {
    const screen = await handIn({ ...rightAnswers, claim: { kind: 'choice', ids: ['false'] } });
    await button(screen, room.practiseThese).click();
    await expect
      .element(screen.getByText('A white belt is examined', { exact: false }))
      .toBeVisible();
    await expect.element(screen.getByText('Question 1 of 1')).toBeVisible();
  });

  test('makes a record with the name, which says that nobody supervised', async () => {
    const screen = await handIn(rightAnswers);
    await screen.getByRole('textbox', { name: room.recordName }).fill('Ann Example');
    const record = screen.getByRole('article');
    for (const text of [
      'White belt: knowledge exam',
      'Passed',
      'Ann Example',
      '7 of 7 right (100 per cent)',
      '6 of 7',
      /3 minutes.* of 10 minutes/,
      'version 2 of the pool of B1',
      'Self-declared. Nobody supervised this exam',
    ]) {
      await expect.element(record).toMatchTextContent(text);
    }
    expect(keptSitting()!.name).toBe('Ann Example');
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await button(screen, room.print).click();
    expect(print).toHaveBeenCalledOnce();
  });

  test('says on the record that there was no time limit', async () => {
    keep(sitting(90, { minutes: undefined, answers: rightAnswers }));
    const screen = await goOn();
    await button(screen, room.overview).click();
    await button(screen, room.handIn).click();
    await expect
      .element(screen.getByRole('article'))
      .toMatchTextContent(/90 minutes.*, without a time limit/);
  });

  test('leaves out questions that are no longer in the pool, and says so', async () => {
    keep(
      sitting(1, {
        version: 1,
        questions: ['one', 'gone', 'claim'],
        answers: { ...rightAnswers, gone: { kind: 'choice', ids: ['a'] } },
      }),
    );
    const screen = await goOn();
    await expect.element(screen.getByText('Question 1 of 2')).toBeVisible();
    await button(screen, room.overview).click();
    await expect
      .element(
        screen.getByText('1 question of this exam is no longer in the pool', { exact: false }),
      )
      .toBeVisible();
    await button(screen, room.handIn).click();
    await expect
      .element(screen.getByText('This exam was drawn from version 1', { exact: false }))
      .toBeVisible();
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent('Passed: 2 of 2 right');
  });
});

describe('The history', () => {
  const finished = (right: number, at: string) => ({
    finished: { at, byClock: false, right, total: 7, needed: 6 },
  });

  test('lists attempts from new to old; one can be looked at, erased and brought back', async () => {
    keep(sitting(2000, { id: 'first', ...finished(3, '2026-11-01T10:00:00Z') }));
    keep(
      sitting(1000, {
        id: 'second',
        answers: rightAnswers,
        ...finished(7, '2026-11-02T10:00:00Z'),
      }),
    );
    const screen = await open();
    const rows = () => [...screen.container.querySelectorAll('.attempts li')];
    expect(rows().map((row) => row.textContent?.match(/(\d) of 7/)?.[1])).toEqual(['7', '3']);
    expect(rows()[0]!.textContent).toContain('✓ Passed');
    expect(await problems(screen.container)).toEqual([]);

    await screen.getByRole('button', { name: /^Erase the attempt of 1 November/ }).click();
    await expect.element(status(screen)).toMatchTextContent(start.erased);
    expect(rows()).toHaveLength(1);
    expect(localStorage.getItem(keyOf('first'))).toBeNull();
    await button(screen, start.undo).click();
    await expect.element(status(screen)).toMatchTextContent(start.restored);
    expect(rows()).toHaveLength(2);
    expect(keptSitting('first')).toMatchObject({ id: 'first' });

    await screen.getByRole('button', { name: /^Look at it: attempt of 2 November/ }).click();
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent('Passed: 7 of 7 right');
  });

  test('an exam that is going on can be given up, and taken back', async () => {
    keep(sitting(2));
    const screen = await open();
    await button(screen, start.giveUp).click();
    await expect.element(button(screen, start.examStart)).toBeVisible();
    expect(keptSitting()).toBeNull();
    await button(screen, start.undo).click();
    await expect.element(button(screen, start.goOn)).toBeVisible();
    expect(keptSitting()).not.toBeNull();
  });
});

describe('Two tabs', () => {
  /** What another tab would do: it writes, and this one is told. */
  const otherTab = (key: string, value: unknown) => {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    window.dispatchEvent(new StorageEvent('storage', { key }));
  };

  test('an older tab adds its answers and overwrites none', async () => {
    keep(sitting(1));
    const screen = await goOn();
    // Written by the other tab, and not yet heard here.
    keep(sitting(1, { answers: { sum: rightAnswers['sum']! } }));
    await screen.getByRole('radio', { name: 'The intern' }).click();
    expect(keptSitting()!.answers).toEqual({
      sum: rightAnswers['sum'],
      one: { kind: 'choice', ids: ['intern'] },
    });
  });

  test('answers from another tab are shown here', async () => {
    const one = sitting(1);
    keep(one);
    const screen = await goOn();
    otherTab(keyOf('test'), { ...one, answers: { one: { kind: 'choice', ids: ['nobody'] } } });
    await expect.element(screen.getByRole('radio', { name: 'Nobody until Monday' })).toBeChecked();
    await expect.element(status(screen)).toMatchTextContent(room.changedElsewhere);
  });

  test('an exam that is handed in elsewhere shows its result, and takes no more answers', async () => {
    const one = sitting(1);
    keep(one);
    const screen = await goOn();
    const at = new Date().toISOString();
    otherTab(keyOf('test'), {
      ...one,
      answers: rightAnswers,
      finished: { at, byClock: false, right: 7, total: 7, needed: 6 },
    });
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent('Passed: 7 of 7 right');
    await expect.element(status(screen)).toMatchTextContent(room.handedInElsewhere);
  });

  test('an exam that is erased elsewhere goes on here', async () => {
    keep(sitting(1));
    const screen = await goOn();
    otherTab(keyOf('test'), null);
    await expect.element(status(screen)).toMatchTextContent(room.erasedElsewhere);
    expect(keptSitting()).not.toBeNull();
  });
});

describe('Storage', () => {
  test('that is forbidden is told, and the exam works all the same', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const screen = await open();
    await expect.element(screen.getByText(start.unavailable)).toBeVisible();
    await button(screen, start.examStart).click();
    await expect.element(screen.getByText(room.notKept)).toBeVisible();
    await button(screen, room.overview).click();
    await button(screen, room.handInOpen).click();
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent('Not passed: 0 of 5 right');
    await button(screen, room.toStart).click();
    expect(screen.container.querySelectorAll('.attempts li')).toHaveLength(1);
    // The page was left and comes back as it was.
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.element(screen.getByText(start.historyHelp)).toBeVisible();
    expect(screen.container.querySelectorAll('.attempts li')).toHaveLength(1);
    expect(status(screen).element().textContent.trim()).toBe('');
  });

  test('that is forbidden lets the browser ask before an exam is left', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const screen = await open();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    await button(screen, start.examStart).click();
    await expect.element(screen.getByText(room.notKept)).toBeVisible();
    expect(leave()).toBe(true);
    await button(screen, room.overview).click();
    await button(screen, room.handInOpen).click();
    await expect.element(button(screen, room.toStart)).toBeVisible();
    expect(leave()).toBe(false);
  });

  test('that is full is told', async () => {
    keep(sitting(1));
    const screen = await goOn();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await screen.getByRole('radio', { name: 'The intern' }).click();
    await expect.element(screen.getByText(start.full)).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'The intern' })).toBeChecked();
  });

  test('with something that cannot be read keeps it aside, to download or erase', async () => {
    localStorage.setItem(keyOf('bad'), '{"id":"bad","questions":7');
    const screen = await open();
    await expect.element(screen.getByText(start.damaged)).toBeVisible();
    await expect.element(button(screen, start.download)).toBeVisible();
    await button(screen, start.eraseAside).click();
    await expect.element(status(screen)).toMatchTextContent(start.asideErased);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
