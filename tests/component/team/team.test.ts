// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { writeTakes } from '../../../src/domain/share/takes-file';
import { takeFrom } from '../../../src/domain/share/shared';
import { pack, unpack } from '../../../src/domain/team/packed';
import type { Session } from '../../../src/domain/team/session';
import Team from '../../../src/islands/team/Team.svelte';
import {
  answers,
  choices,
  data,
  first,
  instrument,
  labels,
  link,
  otherLink,
  second,
  shared,
  team,
  text,
  workshop,
} from './fixtures';

const key = 'sbp:v1:team:A6';
const kept = (): Session | undefined => unpack(JSON.parse(localStorage.getItem(key) ?? 'null'));
const keep = (session: Session) => localStorage.setItem(key, JSON.stringify(pack(session)));
/** What was downloaded, by file name. */
let files: Map<string, Blob>;

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
  vi.spyOn(window, 'fetch').mockImplementation(async (address) => {
    const code = /\/api\/v1\/assessments\/en\/(A[26])\.json$/.exec(String(address))?.[1];
    return code === undefined
      ? new Response(null, { status: 404 })
      : Response.json({ ...data, definition: { ...data.definition, code } });
  });
  files = new Map();
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.set(this.download, last!);
  });
});

const open = () => render(Team, { choices, workshop, lang: 'en', labels });
type Screen = Awaited<ReturnType<typeof open>>;

