// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Take } from '../../../src/domain/assessment/take';
import { readTakes } from '../../../src/domain/share/takes-file';
import { readLink } from '../../../src/domain/share/take-link';
import type { Shared } from '../../../src/domain/share/shared';
import { assessmentShareMessages } from '../../../src/i18n/assessment-share';
import type { Lang } from '../../../src/i18n/languages';
import Share from '../../../src/islands/share/Share.svelte';
import { dataIn, instrument, scored, take } from './fixtures';

/** What left the page: texts copied, and files handed over. */
let copied: string[] = [];
let files: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  copied = [];
  files = [];
  names.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.permalink;
});

const labels = assessmentShareMessages.en.share;
const onClose = vi.fn();
const open = (of: Take = take, lang: Lang = 'en') =>
  render(Share, {
    data: dataIn(lang),
    take: of,
    scored,
    lang,
    labels: assessmentShareMessages[lang].share,
    onClose,
  });

const choose = (name: string) => page.getByRole('radio', { name }).click();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = () => expect.element(page.getByRole('status'));
const linkField = () => page.getByRole('textbox', { name: /^The link/ });
async function link(): Promise<string> {
  await expect.element(linkField()).toBeVisible();
  return (linkField().element() as HTMLTextAreaElement).value;
}
async function shared(): Promise<Shared> {
  const read = readLink(await link(), [instrument]);
  if (!read.ok) throw new Error(read.problem);
  return read.shared;
}
const shownText = () => document.querySelector('dialog pre')?.textContent ?? '';

describe('nothing leaves without being shown', () => {
  test('there is no button to let it go before a way is chosen', async () => {
    await open();
    await expect.element(page.getByRole('dialog', { name: 'Share or export' })).toBeVisible();
    await expect.element(page.getByText(/^Nothing has left this browser/)).toBeVisible();
    const buttons = page
      .getByRole('button')
      .elements()
      .map((one) => one.textContent?.trim());
    expect(buttons).toEqual(['Close']);
    expect(
      page
        .getByRole('radio')
        .elements()
        .some((one) => (one as HTMLInputElement).checked),
    ).toBe(false);
  });

  test('choosing shows it, and lets nothing go', async () => {
    await open();
    for (const { title } of Object.values(labels.ways)) {
      await choose(title);
      await expect.element(page.getByRole('heading', { name: labels.preview })).toBeVisible();
    }
    expect([copied, files]).toEqual([[], []]);
  });

  test('what is copied is what is shown', async () => {
    await open();
    await choose('Link');
    const shown = await link();
    await button('Copy the link').click();
    await status().toMatchTextContent('Copied.');
    expect(copied).toEqual([shown]);
  });

  test.each([
    ['File to load again', 'json'],
    ['Table (CSV)', 'csv'],
    ['Report as text (Markdown)', 'md'],
  ])('what is downloaded is what is shown: %s', async (way, ending) => {
    await open();
    await choose(way);
    await expect
      .element(page.getByRole('region', { name: new RegExp(`\\.${ending}$`) }))
      .toBeVisible();
    const shown = shownText();
    await button('Download the file').click();
    const name = `A2-the-core-function-wheel-2026-11-21.${ending}`;
    await status().toMatchTextContent(`Downloaded: ${name}`);
    expect(names).toEqual([name]);
    // `text()` takes the mark at the start away; the preview does not show it either.
    expect(await files[0]!.text()).toBe(shown.replace(/^\ufeff/, ''));
    await button('Copy the text').click();
    await status().toMatchTextContent('Copied.');
    expect(copied).toEqual([shown]);
  });

  test('a Word document is made when its button is used, and its library fetched no earlier', async () => {
    await open();
    await choose('Report for Word');
    await expect.element(page.getByRole('heading', { name: 'In short' })).toBeVisible();
    const loaded = () =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => /deps\/docx|share\/word/.test(name));
    expect(loaded()).toBe(false);
    await button('Download the file').click();
    await status().toMatchTextContent('Downloaded: A2-the-core-function-wheel-2026-11-21.docx');
    expect(loaded()).toBe(true);
    const parts = unzipSync(new Uint8Array(await files[0]!.arrayBuffer()));
    const xml = Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(5);
    for (const [name, part] of xml) {
      const { documentElement } = new DOMParser().parseFromString(strFromU8(part), 'text/xml');
      expect(documentElement.getElementsByTagName('parsererror'), name).toHaveLength(0);
    }
  });

  test('only the report is printed, and the page is as before afterwards', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await open();
    await choose('Print the report');
    await button('Print').click();
    expect(print).toHaveBeenCalledOnce();
    const sheet = document.querySelector('.print-sheet')!;
    expect(sheet.textContent).toContain('In short');
    expect(sheet.textContent).not.toContain('Our shop');
    expect(document.documentElement.classList.contains('prints')).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.print-sheet')).toBeNull();
    expect(document.documentElement.classList.contains('prints')).toBe(false);
  });
});

