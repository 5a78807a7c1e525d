import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { plainText, startTemplate } from '../../../src/browser/template';

const body = `
  <h2 id="a"><a class="anchor" href="#a">Before you start</a></h2>
  <p>Fill it in <a class="cite" href="#">Ruijs et al., c. 2011</a>.</p>
  <ul><li>one</li><li>two</li></ul>
  <div><table>
    <caption><span class="eyebrow">Worksheet</span>Signed</caption>
    <thead><tr><th>Name</th><th>Date</th></tr></thead>
    <tbody><tr><td></td><td>……</td></tr></tbody>
  </table></div>
  <ol><li><p><b>Look back</b> <span>5 min</span></p><p>What changed?</p></li><li>Plan</li></ol>`;

const expected = `Before you start

Fill it in (Ruijs et al., c. 2011).

- one
- two

Worksheet: Signed

Name\tDate
\t……

1. Look back 5 min What changed?
2. Plan
`;

function show(): void {
  document.body.innerHTML = `
    <main><h1>A guide</h1>
      <div data-template-tools data-copied="Copied." data-failed="Not allowed." hidden>
        <button data-print>Print</button><button data-copy>Copy as text</button>
        <span role="status"></span>
      </div>
      <article data-template>${body}</article></main>`;
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('A template becomes text with lists, tables by tab and citations in brackets', () => {
  show();
  expect(plainText(document.querySelector('[data-template]')!)).toBe(expected);
});

test('The buttons appear, and copying says that it was done', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show();
  startTemplate();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
  expect(write).toHaveBeenCalledWith(`A guide\n\n${expected}`);
});

test('When the browser forbids copying, the reader is told', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  show();
  startTemplate();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Not allowed.');
});

test('The print button prints the page', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  show();
  startTemplate();
  await page.getByRole('button', { name: 'Print' }).click();
  expect(print).toHaveBeenCalledOnce();
});