const problems = async (container: Element) =>
  (await axe.run(container)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

const button = (screen: Screen, name: string) => screen.getByRole('button', { name });
const step = (screen: Screen, name: 'Collect' | 'Picture' | 'Agree' | 'Close') =>
  screen.getByRole('navigation').getByRole('button', { name: new RegExp(`^\\d ${name}`) });
const status = (screen: Screen) => screen.getByRole('status').first();

/** Pastes links on the first page, and chooses about names. */
async function collect(pasted = text, names: 'With names' | 'Without names' = 'With names') {
  const screen = await open();
  await screen.getByLabelText('Links').fill(pasted);
  await button(screen, 'Start').click();
  await screen.getByRole('radio', { name: names }).click();
  return screen;
}

/** Waits until the session is kept. */
const saved = (screen: Screen) =>
  expect.element(screen.getByText('Saved in this browser.')).toBeVisible();

describe('Collecting', () => {
  test('the first links say which assessment it is, and wait for the choice about names', async () => {
    const screen = await open();
    await screen.getByLabelText('Links').fill(text);
    await button(screen, 'Start').click();
    await expect.element(screen.getByText('Three Cs')).toBeVisible();
    await expect.element(status(screen)).toMatchTextContent('Choose first whether names are shown');
    expect(screen.container.querySelectorAll('.names input:checked')).toHaveLength(0);
    await screen.getByRole('radio', { name: 'With names' }).click();
    await expect.element(status(screen)).toMatchTextContent('3 responses added.');
    await expect.element(screen.getByLabelText('Who: Anna')).toHaveValue('Anna');
    await expect.poll(() => kept()?.responses.length).toBe(3);
  });

  test('a link that is pasted twice counts once, and that is said', async () => {
    const screen = await collect();
    await screen.getByLabelText('Links').fill(`${link(team[0]!)} ${link(shared('dora', [1]))}`);
    await button(screen, 'Add these links').click();
    await expect
      .element(status(screen))
      .toMatchTextContent('1 response added. 1 was here already.');
    await expect.element(screen.getByText('Who is in (4)')).toBeVisible();
  });

  test('what cannot be read is listed with its reason, and can be corrected', async () => {
    const whole = link(shared('dora', [1, 1]));
    const screen = await collect(`${text}\n${whole.slice(0, -4)}`);
    await expect.element(status(screen)).toMatchTextContent('1 could not be used');
    await expect
      .element(screen.getByText('The end is missing: it was cut off on its way.'))
      .toBeVisible();
    await expect.poll(() => kept()?.refused.length).toBe(1);

    await screen.getByLabelText('Text of this entry').fill(whole);
    await button(screen, 'Try again').click();
    await expect.element(screen.getByText('Who is in (4)')).toBeVisible();
    expect(screen.getByText('What could not be used', { exact: false }).elements()).toHaveLength(0);
  });

  test('what was refused can be downloaded, taken away, and brought back', async () => {
    const cut = link(team[0]!).slice(0, -4);
    const screen = await collect(`${link(team[1]!)}\n${cut}`);
    await button(screen, 'Download').click();
    expect(cut).toContain(await files.get('A6.txt')!.text());
    await button(screen, 'Take away').click();
    await expect.element(status(screen)).toMatchTextContent('The entry has been taken away.');
    await button(screen, 'Undo').click();
    await expect.element(screen.getByText('The end is missing', { exact: false })).toBeVisible();
  });

  test('a text without a link stays in its field', async () => {
    const screen = await collect();
    await screen.getByLabelText('Links').fill('see you at two');
    await button(screen, 'Add these links').click();
    await expect.element(status(screen)).toMatchTextContent('There is no link with answers');
    await expect.element(screen.getByLabelText('Links')).toHaveValue('see you at two');
  });

  test('files may be chosen or dropped, several at once', async () => {
    const screen = await collect();
    const file = (name: string, content: string) => new File([content], name);
    const take = takeFrom(shared('emre', [1, 1, 1]), 'emres-take', 'file');
    const transfer = new DataTransfer();
    transfer.items.add(file('emre.json', writeTakes([{ take, label: 'Emre' }])));
    transfer.items.add(file('links.txt', link(shared('fay', [2, 2], { label: 'Fay' }))));
    transfer.items.add(file('photo.json', '{"a":1}'));
    screen.container
      .querySelector('.team')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    await expect.element(screen.getByText('Who is in (5)')).toBeVisible();
    await expect.element(screen.getByLabelText('Who: Emre')).toBeVisible();
    await expect.element(screen.getByText('File photo.json')).toBeVisible();
  });

  test('my own answers from this browser can be added', async () => {
    const take = { ...takeFrom(shared('me', [1, 1]), 'mine', 'link'), origin: 'own', name: 'Me' };
    localStorage.setItem('sbp:v1:take:A6:mine', JSON.stringify(take));
    const screen = await collect();
    await button(screen, 'Add mine').click();
    await expect.element(screen.getByText('Who is in (4)')).toBeVisible();
    await button(screen, 'Add mine').click();
    await expect.element(status(screen)).toMatchTextContent('1 was here already.');
  });

  test('QR codes are offered only where the browser reads them', async () => {
    const screen = await collect();
    expect(button(screen, 'Scan QR codes').elements()).toHaveLength(
      'BarcodeDetector' in globalThis ? 1 : 0,
    );
  });

  test('a link of another assessment can be taken to the session of that assessment', async () => {
    const screen = await collect(`${text} ${otherLink('other')}`);
    await expect
      .element(screen.getByText('It is of another assessment.', { exact: false }))
      .toBeVisible();
    await button(screen, 'Add to Core-function wheel').click();
    await screen.getByRole('radio', { name: 'With names' }).click();
    await expect.element(screen.getByText('Who is in (1)')).toBeVisible();
    await expect.poll(() => kept()?.refused).toEqual([]);
    expect(kept()!.responses).toHaveLength(3);
  });

  test('several people get their group at once', async () => {
    const screen = await collect();
    await screen.getByLabelText('Select Anna').click();
    await screen.getByLabelText('Select Bert').click();
    await screen.getByPlaceholder('Group').fill('Ghent');
    await button(screen, 'Set group').click();
    await expect.element(status(screen)).toMatchTextContent('The group of 2 has been set.');
    await expect.element(screen.getByLabelText('Group: Bert')).toHaveValue('Ghent');
    await expect.element(screen.getByText('Groups: no group (1), Ghent (2)')).toBeVisible();
  });

  test('a name is changed in the table, and a response is taken out and brought back', async () => {
    const screen = await collect();
    await screen.getByLabelText('Who: Anna').fill('Annie');
    await screen.getByLabelText('Select Anna').click();
    await screen.getByLabelText('Select Chris').click();
    await button(screen, 'Take out').click();
    await expect.element(screen.getByText('Who is in (1)')).toBeVisible();
    await button(screen, 'Undo').click();
    await expect.element(screen.getByLabelText('Who: Annie')).toBeVisible();
  });

  test('a hostile name is text and nothing else', async () => {
    const name = '<img src=x onerror="document.title=1">';
    const screen = await collect(`${text} ${link(shared('eve', [0, 0], { label: name }))}`);
    await expect.element(screen.getByLabelText(`Who: ${name}`)).toHaveValue(name);
    await step(screen, 'Agree').click();
    await screen.getByText('Who answered what').click();
    await expect.element(screen.getByText(name)).toBeVisible();
    expect(screen.container.querySelector('img')).toBeNull();
  });

  test('five hundred people are no more trouble than five', async () => {
    const many = Array.from({ length: 500 }, (_, person) =>
      link(shared(`${10_000 + person}`, [person % 4, person % 3, 1, 2, 3, person % 2])),
    );
    const screen = await collect(many.join('\n'));
    await expect.element(status(screen)).toMatchTextContent('500 responses added.');
    await expect.element(button(screen, 'Show 450 more')).toBeVisible();
    await step(screen, 'Picture').click();
    await expect.element(screen.getByText('500 of 500').first()).toBeVisible();
  });
});

describe('Without names', () => {
  test('no name and no answer of one person is on the page, in the browser or in a file', async () => {
    const screen = await collect(text, 'Without names');
    await expect.element(screen.getByText('Response 1')).toBeVisible();
    for (const name of ['Picture', 'Agree', 'Close', 'Collect'] as const) {
      await step(screen, name).click();
      await expect.element(screen.getByRole('heading', { level: 3 })).toBeVisible();
      expect(screen.container.innerHTML).not.toMatch(/Anna|Bert|Chris/);
      expect(screen.getByText('Who answered what').elements()).toHaveLength(0);
    }
    await expect.poll(() => kept()?.responses.length).toBeGreaterThan(0);
    await saved(screen);
    expect(localStorage.getItem(key)).not.toMatch(/Anna|Bert|Chris/);

    await step(screen, 'Close').click();
    await button(screen, 'Save the session').click();
    const file = await files.get('A6-session.json')!.text();
    expect(file).not.toMatch(/Anna|Bert|Chris|answers|tag/);
    expect(JSON.parse(file).session.responses).toEqual([]);
    expect(files.size).toBe(1);
  });

  test('below three people there is no picture, only how many are missing', async () => {
    const screen = await collect(text.split('\n').slice(0, 2).join(' '), 'Without names');
    for (const name of ['Picture', 'Agree'] as const) {
      await step(screen, name).click();
      await expect
        .element(screen.getByText('1 more person is needed', { exact: false }))
        .toBeVisible();
      expect(screen.container.querySelector('svg')).toBeNull();
      expect(screen.getByText(first.text).elements()).toHaveLength(0);
    }
    await step(screen, 'Close').click();
    await expect.element(button(screen, 'Save the session')).toBeDisabled();
  });

  test('names that are in are thrown away only after a second question, and for good', async () => {
    const screen = await collect();
    await screen.getByRole('radio', { name: 'Without names' }).click();
    await expect
      .element(screen.getByText('labels and notes of 3 responses', { exact: false }))
      .toBeVisible();
    expect(screen.container.innerHTML).toContain('Anna');
    await button(screen, 'Throw away names').click();
    await expect
      .element(status(screen))
      .toMatchTextContent('Labels and notes have been thrown away.');
    expect(screen.container.innerHTML).not.toContain('Anna');
    expect(localStorage.getItem(key)).not.toContain('Anna');
    await expect.element(screen.getByRole('radio', { name: 'With names' })).toBeDisabled();
    expect(button(screen, 'Undo').elements()).toHaveLength(0);
  });

  test('the file of such a session opens with its picture, and takes no more responses', async () => {
    const before = await collect(text, 'Without names');
    await step(before, 'Close').click();
    await button(before, 'Save the session').click();
    const file = new File([files.get('A6-session.json')!], 'session.json');
    await button(before, 'Erase the session').click();
    await expect.element(status(before)).toMatchTextContent('The session has been erased.');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    before.container
      .querySelector('.team')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    await expect
      .element(before.getByText('It holds counts, so no responses', { exact: false }))
      .toBeVisible();
    await step(before, 'Picture').click();
    await expect.element(before.getByRole('heading', { name: first.text })).toBeVisible();
  });

  test('a small group stays out of sight, and so does one that would give the others away', async () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((tag, n) => shared(tag, [n % 4, 1]));
    const screen = await collect(people.map(link).join(' '), 'Without names');
    const rows = screen.getByLabelText(/^Group: /);
    for (const [index, group] of ['X', 'X', 'X', 'Y', 'Y', 'Y', 'Z'].entries()) {
      await rows.nth(index).fill(group);
    }
    await step(screen, 'Picture').click();
    await expect.element(screen.getByText('Y and Z: not shown', { exact: false })).toBeVisible();
    expect(screen.getByText('The groups side by side').elements()).toHaveLength(0);
  });
});

