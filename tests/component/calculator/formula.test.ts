import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { KeptCalculation } from '../../../src/domain/kpi/work';
import type { Lang } from '../../../src/i18n/languages';
import Calculator from '../../../src/islands/calculator/Calculator.svelte';
import '../../../src/styles/reset.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/components.css';
// Loaded on demand by the calculator; named here so that the test server has them ready.
import 'd3-array';
import 'd3-random';
import 'papaparse';
import 'write-excel-file/browser';
import { labelsIn, shopIn } from './fixtures';
import { parts } from './parts';

const open = (lang: Lang = 'en') =>
  render(Calculator, { lang, data: shopIn(lang), labels: labelsIn(lang), parts });

const field = (name: RegExp | string) => page.getByRole('textbox', { name, exact: true });
const button = (name: RegExp | string) => page.getByRole('button', { name });
const sees = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();
const result = () => page.getByRole('region', { name: /^(Result|Resultaat)$/ });
const answer = (text: string | RegExp) => expect.element(result()).toMatchTextContent(text);
const status = (text: string | RegExp) =>
  expect.element(page.getByRole('status')).toMatchTextContent(text);

/** Until two frames have been painted. */
const painted = async () => {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
};

async function fillIn(name: RegExp | string, text: string) {
  await field(name).fill(text);
  await userEvent.tab();
}

