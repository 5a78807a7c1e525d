/**
 * What a reader works on in a formula calculator, as text and without texts of the page: what this browser keeps.
 * Shapes are checked at the border; what cannot be read is put aside by `browser/store.ts`.
 */
import { formulaUnits, periods, type FormulaUnit, type Period } from './formula/units';
import { currencies, type Currency } from '../../i18n/quantity';
import { languages, type Lang } from '../../i18n/languages';

/** What a reader wrote in the fields of one input, in one language; what is not written in is not in it. */
export interface WrittenInput {
  /** By the number of the row from 0; an input without rows has row 0. */
  readonly cells: Readonly<Record<string, string>>;
  /** Low and high, when the reader said that the number is uncertain. */
  readonly range?: { readonly low: string; readonly high: string };
}

/** What a reader chose about a group of fields. */
export interface WrittenGroup {
  /** Whether a group that may be left out was asked for. */
  readonly opened: boolean;
  /** A list that was pasted to be counted. */
  readonly list?: {
    readonly text: string;
    /** Whether it takes the place of the counts. */
    readonly used: boolean;
    /** Whether it could be counted. */
    readonly counted: boolean;
  };
}

/** The fields of one scenario. */
export interface WrittenScenario {
  /** Permanent within the calculator; `base` is the one that the others are compared with. */
  readonly id: string;
  /** The reader's own name; empty for the base case. */
  readonly name: string;
  readonly inputs: Readonly<Record<string, WrittenInput>>;
  /** Groups about which there is something to choose, by id. */
  readonly groups?: Readonly<Record<string, WrittenGroup>>;
}

/** Everything that stands in the fields of a calculator. */
export interface Work {
  /** The language that numbers are written in. */
  readonly lang: Lang;
  readonly currency: Currency;
  /** The base case first. */
  readonly scenarios: readonly WrittenScenario[];
  /** Which scenario is in the fields. */
  readonly active: number;
  /** What the reader aims at, as it was written. */
  readonly target?: string;
  /** What the reader wrote for a document around the numbers, by the id of the question. Links do not hold it. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** The most scenarios that are put side by side. */
export const MAX_SCENARIOS = 4;

/** What is kept under `calculator:<CODE>`. */
export interface KeptWork extends Work {
  /** The reader's own work while numbers of somebody else's link are in the fields. */
  readonly before?: Work;
}

/** What is kept under `calculation:<CODE>:<id>`: a result with a name, for other instruments too. */
export interface KeptCalculation {
  readonly id: string;
  /** Code of the calculator. */
  readonly definition: string;
  readonly version: number;
  readonly name: string;
  /** When it was kept (ISO 8601). */
  readonly keptAt: string;
  readonly currency: Currency;
  /** Results with one number, by the id of the step, as a reader writes them: a percentage as 0 to 100. */
  readonly results: Readonly<
    Record<
      string,
      { readonly value: number; readonly unit: FormulaUnit; readonly per?: Period | undefined }
    >
  >;
  readonly work: Work;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isOneOf = <Value extends string>(all: readonly Value[], data: unknown): data is Value =>
  all.some((one) => one === data);

const isTexts = (data: unknown): data is Record<string, string> =>
  isRecord(data) && Object.values(data).every((text) => typeof text === 'string');

const isWrittenInput = (data: unknown): data is WrittenInput =>
  isRecord(data) &&
  isTexts(data.cells) &&
  (data.range === undefined ||
    (isRecord(data.range) &&
      typeof data.range.low === 'string' &&
      typeof data.range.high === 'string'));

const isWrittenGroup = (data: unknown): data is WrittenGroup =>
  isRecord(data) &&
  typeof data.opened === 'boolean' &&
  (data.list === undefined ||
    (isRecord(data.list) &&
      typeof data.list.text === 'string' &&
      typeof data.list.used === 'boolean' &&
      typeof data.list.counted === 'boolean'));

const isWrittenScenario = (data: unknown): data is WrittenScenario =>
  isRecord(data) &&
  typeof data.id === 'string' &&
  typeof data.name === 'string' &&
  isRecord(data.inputs) &&
  Object.values(data.inputs).every(isWrittenInput) &&
  (data.groups === undefined ||
    (isRecord(data.groups) && Object.values(data.groups).every(isWrittenGroup)));

export const isWork = (data: unknown): data is Work =>
  isRecord(data) &&
  isOneOf(languages, data.lang) &&
  isOneOf(currencies, data.currency) &&
  Array.isArray(data.scenarios) &&
  data.scenarios.length >= 1 &&
  data.scenarios.length <= MAX_SCENARIOS &&
  data.scenarios.every(isWrittenScenario) &&
  Number.isInteger(data.active) &&
  Number(data.active) >= 0 &&
  Number(data.active) < data.scenarios.length &&
  (data.target === undefined || typeof data.target === 'string') &&
  (data.texts === undefined || isTexts(data.texts));

export const isKeptWork = (data: unknown): data is KeptWork =>
  isRecord(data) && isWork(data) && ('before' in data ? isWork(data.before) : true);

const isKeptResult = (data: unknown): boolean =>
  isRecord(data) &&
  Number.isFinite(data.value) &&
  isOneOf(formulaUnits, data.unit) &&
  (data.per === undefined || isOneOf(periods, data.per));

export const isKeptCalculation = (data: unknown): data is KeptCalculation =>
  isRecord(data) &&
  typeof data.id === 'string' &&
  typeof data.definition === 'string' &&
  Number.isInteger(data.version) &&
  typeof data.name === 'string' &&
  typeof data.keptAt === 'string' &&
  !Number.isNaN(Date.parse(data.keptAt)) &&
  isOneOf(currencies, data.currency) &&
  isRecord(data.results) &&
  Object.values(data.results).every(isKeptResult) &&
  isWork(data.work);