describe('The picture', () => {
  test('starts with the statement that the team is most divided on', async () => {
    const screen = await collect();
    await step(screen, 'Picture').click();
    const headings = screen.getByRole('heading', { level: 4 });
    await expect.element(headings.first()).toMatchTextContent(first.text);
    await expect.element(screen.getByText('divided').first()).toBeVisible();
    // 0, 3 and 3: μ = 2, width 3: 1 + ⅓ · log₂ ⅓ + ⅔ · log₂ ⅔ = 0.08.
    await expect.element(screen.getByText('0.08')).toBeVisible();
    // The second statement, on which all agree, is none to talk about.
    expect(screen.getByText(second.text).elements()).toHaveLength(0);
    await screen.getByLabelText('Show').selectOptions('all');
    await expect.element(screen.getByText(second.text).first()).toBeVisible();
  });

  test('has a table for every picture', async () => {
    const screen = await collect();
    await step(screen, 'Picture').click();
    await screen.getByText('The numbers', { exact: false }).first().click();
    const rows = [...screen.container.querySelectorAll('.statements li:first-child tbody tr')];
    const words = (cell: Element) => cell.textContent.replace(/\s+/g, ' ').trim();
    expect(rows.map((row) => [...row.children].map(words).join(' ').trim())).toEqual([
      '0 Never 1 33%',
      '1 Sometimes 0 0%',
      '2 Often 0 0%',
      '3 Always Median 2 67%',
      'Don’t know 0',
      'Not applicable 0',
    ]);
  });

  test('shows scores per dimension from three people on', async () => {
    const screen = await collect();
    await step(screen, 'Picture').click();
    const row = () =>
      screen.container.querySelector('section tbody tr')!.textContent.replace(/\s+/g, ' ').trim();
    await expect
      .element(screen.getByRole('heading', { name: 'Scores per dimension' }))
      .toBeVisible();
    // Talking: (0 + 2 + 2) ÷ 3, (3 + 2 + 2) ÷ 3 and (3 + 2 + 1) ÷ 3: 1.33, 2.33 and 2.
    expect(row()).toBe('Talking 3 2.00 1.67 to 2.17');
  });

  test('sets groups of three and more side by side', async () => {
    const people = [0, 0, 1, 3, 3, 3].map((points, n) => shared(`p${n}`, [points, 2, 2]));
    const screen = await collect(people.map(link).join(' '));
    const rows = screen.getByLabelText(/^Group: /);
    for (const [index, group] of ['S', 'S', 'S', 'M', 'M', 'M'].entries()) {
      await rows.nth(index).fill(group);
    }
    await step(screen, 'Picture').click();
    await screen.getByLabelText('Show').selectOptions('groups');
    await expect.element(screen.getByText('median 3.0, mean 2.7', { exact: false })).toBeVisible();
  });
});

