// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Profile from '../../../src/islands/assessment/Profile.svelte';
import { key, labels, profile, storedTake } from './fixtures';

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const open = () => render(Profile, { profile, lang: 'en', labels: labels.profile });
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null');
const problems = async (container: Element) =>
  (await axe.run(container)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

describe('answering', () => {
  test('goes by keyboard alone: start, choose, next, back', async () => {
    const screen = await open();
    await screen.getByRole('button', { name: 'Start' }).click();
    await expect.element(screen.getByText('Question 1 of 18')).toBeVisible();
    await expect.element(screen.getByRole('radio').first()).toHaveFocus();

    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(screen.getByRole('radio', { name: '2 In part' })).toBeChecked();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('Question 2 of 18')).toBeVisible();
    await expect
      .element(screen.getByRole('group', { name: 'brand supporting statement 2', exact: false }))
      .toBeVisible();

    await screen.getByRole('button', { name: 'Back' }).click();
    await expect.element(screen.getByRole('radio', { name: '2 In part' })).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: '2 In part' })).toHaveFocus();
  });

  test('starts with nothing chosen, and going on without an answer is allowed', async () => {
    const screen = await open();
    await screen.getByRole('button', { name: 'Start' }).click();
    expect(screen.container.querySelectorAll('input:checked')).toHaveLength(0);
    await screen.getByRole('button', { name: 'Next' }).click();
    await expect.element(screen.getByText('Question 2 of 18')).toBeVisible();
    expect(kept()).toBeNull();
  });

  test('says “saved” when it is saved, with what was answered', async () => {
    const screen = await open();
    await screen.getByRole('button', { name: 'Start' }).click();
    await screen.getByRole('radio', { name: 'Not applicable' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent('Saved in this browser.');
    expect(kept()).toMatchObject({
      definition: 'A2',
      version: 1,
      answers: { 'brand-supporting-1': { kind: 'not-applicable' } },
    });
  });

  test('can show all questions of a function on one page', async () => {
    const screen = await open();
    await screen.getByRole('radio', { name: 'All questions of a function on one page' }).click();
    await screen.getByRole('button', { name: 'Start' }).click();
    await expect.element(screen.getByText('Page 1 of 2')).toBeVisible();
    expect(screen.getByRole('group').elements()).toHaveLength(9);
    await screen.getByRole('button', { name: 'Next' }).click();
    await expect.element(screen.getByText('Page 2 of 2')).toBeVisible();
    await expect
      .element(screen.getByRole('group', { name: 'service supporting statement 1', exact: false }))
      .toBeVisible();
  });

  test('ends in a review that leads back to any question', async () => {
    localStorage.setItem(key, storedTake({ brand: { supporting: 3 } }));
    const screen = await open();
    await screen.getByRole('button', { name: 'Review the answers' }).click();
    await expect.element(screen.getByText('14 questions have no answer.')).toBeVisible();
    await screen.getByRole('button', { name: 'Change brand supporting statement 3' }).click();
    await expect.element(screen.getByText('Question 3 of 18')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: '3 Mostly' })).toBeChecked();
  });
});