const notSure = async (name: string) => {
  await page.getByRole('checkbox', { name: new RegExp(`: ${name}$`) }).click();
};

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Filling in a calculator', () => {
  test('starts with a result from its starting numbers, and says which they are', async () => {
    await open();
    await answer(/2,000 visits give €1,500\./);
    await answer(/still contains starting numbers: Visits, Conversion, Basket, Cost/);
    await fillIn(/^Visits/, '4000');
    await answer(/4,000 visits give €3,500\./);
    await answer(/still contains starting numbers: Conversion, Basket, Cost/);
  });

  test.each([
    ['en', /^Visits/, '4,000', /4,000 visits give €3,500/],
    ['en', /^Visits/, '4 000', /4,000 visits give €3,500/],
    ['en', /^Visits/, ' 4\u00a0000 ', /4,000 visits give €3,500/],
    ['en', /^Conversion/, '45%', /2,000 visits give €35,500/],
    ['en', /^Basket/, '€1,200.50', /2,000 visits give €59,525/],
    ['nl', /^Bezoeken/, '4.000', /4\.000 bezoeken geven €\s3\.500/],
    ['nl', /^Conversie/, '2,75%', /2\.000 bezoeken geven €\s1\.700/],
    ['nl', /^Bestelbedrag/, '€ 1.200', /2\.000 bezoeken geven €\s59\.500/],
  ] as const)('in %s, %s is understood as %s', async (lang, name, text, expected) => {
    await open(lang);
    await fillIn(name, text);
    await answer(expected);
  });

  test.each([
    ['en', /^Visits/, '1.234', /can mean two things/],
    [
      'en',
      /^Visits/,
      '12.5',
      /is not a whole number. Expected: a whole number from 0 to 1,000,000/,
    ],
    ['en', /^Conversion/, '101', /is too high. Expected: a number from 0 to 100/],
    ['en', /^Conversion/, '€ 5', /is not a number/],
    ['en', /^Basket/, '-3', /is too low/],
    ['en', /^Basket/, '', /Nothing is filled in/],
    ['nl', /^Bestelbedrag/, '12.50', /Gebruik een komma voor decimalen/],
  ] as const)(
    'in %s, %s cannot be %s, and that is said at the field',
    async (lang, name, text, message) => {
      await open(lang);
      await fillIn(name, text);
      await expect.element(field(name)).toHaveAttribute('aria-invalid', 'true');
      await expect.element(field(name)).toHaveAccessibleDescription(message);
      await answer(/There is no result yet|Er is nog geen uitkomst/);
      expect(result().element().textContent).not.toMatch(/NaN|Infinity/);
    },
  );

  test('a message waits until the reader has left the field', async () => {
    await open();
    await field(/^Visits/).fill('6x');
    await expect.element(field(/^Visits/)).toHaveAttribute('aria-invalid', 'false');
    await userEvent.tab();
    await expect.element(field(/^Visits/)).toHaveAttribute('aria-invalid', 'true');
  });

  test('says of each result why it has no value', async () => {
    await open();
    await fillIn(/^Conversion/, '0');
    await answer(
      /Cost per order\s*no value: it would divide by 0\. Look at Cost, Visits and Conversion\./,
    );
  });

  test('has a field for every row, and takes a column that was copied from a sheet', async () => {
    await open();
    await fillIn('Chat Questions', '500');
    await answer(/Hours in all\s*80 hours/);
    const first = field('E-mail Questions');
    await first.click();
    const pasted = new DataTransfer();
    pasted.setData('text', '60\t10\r\n120\t5\r\n');
    first
      .element()
      .dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
      );
    await expect.element(field(/^Chat Time per question/)).toHaveValue('5');
    await answer(/Hours in all\s*20 hours/);
  });

  test('a wrong number in a row is named with its row, and the message stands right below it', async () => {
    await open();
    await fillIn('E-mail Questions', 'many');
    const wrong = field('E-mail Questions');
    await expect
      .element(wrong)
      .toHaveAccessibleDescription(/E-mail, Questions: “many” is not a number/);
    const below = wrong.element().closest('tr')?.nextElementSibling;
    expect(below?.textContent).toMatch(/“many” is not a number/);
    await fillIn('E-mail Questions', '60');
    await expect.element(wrong).toHaveAccessibleDescription('');
    expect(below?.isConnected).toBe(false);
  });

  test('counts a pasted list, and names the entry that is none', async () => {
    await open('nl');
    await fillIn(/^Wachttijden/, '1,5\n2,5\n10');
    await answer(/Mediane wachttijd\s*2,5 minuten/);
    await fillIn(/^Wachttijden/, '1,5\nlang');
    await expect
      .element(field(/^Wachttijden/))
      .toHaveAccessibleDescription(/de eerste is “lang” op regel 2/);
  });

  test('fills in an example with its note, and brings one’s own numbers back', async () => {
    await open();
    await fillIn(/^Visits/, '4000');
    await page.getByText('Start from an example').click();
    await sees('Made up.');
    await button(/Fill in these numbers: A big shop/).click();
    await expect.element(field(/^Visits/)).toHaveValue('50,000');
    await expect.element(field(/^Basket/)).toHaveValue('12.5');
    await status('The numbers of “A big shop” are filled in.');
    await button('Undo').click();
    await expect.element(field(/^Visits/)).toHaveValue('4000');
  });

  test('shows amounts in the currency that is chosen', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Currency' }).selectOptions('GBP');
    await answer(/2,000 visits give £1,500/);
  });

  test('shows each chart with its table, and the steps when they are opened', async () => {
    await open();
    await expect
      .element(page.getByRole('img', { name: /^The funnel Visits: 2,000; Orders: 50$/ }))
      .toBeVisible();
    await expect
      .element(
        page.getByRole('img', { name: /The year Planned in all: from 100 \(month 1\) to 1,200/ }),
      )
      .toBeVisible();
    await page.getByText('The same in a table').nth(2).click();
    await expect.element(page.getByRole('cell', { name: '20 hours' }).first()).toBeVisible();
    await page.getByText('The calculation with your numbers').click();
    await sees('2,000 × 2.5% = 50');
  });

  test('leads on by what comes out', async () => {
    await open();
    await expect.element(page.getByRole('link', { name: 'Put it on a sheet' })).toBeVisible();
    await fillIn(/^Cost/, '5000');
    await expect.element(page.getByRole('link', { name: 'Look at sales' })).toBeVisible();
  });

  test('says the result once, after a pause', async () => {
    await open();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    await fillIn(/^Visits/, '4000');
    await status(/^4,000 visits give €3,500\.$/);
  });
});

