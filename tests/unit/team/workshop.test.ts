import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { workshopSchema } from '../../../src/schemas/workshop';

const read = () =>
  parse(
    readFileSync(new URL('../../../content/workshops/team-session.yaml', import.meta.url), 'utf8'),
  ) as z.input<typeof workshopSchema>;
const problems = (data: unknown) =>
  workshopSchema.safeParse(data).error?.issues.map(({ message }) => message) ?? [];

test('The workshop of the team page has scripts for 60 and for 90 minutes', () => {
  expect(workshopSchema.parse(read()).agendas.map(({ minutes }) => minutes)).toEqual([60, 90]);
});

describe('The schema tells a writer', () => {
  test('when the minutes do not add up', () => {
    const data = read();
    data.agendas[0]!.items[0]!.minutes += 1;
    expect(problems(data)).toEqual(['the items take 61 minutes together; the agenda is for 60']);
  });

  test('when two items have one id', () => {
    const data = read();
    data.agendas[1]!.items[1]!.id = 'open';
    expect(problems(data)).toEqual(['two items have the id “open”; give one another id']);
  });

  test('when two scripts have one length', () => {
    const data = read();
    data.agendas[1] = data.agendas[0]!;
    expect(problems(data)).toContain('agendas stand from short to long, one of each length');
  });

  test('when a field is misspelt', () => {
    expect(problems({ ...read(), afterwards: [] })).toHaveLength(1);
  });
});
