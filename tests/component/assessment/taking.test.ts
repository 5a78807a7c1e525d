// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { instrumentOf } from '../../../src/domain/assessment/instrument';
import type { Take } from '../../../src/domain/assessment/take';
import { sharedOf } from '../../../src/domain/share/shared';
import { encodeTake, fragmentOf } from '../../../src/domain/share/take-link';
import { writeTakes } from '../../../src/domain/share/takes-file';
import Assessment from '../../../src/islands/assessment/Assessment.svelte';
import Taking from '../../../src/islands/assessment/Taking.svelte';
import Worksheet from '../../../src/islands/assessment/Worksheet.svelte';
import {
  allKept,
  answersOf,
  keep,
  kept,
  keyOf,
  labels,
  preference,
  profile,
  propsOf,
  scale,
  takeOf,
  tellOfOtherTab,
} from './fixtures';

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

const open = (data = profile) => render(Taking, propsOf(data));
/** What a test looks for something in: any part that was rendered. */
type Screen = Pick<
  Awaited<ReturnType<typeof open>>,
  'container' | 'getByRole' | 'getByText' | 'getByLabelText'
>;

const button = (screen: Screen, name: string, exact = true) =>
  screen.getByRole('button', { name, exact });
/** The question with this text. */
const question = (screen: Screen, name: string) =>
  screen.getByRole('group', { name, exact: false });
const questions = (screen: Screen) => screen.container.querySelectorAll('fieldset');
const status = (screen: Screen) => expect.element(screen.getByRole('status'));
const heading = (screen: Screen, name: string) =>
  expect.element(screen.getByRole('heading', { name, exact: true })).toBeVisible();
/** The take with this name, in the list at the start. */
const row = (screen: Screen, name: string) =>
  screen.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Begins with the first question. */
async function start(screen: Screen, name?: string) {
  if (name !== undefined) await screen.getByRole('textbox', { name: 'Name (optional)' }).fill(name);
  await button(screen, 'Start').click();
}
const answersKept = () => allKept().map(({ answers }) => answers);