describe('Numbers that are uncertain', () => {
  test('give a range with each result, which is announced, a chance and what drives it', async () => {
    await open();
    await notSure('Visits');
    await expect.element(field('Low')).toHaveValue('1,500');
    await answer(/Revenue\s*€2,000\s*P10 €1,\d{3} · P50 €2,\d{3} · P90 €2,\d{3}/);
    await status(/2,000 visits give €1,500\. Orders: P10 4\d · P50 5[01] · P90 5\d/);
    await sees(/The chance of at least €2,000 is \d\d%\./);
    await fillIn(/^Revenue that you aim at/, '10.000');
    await fillIn(/^Revenue that you aim at/, '10,000');
    await sees('The chance of at least €10,000 is 0%.');
    await notSure('Conversion');
    await expect
      .element(page.getByRole('img', { name: /What drives it Visits: .*; Conversion: / }))
      .toBeVisible();
    await page.getByRole('combobox', { name: 'Of the result' }).selectOptions('Profit');
    await expect.element(page.getByRole('img', { name: /^Profit: P10 / })).toBeVisible();
  });

  test('give the same range for the same numbers', async () => {
    const rangeOf = async () => {
      await notSure('Visits');
      await answer(/P10/);
      return /P10.*?P90 \S+/.exec(result().element().textContent ?? '')?.[0];
    };
    const visit = await open();
    const first = await rangeOf();
    await visit.unmount();
    localStorage.clear();
    await open();
    expect(await rangeOf()).toBe(first);
  });

  test('have to rise', async () => {
    await open();
    await notSure('Visits');
    await fillIn('Low', '2,500');
    await expect
      .element(field(/^Visits/))
      .toHaveAccessibleDescription(/Low, likely and high should rise/);
    await fillIn('Low', '1,000');
    await answer(/P10/);
    await notSure('Visits');
    await expect.poll(() => result().element().textContent).not.toMatch(/P10/);
  });

  test('are drawn on the page where there is no worker', async () => {
    vi.stubGlobal('Worker', () => {
      throw new Error('no workers here');
    });
    await open();
    await notSure('Visits');
    await answer(/P10 €1,\d{3}/);
    vi.unstubAllGlobals();
  });
});

describe('The question turned round', () => {
  test('says which number gives the result that is wanted, and fills it in', async () => {
    await open();
    await fillIn(/^Profit that you want/, '2,000');
    await sees('Basket must be €50; then Profit is €2,000.');
    await button('Fill in this number').click();
    await expect.element(field(/^Basket/)).toHaveValue('50');
    await answer(/2,000 visits give €2,000/);
  });

  test('says so when no number does', async () => {
    await open();
    await fillIn(/^Orders that you want/, '900,000');
    await sees('No value of Visits from 0 to 1,000,000 gives that.');
  });
});

describe('Scenarios', () => {
  test('stand side by side with their differences in words', async () => {
    await open();
    await button('Duplicate this scenario').click();
    await fillIn(/^Basket/, '50');
    await fillIn('Name of this scenario', 'Dearer');
    await expect.element(page.getByRole('columnheader', { name: 'Dearer' })).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /^Profit €1,500 €2,000/ }))
      .toMatchTextContent(/\+€500, better/);
    await page.getByRole('radio', { name: 'Base case' }).click();
    await expect.element(field(/^Basket/)).toHaveValue('40');
    await button('Remove “Dearer”').click();
    await expect.element(page.getByRole('radio', { name: 'Dearer' })).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.element(page.getByRole('radio', { name: 'Dearer' })).toBeVisible();
  });

  test('copy a range that is not filled in yet without calling it wrong', async () => {
    await open();
    await notSure('Basket');
    await button('Duplicate this scenario').click();
    await expect.element(field('Low')).toHaveValue('');
    await expect.element(field('Low')).toHaveAttribute('aria-invalid', 'false');
  });

  test('are at most four', async () => {
    await open();
    for (let made = 0; made < 3; made += 1) await button('Duplicate this scenario').click();
    await expect.element(page.getByRole('radio', { name: 'Scenario 4' })).toBeChecked();
    await expect.element(button('Duplicate this scenario')).not.toBeInTheDocument();
  });
});