describe('names and notes', () => {
  test('stay out unless they are chosen, and go when they are', async () => {
    await open();
    await choose('Link');
    expect(await shared()).toMatchObject({ name: '', notes: {}, label: '' });
    await expect.element(page.getByText('nothing about who it is from: anonymous')).toBeVisible();

    await page.getByRole('checkbox', { name: /^Include the name/ }).click();
    await page.getByRole('checkbox', { name: 'Include 1 note' }).click();
    await page.getByRole('textbox', { name: /^Who is this from/ }).fill('Ann');
    expect(await shared()).toMatchObject({ name: take.name, notes: take.notes, label: 'Ann' });
    await expect.element(page.getByText('who it is from: “Ann”')).toBeVisible();

    await page.getByRole('checkbox', { name: /^Include the name/ }).click();
    expect((await shared()).name).toBe('');
  });

  test.each(['File to load again', 'Table (CSV)', 'Report as text (Markdown)'])(
    'stay out of the %s unless they are chosen',
    async (way) => {
      await open();
      await choose(way);
      await expect
        .element(page.getByRole('region', { name: /\.csv$|\.json$|\.md$/ }))
        .toBeVisible();
      expect(shownText()).not.toMatch(/Our shop|on the wall/);
      await page.getByRole('checkbox', { name: 'Include 1 note' }).click();
      expect(shownText()).toContain('on the wall');
    },
  );

  test('in a file can be loaded again', async () => {
    await open();
    await choose('File to load again');
    await page.getByRole('checkbox', { name: /^Include the name/ }).click();
    await page.getByRole('textbox', { name: /^Who is this from/ }).fill('Ann');
    const read = readTakes(shownText());
    expect(read).toMatchObject({ ok: true, takes: [{ label: 'Ann', take: { name: take.name } }] });
  });

  test('are text, whatever stands in them', async () => {
    await open();
    await choose('Report for Word');
    await page.getByRole('checkbox', { name: /^Include the name/ }).click();
    await expect.element(page.getByRole('definition').first()).toMatchTextContent('<img src=x');
    expect(document.querySelector('dialog img')).toBeNull();
    await choose('Table (CSV)');
    await page.getByRole('checkbox', { name: 'Include 1 note' }).click();
    expect(shownText()).toContain("'=SUM(A1)");
  });

  test('are not asked for where there are none', async () => {
    await open({ ...take, name: '', notes: {} });
    await choose('Link');
    await expect.element(page.getByText(/there is nothing more to include/)).toBeVisible();
    expect(page.getByRole('checkbox').elements()).toEqual([]);
  });
});

describe('the link', () => {
  test('leads to the permanent address, under whatever folder the site is published', async () => {
    const data = dataIn('nl');
    const links = { A2: { href: '/handbook/nl/assessments/core-function-wheel/', title: '' } };
    await render(Share, {
      data: { ...data, links },
      take,
      scored,
      lang: 'nl',
      labels: assessmentShareMessages.nl.share,
    });
    await choose('Link');
    const field = page.getByRole('textbox', { name: /^De link/ });
    await expect.element(field).toBeVisible();
    const { value } = field.element() as HTMLTextAreaElement;
    expect(value.startsWith(`${location.origin}/handbook/go/A2/#t=1A2.`)).toBe(true);
  });

  test('that cannot be copied stays there to be selected, and says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    await open();
    await choose('Link');
    await button('Copy the link').click();
    await status().toMatchTextContent('Copying did not work');
    await linkField().click();
    const field = linkField().element() as HTMLTextAreaElement;
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  test('with notes too long for it is refused, with a way out', async () => {
    let seed = 7;
    const noise = Array.from({ length: 60_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 90));
    }).join('');
    await open({ ...take, notes: { 'brand-crisis-card': noise } });
    await choose('Link');
    await expect.element(button('Copy the link')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Include 1 note' }).click();
    await expect.element(page.getByText(/longer than browsers accept/)).toBeVisible();
    expect(button('Copy the link').elements()).toEqual([]);
    await choose('QR code');
    await expect.element(page.getByText(/longer than browsers accept/)).toBeVisible();
  });

  test('with some notes warns that it may be cut, and has no QR code', async () => {
    const notes = Object.fromEntries(
      instrument.questions.map(({ id }, n) => [id, `${id} ${n * 7919} was seen on day ${n * 31}`]),
    );
    await open({ ...take, notes });
    await choose('Link');
    await page.getByRole('checkbox', { name: 'Include 40 notes' }).click();
    expect((await shared()).notes).toEqual(notes);
    await choose('QR code');
    await expect.element(page.getByText(/too long for a QR code/)).toBeVisible();
    expect(document.querySelector('dialog svg')).toBeNull();
  });
});

