// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import '../../../src/styles/check.css';
import '../../../src/styles/check.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Check from '../../../src/islands/assessment/Check.svelte';
import { check, labels } from './fixtures';

const open = () => render(Check, { check, labels: labels.check });

test('nothing is chosen and no feedback shows before the answer is checked', async () => {
  const screen = await open();
  expect(screen.container.querySelectorAll('input:checked')).toHaveLength(0);
  await screen.getByRole('radio', { name: 'Option B' }).click();
  expect(screen.container.querySelectorAll('.feedback')).toHaveLength(0);
});

test('a right answer is told, with the reason under every option', async () => {
  const screen = await open();
  await screen.getByRole('radio', { name: 'Option B' }).click();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('status')).toMatchTextContent('Question 1: right.');
  await expect.element(screen.getByText('A is too early.')).toBeVisible();
  await expect.element(screen.getByText('B fits.', { exact: false })).toBeVisible();
  await expect.element(screen.getByText('1 of 2 checked')).toBeVisible();
});

test('checking without an answer asks for one', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'Check answer' }).first().click();
  await expect.element(screen.getByRole('status')).toMatchTextContent('Choose an answer first.');
  await expect.element(screen.getByText('0 of 2 checked')).toBeVisible();
});

test('several right options are all needed, and a wrong answer can be tried again', async () => {
  const screen = await open();
  await screen.getByRole('checkbox', { name: 'Option C' }).click();
  await screen.getByRole('button', { name: 'Check answer' }).nth(1).click();
  await expect.element(screen.getByRole('status')).toMatchTextContent('Question 2: not right.');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('checkbox', { name: 'Option C' })).not.toBeChecked();
  await screen.getByRole('checkbox', { name: 'Option C' }).click();
  await screen.getByRole('checkbox', { name: 'Option D' }).click();
  await screen.getByRole('checkbox', { name: 'Option D' }).click();
  await screen.getByRole('checkbox', { name: 'Option E' }).click();
  await screen.getByRole('button', { name: 'Check answer' }).nth(1).click();
  await expect.element(screen.getByRole('status')).toMatchTextContent('Question 2: right.');
});

test('the summary counts, and links to where wrong answers are argued', async () => {
  const screen = await open();
  await screen.getByRole('radio', { name: 'Option B' }).click();
  await screen.getByRole('button', { name: 'Check answer' }).first().click();
  await screen.getByRole('checkbox', { name: 'Option D' }).click();
  await screen.getByRole('button', { name: 'Check answer' }).click();
  await expect.element(screen.getByRole('status')).toMatchTextContent('1 of 2 right.');
  const links = screen.getByRole('link');
  await expect.element(links).toHaveAttribute('href', '#why');
  expect(links.elements()).toHaveLength(1);

  await screen.getByRole('button', { name: 'Start again' }).click();
  await expect.element(screen.getByText('0 of 2 checked')).toBeVisible();
  await expect.element(screen.getByRole('radio').first()).toHaveFocus();
  expect(screen.container.querySelectorAll('input:checked')).toHaveLength(0);
});

test('axe finds no problem before and after checking', async () => {
  const screen = await open();
  const problems = async () =>
    (await axe.run(screen.container)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(await problems()).toEqual([]);
  await screen.getByRole('radio', { name: 'Option A' }).click();
  await screen.getByRole('button', { name: 'Check answer' }).first().click();
  expect(await problems()).toEqual([]);
});
