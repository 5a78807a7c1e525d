import type { Plural } from './format';
import type { Lang } from './languages';

/** Strings of the pages about assessments, which the server writes. */
export interface AssessmentFrameLabels {
  measures: string;
  scoring: string;
  example: string;
  limits: string;
  minutes: Plural;
  questions: Plural;
  changes: string;
  sources: string;
  /** The link to where a team puts its answers together. */
  team: string;
  /** What one version changed. */
  changed: string;
  /** How a check is scored and what it does not claim. */
  checkIntro: string;
  /** Groups of the list of assessments. */
  groupStart: string;
  groupStartIntro: string;
  groupOrganisation: string;
  groupOrganisationIntro: string;
  groupPerson: string;
  groupPersonIntro: string;
  groupBelts: string;
  groupBeltsIntro: string;
}

/** Strings of the island in which one person takes a self-assessment. */
export interface TakingLabels {
  /** The empty worksheet, on paper and without JavaScript. */
  worksheet: string;
  worksheetHelp: string;
  worksheetName: string;
  worksheetDate: string;
  worksheetNote: string;
  statement: string;
  points: string;
  notApplicable: string;
  unknown: string;
  notApplicableShort: string;
  unknownShort: string;
  /** What stands above a question about what the reader wants. */
  ambition: string;

  /** The start, with what is kept. */
  begin: string;
  beginHelp: string;
  beginAnother: string;
  takes: string;
  takesHelp: string;
  name: string;
  nameHelp: string;
  unnamed: string;
  start: string;
  showWorksheet: string;
  printWorksheet: string;
  goOn: string;
  toResult: string;
  again: string;
  rename: string;
  saveName: string;
  cancel: string;
  erase: string;
  answered: string;
  finished: string;
  lastChange: string;
  fromLink: string;
  fromFile: string;
  fromTeam: string;
  moreTakes: Plural;
  undo: string;
  toStart: string;

  /** Answering. */
  questionOf: string;
  pageOf: string;
  progress: string;
  oneByOne: string;
  perPage: string;
  layout: string;
  toOneByOne: string;
  toPerPage: string;
  back: string;
  next: string;
  skip: string;
  review: string;
  clear: string;
  addNote: string;
  note: string;
  noteHelp: string;

  /** Reviewing. */
  reviewTitle: string;
  reviewHelp: string;
  unanswered: Plural;
  allAnswered: string;
  firstUnanswered: string;
  openQuestions: string;
  givenAnswers: string;
  answer: string;
  change: string;
  showResult: string;
  retiredTitle: string;
  retiredHelp: string;

  /** The result, and what stands around it. */
  resultTitle: string;
  takenOn: string;
  print: string;
  share: string;
  history: string;
  historyTitle: string;
  toReview: string;
  olderVersion: string;
  newerVersion: string;
  loading: string;
  loadFailed: string;
  tryAgain: string;

  /** What is said in the status line. */
  saved: string;
  erased: string;
  restored: string;
  renamed: string;
  kept: string;
  resultReady: string;
  otherTab: string;
  otherTabErased: string;
  asideErased: string;
  unavailable: string;
  embedded: string;
  full: string;
  damaged: string;
  asideHelp: string;
  download: string;
  eraseAside: string;
  openAlone: string;

  /** Answers that came with a link or in a file. */
  openFile: string;
  arrivedTitle: string;
  arrivedFileTitle: string;
  arrivedMany: Plural;
  arrivedHelp: string;
  arrivedAnswers: string;
  arrivedKeep: string;
  arrivedOpen: string;
  arrivedClose: string;
  arrivedChange: string;
  otherAssessment: string;
  openOther: string;
}

/** Strings of a check: questions with a right answer. */
export interface CheckLabels {
  /** The link to the page with all answers. */
  answers: string;
  /** The link to where an answer is argued. */
  argued: string;
  chooseAll: string;
  check: string;
  again: string;
  chooseFirst: string;
  right: string;
  wrong: string;
  rightOption: string;
  announceRight: string;
  announceWrong: string;
  answered: string;
  score: string;
  readAgain: string;
  readQuestion: string;
  startAgain: string;
}

interface AssessmentMessages {
  frame: AssessmentFrameLabels;
  taking: TakingLabels;
  check: CheckLabels;
}