describe('answering', () => {
  test('goes by keyboard alone: start, choose, next, back, review, result', async () => {
    const screen = await open();
    button(screen, 'Start').element().focus();
    await userEvent.keyboard('{Enter}');
    await heading(screen, 'Question 1 of 18');
    await expect.element(screen.getByRole('radio').first()).toHaveFocus();

    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(screen.getByRole('radio', { name: '2 In part' })).toBeChecked();
    await userEvent.keyboard('{Enter}');
    await heading(screen, 'Question 2 of 18');
    await expect.element(question(screen, 'brand supporting statement 2')).toBeVisible();
    await expect.element(screen.getByRole('radio').first()).toHaveFocus();

    button(screen, 'Back').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('radio', { name: '2 In part' })).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: '2 In part' })).toHaveFocus();

    // From the chosen answer on: the note, taking the answer away, back, next, review.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{Enter}');
    await expect
      .element(screen.getByRole('heading', { name: 'Review your answers' }))
      .toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(screen.getByRole('heading', { name: 'Your result' })).toHaveFocus();
    await status(screen).toMatchTextContent('The result is ready.');
  });

  test('says where a question stands to who hears the page', async () => {
    const screen = await open();
    await start(screen);
    await expect
      .element(question(screen, 'statement 1'))
      .toHaveAccessibleDescription('Question 1 of 18');
    await expect
      .element(screen.getByRole('progressbar', { name: 'Questions answered' }))
      .toBeVisible();
  });

  test('starts with nothing chosen, and skipping is allowed', async () => {
    const screen = await open();
    await start(screen);
    expect(screen.container.querySelectorAll('input:checked')).toHaveLength(0);
    await button(screen, 'Skip').click();
    await heading(screen, 'Question 2 of 18');
    expect(localStorage.length).toBe(0);
  });

  test('offers “next” instead of “skip” as soon as there is an answer', async () => {
    const screen = await open();
    await start(screen);
    await screen.getByRole('radio', { name: 'I don’t know' }).click();
    await button(screen, 'Next').click();
    await heading(screen, 'Question 2 of 18');
    await expect.element(button(screen, 'Skip')).toBeVisible();
  });

  test('says “saved” when it is saved, with what was answered', async () => {
    const screen = await open();
    await start(screen);
    await screen.getByRole('radio', { name: 'Not applicable' }).click();
    await status(screen).toMatchTextContent('Saved in this browser.');
    expect(allKept()).toMatchObject([
      {
        definition: 'A2',
        version: 2,
        name: '',
        origin: 'own',
        answers: { 'brand-supporting-1': { kind: 'not-applicable' } },
      },
    ]);
  });

  test('offers “not applicable” only where the question has it', async () => {
    const screen = await open();
    await start(screen);
    await expect.element(screen.getByRole('radio', { name: 'Not applicable' })).toBeVisible();
    for (let n = 1; n < 9; n += 1) await button(screen, 'Skip').click();
    await heading(screen, 'Question 9 of 18');
    await expect.element(screen.getByText('Brand · Ambition')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'I don’t know' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Not applicable' }).elements()).toHaveLength(0);
  });

  test('lets an answer be taken away again', async () => {
    const screen = await open();
    await start(screen);
    await screen.getByRole('radio', { name: '4 Always' }).click();
    await button(screen, 'Clear the answer').click();
    expect(screen.container.querySelectorAll('input:checked')).toHaveLength(0);
    await expect.element(screen.getByRole('radio').first()).toHaveFocus();
    await vi.waitFor(() => expect(answersKept()).toEqual([{}]));
  });

  test('can show a page of questions at a time, and change that on the way', async () => {
    const screen = await open();
    await screen.getByRole('radio', { name: 'One page of questions at a time' }).click();
    await start(screen);
    await heading(screen, 'Page 1 of 2');
    expect(questions(screen)).toHaveLength(9);
    await expect.element(screen.getByRole('heading', { name: 'Page 1 of 2' })).toHaveFocus();
    await button(screen, 'Skip').click();
    await heading(screen, 'Page 2 of 2');
    await expect.element(question(screen, 'service supporting statement 1')).toBeVisible();
    await button(screen, 'Show one question at a time').click();
    await heading(screen, 'Question 10 of 18');
    expect(questions(screen)).toHaveLength(1);
  });

  test('makes pages of questions that have no dimension', async () => {
    const screen = await open(preference);
    await screen.getByRole('radio', { name: 'One page of questions at a time' }).click();
    await start(screen);
    await heading(screen, 'Page 1 of 2');
    expect(questions(screen)).toHaveLength(6);
    await button(screen, 'Skip').click();
    expect(questions(screen)).toHaveLength(5);
  });

  test('shows options of the question itself, and keeps the one that was chosen', async () => {
    const screen = await open(scale);
    await start(screen);
    await screen.getByRole('radio', { name: 'Often guide 1' }).click();
    await button(screen, 'Next').click();
    await button(screen, 'Back').click();
    await expect.element(screen.getByRole('radio', { name: 'Often guide 1' })).toBeChecked();
    const [key] = Object.keys(localStorage).filter((one) => one.includes('take:A6:'));
    expect(JSON.parse(localStorage.getItem(key!)!).answers).toEqual({
      'guide-1': { kind: 'choice', ids: ['o2'] },
    });
  });

  test('takes a note or evidence with an answer, and shows it again', async () => {
    const screen = await open();
    await start(screen);
    await screen.getByText('Add a note or evidence').click();
    await screen.getByRole('textbox', { name: 'Note or evidence' }).fill('Minutes of 3 May');
    await vi.waitFor(() =>
      expect(allKept()).toMatchObject([{ notes: { 'brand-supporting-1': 'Minutes of 3 May' } }]),
    );
    await status(screen).toMatchTextContent('Saved in this browser.');
    await button(screen, 'Skip').click();
    await expect
      .element(screen.getByRole('textbox', { name: 'Note or evidence' }))
      .not.toBeInTheDocument();
    await button(screen, 'Back').click();
    await expect
      .element(screen.getByRole('textbox', { name: 'Note or evidence' }))
      .toHaveValue('Minutes of 3 May');
    await screen.getByRole('textbox', { name: 'Note or evidence' }).fill('  ');
    await button(screen, 'Review the answers').click();
    expect(allKept()[0]?.notes).toEqual({});
  });
});

