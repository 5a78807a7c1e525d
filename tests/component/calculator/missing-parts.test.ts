import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Calculator from '../../../src/islands/calculator/Calculator.svelte';
import '../../../src/styles/reset.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { labelsIn, shopIn } from './fixtures';
import { parts } from './parts';

// What only an action needs is loaded then; here none of it can be reached, as on a train.

const unreachable = vi.hoisted(() => () => {
  throw new Error('offline');
});
vi.mock('../../../src/islands/calculator/kept-results.svelte', unreachable);
vi.mock('../../../src/islands/calculator/RangeEnds.svelte', unreachable);
vi.mock('../../../src/islands/calculator/ScenarioList.svelte', unreachable);
vi.mock('../../../src/islands/calculator/sharing', unreachable);
vi.mock('../../../src/islands/calculator/exports', unreachable);
vi.mock('../../../src/islands/calculator/offers', unreachable);

const open = () =>
  render(Calculator, { lang: 'en', data: shopIn('en'), labels: labelsIn('en'), parts });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = (text: string | RegExp) =>
  expect.element(page.getByRole('status')).toMatchTextContent(text);
const notLoaded = 'This part could not be loaded. Check your connection and try again.';

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

test('a result that cannot be kept now says so, and its name stays to try again', async () => {
  await open();
  const name = page.getByRole('textbox', { name: 'Keep this result under a name' });
  await name.fill('March');
  await button('Keep').click();
  await status(notLoaded);
  await expect.element(name).toHaveValue('March');
});

test('low and high that do not come are said where they would stand', async () => {
  await open();
  await page.getByRole('checkbox', { name: /: Visits$/ }).click();
  await expect.element(page.getByText(notLoaded)).toBeVisible();
});

test('scenarios go on without the list that compares them', async () => {
  await open();
  await button('Duplicate this scenario').click();
  await expect.element(page.getByText(notLoaded)).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Scenario 2' })).toBeChecked();
});

test.each([
  ['Copy a link with these numbers', /does not allow copying/],
  ['Copy the result as text', /does not allow copying/],
  ['Download CSV', 'The file could not be made. Check your connection and try again.'],
  ['Download Excel', 'The file could not be made. Check your connection and try again.'],
])('“%s” that does not come says so', async (name, message) => {
  await open();
  await button(name).click();
  await status(message);
});

test('a link that cannot be read now says so, and stays in the address', async () => {
  location.hash = '#k=1K90.abc';
  await open();
  await status('The link could not be read. Check your connection and open it again.');
  expect(location.hash).toBe('#k=1K90.abc');
});

test('what other instruments keep cannot be offered, and typing goes on', async () => {
  localStorage.setItem('sbp:v1:calculation:K91:a', '{}');
  await open();
  await status(notLoaded);
  await page.getByRole('textbox', { name: 'Visits' }).fill('4000');
  await userEvent.tab();
  await expect.element(page.getByText('4,000 visits give €3,500.').first()).toBeVisible();
});