describe('Keeping numbers', () => {
  test('finds them again on the next visit, scenarios and ranges too', async () => {
    const visit = await open();
    await fillIn(/^Visits/, '4000');
    await notSure('Cost');
    await button('Duplicate this scenario').click();
    await fillIn(/^Basket/, '50');
    await visit.unmount();
    await open();
    await expect.element(field(/^Basket/)).toHaveValue('50');
    await page.getByRole('radio', { name: 'Base case' }).click();
    await expect.element(field(/^Visits/)).toHaveValue('4000');
    await expect.element(field(/^Basket/)).toHaveValue('40');
    await expect.element(field('Low')).toHaveValue('400');
  });

  test('writes them as the other language does', async () => {
    const visit = await open();
    await fillIn(/^Visits/, '4,000');
    await fillIn(/^Basket/, '1,250.5');
    await visit.unmount();
    await open('nl');
    await expect.element(field(/^Bezoeken/)).toHaveValue('4.000');
    await expect.element(field(/^Bestelbedrag/)).toHaveValue('1.250,5');
    await expect.element(field(/^Bestelbedrag/)).toHaveAttribute('aria-invalid', 'false');
  });

  test('starting again can be undone', async () => {
    await open();
    await fillIn(/^Visits/, '4000');
    await button('Start again').click();
    await expect.element(field(/^Visits/)).toHaveValue('2,000');
    await status('The starting numbers are back.');
    await button('Undo').click();
    await expect.element(field(/^Visits/)).toHaveValue('4000');
  });

  test('keeps a result under a name, opens it again, erases it and brings it back', async () => {
    await open();
    await fillIn(/^Visits/, '4000');
    await fillIn(/^Keep this result under a name/, 'March');
    await button('Keep').first().click();
    await sees(/Orders: 100 · Revenue: €4,000/);
    const [key = ''] = Object.keys(localStorage).filter((one) => one.includes(':calculation:K90:'));
    const kept = JSON.parse(localStorage.getItem(key) ?? '') as KeptCalculation;
    expect(kept).toMatchObject({ definition: 'K90', version: 2, name: 'March', currency: 'EUR' });
    expect(kept.results['revenue']).toEqual({ value: 4000, unit: 'money' });
    expect(kept.results['hours_spent']).toBeUndefined();
    await fillIn(/^Visits/, '1');
    await button('Open “March”').click();
    await expect.element(field(/^Visits/)).toHaveValue('4000');
    await button('Erase “March”').click();
    await expect.element(button('Open “March”')).not.toBeInTheDocument();
    await button('Bring back what was erased').click();
    await expect.element(button('Open “March”')).toBeVisible();
  });

  test('offers what another calculator knows, with its name and date', async () => {
    const work = {
      lang: 'en',
      currency: 'EUR',
      active: 0,
      scenarios: [{ id: 'base', name: '', inputs: {} }],
    };
    const kept = (id: string, name: string, keptAt: string, value: number) =>
      localStorage.setItem(
        `sbp:v1:calculation:K91:${id}`,
        JSON.stringify({
          id,
          definition: 'K91',
          version: 1,
          name,
          keptAt,
          currency: 'EUR',
          results: { rate: { value, unit: 'percent' } },
          work,
        }),
      );
    kept('a', 'Old', '2026-01-05T10:00:00.000Z', 1);
    kept('b', 'Spring', '2026-04-05T10:00:00.000Z', 5);
    await open();
    await sees('Measured there.');
    await button('Use 5%, from “Spring” of 5 April 2026').click();
    await expect.element(field(/^Conversion/)).toHaveValue('5');
    await answer(/2,000 visits give €3,500/);
    await status('Filled in from “Spring”.');
  });

  describe('an answer to an assessment', () => {
    const take = (id: string, changes: Record<string, unknown> = {}) => ({
      id,
      definition: 'A92',
      version: 3,
      name: 'Our shop',
      startedAt: '2026-03-01T09:00:00.000Z',
      updatedAt: '2026-03-02T10:00:00.000Z',
      origin: 'own',
      answers: { 'shop-questions': { kind: 'choice', ids: ['many'] } },
      notes: {},
      targets: {},
      ...changes,
    });
    const keep = (id: string, changes: Record<string, unknown> = {}) =>
      localStorage.setItem(`sbp:v1:take:A92:${id}`, JSON.stringify(take(id, changes)));

    test('is offered with its name and date, and fills every row when the reader says so', async () => {
      keep('a', { updatedAt: '2025-03-02T10:00:00.000Z', name: 'Long ago' });
      keep('b');
      await open();
      await sees('The same in every channel.');
      await expect.element(field('Chat Questions')).toHaveValue('200');
      await button('Use 500, from “Our shop” of 2 March 2026').click();
      await expect.element(field('E-mail Questions')).toHaveValue('500');
      await expect.element(field('Chat Questions')).toHaveValue('500');
      await status('Filled in from “Our shop”.');
      await expect.element(button(/^Use 500/)).not.toBeInTheDocument();
      await button('Undo').click();
      await expect.element(field('Chat Questions')).toHaveValue('200');
    });

    test('of a take without a name goes by the name of the assessment', async () => {
      keep('a', { name: '' });
      await open('nl');
      await expect
        .element(button('500 gebruiken, uit “De winkelcheck” van 2 maart 2026'))
        .toBeVisible();
    });

    test('of an older version, and of the first shape of takes, is still offered', async () => {
      keep('a', { version: 1, answers: { 'shop-questions': { kind: 'choice', ids: ['few'] } } });
      const visit = await open();
      await expect.element(button(/^Use 10, from “Our shop”/)).toBeVisible();
      await visit.unmount();
      localStorage.clear();
      const { definition, version, updatedAt, answers } = take('first');
      localStorage.setItem(
        'sbp:v1:take:A92',
        JSON.stringify({ definition, version, updatedAt, answers }),
      );
      await open();
      await expect.element(button(/^Use 500, from “The shop check”/)).toBeVisible();
    });

    test.each([
      [
        'an answer that no longer means a number',
        { answers: { 'shop-questions': { kind: 'choice', ids: ['gone'] } } },
      ],
      ['“don’t know”', { answers: { 'shop-questions': { kind: 'unknown' } } }],
      ['another question', { answers: { 'older-question': { kind: 'choice', ids: ['many'] } } }],
      ['somebody else’s take', { origin: 'link' }],
      ['a take that is damaged', { answers: 'many' }],
    ])('is not offered for %s', async (_, changes) => {
      keep('a', changes);
      // Something else that is known shows that offers have come.
      const work = {
        lang: 'en',
        currency: 'EUR',
        active: 0,
        scenarios: [{ id: 'base', name: '', inputs: {} }],
      };
      localStorage.setItem(
        'sbp:v1:calculation:K91:a',
        JSON.stringify({
          id: 'a',
          definition: 'K91',
          version: 1,
          name: 'Spring',
          keptAt: '2026-04-05T10:00:00.000Z',
          currency: 'EUR',
          results: { rate: { value: 5, unit: 'percent' } },
          work,
        }),
      );
      await open();
      await expect.element(button(/^Use 5%/)).toBeVisible();
      await expect.element(page.getByText('The same in every channel.')).not.toBeInTheDocument();
    });

    test('that cannot be read is put aside, and the calculator works', async () => {
      localStorage.setItem('sbp:v1:take:A92:a', '{"id":"a"');
      await open();
      await answer(/2,000 visits give/);
      await expect.poll(() => localStorage.getItem('sbp:v1:aside:take:A92:a')).toBe('{"id":"a"');
    });

    test('that comes in another tab is offered too', async () => {
      await open();
      keep('a');
      window.dispatchEvent(new StorageEvent('storage', { key: 'sbp:v1:take:A92:a' }));
      await expect.element(button(/^Use 500, from “Our shop”/)).toBeVisible();
    });
  });

  test('takes over what another tab keeps', async () => {
    const visit = await open();
    await fillIn(/^Visits/, '4000');
    await visit.unmount();
    const kept = localStorage.getItem('sbp:v1:calculator:K90') ?? '';
    await open();
    localStorage.setItem('sbp:v1:calculator:K90', kept.replace('4000', '5000'));
    window.dispatchEvent(new StorageEvent('storage', { key: 'sbp:v1:calculator:K90' }));
    await expect.element(field(/^Visits/)).toHaveValue('5000');
    await answer(/5,000 visits give/);
  });

  test('what cannot be read is put aside and said', async () => {
    localStorage.setItem('sbp:v1:calculator:K90', '{"lang":"en"');
    await open();
    await sees(/could not be read. It was put aside, not erased/);
    expect(localStorage.getItem('sbp:v1:aside:calculator:K90')).toBe('{"lang":"en"');
  });

  test.each([
    ['forbids it', new Error('forbidden'), /This browser does not keep your numbers/],
    ['is full', Object.assign(new Error('full'), { name: 'QuotaExceededError' }), /no room left/],
  ])('says so when the browser %s', async (_, error, message) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw error;
    });
    await open();
    await fillIn(/^Visits/, '4000');
    await sees(message);
    await answer(/4,000 visits/);
  });
});