describe('keeping', () => {
  test('waits until the answer has been painted, and never longer than the page is there', async () => {
    const screen = await open();
    await start(screen);
    const input = screen.getByRole('radio', { name: '3 Mostly' }).element() as HTMLInputElement;
    input.click();
    expect(answersKept()).toEqual([]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(answersKept()).toEqual([{ 'brand-supporting-1': { kind: 'value', value: 3 } }]);
  });

  test('is done at once when the reader goes on or back', async () => {
    const screen = await open();
    await start(screen);
    const press = (name: string) => (button(screen, name).element() as HTMLElement).click();
    (screen.getByRole('radio', { name: '3 Mostly' }).element() as HTMLElement).click();
    await expect.element(button(screen, 'Next')).toBeVisible();
    press('Next');
    expect(Object.keys(answersKept()[0] ?? {})).toEqual(['brand-supporting-1']);
    await heading(screen, 'Question 2 of 18');
    (screen.getByRole('radio', { name: '1 Tried' }).element() as HTMLElement).click();
    press('Back');
    expect(Object.keys(answersKept()[0] ?? {})).toHaveLength(2);
  });

  test('does not happen for a take without an answer', async () => {
    const screen = await open();
    await start(screen, 'My team');
    await button(screen, 'Back').click();
    await expect.element(button(screen, 'Start')).toBeVisible();
    expect(localStorage.length).toBe(0);
  });

  test('leaves alone what an earlier version asked', async () => {
    const answers = {
      ...answersOf({ brand: { supporting: 3 } }),
      'old-question': { kind: 'value', value: 2 },
      stranger: { kind: 'choice', ids: ['x'] },
    } as const;
    keep({}, { answers, version: 1 });
    const screen = await open();
    await button(screen, 'Go on', false).click();
    await screen.getByRole('radio', { name: '4 Always' }).click();
    await status(screen).toMatchTextContent('Saved');
    expect(kept()?.answers).toEqual({
      ...answers,
      'brand-full-1': { kind: 'value', value: 4 },
    });
    expect(kept()?.version).toBe(2);
  });
});

describe('the review', () => {
  test('shows first what has no answer, and leads to any question and back', async () => {
    keep({ brand: { supporting: 3 } }, { notes: { 'brand-supporting-2': 'See the plan' } });
    const screen = await open();
    await button(screen, 'Go on', false).click();
    await button(screen, 'Review the answers').click();
    await expect.element(screen.getByText('14 questions have no answer.')).toBeVisible();
    expect(
      screen
        .getByRole('heading')
        .elements()
        .map((one) => one.textContent),
    ).toEqual(['Review your answers', 'Not answered yet', 'Brand']);
    await expect.element(screen.getByText('Note or evidence: See the plan')).toBeVisible();

    await button(screen, 'Change brand supporting statement 3').click();
    await heading(screen, 'Question 3 of 18');
    await expect.element(screen.getByRole('radio', { name: '3 Mostly' })).toHaveFocus();
    await button(screen, 'Review the answers').click();
    await button(screen, 'Answer service full statement 2').click();
    await heading(screen, 'Question 15 of 18');
    await expect.element(screen.getByRole('radio').first()).toHaveFocus();
  });

  test('leads to a question on its page, when the reader has pages', async () => {
    keep({ brand: { supporting: 3 } });
    const screen = await open();
    await screen.getByRole('radio', { name: 'One page of questions at a time' }).click();
    await button(screen, 'Go on', false).click();
    await button(screen, 'Review the answers').click();
    await button(screen, 'Change brand supporting statement 3').click();
    await heading(screen, 'Page 1 of 2');
    const group = question(screen, 'brand supporting statement 3');
    await expect.element(group.getByRole('radio', { name: '3 Mostly' })).toHaveFocus();
  });

  test('says what changed in the questions, and keeps old answers readable', async () => {
    keep(
      {},
      {
        version: 1,
        answers: {
          ...answersOf({ brand: { supporting: 3 } }),
          'old-question': { kind: 'value', value: 2 },
        },
      },
    );
    const screen = await open();
    await button(screen, 'Go on', false).click();
    await button(screen, 'Review the answers').click();
    await expect
      .element(screen.getByText('given to version 1 of the questions', { exact: false }))
      .toBeVisible();
    await expect.element(screen.getByText('One statement was taken out.')).toBeVisible();
    await heading(screen, 'No longer asked');
    const old = screen.getByRole('listitem').filter({ hasText: 'A statement of before' });
    await expect.element(old).toMatchTextContent('In part');
  });
});

describe('takes', () => {
  test('stand side by side, with name, date and how far they are', async () => {
    keep({ brand: { supporting: 3 } }, { id: 'one', name: 'My team' });
    keep(
      { brand: { supporting: 3, full: 1 } },
      { id: 'two', name: 'Our shop in Ghent', updatedAt: '2026-11-21T12:00:00.000Z' },
    );
    const screen = await open();
    expect(
      screen
        .getByRole('heading', { level: 3 })
        .elements()
        .map((one) => one.textContent),
    ).toEqual(['Our shop in Ghent', 'My team', 'Start with new answers']);
    await expect
      .element(row(screen, 'My team'))
      .toMatchTextContent('4 of 18 answered · last change on 20 November 2026');

    await start(screen, '  Our   shop in Bruges ');
    await screen.getByRole('radio', { name: '1 Tried' }).click();
    await status(screen).toMatchTextContent('Saved');
    await expect.element(screen.getByText('Our shop in Bruges')).toBeVisible();
    expect(allKept().map(({ name }) => name)).toContain('Our shop in Bruges');
    expect(kept('one')?.answers).toEqual(answersOf({ brand: { supporting: 3 } }));
  });

  test('go on exactly where each was left, also where questions before it were skipped', async () => {
    keep({ brand: { supporting: 3 } }, { id: 'one', name: 'My team' });
    const first = await open();
    await start(first, 'Ghent');
    for (let n = 1; n <= 5; n += 1) await button(first, 'Skip').click();
    await first.getByRole('radio', { name: '1 Tried' }).click();
    await button(first, 'Next').click();
    await heading(first, 'Question 7 of 18');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await first.unmount();

    const screen = await open();
    await button(screen, 'Go on Ghent').click();
    await heading(screen, 'Question 7 of 18');
    for (let n = 7; n >= 1; n -= 1) await button(screen, 'Back').click();
    // The other one was never left anywhere: it goes on at its first question without an answer.
    await button(screen, 'Go on My team').click();
    await heading(screen, 'Question 5 of 18');
  });

  test('go on in the review, when it was left there', async () => {
    keep({ brand: { supporting: 3 } });
    const first = await open();
    await button(first, 'Go on', false).click();
    await button(first, 'Review the answers').click();
    await first.unmount();
    const screen = await open();
    await button(screen, 'Go on', false).click();
    await heading(screen, 'Review your answers');
  });

  test('keep the way of answering that the reader chose', async () => {
    const first = await open();
    await first.getByRole('radio', { name: 'One page of questions at a time' }).click();
    await first.unmount();
    const screen = await open();
    await expect
      .element(screen.getByRole('radio', { name: 'One page of questions at a time' }))
      .toBeChecked();
  });

  test('can be renamed, and renaming can be left with Escape', async () => {
    keep({ brand: { supporting: 3 } }, { name: 'My team' });
    const screen = await open();
    await button(screen, 'Rename My team').click();
    const field = row(screen, 'My team').getByRole('textbox');
    await expect.element(screen.getByRole('textbox').first()).toHaveFocus();
    await userEvent.keyboard('Other{Escape}');
    await expect.element(button(screen, 'Rename My team')).toHaveFocus();
    expect(field.elements()).toHaveLength(0);

    await button(screen, 'Rename My team').click();
    await userEvent.keyboard('Our shop{Enter}');
    await expect.element(button(screen, 'Rename Our shop')).toHaveFocus();
    await status(screen).toMatchTextContent('The name has been changed.');
    expect(kept()).toEqual(takeOf({ brand: { supporting: 3 } }, { name: 'Our shop' }));
  });

  test('are kept when the assessment is taken again under the same name', async () => {
    const before = keep(
      { brand: { supporting: 3 } },
      { name: 'My team', finishedAt: '2026-11-20T12:00:00.000Z' },
    );
    const screen = await open();
    await button(screen, 'Take again My team').click();
    await heading(screen, 'Question 1 of 18');
    await screen.getByRole('radio', { name: '0 Not at all' }).click();
    await status(screen).toMatchTextContent('Saved');
    expect(allKept()).toHaveLength(2);
    expect(allKept().map(({ name }) => name)).toEqual(['My team', 'My team']);
    expect(kept()).toEqual(before);
  });

  test('can be erased one by one, and that can be undone', async () => {
    const before = keep({ brand: { supporting: 3 } }, { name: 'My team' });
    keep({ brand: { supporting: 2 } }, { id: 'two', name: 'Ghent' });
    const screen = await open();
    await button(screen, 'Erase My team').click();
    await status(screen).toMatchTextContent('have been erased');
    expect(allKept().map(({ id }) => id)).toEqual(['two']);
    await button(screen, 'Erase Ghent').click();
    await expect
      .element(screen.getByRole('heading', { name: 'Take the assessment' }))
      .toHaveFocus();
    await button(screen, 'Undo').click();
    await button(screen, 'Undo').click();
    await status(screen).toMatchTextContent('The answers are back.');
    await expect.element(row(screen, 'My team')).toBeVisible();
    expect(kept()).toEqual(before);
    expect(kept('two')).not.toBeNull();
    expect(button(screen, 'Undo').elements()).toHaveLength(0);
  });

  test('are finished when the result has been seen', async () => {
    keep({ brand: { supporting: 3 } }, { name: 'My team' });
    const screen = await open();
    await button(screen, 'Go on My team').click();
    await button(screen, 'Review the answers').click();
    await button(screen, 'Show the result').first().click();
    await status(screen).toMatchTextContent('The result is ready.');
    await vi.waitFor(() => expect(kept()?.finishedAt).toBeTypeOf('string'));
    // Looking changes neither the answers nor their date.
    expect(kept()).toEqual({
      ...takeOf({ brand: { supporting: 3 } }, { name: 'My team' }),
      finishedAt: kept()?.finishedAt,
    });
    await button(screen, 'To the start').click();
    await expect.element(row(screen, 'My team')).toMatchTextContent('Result seen');
    await button(screen, 'See the result My team').click();
    await heading(screen, 'Your result');
  });

  test('beyond the first five are shown when asked for', async () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7]) keep({}, { id: `t${n}`, name: `Take ${n}` });
    const screen = await open();
    expect(screen.getByRole('listitem').elements()).toHaveLength(5);
    await button(screen, 'Show 2 more').click();
    expect(screen.getByRole('listitem').elements()).toHaveLength(7);
  });

  test('of the first shape, one per assessment, become one of them', async () => {
    const { definition, version, startedAt, updatedAt, answers } = takeOf({
      brand: { supporting: 3 },
    });
    localStorage.setItem(
      'sbp:v1:take:A2',
      JSON.stringify({ definition, version, startedAt, updatedAt, answers }),
    );
    const screen = await open();
    await expect.element(row(screen, 'Without a name')).toMatchTextContent('4 of 18 answered');
    expect(localStorage.getItem('sbp:v1:take:A2')).toBeNull();
    expect(allKept()).toMatchObject([{ startedAt, updatedAt, answers, origin: 'own' }]);
    await button(screen, 'Go on', false).click();
    await heading(screen, 'Question 5 of 18');
  });
});

