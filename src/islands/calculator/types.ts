import type { Localised } from '../../i18n/localise';
import type { NpsCalculator } from '../../schemas/calculator';

/** An input of a calculator with its texts in one language. */
export type InputTexts = Localised<NpsCalculator['inputs'][number]>;

/** What a calculator island gets of its content file: what it needs to calculate and to explain, in one language. */
export interface CalculatorContent {
  readonly code: NpsCalculator['code'];
  readonly title: string;
  readonly inputs: readonly InputTexts[];
  readonly results: readonly Localised<NpsCalculator['results'][number]>[];
  readonly verdicts: Readonly<Record<string, string>>;
}

/** A missing part of a content file is the writer's error: it stops the build with the name of what is missing. */
export function inputOf(content: CalculatorContent, id: string): InputTexts {
  const found = content.inputs.find((input) => input.id === id);
  if (found === undefined) throw new Error(`${content.code} has no input “${id}”`);
  return found;
}