describe('Agreeing', () => {
  async function agree() {
    const screen = await collect();
    await step(screen, 'Agree').click();
    await expect.element(screen.getByRole('heading', { name: first.text })).toBeVisible();
    return screen;
  }

  test('keeps the answer and the note of every statement, and counts them', async () => {
    const screen = await agree();
    await screen.getByRole('radio', { name: '1 Sometimes' }).click();
    await screen.getByLabelText('Note').fill('Anna: the log says otherwise');
    await expect.element(screen.getByText('1 of 6 agreed')).toBeVisible();
    await expect
      .poll(() => kept()?.agreed[first.id])
      .toEqual({
        answer: { kind: 'choice', ids: ['o1'] },
        note: 'Anna: the log says otherwise',
      });
    await button(screen, 'Next').click();
    await expect.element(screen.getByRole('radio', { name: 'Not agreed yet' })).toBeChecked();
    await button(screen, 'Previous').click();
    await expect.element(screen.getByRole('radio', { name: '1 Sometimes' })).toBeChecked();
  });

  test('takes over what the team shares, and gives it back', async () => {
    const screen = await agree();
    await button(screen, 'Take over 3 answers that you share').click();
    await expect.element(screen.getByText('3 of 6 agreed')).toBeVisible();
    await button(screen, 'Undo').click();
    await expect.element(screen.getByText('0 of 6 agreed')).toBeVisible();
  });

  test('shows who answered what, with the notes they sent', async () => {
    const screen = await agree();
    await screen.getByText('Who answered what').click();
    await expect.element(screen.getByText('Anna saw nobody answer')).toBeVisible();
  });

  test('becomes the answers of the team, once', async () => {
    const screen = await agree();
    await screen.getByRole('radio', { name: '2 Often' }).click();
    await step(screen, 'Close').click();
    await screen.getByLabelText('Name for the team’s answers').fill('Our team');
    await button(screen, 'Keep as the team’s answers').click();
    await expect.element(status(screen)).toMatchTextContent('as “Our team”');
    await expect
      .element(screen.getByRole('link', { name: 'See the result on the page of the assessment' }))
      .toHaveAttribute('href', '/en/assessments/three-cs/');
    await button(screen, 'Keep the changes in the team’s answers').click();
    const takes = Object.keys(localStorage).filter((name) => name.startsWith('sbp:v1:take:A6:'));
    expect(takes).toHaveLength(1);
    expect(JSON.parse(localStorage.getItem(takes[0]!)!)).toMatchObject({
      origin: 'team',
      name: 'Our team',
      version: 2,
      answers: { [first.id]: { kind: 'choice', ids: ['o2'] } },
    });
  });
});