describe('when the browser does not do as it should', () => {
  test('a damaged take is put aside alone, told, and can be downloaded or erased', async () => {
    localStorage.setItem(keyOf('bad'), '{broken');
    keep({ brand: { supporting: 3 } }, { name: 'My team' });
    const screen = await open();
    await status(screen).toMatchTextContent('could not be read');
    await expect.element(row(screen, 'My team')).toBeVisible();
    expect(localStorage.getItem('sbp:v1:aside:take:A2:bad')).toBe('{broken');
    const saved = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    await button(screen, 'Download what was kept').click();
    await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
    await button(screen, 'Erase what was kept aside').click();
    await status(screen).toMatchTextContent('has been erased');
    expect(Object.keys(localStorage)).toEqual([keyOf('one')]);
  });

  test('a full storage is told, the page goes on, and keeps it when there is room again', async () => {
    const screen = await open();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await start(screen, 'My team');
    await screen.getByRole('radio', { name: '4 Always' }).click();
    await status(screen).toMatchTextContent('storage of this browser is full');
    await expect.element(screen.getByRole('radio', { name: '4 Always' })).toBeChecked();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);

    tellOfOtherTab(keyOf('another'));
    await button(screen, 'Back').click();
    await button(screen, 'Go on My team').click();
    await expect.element(screen.getByRole('radio', { name: '4 Always' })).toBeChecked();

    full.mockRestore();
    await screen.getByRole('radio', { name: '3 Mostly' }).click();
    await status(screen).toMatchTextContent('Saved');
    expect(answersKept()).toEqual([{ 'brand-supporting-1': { kind: 'value', value: 3 } }]);
    const later = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });

  test('a forbidden storage is told, and everything else works', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const screen = await open();
    // A test stands in a frame, as an embedded page does.
    await status(screen).toMatchTextContent('while it stands inside another site');
    await expect
      .element(screen.getByRole('link', { name: 'Open in a tab of its own' }))
      .toHaveAttribute('target', '_blank');
    await start(screen, 'My team');
    await screen.getByRole('radio', { name: '4 Always' }).click();
    await button(screen, 'Next').click();
    await button(screen, 'Back').click();
    await expect.element(screen.getByRole('radio', { name: '4 Always' })).toBeChecked();
    await status(screen).toMatchTextContent('Not saved');
    await button(screen, 'Back').click();
    await button(screen, 'Erase My team').click();
    await button(screen, 'Undo').click();
    await expect.element(row(screen, 'My team')).toMatchTextContent('1 of 18 answered');
  });
});

