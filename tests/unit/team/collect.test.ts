import { describe, expect, test } from 'vitest';
import { writeTakes } from '../../../src/domain/share/takes-file';
import { takeFrom } from '../../../src/domain/share/shared';
import {
  addRefused,
  addResponses,
  codeInFile,
  codeInText,
  readFiled,
  readPasted,
} from '../../../src/domain/team/collect';
import { MOST } from '../../../src/domain/team/session';
import { all, first, instrument, link, session, shared, value } from './fixtures';

const paste = (text: string) => readPasted(text, instrument, ['A1']);
const problems = (text: string) =>
  paste(text).map((arrival) => (arrival.ok ? 'ok' : arrival.refused.problem));

const anna = shared('anna', all(1), { label: 'Anna' });
const bert = shared('bert', all(3));

describe('What is pasted', () => {
  test('may be many links at once, with other text around them', () => {
    const text = `Anna: ${link(anna)}\n> Bert wrote\n> ${link(bert)}, thanks!`;
    const found = paste(text);
    expect(found.map((arrival) => arrival.ok && arrival.shared.tag)).toEqual(['anna0', 'bert0']);
    expect(found.map((arrival) => arrival.ok && arrival.shared.label)).toEqual(['Anna', '']);
  });

  test('tells what is wrong with each link that cannot be read', () => {
    const whole = link(anna);
    expect(problems(whole.slice(0, -9))).toEqual(['cut']);
    expect(problems(whole.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toEqual([
      'changed',
    ]);
    expect(problems(whole.replace('#t=1A2', '#t=1A1'))).toEqual(['changed']);
    expect(problems('see https://example.org/en/assessments/core-function-wheel/')).toEqual([
      'foreign',
    ]);
    expect(problems('nothing here')).toEqual([]);
  });

  test('keeps what was refused as it came, once', () => {
    const cut = link(anna).slice(0, -9);
    const refused = [...paste(cut), ...paste(cut)].flatMap((one) => (one.ok ? [] : [one.refused]));
    const kept = addRefused(session(), refused).refused;
    expect(kept).toHaveLength(1);
    expect(cut).toContain(kept[0]!.raw);
  });

  test('says of which assessment it is, so that it can be chosen by a link', () => {
    expect(codeInText(`hello ${link(anna)}`)).toBe('A2');
    expect(codeInText('hello')).toBeUndefined();
    expect(codeInText(link(anna).slice(0, -9))).toBeUndefined();
  });

  test('does not take a link in which nothing is answered', () => {
    expect(problems(link(shared('empty', {})))).toEqual(['no-answers']);
  });
});

describe('A file', () => {
  const take = (id: string, answers = all(2)) => takeFrom(shared('x', answers), id, 'file');
  const read = (text: string) => readFiled(text, 'anna.json', instrument, ['A1']);

  test('may hold several people’s answers', () => {
    const text = writeTakes([
      { take: take('one'), label: 'Anna' },
      { take: take('two'), label: '' },
    ]);
    const found = read(text);
    expect(found.map((arrival) => arrival.ok && arrival.shared.label)).toEqual(['Anna', '']);
    expect(codeInFile(text)).toBe('A2');
  });

  test('of another assessment is refused with its code, and kept', () => {
    const text = writeTakes([{ take: { ...take('one'), definition: 'A1' }, label: 'Anna' }]);
    const [found] = read(text);
    expect(found).toMatchObject({
      ok: false,
      refused: { problem: 'other-assessment', code: 'A1', file: 'anna.json' },
    });
  });

  test('may be a text with links in it', () => {
    expect(read(`${link(anna)}\n${link(bert)}`).every(({ ok }) => ok)).toBe(true);
  });

  test('that is none of ours is refused, and a large one is not kept', () => {
    expect(read('{"a": 1}')).toMatchObject([
      { ok: false, refused: { problem: 'foreign', raw: '{"a": 1}' } },
    ]);
    expect(read('x'.repeat(60_000))).toMatchObject([{ ok: false, refused: { raw: '' } }]);
  });

  test('of which a part is damaged gives the other part, and says so', () => {
    const data = JSON.parse(writeTakes([{ take: take('one'), label: '' }]));
    data.takes.push({ nonsense: true });
    expect(read(JSON.stringify(data)).map((one) => (one.ok ? 'ok' : one.refused.problem))).toEqual([
      'ok',
      'unreadable',
    ]);
  });
});

describe('A response', () => {
  const add = (before = session(), list = [anna], group = '') => addResponses(before, list, group);

  test('is added with its label and the group that is set for it', () => {
    const { session: after, outcomes } = add(session(), [anna], 'Ghent');
    expect(outcomes).toEqual(['added']);
    expect(after.responses).toMatchObject([{ tag: 'anna0', label: 'Anna', group: 'Ghent' }]);
  });

  test('that arrives twice counts once', () => {
    const once = add().session;
    const { session: twice, outcomes } = add(once, [anna, anna]);
    expect(outcomes).toEqual(['same', 'same']);
    expect(twice.responses).toHaveLength(1);
  });

  test('of two people with the same answers counts twice', () => {
    const other = shared('other', anna.answers, { label: 'Anna' });
    expect(add(session(), [anna, other]).session.responses).toHaveLength(2);
  });

  test('that arrives again with later answers takes the place of the earlier, and keeps its group', () => {
    const before = add(session(), [anna], 'Ghent').session;
    const later = { ...anna, answers: all(4), takenOn: '2026-11-21', label: '' };
    const { session: after, outcomes } = add(before, [later]);
    expect(outcomes).toEqual(['updated']);
    expect(after.responses).toMatchObject([
      { label: 'Anna', group: 'Ghent', takenOn: '2026-11-21' },
    ]);
    expect(after.responses[0]!.answers[first.id]).toEqual(value(4));
  });

  test('that arrives again with earlier answers changes nothing', () => {
    const before = add(session(), [{ ...anna, takenOn: '2026-11-22' }]).session;
    const { session: after, outcomes } = add(before, [{ ...anna, answers: all(0) }]);
    expect(outcomes).toEqual(['older']);
    expect(after.responses[0]!.answers).toEqual(anna.answers);
  });

  test('loses label and notes on arrival in an anonymous session', () => {
    const noted = { ...anna, name: 'Shop', notes: { [first.id]: 'Anna said so' } };
    const { session: after } = add(session({ anonymous: true }), [noted], 'Ghent');
    expect(after.responses).toMatchObject([{ label: '', notes: {}, group: 'Ghent' }]);
    expect(JSON.stringify(after)).not.toContain('Anna');
  });

  test('beyond what a session holds is left out, and counted', () => {
    const many = Array.from({ length: MOST + 2 }, (_, index) => shared(`p${1000 + index}`, all(1)));
    const { session: after, full } = add(session(), many);
    expect(after.responses).toHaveLength(MOST);
    expect(full).toBe(2);
  });
});