describe('what is kept', () => {
  test('can be resumed at the first question without an answer', async () => {
    localStorage.setItem(key, storedTake({ brand: { supporting: 3 } }));
    const screen = await open();
    await expect
      .element(screen.getByText('You answered 4 of 18 questions; last change on 20 November 2026.'))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Go on' }).click();
    await expect.element(screen.getByText('Question 5 of 18')).toBeVisible();
  });

  test('can be erased, and that can be undone', async () => {
    localStorage.setItem(key, storedTake({ brand: { supporting: 3 } }));
    const before = localStorage.getItem(key);
    const screen = await open();
    await screen.getByRole('button', { name: 'Erase my answers' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent('have been erased');
    expect(localStorage.getItem(key)).toBeNull();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect
      .element(screen.getByText('You answered 4 of 18 questions', { exact: false }))
      .toBeVisible();
    expect(localStorage.getItem(key)).toBe(before);
  });

  test('and cannot be read is put aside, told, and can be downloaded or erased', async () => {
    localStorage.setItem(key, '{broken');
    const screen = await open();
    await expect.element(screen.getByRole('status')).toMatchTextContent('could not be read');
    expect(localStorage.getItem('sbp:v1:aside:take:A2')).toBe('{broken');
    const saved = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    await screen.getByRole('button', { name: 'Download what was kept' }).click();
    expect(saved).toHaveBeenCalledOnce();
    await screen.getByRole('button', { name: 'Erase what was kept aside' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent('has been erased');
    expect(localStorage.length).toBe(0);
  });

  test('is not kept when the storage is full: the page says so and goes on', async () => {
    const screen = await open();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await screen.getByRole('button', { name: 'Start' }).click();
    await screen.getByRole('radio', { name: '4 Always' }).click();
    await expect
      .element(screen.getByRole('status'))
      .toMatchTextContent('storage of this browser is full');
    await expect.element(screen.getByRole('radio', { name: '4 Always' })).toBeChecked();
  });

  test('is not kept when the browser forbids it: the page says so and goes on', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const screen = await open();
    await expect
      .element(screen.getByRole('status'))
      .toMatchTextContent('does not let the page keep');
    await screen.getByRole('button', { name: 'Start' }).click();
    await screen.getByRole('radio', { name: '4 Always' }).click();
    await expect.element(screen.getByRole('radio', { name: '4 Always' })).toBeChecked();
  });

  test('follows another tab', async () => {
    const screen = await open();
    localStorage.setItem(key, storedTake({ brand: { supporting: 3 } }));
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await expect
      .element(screen.getByText('You answered 4 of 18 questions', { exact: false }))
      .toBeVisible();
    await expect.element(screen.getByRole('status')).toMatchTextContent('another tab');

    localStorage.removeItem(key);
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await expect.element(screen.getByRole('status')).toMatchTextContent('erased in another tab');
    await expect.element(screen.getByRole('button', { name: 'Start' })).toBeVisible();
  });
});

describe('the result', () => {
  const result = async (...values: Parameters<typeof storedTake>) => {
    localStorage.setItem(key, storedTake(...values));
    const screen = await open();
    await screen.getByRole('button', { name: 'See the result' }).click();
    return screen;
  };
  const nextLinks = (container: Element) =>
    [...container.querySelectorAll('.steps a')].map((link) => link.textContent);

  test('opens with one sentence that names the largest gap', async () => {
    const screen = await result({
      brand: { supporting: 3, ambition: 'supporting' },
      service: { supporting: 1, full: 4, ambition: 'full' },
    });
    await expect
      .element(
        screen.getByText(
          'You stand where you want to stand in 1 of 2 core functions; the largest gap is in Service: not yet supporting now, full part wanted.',
        ),
      )
      .toBeVisible();
    await expect.element(screen.getByText('Service: base first.')).toBeVisible();
    await expect.element(screen.getByText('Brand: reached.')).toBeVisible();
    await expect
      .element(screen.getByText('does not count yet: supporting comes first'))
      .toBeInTheDocument();
  });

  test('advises from the ring that the ambition needs, other for other answers', async () => {
    const screen = await result({ service: { supporting: 1, full: 1, ambition: 'full' } });
    expect(nextLinks(screen.container)).toEqual([
      'Do service supporting 1',
      'Do service supporting 2',
      'Do service supporting 3',
    ]);
    await screen.unmount();
    const other = await result({ service: { supporting: 3, full: 1, ambition: 'full' } });
    expect(nextLinks(other.container)).toEqual([
      'Do service full 1',
      'Do service full 2',
      'Do service full 3',
    ]);
  });

  test('gives no score with too few answers, and leads to what is missing', async () => {
    const screen = await result({ brand: { ambition: 'full' } });
    await expect
      .element(screen.getByText('There are too few answers to say where you stand.'))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Answer the questions about Brand' }).click();
    await expect.element(screen.getByText('Question 1 of 18')).toBeVisible();
  });

  test('draws the wheel and gives the same in a table', async () => {
    const screen = await result({
      brand: { supporting: 3, full: 1, ambition: 'full' },
      service: { supporting: 2, ambition: 'none' },
    });
    await expect
      .element(screen.getByRole('img', { name: 'The wheel as it stands, against the ambition' }))
      .toBeVisible();
    const wheel = screen.container.querySelector('.wheel svg');
    expect(wheel?.querySelectorAll('.track')).toHaveLength(4);
    expect(wheel?.querySelectorAll('.met')).toHaveLength(1);
    expect(wheel?.querySelectorAll('.ambition')).toHaveLength(1);
    expect([...(wheel?.querySelectorAll('.value') ?? [])].map((text) => text.textContent)).toEqual([
      '3',
      '1',
      '2',
      '?',
    ]);
    await expect
      .element(
        screen.getByRole('row', {
          name: 'Brand 3 (4 answered) 1 (4 answered) supporting full part 1 level behind',
        }),
      )
      .toBeInTheDocument();
    await expect
      .element(
        screen.getByRole('row', {
          name: 'Service 2 (4 answered) no score (0 answered, 3 needed) not yet supporting no part none',
        }),
      )
      .toBeInTheDocument();
  });
});

describe('every view', () => {
  test('has no accessibility problem that axe finds, and fits 320 pixels', async () => {
    const { page } = await import('vitest/browser');
    await page.viewport(320, 700);
    localStorage.setItem(key, storedTake({ brand: { supporting: 3, full: 1, ambition: 'full' } }));
    const screen = await open();
    const look = async () => {
      expect(await problems(screen.container)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    };
    await look();
    await screen.getByRole('button', { name: 'Go on' }).click();
    await look();
    await screen.getByRole('button', { name: 'Review', exact: true }).click();
    await look();
    await screen.getByRole('button', { name: 'Show the result' }).click();
    await look();
    await page.viewport(390, 844);
  });
});