describe('another tab', () => {
  test('that answers is followed, also in the middle of a question', async () => {
    const take = keep({ brand: { supporting: 3 } });
    const screen = await open();
    await button(screen, 'Go on', false).click();
    localStorage.setItem(
      keyOf('one'),
      JSON.stringify({
        ...take,
        updatedAt: '2026-11-20T13:00:00.000Z',
        answers: { ...take.answers, 'brand-full-1': { kind: 'value', value: 1 } },
      }),
    );
    tellOfOtherTab(keyOf('one'));
    await status(screen).toMatchTextContent('changed in another tab');
    await expect.element(screen.getByRole('radio', { name: '1 Tried' })).toBeChecked();
  });

  test('that answers at the same moment costs neither tab an answer', async () => {
    const take = keep({ brand: { supporting: 3 } });
    const screen = await open();
    await button(screen, 'Go on', false).click();
    (screen.getByRole('radio', { name: '4 Always' }).element() as HTMLElement).click();
    localStorage.setItem(
      keyOf('one'),
      JSON.stringify({
        ...take,
        answers: { ...take.answers, 'service-full-1': { kind: 'value', value: 1 } },
      }),
    );
    await status(screen).toMatchTextContent('Saved');
    expect(kept()?.answers).toEqual({
      ...take.answers,
      'brand-full-1': { kind: 'value', value: 4 },
      'service-full-1': { kind: 'value', value: 1 },
    });
  });

  test('that adds a take adds it to the list', async () => {
    const screen = await open();
    keep({ brand: { supporting: 3 } }, { name: 'From the other tab' });
    tellOfOtherTab(keyOf('one'));
    await expect.element(row(screen, 'From the other tab')).toBeVisible();
  });

  test('that erases the take in hand says so, and it can be brought back', async () => {
    const take = keep({ brand: { supporting: 3 } }, { name: 'My team' });
    const screen = await open();
    await button(screen, 'Go on My team').click();
    localStorage.removeItem(keyOf('one'));
    tellOfOtherTab(keyOf('one'));
    await status(screen).toMatchTextContent('erased in another tab');
    await expect.element(button(screen, 'Start')).toBeVisible();
    await button(screen, 'Undo').click();
    expect(kept()).toEqual(take);
  });

  test('that damages the take in hand harms nothing: it is kept again, and the damaged one aside', async () => {
    const take = keep({ brand: { supporting: 3 } });
    const screen = await open();
    await button(screen, 'Go on', false).click();
    localStorage.setItem(keyOf('one'), '{broken');
    tellOfOtherTab(keyOf('one'));
    await status(screen).toMatchTextContent('could not be read');
    await heading(screen, 'Question 5 of 18');
    expect(kept()).toEqual(take);
    expect(localStorage.getItem('sbp:v1:aside:take:A2:one')).toBe('{broken');
  });
});

