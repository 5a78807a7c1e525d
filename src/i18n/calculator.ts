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
  readonly explained: string;
  readonly embed: string;
  readonly embedHelp: string;
  readonly embedLook: string;
  readonly embedTitle: string;
  readonly embedFrom: string;
  readonly copyCode: string;
  readonly codeCopied: string;
  readonly codeNotCopied: string;
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
      explained: 'Formulas, worked example and sources',
      embed: 'Put it in your own page',
      embedHelp:
        'Paste this code in a course, an intranet or a website that takes HTML. The calculator stands there without the menus of this site. What people fill in stays in their own browser; some browsers forget it when the tab is closed.',
      embedLook: 'See what it looks like there',
      embedTitle: '{title}, to embed',
      embedFrom: 'Open this calculator on {site}',
      copyCode: 'Copy the code',
      codeCopied: 'The code is copied.',
      codeNotCopied: 'Copying did not work. Select the code and copy it yourself.',
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
      explained: 'Formules, uitgewerkt voorbeeld en bronnen',
      embed: 'Zet de rekenhulp op je eigen pagina',
      embedHelp:
        'Plak deze code in een cursus, op een intranet of op een website waar HTML mag. De rekenhulp staat daar zonder de menu’s van deze site. Wat iemand invult, blijft in de eigen browser; sommige browsers vergeten het zodra het tabblad dichtgaat.',
      embedLook: 'Bekijk hoe het er daar uitziet',
      embedTitle: '{title}, om in te sluiten',
      embedFrom: 'Open deze rekenhulp op {site}',
      copyCode: 'Kopieer de code',
      codeCopied: 'De code is gekopieerd.',
      codeNotCopied: 'Kopiëren lukte niet. Selecteer de code en kopieer die zelf.',
    },
  },
} satisfies Record<Lang, Shape>;