describe('Sharing numbers', () => {
  async function linkOf(): Promise<string> {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await button('Copy a link with these numbers').click();
    await status('It is on your clipboard.');
    return write.mock.calls.at(-1)?.[0] ?? '';
  }

  test('by a link, which shows its numbers and gives one’s own back', async () => {
    const sender = await open();
    await fillIn(/^Visits/, '4,000');
    await fillIn(/^Waiting times/, '1\n2\n30.5');
    await notSure('Cost');
    await button('Duplicate this scenario').click();
    await fillIn('Name of this scenario', 'Dearer');
    await fillIn(/^Basket/, '49.95');
    const link = await linkOf();
    await sender.unmount();
    localStorage.clear();

    const before = await open('nl');
    await fillIn(/^Bezoeken/, '7');
    await before.unmount();
    location.hash = new URL(link).hash;
    const reader = await open('nl');
    await expect.element(field(/^Bestelbedrag/)).toHaveValue('49,95');
    await status(/Deze getallen komen uit een link/);
    expect(location.hash).toBe('');
    await expect.element(page.getByRole('radio', { name: 'Dearer' })).toBeChecked();
    await expect.element(field(/^Wachttijden/)).toHaveValue('1\n2\n30,5');
    // What the sender had not touched are still starting numbers.
    await answer(/nog begingetallen: Conversie, Kosten, Vragen/);
    // The reader’s own numbers are there after going on and coming back.
    await fillIn(/^Bestelbedrag/, '60');
    await reader.unmount();
    await open('nl');
    await expect.element(field(/^Bestelbedrag/)).toHaveValue('60');
    await button('Ongedaan maken').click();
    await expect.element(field(/^Bezoeken/)).toHaveValue('7');
  });

  test('says what is wrong with a link, and changes nothing', async () => {
    const sender = await open();
    const link = await linkOf();
    await sender.unmount();
    const { hash } = new URL(link);
    await open();
    location.hash = hash.slice(0, -3);
    await status(/The link is not complete/);
    location.hash = `${hash.slice(0, 30)}${hash[30] === 'A' ? 'B' : 'A'}${hash.slice(31)}`;
    await status(/has been changed on the way/);
    location.hash = hash.replace('#k=1K90.', '#k=1K9.');
    await status(/has been changed on the way|another calculator/);
    await expect.element(field(/^Visits/)).toHaveValue('2,000');
  });

  test('as text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open();
    await button('Copy the result as text').click();
    await expect.poll(() => write.mock.calls.length).toBe(1);
    expect(write.mock.calls[0]?.[0]).toMatch(
      /^Shop\n\n2,000 visits give €1,500\.\n\nOrders: 50\nRevenue: €2,000\n[\s\S]*\nNumbers\nVisits: 2,000\nConversion: 2\.5%\n/,
    );
    write.mockRejectedValue(new Error('not allowed'));
    await button('Copy the result as text').click();
    await status(/does not allow copying/);
  });

  /** The file that the reader gets. */
  async function fileBy(name: string): Promise<{ name: string; blob: Blob }> {
    const make = vi.spyOn(URL, 'createObjectURL');
    const click = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    await button(name).click();
    await status('The file has been saved.');
    const link = click.mock.contexts[0] as HTMLAnchorElement;
    return { name: link.download, blob: make.mock.calls[0]?.[0] as Blob };
  }

  test('as CSV, as Dutch sheets read it', async () => {
    await open('nl');
    await fillIn(/^Bestelbedrag/, '12,5');
    const make = vi.spyOn(URL, 'createObjectURL');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await button('CSV downloaden').click();
    await status('Het bestand is opgeslagen.');
    const text = await (make.mock.calls[0]?.[0] as Blob).text();
    expect(text).toMatch(/;basket;Bestelbedrag;€;12,5\r\n/);
    expect(text).toMatch(/;hours_spent;Uren werk – Chat;uur;20\r\n/);
  });

  test('as Excel with live formulas', async () => {
    await open();
    await fillIn(/^Visits/, '4000');
    const { name, blob } = await fileBy('Download Excel');
    expect(name).toBe('K90-shop.xlsx');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(read('xl/workbook.xml')).toMatch(/Numbers.*Results.*Channel.*Month.*Lists/s);
    expect(read('xl/worksheets/sheet1.xml')).toContain('<v>4000</v>');
    const results = read('xl/worksheets/sheet2.xml');
    expect(results).toMatch(/<f>\(\('Numbers'!\$B\$2\)\*\('Numbers'!\$B\$3\)\)<\/f>/);
    expect(results).toContain("SUM('Channel'!$D$2:$D$3)");
    expect(read('xl/styles.xml')).toMatch(/0\.00%|&quot;€&quot; #,##0/);
  });

  test('on paper', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await open();
    await button('Print').click();
    await expect.poll(() => print.mock.calls.length).toBe(1);
    window.dispatchEvent(new Event('beforeprint'));
    await sees('2,000 × 2.5% = 50');
  });
});

