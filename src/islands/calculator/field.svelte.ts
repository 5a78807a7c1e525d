import { formatValue } from '../../domain/kpi/format-number';
import {
  checkInput,
  checkList,
  checkOptional,
  type BadEntry,
  type InputReason,
  type InputSpec,
} from '../../domain/kpi/inputs';
import type { Result } from '../../domain/kpi/result';
import type { Quantity, Unit } from '../../domain/kpi/units';
import type { CalculatorLabels } from '../../i18n/calculator';
import { count, fill } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import type { InputTexts } from './types';

/** How many bad entries of a list are named; the rest is counted. */
const named = 5;
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** What `Field.svelte` shows, whatever kind of field it is. */
export abstract class FieldState {
  readonly input: InputTexts;
  protected readonly lang: Lang;
  protected readonly labels: CalculatorLabels;
  /** What stands in the field when the reader has not written in it. */
  readonly #start: string;

  /** What the reader wrote; `undefined` as long as that is nothing. This is what the browser keeps. */
  own = $state<string>();
  /** Messages wait until the reader has left the field, so that nobody is corrected halfway through a number. */
  left = $state(false);

  constructor(input: InputTexts, lang: Lang, labels: CalculatorLabels, withExample: boolean) {
    this.input = input;
    this.lang = lang;
    this.labels = labels;
    const { value } = input.default;
    this.#start = withExample && value !== null ? formatValue(lang, value, 6) : '';
  }

  get text(): string {
    return this.own ?? this.#start;
  }

  /** An example number still stands in the field. */
  get isExample(): boolean {
    return this.own === undefined && this.#start !== '';
  }

  /** What the field accepts, in words. */
  get expected(): string {
    const { min, max, integer } = this.input.range;
    return fill(integer ? this.labels.expectedWhole : this.labels.expected, {
      min: formatValue(this.lang, min, 6),
      max: formatValue(this.lang, max, 6),
    });
  }

  /** The message at the field. */
  abstract readonly problem: string | undefined;
  /** Something useful to say about what was read. */
  abstract readonly note: string | undefined;

  type(text: string): void {
    this.own = text;
  }

  leave(): void {
    this.left = true;
  }

  /** Puts back what was kept; `undefined` is how the field starts. */
  restore(own: string | undefined): void {
    this.own = own;
    this.left = own !== undefined;
  }
}

/** A wrong unit is the writer's error: it stops the build, before any number of the wrong kind is calculated with. */
function specOf<U extends Unit>(input: InputTexts, unit: U): InputSpec<U> {
  if (input.unit !== unit) throw new Error(`input “${input.id}” is in ${input.unit}, not ${unit}`);
  return { id: input.id, unit, range: input.range };
}

/** A field for one number. */
export class NumberField<U extends Unit> extends FieldState {
  readonly #spec: InputSpec<U>;
  readonly #check: typeof checkInput | typeof checkOptional;
  readonly #checked = $derived.by(() => this.#check(this.#spec, this.text, this.lang));
  readonly note = undefined;

  /** @param options `optional`: an empty field is an answer, `undefined`; `withExample`: start with the default */
  constructor(
    unit: U,
    input: InputTexts,
    lang: Lang,
    labels: CalculatorLabels,
    options: { readonly withExample?: boolean; readonly optional?: boolean } = {},
  ) {
    super(input, lang, labels, options.withExample ?? true);
    this.#spec = specOf(input, unit);
    this.#check = options.optional === true ? checkOptional : checkInput;
  }

  get checked(): Result<Quantity<U> | undefined, InputReason> {
    return this.#checked;
  }

  /** The number; `undefined` when there is none, or none that can be used. */
  get value(): Quantity<U> | undefined {
    return this.#checked.ok ? this.#checked.value : undefined;
  }

  get problem(): string | undefined {
    if (this.#checked.ok || !this.left) return undefined;
    const { reason } = this.#checked;
    const text = shorten(this.text.trim());
    return fill(this.labels.problems[reason], {
      text,
      expected: this.expected,
      thousand: text.replace(/[.,]/, ''),
      fraction: `${text}0`,
    });
  }
}

/** A field for a pasted list of numbers. */
export class ListField<U extends Unit> extends FieldState {
  readonly #spec: InputSpec<U>;
  readonly #checked = $derived.by(() => checkList(this.#spec, this.text, this.lang));

  constructor(unit: U, input: InputTexts, lang: Lang, labels: CalculatorLabels) {
    super(input, lang, labels, false);
    this.#spec = specOf(input, unit);
  }

  get checked(): Result<readonly Quantity<U>[], 'empty' | readonly BadEntry[]> {
    return this.#checked;
  }

  get problem(): string | undefined {
    if (this.#checked.ok || !this.left) return undefined;
    const { reason } = this.#checked;
    const { expected, labels, lang } = this;
    if (reason === 'empty') return fill(labels.emptyList, { expected });
    const entries = reason.slice(0, named).map(({ entry, line, reason: why }) =>
      fill(why === 'ambiguous' ? labels.badAmbiguous : labels.badEntry, {
        line: formatValue(lang, line),
        entry: shorten(entry),
      }),
    );
    const more = reason.length - entries.length;
    if (more > 0) entries.push(count(lang, more, labels.badMore));
    return [
      count(lang, reason.length, labels.badEntries),
      fill(labels.expectedIs, { expected }),
      `${entries.join('; ')}.`,
    ].join(' ');
  }

  get note(): string | undefined {
    return this.#checked.ok
      ? count(this.lang, this.#checked.value.length, this.labels.listRead)
      : undefined;
  }

  /** A list is mostly pasted, and then complete: its message need not wait. */
  override type(text: string): void {
    super.type(text);
    this.left = true;
  }
}
