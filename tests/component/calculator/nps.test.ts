import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { parse } from 'yaml';
import definition from '../../../content/calculators/nps.yaml?raw';
import { formulaMessages } from '../../../src/i18n/calculator-formula';
import type { Lang } from '../../../src/i18n/languages';
import Calculator from '../../../src/islands/calculator/Calculator.svelte';
import { calculatorData } from '../../../src/islands/calculator/formula-data';
import { calculatorSchema } from '../../../src/schemas/calculator';
import '../../../src/styles/reset.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/components.css';
import { parts } from './parts';

const calculator = calculatorSchema.parse(parse(definition));

const open = (lang: Lang) =>
  render(Calculator, {
    lang,
    data: calculatorData(calculator, lang, (own, target) => `/${own}/${target}/`),
    labels: formulaMessages[lang],
    parts,
  });

const field = (name: RegExp, group?: string) =>
  (group === undefined ? page : page.getByRole('group', { name: group })).getByRole('textbox', {
    name,
  });
const sees = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();

async function fillIn(name: RegExp, text: string, group?: string) {
  await field(name, group).fill(text);
  await userEvent.tab();
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the NPS calculator', () => {
  test('starts with the worked example, and says that its numbers are examples', async () => {
    await open('en');
    await sees('The score is 22. With 200 answers it may well lie between 11 and 33.');
    await sees(
      'This result still contains starting numbers: Promoters, Passives, Detractors and Margin you want.',
    );
    await fillIn(/^Promoters/, '90');
    await sees(
      'This result still contains starting numbers: Passives, Detractors and Margin you want.',
    );
  });

  test('understands a Dutch number and answers with one', async () => {
    await open('nl');
    await fillIn(/^Promotors/, '1.250');
    await fillIn(/^Gewenste marge/, '2,5');
    await page.getByText('De berekening met jouw getallen').click();
    await sees('(1.250 − 46) ÷ 1.360 × 100 = 88,5');
    await sees(/Voor een marge van hoogstens 2,5 punten/);
  });

  test('an English decimal on a Dutch page gets a message at its field and is not guessed at', async () => {
    await open('nl');
    await fillIn(/^Gewenste marge/, '2.5');
    const margin = field(/^Gewenste marge/);
    await expect.element(margin).toHaveAttribute('aria-invalid', 'true');
    await expect.element(margin).toHaveAccessibleDescription(/Gebruik een komma voor decimalen/);
    await expect.element(margin).toHaveValue('2.5');
  });

  test.each([
    ['1.234', /can mean two things. Write 1234 if you mean thousands, or 1.2340/],
    ['12.5', /“12.5” is not a whole number. Expected: a whole number from 0 to 10,000,000/],
    ['-1', /“-1” is too low/],
    ['99,999,999', /is too high/],
    ['12,5', /not how English writes a number/],
    ['lots', /“lots” is not a number/],
    ['', /Nothing is filled in/],
  ])('“%s” as a count says what is expected, and there is no result', async (text, message) => {
    await open('en');
    await fillIn(/^Passives/, text);
    await expect.element(field(/^Passives/)).toHaveAccessibleDescription(message);
    await sees('There is no result yet. Look at: Passives.');
    await expect
      .element(page.getByRole('button', { name: 'Copy the result as text' }))
      .toBeDisabled();
  });

  test('a message waits until the reader leaves the field', async () => {
    await open('en');
    await field(/^Passives/).fill('6x');
    await expect.element(page.getByText(/is not a number/)).not.toBeInTheDocument();
    await userEvent.tab();
    await sees(/“6x” is not a number/);
  });

  test('counts a pasted list', async () => {
    await open('en');
    await page.getByRole('radio', { name: /A list of answers/ }).click();
    await fillIn(/^Answers, one after the other/, '10\n9\n9\n7\n8\n3\n0');
    await sees(/7 answers read\. Promoters: 3; Passives: 2; Detractors: 2\./);
    await page.getByText('The calculation with your numbers').click();
    await sees('(3 − 2) ÷ 7 × 100 = 14.3');
    await sees(/With fewer than 30 answers the margin is rough/);
  });

  test('counts a list of the other measurement too, and brings the counts of before back', async () => {
    await open('en');
    await page.getByRole('checkbox', { name: 'Compare with another measurement' }).click();
    await fillIn(/^Promoters/, '84', 'Other measurement');
    const other = page.getByRole('group', { name: 'Other measurement' });
    await other.getByRole('radio', { name: /A list of answers/ }).click();
    await sees(
      'There is no result yet. Look at: Answers, one after the other (other measurement).',
    );
    await fillIn(/^Answers, one after the other/, '10 9 9 7 8 3 0', 'Other measurement');
    await sees(/7 answers read\. Promoters \(other measurement\): 3;/);
    await sees(/^The difference of 8 points is no larger than chance alone can explain/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(field(/^Promoters/, 'Other measurement')).toHaveValue('84');
  });

  test('keeps a list, and what it was counted into', async () => {
    const visit = await open('en');
    await page.getByRole('radio', { name: /A list of answers/ }).click();
    await fillIn(/^Answers, one after the other/, '10 9 9 7 8 3 0');
    await sees(/The score is 14\.3\./);
    await visit.unmount();
    await open('en');
    await expect.element(field(/^Answers, one after the other/)).toHaveValue('10 9 9 7 8 3 0');
    await sees(/The score is 14\.3\./);
  });

  test('names the bad entries of a pasted list and calculates nothing', async () => {
    await open('nl');
    await page.getByRole('radio', { name: /Een lijst met antwoorden/ }).click();
    await fillIn(/^Antwoorden, achter elkaar/, 'score\n9\n11\n7 n.v.t.\n9,5');
    const list = field(/^Antwoorden, achter elkaar/);
    await expect
      .element(list)
      .toHaveAccessibleDescription(/4 onderdelen van de lijst zijn niet te gebruiken/);
    await expect
      .element(list)
      .toHaveAccessibleDescription(
        /regel 1: “score”; regel 3: “11”; regel 4: “n.v.t.”; regel 5: “9,5”, één getal of twee/,
      );
    await sees('Er is nog geen uitkomst. Kijk naar: Antwoorden, achter elkaar.');
  });

  test('names five bad entries and counts the rest', async () => {
    await open('en');
    await page.getByRole('radio', { name: /A list of answers/ }).click();
    await fillIn(/^Answers, one after the other/, 'a b c d e f g 9');
    await sees(/7 entries in the list cannot be used.*“e”; and 2 more\./);
  });

  test('no answers at all is said at the counts', async () => {
    await open('en');
    for (const name of [/^Promoters/, /^Passives/, /^Detractors/]) await fillIn(name, '0');
    await sees(/There are no answers yet. Expected: at least one/);
  });

  test('the size of the group may stay empty, but not be wrong', async () => {
    await open('en');
    await fillIn(/^Size of the whole group/, '1,000');
    await sees(/between 12 and 32/);
    await fillIn(/^Size of the whole group/, ' ');
    await expect
      .element(field(/^Size of the whole group/))
      .toHaveAttribute('aria-invalid', 'false');
    await sees(/between 11 and 33/);
    await fillIn(/^Size of the whole group/, 'x');
    await sees(/“x” is not a number/);
    await sees('There is no result yet. Look at: Size of the whole group (optional).');
  });

  test('a group smaller than its answers is said at the group', async () => {
    await open('en');
    await fillIn(/^Size of the whole group/, '150');
    await expect
      .element(field(/^Size of the whole group/))
      .toHaveAccessibleDescription(/smaller than the number of answers. Expected: at least 200/);
    await fillIn(/^Size of the whole group/, '1,000');
    await page.getByText('The calculation with your numbers').click();
    await sees(/root of\(\(1,000 − 200\) ÷ larger of\(1; 1,000 − 1\)\)/);
    await sees('5.62 points × 0.8949 = 5.03 points');
  });

  test('compares with another measurement, with the question first', async () => {
    await open('en');
    await page.getByRole('checkbox', { name: 'Compare with another measurement' }).click();
    await sees(/There is no result yet. Look at: Promoters \(other measurement\)/);
    await fillIn(/^Promoters/, '84', 'Other measurement');
    await fillIn(/^Passives/, '64', 'Other measurement');
    await fillIn(/^Detractors/, '52', 'Other measurement');
    await sees(/The difference of 6 points is no larger than chance alone can explain/);
    await expect
      .element(
        page.getByRole('img', { name: /Other measurement: score 16, 95% interval from 5 to 27/ }),
      )
      .toBeVisible();
    await page.getByText('The same in a table').click();
    await expect
      .element(page.getByRole('columnheader', { name: 'Other measurement' }))
      .toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Promoters 90 84' })).toBeVisible();
  });

  test('asks how sure a number is only where it is not counted or chosen', async () => {
    await open('en');
    await expect
      .element(page.getByRole('checkbox', { name: /: Size of the whole group/ }))
      .toBeVisible();
    await expect
      .element(page.getByRole('checkbox', { name: /: (Promoters|Margin you want)/ }))
      .not.toBeInTheDocument();
  });

  test('announces the result once, after a pause', async () => {
    await open('en');
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    await fillIn(/^Promoters/, '100');
    await expect
      .element(page.getByRole('status'))
      .toMatchTextContent(/^The score is 25\.7\. With 210 answers/);
  });

  test('copies the result as text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open('en');
    await page.getByRole('button', { name: 'Copy the result as text' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('It is on your clipboard.');
    expect(write.mock.calls[0]?.[0]).toMatch(
      /^NPS with margin of error\n\nThe score is 22\. With 200 answers [\s\S]*\nScore: 22\n[\s\S]*\nPromoters: 90\n/,
    );
    write.mockRejectedValue(new Error('not allowed'));
    await page.getByRole('button', { name: 'Copy the result as text' }).click();
    await expect.element(page.getByRole('status')).toMatchTextContent(/does not allow copying/);
    write.mockRestore();
  });

  test('a link brings both measurements, the counts of a list and an empty group with it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const sender = await open('en');
    await page.getByRole('checkbox', { name: 'Compare with another measurement' }).click();
    await fillIn(/^Promoters/, '84', 'Other measurement');
    await fillIn(/^Passives/, '64', 'Other measurement');
    await fillIn(/^Detractors/, '52', 'Other measurement');
    const first = page.getByRole('group', { name: 'This measurement' });
    await first.getByRole('radio', { name: /A list of answers/ }).click();
    await fillIn(/^Answers, one after the other/, '10 9 9 7 8 3 0', 'This measurement');
    await sees(/^The score is 14\.3\./);
    await page.getByRole('button', { name: 'Copy a link with these numbers' }).click();
    await expect.poll(() => write.mock.calls.length).toBe(1);
    await sender.unmount();
    localStorage.clear();
    location.hash = new URL(write.mock.calls[0]?.[0] ?? '').hash;
    await open('nl');
    await sees(/^De score is 14,3\./);
    await expect.element(field(/^Promotors/, 'Deze meting')).toHaveValue('3');
    await expect.element(field(/^Promotors/, 'Andere meting')).toHaveValue('84');
    await expect.element(field(/^Omvang van de hele groep/, 'Deze meting')).toHaveValue('');
    await sees(/niet groter dan toeval alleen kan verklaren/);
    write.mockRestore();
  });

  test('a link with one measurement does not ask for another', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const sender = await open('en');
    await fillIn(/^Promoters/, '100');
    await page.getByRole('button', { name: 'Copy a link with these numbers' }).click();
    await expect.poll(() => write.mock.calls.length).toBe(1);
    await sender.unmount();
    localStorage.clear();
    location.hash = new URL(write.mock.calls[0]?.[0] ?? '').hash;
    await open('en');
    await sees(/^The score is 25\.7\. With 210 answers/);
    await expect
      .element(page.getByRole('checkbox', { name: 'Compare with another measurement' }))
      .not.toBeChecked();
    write.mockRestore();
  });

  test('starting again can be undone', async () => {
    await open('en');
    await fillIn(/^Promoters/, '100');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.element(field(/^Promoters/)).toHaveValue('90');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(field(/^Promoters/)).toHaveValue('100');
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  test('finds the numbers again on the next visit', async () => {
    const visit = await open('en');
    await fillIn(/^Promoters/, '100');
    await page.getByRole('checkbox', { name: 'Compare with another measurement' }).click();
    await visit.unmount();
    await open('en');
    await expect.element(field(/^Promoters/, 'This measurement')).toHaveValue('100');
    await expect
      .element(page.getByRole('checkbox', { name: 'Compare with another measurement' }))
      .toBeChecked();
    // Only what the reader wrote is kept: the other numbers are still the starting ones.
    expect(JSON.parse(localStorage.getItem('sbp:v1:calculator:K1') ?? '')).toMatchObject({
      scenarios: [{ inputs: { promoters: { cells: { '0': '100' } } } }],
    });
    const { scenarios } = JSON.parse(localStorage.getItem('sbp:v1:calculator:K1') ?? '') as {
      scenarios: { inputs: object }[];
    };
    expect(Object.keys(scenarios[0]?.inputs ?? {})).toEqual(['promoters']);
  });

  test('finds what an earlier version of this page kept', async () => {
    localStorage.setItem(
      'sbp:v1:calculator:K1',
      JSON.stringify({
        first: { way: 'counts', fields: { promoters: '1,200', population: '5000', scores: '9 9' } },
        other: { way: 'scores', fields: { scores: '9 10 7 2', promoters: '5' } },
        comparing: true,
        margin: '2.5',
      }),
    );
    const visit = await open('en');
    await expect.element(field(/^Promoters/, 'This measurement')).toHaveValue('1,200');
    await expect.element(field(/^Size of the whole group/, 'This measurement')).toHaveValue('5000');
    await expect.element(field(/^Passives/, 'This measurement')).toHaveValue('64');
    await expect.element(field(/^Margin you want/)).toHaveValue('2.5');
    await expect.element(field(/^Answers, one after/, 'Other measurement')).toHaveValue('9 10 7 2');
    await sees(/^The difference of 63 points is no larger than chance alone can explain/);
    await expect.element(page.getByText(/put aside/)).not.toBeInTheDocument();
    expect(localStorage.getItem('sbp:v1:aside:calculator:K1')).toBeNull();
    await visit.unmount();
    await open('en');
    await expect.element(field(/^Promoters/, 'This measurement')).toHaveValue('1,200');
    await sees(/^The difference of 63 points is no larger than chance alone can explain/);
  });

  test('what cannot be read is put aside and said', async () => {
    localStorage.setItem('sbp:v1:calculator:K1', '{"first":');
    await open('en');
    await sees(/could not be read. It was put aside, not erased/);
    await fillIn(/^Promoters/, '100');
    expect(localStorage.getItem('sbp:v1:aside:calculator:K1')).toBe('{"first":');
  });

  test('says so when the browser keeps nothing', async () => {
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    await open('en');
    await fillIn(/^Promoters/, '100');
    await sees(/This browser does not keep your numbers/);
    set.mockRestore();
  });

  test.each(['light', 'dark'])(
    'has no accessibility faults that a machine can find, in %s',
    async (theme) => {
      document.documentElement.dataset.theme = theme;
      document.body.style.background = 'var(--color-page)';
      document.body.style.color = 'var(--color-text)';
      await open('en');
      const faults = async () => {
        const { violations } = await axe.run(document.body, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        });
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      };
      await sees(/^The score is 22\. With 200 answers/);
      await expect
        .element(page.getByRole('img', { name: /^Score with 95% interval/ }))
        .toBeVisible();
      expect(await faults()).toEqual([]);
      await page.getByRole('checkbox', { name: 'Compare with another measurement' }).click();
      await fillIn(/^Promoters/, 'x', 'Other measurement');
      await sees(/is not a number/);
      await page
        .getByRole('radio', { name: /A list of answers/ })
        .first()
        .click();
      await fillIn(/^Answers, one after the other/, '9 x');
      await sees(/1 entry in the list cannot be used/);
      for (const part of document.querySelectorAll('details')) part.open = true;
      expect(await faults()).toEqual([]);
      delete document.documentElement.dataset.theme;
    },
  );

  test('fits a narrow screen without scrolling sideways', async () => {
    await page.viewport(320, 800);
    await open('nl');
    await sees(/Met 200 antwoorden/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(390, 844);
  });
});