export const assessmentMessages = {
  en: {
    frame: {
      measures: 'What it measures',
      scoring: 'How it is scored',
      example: 'A worked example',
      limits: 'What it does not claim',
      minutes: { one: 'about {n} minute', other: 'about {n} minutes' },
      questions: { one: '{n} question', other: '{n} questions' },
      changes: 'What changed in the questions',
      sources: 'Sources',
      team: 'Take it with a team',
      changed: 'Version {version}, {date}.',
      checkIntro:
        'A question is right only when every right option is chosen and no other. This is practice, no exam, and nothing is kept.',
      groupStart: 'Start here',
      groupStartIntro: 'A few questions that lead you to the playbooks and assessments that fit.',
      groupOrganisation: 'About your organisation',
      groupOrganisationIntro:
        'Take them alone, or each of you for yourself and then compare: differences between colleagues say as much as the score.',
      groupPerson: 'About you',
      groupPersonIntro: 'For one person, about your own way of working.',
      groupBelts: 'Belts: what you know',
      groupBeltsIntro:
        'Practise with feedback on every answer, then take the exam. From white, the first, to black.',
    },
    taking: {
      worksheet: 'Worksheet',
      worksheetHelp:
        'Tick one box per question. What you do not know or what does not apply, gets no points. How to work out the score by hand stands further down this page.',
      worksheetName: 'Name or team',
      worksheetDate: 'Date',
      worksheetNote: 'Notes and evidence',
      statement: 'Statement',
      points: 'points',
      notApplicable: 'Not applicable',
      unknown: 'I don’t know',
      notApplicableShort: 'n/a',
      unknownShort: '?',
      ambition: 'Ambition',

      begin: 'Take the assessment',
      beginHelp:
        'Alone or as a team. Your answers stay in this browser; you can stop at any time and go on later.',
      beginAnother: 'Start with new answers',
      takes: 'Your answers so far',
      takesHelp: 'They stand in this browser only, unless you share or export them.',
      name: 'Name (optional)',
      nameHelp:
        'What the answers are about, such as “my team” or “our shop in Ghent”. So you can keep several side by side.',
      unnamed: 'Without a name',
      start: 'Start',
      showWorksheet: 'Show the worksheet to print',
      printWorksheet: 'Print the worksheet',
      goOn: 'Go on',
      toResult: 'See the result',
      again: 'Take again',
      rename: 'Rename',
      saveName: 'Save the name',
      cancel: 'Cancel',
      erase: 'Erase',
      answered: '{n} of {total} answered',
      finished: 'Result seen',
      lastChange: 'last change on {date}',
      fromLink: 'from a link',
      fromFile: 'from a file',
      fromTeam: 'agreed with a team',
      moreTakes: { one: 'Show {n} more', other: 'Show {n} more' },
      undo: 'Undo',
      toStart: 'To the start',

      questionOf: 'Question {n} of {total}',
      pageOf: 'Page {n} of {total}',
      progress: 'Questions answered',
      oneByOne: 'One question at a time',
      perPage: 'One page of questions at a time',
      layout: 'Show',
      toOneByOne: 'Show one question at a time',
      toPerPage: 'Show a page at a time',
      back: 'Back',
      next: 'Next',
      skip: 'Skip',
      review: 'Review the answers',
      clear: 'Clear the answer',
      addNote: 'Add a note or evidence',
      note: 'Note or evidence',
      noteHelp: 'A date, a document, an example: something that a colleague can look up.',

      reviewTitle: 'Review your answers',
      reviewHelp: 'Check what you answered and change what is not right. Then see the result.',
      unanswered: { one: '{n} question has no answer.', other: '{n} questions have no answer.' },
      allAnswered: 'Every question has an answer.',
      firstUnanswered: 'Go to the first one',
      openQuestions: 'Not answered yet',
      givenAnswers: 'Answered',
      answer: 'Answer',
      change: 'Change',
      showResult: 'Show the result',
      retiredTitle: 'No longer asked',
      retiredHelp:
        'These answers belong to questions of an earlier version. They are kept to be read and do not count.',

      resultTitle: 'Your result',
      takenOn: 'Answers of {date}',
      print: 'Print the result',
      share: 'Share or export',
      history: 'Compare with other answers',
      historyTitle: 'Your answers over time',
      toReview: 'Review the answers',
      olderVersion:
        'These answers were given to version {then} of the questions; this is version {now}. Answers to questions that stayed the same count.',
      newerVersion:
        'These answers were given to version {then} of the questions, and this page has version {now}. Reload the page to get the newest questions.',
      loading: 'One moment …',
      loadFailed:
        'This part of the page could not be loaded. Your answers are safe. Check the connection and try again.',
      tryAgain: 'Try again',

      saved: 'Saved in this browser.',
      erased: 'The answers have been erased.',
      restored: 'The answers are back.',
      renamed: 'The name has been changed.',
      kept: 'The answers are kept beside your own.',
      resultReady: 'The result is ready.',
      otherTab: 'The answers were changed in another tab; you now see those.',
      otherTabErased: 'The answers were erased in another tab.',
      asideErased: 'What was kept aside has been erased.',
      unavailable:
        'Not saved: this browser does not let the page keep anything. Your answers are gone when you close the page, so share, export or print the result first.',
      embedded:
        'Not saved: this browser lets the page keep nothing while it stands inside another site. Open it in a tab of its own, or share, export or print the result before you close it.',
      full: 'Not saved: the storage of this browser is full. Your answers are gone when you close the page, so share, export or print the result first, or erase answers that you no longer need.',
      damaged:
        'Answers kept here earlier could not be read. They are not used and not thrown away.',
      asideHelp: 'Answers that could not be read are kept aside. Download them, or erase them.',
      download: 'Download what was kept',
      eraseAside: 'Erase what was kept aside',
      openAlone: 'Open in a tab of its own',

      openFile: 'Open a file with answers',
      arrivedTitle: 'Answers from a link',
      arrivedFileTitle: 'Answers from a file',
      arrivedMany: {
        one: 'From the file, {n} set of answers is kept beside your own.',
        other: 'From the file, {n} sets of answers are kept beside your own.',
      },
      arrivedHelp:
        'Someone shared these answers with you. Your own answers are as they were. Look around, and keep these beside your own if you like.',
      arrivedAnswers: 'All answers',
      arrivedKeep: 'Keep these answers',
      arrivedOpen: 'Open what you kept before',
      arrivedClose: 'Close without keeping',
      arrivedChange: 'These are someone else’s answers. Keep them first; then you can change them.',
      otherAssessment:
        'These answers belong to another assessment ({code}). Your own answers are as they were.',
      openOther: 'Open them there',
    },
    check: {
      answers: 'Answers and reasons',
      argued: 'Where the chapter argues this',
      chooseAll: 'Choose all that are right.',
      check: 'Check answer',
      again: 'Try again',
      chooseFirst: 'Choose an answer first.',
      right: 'Right',
      wrong: 'Not right',
      rightOption: 'right answer',
      announceRight: 'Question {n}: right.',
      announceWrong: 'Question {n}: not right. The reasons stand with the options.',
      answered: '{n} of {total} checked',
      score: '{n} of {total} right',
      readAgain: 'Read again:',
      readQuestion: 'the part that question {n} is about',
      startAgain: 'Start again',
    },
  },
  nl: {
    frame: {
      measures: 'Wat de zelftest meet',
      scoring: 'Hoe de score ontstaat',
      example: 'Een uitgewerkt voorbeeld',
      limits: 'Wat de uitslag niet zegt',
      minutes: { one: 'ongeveer {n} minuut', other: 'ongeveer {n} minuten' },
      questions: { one: '{n} vraag', other: '{n} vragen' },
      changes: 'Wat er aan de vragen veranderde',
      sources: 'Bronnen',
      team: 'Samen met een team doen',
      changed: 'Versie {version}, {date}.',
      checkIntro:
        'Een vraag is pas goed als je alle juiste opties kiest en geen andere. Dit is oefenen, geen examen, en er wordt niets bewaard.',
      groupStart: 'Begin hier',
      groupStartIntro:
        'Een paar vragen die je naar de playbooks en zelftests brengen die bij je passen.',
      groupOrganisation: 'Over je organisatie',
      groupOrganisationIntro:
        'Doe ze alleen, of ieder voor zich en leg ze daarna naast elkaar: waar collega’s verschillen, zegt evenveel als de score.',
      groupPerson: 'Over jou',
      groupPersonIntro: 'Voor één persoon, over hoe je zelf werkt.',
      groupBelts: 'Banden: wat je weet',
      groupBeltsIntro:
        'Oefen met uitleg bij elk antwoord en doe daarna het examen. Van wit, de eerste, tot zwart.',
    },
    taking: {
      worksheet: 'Werkblad',
      worksheetHelp:
        'Kruis per vraag één vakje aan. Wat je niet weet of wat niet van toepassing is, levert geen punten op. Hoe je de score met de hand uitrekent, staat verderop op deze pagina.',
      worksheetName: 'Naam of team',
      worksheetDate: 'Datum',
      worksheetNote: 'Notities en bewijs',
      statement: 'Stelling',
      points: 'punten',
      notApplicable: 'Niet van toepassing',
      unknown: 'Weet ik niet',
      notApplicableShort: 'n.v.t.',
      unknownShort: '?',
      ambition: 'Ambitie',

      begin: 'Doe de zelftest',
      beginHelp:
        'Alleen of met je team. Je antwoorden blijven in deze browser; je kunt altijd stoppen en later verdergaan.',
      beginAnother: 'Begin met nieuwe antwoorden',
      takes: 'Je antwoorden tot nu toe',
      takesHelp: 'Ze staan alleen in deze browser, tenzij je ze deelt of exporteert.',
      name: 'Naam (mag leeg blijven)',
      nameHelp:
        'Waar de antwoorden over gaan, zoals “mijn team” of “onze winkel in Gent”. Zo bewaar je er meer naast elkaar.',
      unnamed: 'Zonder naam',
      start: 'Beginnen',
      showWorksheet: 'Werkblad tonen om te printen',
      printWorksheet: 'Werkblad printen',
      goOn: 'Verdergaan',
      toResult: 'Uitslag bekijken',
      again: 'Opnieuw doen',
      rename: 'Naam wijzigen',
      saveName: 'Naam bewaren',
      cancel: 'Annuleren',
      erase: 'Wissen',
      answered: '{n} van {total} beantwoord',
      finished: 'Uitslag bekeken',
      lastChange: 'laatst gewijzigd op {date}',
      fromLink: 'uit een link',
      fromFile: 'uit een bestand',
      fromTeam: 'afgesproken met een team',
      moreTakes: { one: 'Nog {n} tonen', other: 'Nog {n} tonen' },
      undo: 'Ongedaan maken',
      toStart: 'Naar het begin',

      questionOf: 'Vraag {n} van {total}',
      pageOf: 'Pagina {n} van {total}',
      progress: 'Beantwoorde vragen',
      oneByOne: 'Eén vraag tegelijk',
      perPage: 'Een pagina met vragen tegelijk',
      layout: 'Weergave',
      toOneByOne: 'Eén vraag tegelijk tonen',
      toPerPage: 'Per pagina tonen',
      back: 'Terug',
      next: 'Volgende',
      skip: 'Overslaan',
      review: 'Antwoorden nalopen',
      clear: 'Antwoord weghalen',
      addNote: 'Notitie of bewijs toevoegen',
      note: 'Notitie of bewijs',
      noteHelp: 'Een datum, een document, een voorbeeld: iets wat een collega kan nakijken.',

      reviewTitle: 'Loop je antwoorden na',
      reviewHelp:
        'Kijk wat je hebt geantwoord en pas aan wat niet klopt. Bekijk daarna de uitslag.',
      unanswered: {
        one: '{n} vraag is niet beantwoord.',
        other: '{n} vragen zijn niet beantwoord.',
      },
      allAnswered: 'Alle vragen zijn beantwoord.',
      firstUnanswered: 'Naar de eerste',
      openQuestions: 'Nog niet beantwoord',
      givenAnswers: 'Beantwoord',
      answer: 'Beantwoorden',
      change: 'Wijzigen',
      showResult: 'Toon de uitslag',
      retiredTitle: 'Wordt niet meer gevraagd',
      retiredHelp:
        'Deze antwoorden horen bij vragen uit een eerdere versie. Je kunt ze nog lezen, maar ze tellen niet mee.',

      resultTitle: 'Je uitslag',
      takenOn: 'Antwoorden van {date}',
      print: 'Uitslag printen',
      share: 'Delen of exporteren',
      history: 'Vergelijken met andere antwoorden',
      historyTitle: 'Je antwoorden door de tijd',
      toReview: 'Antwoorden nalopen',
      olderVersion:
        'Deze antwoorden horen bij versie {then} van de vragen; dit is versie {now}. Antwoorden op vragen die gelijk bleven, tellen mee.',
      newerVersion:
        'Deze antwoorden horen bij versie {then} van de vragen, en deze pagina heeft versie {now}. Laad de pagina opnieuw voor de nieuwste vragen.',
      loading: 'Een ogenblik …',
      loadFailed:
        'Dit deel van de pagina is niet geladen. Je antwoorden zijn veilig. Controleer de verbinding en probeer het opnieuw.',
      tryAgain: 'Opnieuw proberen',

      saved: 'Bewaard in deze browser.',
      erased: 'De antwoorden zijn gewist.',
      restored: 'De antwoorden zijn terug.',
      renamed: 'De naam is gewijzigd.',
      kept: 'De antwoorden zijn bewaard naast die van jou.',
      resultReady: 'De uitslag is klaar.',
      otherTab: 'De antwoorden zijn in een ander tabblad gewijzigd; die zie je nu.',
      otherTabErased: 'De antwoorden zijn in een ander tabblad gewist.',
      asideErased: 'Wat apart gezet was, is gewist.',
      unavailable:
        'Niet bewaard: deze browser laat de pagina niets opslaan. Sluit je de pagina, dan zijn je antwoorden weg. Deel, exporteer of print de uitslag dus eerst.',
      embedded:
        'Niet bewaard: binnen een andere site laat deze browser de pagina niets opslaan. Open de pagina in een eigen tabblad, of deel, exporteer of print de uitslag voordat je haar sluit.',
      full: 'Niet bewaard: de opslag van deze browser is vol. Sluit je de pagina, dan zijn je antwoorden weg. Deel, exporteer of print de uitslag dus eerst, of wis antwoorden die je niet meer nodig hebt.',
      damaged:
        'Eerder bewaarde antwoorden zijn niet te lezen. Ze worden niet gebruikt, maar ook niet weggegooid.',
      asideHelp: 'Onleesbare antwoorden zijn apart gezet. Download ze of wis ze.',
      download: 'Downloaden wat bewaard was',
      eraseAside: 'Wissen wat apart gezet is',
      openAlone: 'In een eigen tabblad openen',

      openFile: 'Bestand met antwoorden openen',
      arrivedTitle: 'Antwoorden uit een link',
      arrivedFileTitle: 'Antwoorden uit een bestand',
      arrivedMany: {
        one: 'Uit het bestand is {n} serie antwoorden bewaard naast die van jou.',
        other: 'Uit het bestand zijn {n} series antwoorden bewaard naast die van jou.',
      },
      arrivedHelp:
        'Iemand heeft deze antwoorden met je gedeeld. Je eigen antwoorden zijn niet veranderd. Kijk rond, en bewaar deze naast die van jou als je wilt.',
      arrivedAnswers: 'Alle antwoorden',
      arrivedKeep: 'Deze antwoorden bewaren',
      arrivedOpen: 'Openen wat je eerder bewaarde',
      arrivedClose: 'Sluiten zonder te bewaren',
      arrivedChange:
        'Dit zijn antwoorden van iemand anders. Bewaar ze eerst; daarna kun je ze wijzigen.',
      otherAssessment:
        'Deze antwoorden horen bij een andere zelftest ({code}). Je eigen antwoorden zijn niet veranderd.',
      openOther: 'Daar openen',
    },
    check: {
      answers: 'Antwoorden en toelichting',
      argued: 'Waar het playbook dit uitlegt',
      chooseAll: 'Kies alles wat juist is.',
      check: 'Antwoord nakijken',
      again: 'Opnieuw proberen',
      chooseFirst: 'Kies eerst een antwoord.',
      right: 'Goed',
      wrong: 'Niet goed',
      rightOption: 'juist antwoord',
      announceRight: 'Vraag {n}: goed.',
      announceWrong: 'Vraag {n}: niet goed. De uitleg staat bij de opties.',
      answered: '{n} van {total} nagekeken',
      score: '{n} van {total} goed',
      readAgain: 'Lees terug:',
      readQuestion: 'het stuk waar vraag {n} over gaat',
      startAgain: 'Opnieuw beginnen',
    },
  },
} satisfies Record<Lang, AssessmentMessages>;