describe('a link with answers', () => {
  const theirs = takeOf(
    { brand: { supporting: 3, full: 2, ambition: 'full' } },
    { id: 'theirs', name: 'Ann’s team', updatedAt: '2026-11-19T12:00:00.000Z' },
  );
  const linkTo = (take: Take, data = profile) =>
    fragmentOf(
      encodeTake(instrumentOf(data.definition), sharedOf(take), { name: true, notes: true }),
    );

  test('shows them as someone’s, and leaves the reader’s own as they were', async () => {
    const own = keep({ brand: { supporting: 1 } }, { name: 'My team' });
    location.hash = linkTo(theirs);
    const screen = await open();
    await expect
      .element(screen.getByRole('heading', { name: 'Answers from a link' }))
      .toHaveFocus();
    await expect.element(screen.getByText('Ann’s team')).toBeVisible();
    await expect.element(screen.getByText('Answers of 19 November 2026')).toBeVisible();
    await screen.getByText('All answers').click();
    const all = screen.container.querySelector('.assessment > details');
    expect(all?.textContent).toMatch(/brand full statement 1\s+2 · In part/);
    expect(all?.querySelectorAll('button')).toHaveLength(0);
    // What the result offers to change is not the reader's to change.
    await button(screen, 'Change Brand. brand full statement 1', false).first().click();
    await status(screen).toMatchTextContent('someone else’s answers');

    await button(screen, 'Close without keeping').click();
    await expect.element(row(screen, 'My team')).toBeVisible();
    expect(location.hash).toBe('');
    expect(allKept()).toEqual([own]);
  });

  test('can be kept beside the reader’s own, once', async () => {
    keep({ brand: { supporting: 1 } }, { name: 'My team' });
    location.hash = linkTo(theirs);
    const screen = await open();
    await button(screen, 'Keep these answers').click();
    await heading(screen, 'Your result');
    expect(location.hash).toBe('');
    await button(screen, 'To the start').click();
    await expect.element(row(screen, 'Ann’s team')).toMatchTextContent('from a link');
    await expect.element(row(screen, 'My team')).toBeVisible();
    expect(allKept()).toHaveLength(2);

    location.hash = linkTo(theirs);
    await button(screen, 'Open what you kept before').click();
    await heading(screen, 'Your result');
    expect(allKept()).toHaveLength(2);
  });

  test('that is opened while the page is open is shown, and closing it leads back', async () => {
    keep({ brand: { supporting: 1 } }, { name: 'My team' });
    const screen = await open();
    await button(screen, 'Go on My team').click();
    await heading(screen, 'Question 5 of 18');
    location.hash = linkTo(theirs);
    await heading(screen, 'Answers from a link');
    await button(screen, 'Close without keeping').click();
    await heading(screen, 'Question 5 of 18');
  });

  test.each([
    ['was cut off', (link: string) => link.slice(0, -9), 'The end of this link is missing'],
    [
      'was changed',
      (link: string) => `${link.slice(0, 20)}${link[20] === 'A' ? 'B' : 'A'}${link.slice(21)}`,
      'was changed on its way',
    ],
    ['holds something else', () => '#t=hello', 'no link with answers of this site'],
  ])('that %s is told in words, and nothing is lost', async (_, spoil, text) => {
    const own = keep({ brand: { supporting: 1 } }, { name: 'My team' });
    location.hash = spoil(linkTo(theirs));
    const screen = await open();
    await status(screen).toMatchTextContent(text);
    await expect.element(row(screen, 'My team')).toBeVisible();
    expect(allKept()).toEqual([own]);
  });

  test('of another assessment says which, and leads there', async () => {
    const fragment = linkTo({ ...takeOf({}), definition: 'A6' }, scale);
    location.hash = fragment;
    const screen = await open();
    await status(screen).toMatchTextContent('belong to another assessment (A6)');
    const link = screen.getByRole('link', { name: 'Open them there' }).element();
    expect((link as HTMLAnchorElement).hash).toBe(fragment);
  });
});