describe('The session', () => {
  test('goes on where it was left', async () => {
    const before = await collect();
    await saved(before);
    await before.unmount();
    const screen = await open();
    await expect.element(screen.getByText('Who is in (3)')).toBeVisible();
  });

  test('is erased, and brought back', async () => {
    const screen = await collect();
    await step(screen, 'Close').click();
    await button(screen, 'Erase the session').click();
    await expect.element(status(screen)).toMatchTextContent('The session has been erased.');
    expect(kept()).toBeUndefined();
    await button(screen, 'Undo').click();
    await expect.element(screen.getByText('Who is in (3)')).toBeVisible();
    await expect.poll(() => kept()?.responses.length).toBe(3);
  });

  test('is saved as a file, and added to another one', async () => {
    const screen = await collect();
    await step(screen, 'Close').click();
    await button(screen, 'Save the session').click();
    const file = new File([files.get('A6-session.json')!], 'session.json');
    await button(screen, 'Erase the session').click();
    await screen.getByRole('radio', { name: 'With names' }).click();
    await screen.getByLabelText('Links').fill(link(shared('dora', [1, 1], { label: 'Dora' })));
    await button(screen, 'Add these links').click();
    const transfer = new DataTransfer();
    transfer.items.add(file);
    screen.container
      .querySelector('.team')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    await expect.element(screen.getByText('Three Cs: 3 people', { exact: false })).toBeVisible();
    await button(screen, 'Add to this session').click();
    await expect.element(screen.getByText('Who is in (4)')).toBeVisible();
  });

  test('follows another tab, and loses nothing of either', async () => {
    const screen = await collect();
    await expect.poll(() => kept()?.responses.length).toBe(3);
    const add = (session: Session, tag: string) =>
      keep({
        ...session,
        responses: [...session.responses, { ...session.responses[0]!, tag, label: tag }],
      });
    add(kept()!, 'dora');
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await expect.element(screen.getByText('Who is in (4)')).toBeVisible();
    await expect.element(status(screen)).toMatchTextContent('changed in another tab');

    // Both change it before either hears of the other.
    add(kept()!, 'emre');
    await screen.getByLabelText('Group: Anna').fill('Ghent');
    await screen.getByLabelText('Group: Bert').click();
    await expect.element(screen.getByText('Who is in (5)')).toBeVisible();
    await expect.poll(() => kept()?.responses.length).toBe(5);
    expect(kept()!.responses[0]!.group).toBe('Ghent');
  });

  test('that was erased in another tab is gone here', async () => {
    const screen = await collect();
    await expect.poll(() => kept()?.responses.length).toBe(3);
    localStorage.removeItem(key);
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await expect.element(status(screen)).toMatchTextContent('erased in another tab');
    await expect.element(screen.getByText('Nobody yet.')).toBeVisible();
  });

  test('that cannot be read is put aside, and can be downloaded or erased', async () => {
    localStorage.setItem(key, '{"id": 1}');
    const screen = await open();
    await expect
      .element(screen.getByText('It has been put aside and is not used', { exact: false }))
      .toBeVisible();
    await button(screen, 'Download').click();
    expect(await files.get('team-A6.txt')!.text()).toBe('{"id": 1}');
    await button(screen, 'Erase what was put aside').click();
    await expect.element(status(screen)).toMatchTextContent('What was put aside has been erased.');
  });

  test('works on where the browser keeps nothing, and says so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const screen = await collect();
    await expect.element(screen.getByText('Who is in (3)')).toBeVisible();
    await expect.element(screen.getByText('Not saved.', { exact: false })).toBeVisible();
    await step(screen, 'Picture').click();
    await expect.element(screen.getByText(first.text).first()).toBeVisible();
  });

  test('opens with answers that stand in the address', async () => {
    history.replaceState(null, '', new URL(link(team[0]!)).hash);
    const screen = await open();
    await screen.getByRole('radio', { name: 'With names' }).click();
    await expect.element(screen.getByText('Who is in (1)')).toBeVisible();
    expect(location.hash).toBe('');
  });

  test('says when the questions do not come, and tries again', async () => {
    vi.mocked(window.fetch).mockRejectedValueOnce(new Error('offline'));
    const screen = await open();
    await screen.getByLabelText('Assessment').selectOptions('A6');
    await button(screen, 'Start').click();
    await expect.element(status(screen)).toMatchTextContent('could not be fetched');
    await button(screen, 'Try again').click();
    await expect.element(screen.getByText('Nobody yet.')).toBeVisible();
  });
});

