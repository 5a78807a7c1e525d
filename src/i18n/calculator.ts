import type { Lang } from './languages';

/** What a page with a calculator says around it; also for readers without JavaScript. */
export interface CalculatorPageMessages {
  readonly measures: string;
  readonly method: string;
  readonly formula: string;
  readonly twins: string;
  readonly example: string;
  readonly inputs: string;
  readonly document: string;
  readonly limits: string;
  readonly sources: string;
  readonly exampleNumber: string;
  readonly startsEmpty: string;
  readonly fromSource: string;
  readonly range: string;
  readonly rangeWhole: string;
  readonly open: string;
  readonly kind: string;
  readonly needsScript: string;
  readonly loadFailed: string;
  readonly tryAgain: string;
}

interface Shape {
  readonly page: CalculatorPageMessages;
}

export const calculatorMessages = {
  en: {
    page: {
      measures: 'What it measures',
      method: 'How it is calculated',
      formula: 'The formulas',
      twins: 'The other measurement has the same formulas; they stand here once.',
      example: 'Worked example',
      inputs: 'What you fill in',
      document: 'The questions of the document',
      limits: 'What it does not tell',
      sources: 'Sources',
      exampleNumber: 'Starts at {value}, an assumption: replace it.',
      startsEmpty: 'Starts empty.',
      fromSource: 'Starts at {value}, from a source:',
      range: 'From {min} to {max}.',
      rangeWhole: 'A whole number from {min} to {max}.',
      open: 'Open the calculator',
      kind: 'Calculator',
      needsScript:
        'The calculator itself needs JavaScript, which is off in this browser. The formula and a worked example are below.',
      loadFailed:
        'The calculator did not arrive. What you have kept is safe. Check the connection and try again.',
      tryAgain: 'Try again',
    },
  },
  nl: {
    page: {
      measures: 'Wat je meet',
      method: 'Hoe het wordt berekend',
      formula: 'De formules',
      twins: 'De andere meting heeft dezelfde formules; ze staan hier één keer.',
      example: 'Uitgewerkt voorbeeld',
      inputs: 'Wat je invult',
      document: 'De vragen van het document',
      limits: 'Wat het niet zegt',
      sources: 'Bronnen',
      exampleNumber: 'Begint op {value}, een aanname: vervang die.',
      startsEmpty: 'Begint leeg.',
      fromSource: 'Begint op {value}, uit een bron:',
      range: 'Van {min} tot en met {max}.',
      rangeWhole: 'Een geheel getal van {min} tot en met {max}.',
      open: 'Open de rekenhulp',
      kind: 'Rekenhulp',
      needsScript:
        'De rekenhulp zelf heeft JavaScript nodig en dat staat uit in deze browser. Hieronder staan de formule en een uitgewerkt voorbeeld.',
      loadFailed:
        'De rekenhulp is niet geladen. Wat je hebt bewaard, is veilig. Controleer de verbinding en probeer het opnieuw.',
      tryAgain: 'Opnieuw proberen',
    },
  },
} satisfies Record<Lang, Shape>;
