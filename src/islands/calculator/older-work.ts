/**
 * Work that an earlier version of a calculator kept, in the shape of now; loaded when something was put aside.
 *
 * K1 was a calculator of its own once: two measurements, each with its fields as text and the way in which they were given.
 */
import { formatValue } from '../../domain/kpi/format-number';
import type { Work, WrittenGroup, WrittenInput } from '../../domain/kpi/work';
import type { FormulaLabels } from '../../i18n/calculator-formula';
import type { Lang } from '../../i18n/languages';
import type { CalculatorState } from './calculator.svelte';
import { countList } from './count-list';
import type { CalculatorData } from './formula-data';

interface OlderMeasurement {
  readonly way: 'counts' | 'scores';
  readonly fields: Readonly<Record<string, string>>;
}

interface OlderNps {
  readonly first: OlderMeasurement;
  readonly other: OlderMeasurement;
  readonly comparing: boolean;
  readonly margin?: string;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isOlderMeasurement = (data: unknown): data is OlderMeasurement =>
  isRecord(data) &&
  (data.way === 'counts' || data.way === 'scores') &&
  isRecord(data.fields) &&
  Object.values(data.fields).every((field) => typeof field === 'string');

const isOlderNps = (data: unknown): data is OlderNps =>
  isRecord(data) &&
  isOlderMeasurement(data.first) &&
  isOlderMeasurement(data.other) &&
  typeof data.comparing === 'boolean' &&
  (data.margin === undefined || typeof data.margin === 'string');

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** @returns the work, in the language of the page as it was written; nothing when it is no earlier shape */
export function workFromOlder(
  data: CalculatorData,
  raw: string,
  lang: Lang,
  labels: FormulaLabels,
): Work | undefined {
  const older = parse(raw);
  if (data.code !== 'K1' || !isOlderNps(older)) return undefined;
  const inputs: Record<string, WrittenInput> = {};
  const groups: Record<string, WrittenGroup> = {};
  const write = (id: string, text: string | undefined) => {
    if (text !== undefined) inputs[id] = { cells: { '0': text } };
  };
  const measurement = (group: string, prefix: string, { way, fields }: OlderMeasurement) => {
    for (const id of ['promoters', 'passives', 'detractors', 'population']) {
      write(prefix + id, fields[id]);
    }
    const tally = data.tallies.find((one) => one.group === group);
    const text = fields.scores ?? '';
    const used = way === 'scores';
    const counted = used && tally !== undefined ? countList(tally, text, lang, labels) : undefined;
    for (const [id, count] of Object.entries(counted?.ok ? counted.counts : {})) {
      write(id, formatValue(lang, count));
    }
    groups[group] = {
      opened: older.comparing,
      ...((used || text !== '') && { list: { text, used, counted: counted?.ok ?? false } }),
    };
  };
  measurement('this', '', older.first);
  measurement('other', 'other_', older.other);
  write('wanted_margin', older.margin);
  return {
    lang,
    currency: 'EUR',
    active: 0,
    scenarios: [{ id: 'base', name: '', inputs, groups }],
  };
}

/**
 * Takes up the first piece of work that was put aside and is an earlier shape.
 * @param take keeps it as work is kept now, and says whether that worked; then nothing is left aside
 */
export function takeUpOlder(
  { store, reporter: { data, lang, labels } }: CalculatorState,
  name: string,
  take: (work: Work) => boolean,
): void {
  for (const aside of store?.listAside(name) ?? []) {
    const work = workFromOlder(data, aside.raw, lang, labels);
    if (work === undefined) continue;
    if (take(work)) store?.eraseAside(aside);
    return;
  }
}