describe('a file with answers', () => {
  const choose = (screen: Screen, text: string) =>
    userEvent.upload(
      screen.getByLabelText('Open a file with answers'),
      new File([text], 'answers.json', { type: 'application/json' }),
    );
  const fileOf = (...takes: Take[]) =>
    writeTakes(
      takes.map((take) => ({ take, label: '' })),
      { name: true, notes: true },
    );

  test('is shown, and can be kept beside the reader’s own', async () => {
    const own = keep({ brand: { supporting: 1 } }, { name: 'My team' });
    const screen = await open();
    await choose(screen, fileOf(takeOf({ brand: { full: 2 } }, { name: 'Ann’s team' })));
    await expect
      .element(screen.getByRole('heading', { name: 'Answers from a file' }))
      .toHaveFocus();
    expect(allKept()).toEqual([own]);
    await button(screen, 'Keep these answers').click();
    await status(screen).toMatchTextContent('kept beside your own');
    await button(screen, 'To the start').click();
    await expect.element(row(screen, 'Ann’s team')).toMatchTextContent('from a file');
    expect(kept()).toEqual(own);
  });

  test('with several takes adds those that are not there yet', async () => {
    keep({ brand: { supporting: 1 } }, { name: 'My team' });
    const screen = await open();
    const file = fileOf(
      takeOf({ brand: { supporting: 1 } }, { name: 'My team' }),
      takeOf({ brand: { full: 2 } }, { id: 'two', name: 'Ghent' }),
      takeOf({ brand: { full: 3 } }, { id: 'three', name: 'Bruges' }),
      takeOf({}, { id: 'four', definition: 'A6' }),
    );
    await choose(screen, file);
    await status(screen).toMatchTextContent('2 sets of answers are kept');
    expect(
      allKept()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Bruges', 'Ghent', 'My team']);
    await choose(screen, file);
    await status(screen).toMatchTextContent('0 sets of answers are kept');
  });

  test.each([
    ['cut', fileOf(takeOf({})).slice(0, -30), 'This file is not whole'],
    ['something else', '[1, 2, 3]', 'holds no answers of this site'],
    ['of another assessment', fileOf({ ...takeOf({}), definition: 'A6' }), 'assessment (A6)'],
  ])('that is %s is told in words', async (_, text, message) => {
    const screen = await open();
    await choose(screen, text);
    await status(screen).toMatchTextContent(message);
    expect(localStorage.length).toBe(0);
  });
});

describe('on its page', () => {
  const props = {
    source: `data:application/json,${encodeURIComponent(JSON.stringify(profile))}`,
    strings: `data:application/json,${encodeURIComponent(JSON.stringify(propsOf(profile).labels))}`,
    worksheet: 'paper',
    lang: 'en' as const,
    labels: labels.taking,
  };
  let paper: HTMLElement;
  beforeEach(() => {
    document.getElementById('paper')?.remove();
    paper = document.createElement('div');
    paper.id = 'paper';
    document.body.append(paper);
  });

  test('comes alive, and shows the worksheet of the page when asked for', async () => {
    const screen = await render(Assessment, props);
    await expect.element(button(screen, 'Start')).toBeVisible();
    expect(paper.className).toBe('');
    await button(screen, 'Show the worksheet to print').click();
    await expect.element(screen.getByRole('heading', { name: 'Worksheet' })).toHaveFocus();
    expect(paper.className).toBe('shown');
    await button(screen, 'To the start').click();
    expect(paper.className).toBe('');
  });

  test('that does not come leaves the worksheet, says so, and can be tried again', async () => {
    const fetching = vi
      .spyOn(window, 'fetch')
      .mockRejectedValue(new TypeError('the connection is gone'));
    const screen = await render(Assessment, props);
    await status(screen).toMatchTextContent('could not be loaded');
    expect(paper.className).toBe('shown');
    fetching.mockRestore();
    await button(screen, 'Try again').click();
    await expect.element(button(screen, 'Start')).toBeVisible();
    expect(paper.className).toBe('');
  });
});

describe('the result', () => {
  const openResult = async () => {
    keep({ brand: { supporting: 3, full: 1, ambition: 'full' } }, { name: 'My team' });
    keep(
      { brand: { supporting: 2 } },
      {
        id: 'two',
        name: 'My team',
        updatedAt: '2026-10-01T10:00:00.000Z',
        finishedAt: '2026-10-01T10:00:00.000Z',
      },
    );
    const screen = await open();
    await button(screen, 'Go on My team').first().click();
    await button(screen, 'Review the answers').click();
    await button(screen, 'Show the result').first().click();
    await status(screen).toMatchTextContent('The result is ready.');
    return screen;
  };

  test('leads back to the question behind an answer', async () => {
    const screen = await openResult();
    await button(screen, 'Change Brand. brand full statement 1', false).first().click();
    await heading(screen, 'Question 5 of 18');
    await expect.element(screen.getByRole('radio', { name: '1 Tried' })).toHaveFocus();
  });

  test('can be shared, and closing that leads back to where it was opened', async () => {
    const screen = await openResult();
    await button(screen, 'Share or export').click();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await button(screen, 'Close').click();
    await expect.element(button(screen, 'Share or export')).toHaveFocus();
  });

  test('can be set beside other takes', async () => {
    const screen = await openResult();
    await button(screen, 'Compare with other answers').click();
    await expect
      .element(screen.getByRole('heading', { name: 'Your answers over time' }))
      .toHaveFocus();
  });
});

describe('the worksheet', () => {
  test.each([
    ['a scale that all questions share', profile, 16, 2],
    ['options of every question', scale, 0, 6],
    ['choices', preference, 0, 11],
  ])('holds %s, and nothing to press', async (_, data, rows, lists) => {
    const { container } = await render(Worksheet, {
      instrument: instrumentOf(data.definition),
      labels: labels.taking,
    });
    expect(container.querySelectorAll('tbody tr')).toHaveLength(rows);
    expect(container.querySelectorAll('.question')).toHaveLength(lists);
    expect(container.querySelectorAll('input, button')).toHaveLength(0);
    for (const { text, options } of instrumentOf(data.definition).questions) {
      expect(container.textContent).toContain(text);
      for (const option of options) expect(container.textContent).toContain(option.text);
    }
  });
});

describe('every view', () => {
  test('has no accessibility problem that axe finds, and fits 320 pixels', async () => {
    await page.viewport(320, 700);
    keep(
      { brand: { supporting: 3, full: 1, ambition: 'full' } },
      { name: 'A-name-without-a-space-that-is-as-long-as-a-name-may-be-in-this-place' },
    );
    localStorage.setItem(keyOf('bad'), '{broken');
    const screen = await open();
    const look = async () => {
      const { violations } = await axe.run(screen.container);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    };
    await look();
    await button(screen, 'Rename', false).click();
    await look();
    await button(screen, 'Cancel').click();
    await button(screen, 'Go on', false).click();
    await screen.getByRole('radio', { name: '1 Tried' }).click();
    await screen.getByText('Add a note or evidence').click();
    await look();
    await button(screen, 'Show a page at a time').click();
    await look();
    await button(screen, 'Review the answers').click();
    await look();
    await button(screen, 'Show the result').first().click();
    await status(screen).toMatchTextContent('The result is ready.');
    await look();
    await button(screen, 'To the start').click();
    await button(screen, 'Show the worksheet to print').click();
    await look();
    await page.viewport(390, 844);
  });
});