describe('For everybody', () => {
  test.each(['light', 'dark'])(
    'has no accessibility faults that a machine can find, in %s',
    async (theme) => {
      document.documentElement.dataset.theme = theme;
      document.body.style.background = 'var(--color-page)';
      document.body.style.color = 'var(--color-text)';
      await open();
      await notSure('Visits');
      await button('Duplicate this scenario').click();
      await fillIn(/^Basket/, 'x');
      await fillIn(/^Profit that you want/, '2,000');
      await fillIn(/^Basket/, '30');
      await answer(/P10/);
      for (const part of document.querySelectorAll('details')) part.open = true;
      const { violations } = await axe.run(document.body, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      delete document.documentElement.dataset.theme;
    },
  );

  test.each(['en', 'nl'] as const)(
    'fits a narrow screen without scrolling sideways, in %s',
    async (lang) => {
      await page.viewport(320, 800);
      await open(lang);
      await notSure(lang === 'en' ? 'Visits' : 'Bezoeken');
      await answer(/P10/);
      for (const part of document.querySelectorAll('details')) part.open = true;
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await page.viewport(390, 844);
    },
  );

  test('typing waits for nothing: results follow after the text was painted', async () => {
    await open();
    await answer(/2,000 visits give/);
    const input = field(/^Visits/).element() as HTMLInputElement;
    const before = result().element().textContent;
    const write = vi.spyOn(Storage.prototype, 'setItem');
    input.value = '3000';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
    expect(result().element().textContent).toBe(before);
    expect(write).not.toHaveBeenCalled();
    await answer(/3,000 visits give/);
    window.dispatchEvent(new Event('pagehide'));
    expect(write).toHaveBeenCalled();
  });

  test('who leaves a field sees the result at once', async () => {
    await open();
    await answer(/2,000 visits give/);
    const input = field(/^Visits/).element() as HTMLInputElement;
    input.focus();
    input.value = '3000';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.blur();
    flushSync();
    expect(result().element().textContent).toMatch(/3,000 visits give/);
  });

  test('results that take long to show wait for a pause, so that keys in a row are not held up', async () => {
    await open();
    await answer(/2,000 visits give/);
    const input = field(/^Visits/).element() as HTMLInputElement;
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    // From now on showing a result takes a second, by the clock.
    let seconds = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (seconds += 1) * 1000);
    type('2500');
    await answer(/2,500 visits give/);
    const before = result().element().textContent;
    for (const text of ['3', '30', '300', '3000']) {
      type(text);
      await painted();
      expect(result().element().textContent).toBe(before);
    }
    await answer(/3,000 visits give/);
  });
});
