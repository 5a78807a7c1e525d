import '../../../src/styles/index.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Workshop from '../../../src/islands/team/Workshop.svelte';
import { labels, workshop } from './fixtures';

const MINUTE = 60_000;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({
    now: new Date('2026-11-21T10:00:00Z'),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
});
afterEach(() => vi.useRealTimers());

const open = () => render(Workshop, { workshop, labels });
type Screen = Awaited<ReturnType<typeof open>>;
const press = (screen: Screen, name: string) => screen.getByRole('button', { name }).click();

test('The clock runs per item, pauses and goes on', async () => {
  const screen = await open();
  await expect.element(screen.getByRole('timer')).toMatchTextContent('5:00 left');
  await press(screen, 'Start the clock');
  vi.advanceTimersByTime(2 * MINUTE);
  await expect.element(screen.getByRole('timer')).toMatchTextContent('3:00 left');
  await press(screen, 'Pause');
  vi.advanceTimersByTime(10 * MINUTE);
  await expect.element(screen.getByRole('timer')).toMatchTextContent('3:00 left');
  await press(screen, 'Go on');
  vi.advanceTimersByTime(4 * MINUTE);
  await expect.element(screen.getByRole('timer')).toMatchTextContent('1:00 over time');
});

test('It speaks at the start of an item, when a minute is left and at its end, and not in between', async () => {
  const screen = await open();
  const said = () => screen.getByRole('status').element().textContent;
  expect(said()).toBe('');
  await press(screen, 'Start the clock');
  await expect.poll(said).toBe('Open up: 5 minutes.');
  vi.advanceTimersByTime(3 * MINUTE);
  expect(said()).toBe('Open up: 5 minutes.');
  vi.advanceTimersByTime(MINUTE);
  await expect.poll(said).toBe('One minute left: Open up.');
  vi.advanceTimersByTime(MINUTE);
  await expect.poll(said).toBe('Time is up: Open up.');
  await press(screen, 'Next item');
  await expect.poll(said).toBe('Talk: 45 minutes.');
  await expect.element(screen.getByRole('timer')).toMatchTextContent('45:00 left');
});

test('A page that slept shows the time of day when it wakes', async () => {
  const screen = await open();
  await press(screen, 'Start the clock');
  // The clock went on; the page did not look at it.
  vi.setSystemTime(new Date('2026-11-21T10:07:00Z'));
  vi.advanceTimersByTime(500);
  await expect.element(screen.getByRole('timer')).toMatchTextContent('2:00 over time');
  await expect.element(screen.getByRole('status')).toMatchTextContent('Time is up: Open up.');
});

test('A page that is opened again finds the clock where it is', async () => {
  const before = await open();
  await press(before, 'Start the clock');
  await before.unmount();
  vi.setSystemTime(new Date('2026-11-21T10:02:00Z'));
  const screen = await open();
  await expect.element(screen.getByRole('timer')).toMatchTextContent('3:00 left');
});

test('The longer script has its own times, and any item can be gone to', async () => {
  const screen = await open();
  await screen.getByLabelText('90 minutes').click();
  await press(screen, 'Talk 75’');
  await expect.element(screen.getByRole('timer')).toMatchTextContent('75:00 left');
  await expect.element(screen.getByText('Item 2 of 3')).toBeVisible();
  await press(screen, 'Back to the start');
  await expect.element(screen.getByText('Item 1 of 3')).toBeVisible();
});

test('A clock that was damaged or is of a script that is gone starts anew', async () => {
  localStorage.setItem('sbp:v1:team-timer', JSON.stringify({ agenda: 45, item: 7, left: 1 }));
  const screen = await open();
  await expect.element(screen.getByRole('timer')).toMatchTextContent('5:00 left');
});