test('Every step can be used with a screen reader', async () => {
  const screen = await collect(`${text} ${link(team[0]!).slice(0, -3)}`);
  for (const name of ['Collect', 'Picture', 'Agree', 'Close'] as const) {
    await step(screen, name).click();
    await expect.element(screen.getByRole('heading', { level: 3 })).toHaveFocus();
    await expect.element(screen.getByText(/Loading/)).not.toBeInTheDocument();
    expect(await problems(screen.container), name).toEqual([]);
  }
  await button(screen, 'Show the script').click();
  await expect.element(button(screen, 'Start the clock')).toBeVisible();
  expect(await problems(screen.container)).toEqual([]);
});

test('Large type makes everything larger', async () => {
  const screen = await collect();
  const size = () =>
    parseFloat(getComputedStyle(screen.container.querySelector('.main')!).fontSize);
  const before = size();
  await button(screen, 'Large type').click();
  expect(size()).toBeGreaterThan(before * 1.3);
  await expect.element(button(screen, 'Large type')).toHaveAttribute('aria-pressed', 'true');
});

test('Nothing hangs over at the side of a phone', async () => {
  const screen = await collect();
  for (const name of ['Collect', 'Picture', 'Agree', 'Close'] as const) {
    await step(screen, name).click();
    await expect.element(screen.getByRole('heading', { level: 3 })).toBeVisible();
    expect(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(window.innerWidth);
  }
});

test('What is printed is a sheet of its own', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const screen = await collect();
  await step(screen, 'Picture').click();
  await button(screen, 'Print').click();
  const sheet = document.querySelector('.print-sheet');
  expect(sheet?.textContent).toContain('Three Cs: Picture · 3 people');
  expect(sheet?.textContent).toContain(first.text);
  window.dispatchEvent(new Event('afterprint'));
});

test('The fixtures are what links are made of', () => {
  expect(instrument.questions).toHaveLength(6);
  expect(Object.keys(answers([0, 1]))).toHaveLength(2);
});