describe('the QR code', () => {
  test('has a name, white around it, and stays dark on light on a dark page', async () => {
    document.documentElement.dataset.theme = 'dark';
    await open();
    await choose('QR code');
    const code = page.getByRole('img', { name: 'QR code of the link to these answers (A2)' });
    await expect.element(code).toBeVisible();
    const svg = code.element();
    const [x, , side] = svg.getAttribute('viewBox')!.split(' ').map(Number);
    expect(x).toBe(-4);
    const ground = svg.querySelector('rect')!;
    expect(Number(ground.getAttribute('width'))).toBe(side);
    expect(getComputedStyle(ground).fill).toBe('rgb(255, 255, 255)');
    expect(getComputedStyle(svg.querySelector('path')!).fill).toBe('rgb(0, 0, 0)');
    delete document.documentElement.dataset.theme;
  });

  test('can be downloaded as a picture, beside the link itself', async () => {
    await open();
    await choose('QR code');
    await button('Download the picture').click();
    await status().toMatchTextContent('.svg');
    const picture = new DOMParser().parseFromString(await files[0]!.text(), 'image/svg+xml');
    expect(picture.documentElement.tagName).toBe('svg');
    await button('Copy the link').click();
    expect(copied).toEqual([await link()]);
  });
});

describe('the table', () => {
  test('separates columns as the language of the page suggests, or as chosen', async () => {
    const screen = await open(take, 'nl');
    await choose('Tabel (CSV)');
    await expect.element(page.getByRole('region', { name: /\.csv$|\.json$|\.md$/ })).toBeVisible();
    expect(shownText()).toContain('Zelftest;Code;Onderdeel');
    await page.getByRole('radio', { name: 'Een komma' }).click();
    expect(shownText()).toContain('Zelftest,Code,Onderdeel');
    await screen.unmount();
    await open();
    await choose('Table (CSV)');
    await expect.element(page.getByRole('region', { name: /\.csv$|\.json$|\.md$/ })).toBeVisible();
    expect(shownText()).toContain('Assessment,Code,Dimension');
  });

  test('has no place for a name, so none is asked', async () => {
    await open();
    await choose('Table (CSV)');
    await expect.element(page.getByRole('region', { name: /\.csv$|\.json$|\.md$/ })).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(page.getByRole('checkbox').elements()).toHaveLength(1);
  });
});

describe('the dialog', () => {
  test.each(['en', 'nl'] as const)('has no barriers that axe can find, in “%s”', async (lang) => {
    const screen = await open(take, lang);
    for (const { title } of Object.values(assessmentShareMessages[lang].share.ways)) {
      await choose(title);
      await expect
        .element(page.getByRole('heading', { name: assessmentShareMessages[lang].share.preview }))
        .toBeVisible();
      const { violations } = await axe.run(screen.container);
      expect(violations.map(({ id, nodes }) => `${title}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('fits a narrow screen', async () => {
    await page.viewport(320, 640);
    await open();
    for (const { title } of Object.values(labels.ways)) {
      await choose(title);
      await expect.element(page.getByRole('heading', { name: labels.preview })).toBeVisible();
      const dialog = document.querySelector('dialog')!;
      expect(dialog.scrollWidth, title).toBeLessThanOrEqual(dialog.clientWidth);
    }
    await page.viewport(390, 844);
  });

  test('goes by keyboard, and Escape closes it', async () => {
    onClose.mockClear();
    await open();
    await expect.element(page.getByRole('radio', { name: 'Link' })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByRole('radio', { name: 'Link' })).toBeChecked();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: 'QR code' })).toBeChecked();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
});
