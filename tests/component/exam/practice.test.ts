// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Exam from '../../../src/islands/exam/Exam.svelte';
import { about, keptPractice, labels, practiceKey } from './fixtures';

const { start, room } = labels;

beforeEach(() => {
  localStorage.clear();
});

const open = () => render(Exam, { about: about(), lang: 'en', labels: start });
type Screen = Awaited<ReturnType<typeof open>>;
const button = (screen: Screen, name: string) => screen.getByRole('button', { name, exact: true });
const status = (screen: Screen) => screen.getByRole('status');
const problems = async (container: Element) =>
  (await axe.run(container)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

/** A round that is going on, with these questions next. */
const keepRound = (queue: string[], more: object = {}) =>
  localStorage.setItem(
    practiceKey,
    JSON.stringify({
      definition: 'B1',
      updatedAt: new Date().toISOString(),
      latest: {},
      round: { seed: 1, questions: queue, queue, missed: [] },
      ...more,
    }),
  );
async function goOn(): Promise<Screen> {
  const screen = await open();
  await button(screen, start.practiceGoOn).click();
  await expect.element(button(screen, room.check)).toBeVisible();
  return screen;
}

describe('Practising', () => {
  test('gives the reasons at once, with the place where they are argued', async () => {
    keepRound(['one', 'sum']);
    const screen = await goOn();
    await screen.getByRole('radio', { name: 'The intern' }).click();
    expect(screen.container.textContent).not.toContain('Why the intern is wrong.');
    await button(screen, room.check).click();
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent(room.badTitle);
    await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await expect.element(status(screen)).toMatchTextContent(room.announceWrong);
    for (const reason of [
      'Why the intern is wrong.',
      'Why nobody until monday is wrong.',
      'Why a roster with names is right.',
    ]) {
      await expect.element(screen.getByText(reason)).toBeVisible();
    }
    await expect
      .element(screen.getByRole('link', { name: 'Read: Training: Section O8#why' }))
      .toHaveAttribute('href', '#why');
    await expect.element(screen.getByText(room.comesAgain)).toBeVisible();
    expect(await problems(screen.container)).toEqual([]);
  });

  test('asks for an answer before it checks one', async () => {
    keepRound(['story', 'steps']);
    const screen = await goOn();
    await screen.getByRole('radio', { name: 'Ring the head of the building' }).click();
    await button(screen, room.check).click();
    await expect.element(status(screen)).toMatchTextContent(room.answerFirst);
    await screen.getByRole('textbox').fill('10');
    await button(screen, room.check).click();
    await expect.element(status(screen)).toMatchTextContent(room.announceRight);
    await button(screen, room.keepGoing).click();
    await button(screen, room.check).click();
    await expect.element(status(screen)).toMatchTextContent(room.orderFirst);
  });

  test('asks what was wrong again at the end, until everything was right', async () => {
    keepRound(['one', 'sum']);
    const screen = await goOn();
    await screen.getByRole('radio', { name: 'The intern' }).click();
    await button(screen, room.check).click();
    await button(screen, room.keepGoing).click();
    await expect.element(screen.getByText('0 of 2 done · 1 comes again')).toBeVisible();
    await screen.getByRole('textbox').fill('30');
    await button(screen, room.check).click();
    await button(screen, room.keepGoing).click();
    await expect.element(screen.getByText('1 of 2 done · 1 comes again')).toBeVisible();
    expect(screen.container.querySelectorAll('input:checked')).toHaveLength(0);
    await screen.getByRole('radio', { name: 'A roster with names' }).click();
    await button(screen, room.check).click();
    await button(screen, room.lastOne).click();
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toMatchTextContent('All 2 questions are right');
    await expect
      .element(screen.getByText('1 of them took more than one try.', { exact: false }))
      .toBeVisible();
    await expect
      .element(screen.getByRole('link', { name: 'Training: Section O8#why' }))
      .toBeVisible();
    await button(screen, room.practiseMissed).click();
    await expect.element(screen.getByText('Question 1 of 1')).toBeVisible();
  });

  test('can be about one chapter', async () => {
    const screen = await open();
    await screen
      .getByRole('combobox', { name: start.scope })
      .selectOptions('O10 · Measurement (3)');
    await button(screen, start.practiceStart).click();
    await expect.element(screen.getByText('Question 1 of 3')).toBeVisible();
    expect([...keptPractice()!.round!.questions].sort()).toEqual(['pairs', 'steps', 'sum']);
  });

  test('is kept: the round goes on, and the start shows what was right at the latest try', async () => {
    keepRound(['sum', 'claim']);
    const screen = await goOn();
    await screen.getByRole('textbox').fill('30.5');
    await button(screen, room.check).click();
    expect(keptPractice()).toMatchObject({
      latest: { sum: true },
      round: { queue: ['claim'] },
    });
    await button(screen, room.toStart).click();
    await expect.element(screen.getByText('You are in a round: 1 of 2 done.')).toBeVisible();
    await expect.element(screen.getByText('Right at your latest try: 1 of 7.')).toBeVisible();
    await expect
      .element(screen.getByRole('img', { name: 'Measurement: 1 of 3 right' }))
      .toBeVisible();
    expect(await problems(screen.container)).toEqual([]);

    await screen
      .getByRole('combobox', { name: start.scope })
      .selectOptions('what was not right yet (6)');
    await button(screen, start.practiceStart).click();
    await expect.element(screen.getByText('Question 1 of 6')).toBeVisible();
  });

  test('shows on coming back how it stands, without starting anything', async () => {
    keepRound([], {
      latest: { one: true, several: false },
      round: undefined,
    });
    const screen = await open();
    await expect.element(screen.getByRole('img', { name: 'Training: 1 of 4 right' })).toBeVisible();
    expect(screen.container.querySelectorAll('.map .wrong')).toHaveLength(1);
  });

  test('can be erased, and brought back', async () => {
    keepRound(['one']);
    const screen = await open();
    await button(screen, start.practiceErase).click();
    await expect.element(status(screen)).toMatchTextContent(start.practiceErased);
    expect(keptPractice()).toBeNull();
    await button(screen, start.undo).click();
    await expect.element(button(screen, start.practiceGoOn)).toBeVisible();
    expect(keptPractice()!.round!.queue).toEqual(['one']);
  });

  test('goes on without a question that is no longer in the pool', async () => {
    keepRound(['gone', 'claim']);
    const screen = await goOn();
    await expect
      .element(screen.getByText('A white belt is examined', { exact: false }))
      .toBeVisible();
    await expect.element(screen.getByText('Question 1 of 1')).toBeVisible();
  });

  test('grades pairs and orders, and shows what the reader made of them', async () => {
    keepRound(['pairs']);
    const screen = await goOn();
    for (const select of screen.getByRole('combobox').all()) {
      const element = select.element() as HTMLSelectElement;
      await select.selectOptions([...element.options].find(({ text }) => text.endsWith('· NPS'))!);
    }
    await button(screen, room.check).click();
    await expect
      .element(screen.getByText('Each measure answers one question.', { exact: false }))
      .toBeVisible();
    expect(
      [...screen.container.querySelectorAll('tbody tr')].map((row) =>
        row.textContent?.includes('You chose: NPS'),
      ),
    ).toEqual([false, true, true]);
    await vi.waitFor(async () => expect(await problems(screen.container)).toEqual([]));
  });
});
