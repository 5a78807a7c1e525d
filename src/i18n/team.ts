import type { RefusedProblem } from '../domain/team/session';
import type { SessionProblem } from '../domain/team/session-file';
import type { StoreProblem } from '../browser/store';
import type { Plural } from './format';
import type { Lang } from './languages';

/** Strings of the page around the instrument: all that a reader without JavaScript gets. */
export interface TeamPage {
  title: string;
  summary: string;
  measures: string;
  measuresText: readonly string[];
  run: string;
  runSteps: readonly string[];
  paper: string;
  paperText: string;
  consensus: string;
  consensusText: readonly string[];
  formulaWords: string;
  example: string;
  exampleText: readonly string[];
  noOrder: string;
  bands: string;
  source: string;
  limits: string;
  limitsList: readonly string[];
  anonymity: string;
  anonymityIntro: string;
  promised: string;
  promisedList: readonly string[];
  notPromised: string;
  notPromisedList: readonly string[];
  withNames: string;
  withNamesText: string;
  script: string;
  prepare: string;
  agendaTitle: string;
  minutes: string;
  say: string;
  total: string;
  after: string;
  offline: string;
  contents: string;
}

/** Strings of the instrument itself. */
export interface TeamLabels {
  // Frame
  title: string;
  choose: string;
  chooseHelp: string;
  assessment: string;
  chooseOne: string;
  open: string;
  loading: string;
  cannotLoad: string;
  tryAgain: string;
  another: string;
  questions: Plural;
  steps: string;
  collect: string;
  picture: string;
  agree: string;
  close: string;
  people: Plural;
  large: string;
  fullScreen: string;
  leaveFullScreen: string;
  saved: string;
  notSaved: string;
  undo: string;
  asideHelp: string;
  download: string;
  eraseAside: string;
  asideErased: string;
  // Collecting
  names: string;
  withNames: string;
  withNamesHelp: string;
  withoutNames: string;
  withoutNamesHelp: string;
  noWayBack: string;
  eraseNames: Plural;
  eraseNamesYes: string;
  cancel: string;
  namesErased: string;
  namesFirst: string;
  paste: string;
  pasteHelp: string;
  groupForNew: string;
  groupHelp: string;
  add: string;
  files: string;
  filesHelp: string;
  scan: string;
  scanHelp: string;
  stopScan: string;
  scanProblems: { unsupported: string; denied: string; 'no-camera': string };
  own: string;
  addOwn: string;
  unnamed: string;
  takeOf: string;
  added: Plural;
  same: Plural;
  updated: Plural;
  older: Plural;
  refusedNow: Plural;
  full: Plural;
  unreadNow: Plural;
  nothingFound: string;
  unknownCode: string;
  noPicture: string;
  responses: string;
  noResponses: string;
  responsesHelp: string;
  orderHelp: string;
  select: string;
  selectAll: string;
  selected: Plural;
  who: string;
  group: string;
  takenOn: string;
  answered: string;
  response: string;
  setGroup: string;
  groupSet: Plural;
  remove: string;
  removed: Plural;
  more: Plural;
  older1: Plural;
  groups: string;
  ungrouped: string;
  refused: string;
  refusedHelp: string;
  correct: string;
  retry: string;
  drop: string;
  dropped: string;
  openOther: string;
  fromFile: string;
  reasons: Readonly<Record<RefusedProblem, string>>;
  countsOnly: string;
  // Picture
  missing: Plural;
  missingHelp: string;
  nobody: string;
  show: string;
  talkAbout: string;
  all: string;
  byGroups: string;
  dimension: string;
  talkHelp: string;
  noTalk: string;
  howConsensus: string;
  consensus: string;
  bandHigh: string;
  bandMiddle: string;
  bandLow: string;
  largest: string;
  noOrder: string;
  median: string;
  between: string;
  mean: string;
  answers: string;
  answersOf: string;
  unknown: string;
  notApplicable: string;
  mostUnknown: string;
  tooFewAnswers: string;
  table: string;
  option: string;
  number: string;
  share: string;
  histogram: string;
  discuss: string;
  agreedOn: string;
  groupTable: string;
  apart: string;
  hidden: Plural;
  hiddenHelp: string;
  scores: string;
  scoresHelp: string;
  quartiles: string;
  scoreRange: string;
  tooFewScores: string;
  boxHelp: string;
  whoAnswered: string;
  ambition: string;
  // Agreeing
  progress: string;
  statementOf: string;
  agreeTitle: string;
  agreeHelp: string;
  noAnswer: string;
  note: string;
  noteHelp: string;
  previous: string;
  next: string;
  toClose: string;
  takeOver: Plural;
  takeOverHelp: string;
  tookOver: Plural;
  // Closing
  closeTitle: string;
  closeHelp: string;
  nothingAgreed: string;
  teamName: string;
  teamNameHelp: string;
  teamDefault: string;
  makeTake: string;
  updateTake: string;
  takeKept: string;
  takeNotKept: string;
  takeFile: string;
  seeResult: string;
  file: string;
  fileHelp: string;
  fileAnonymous: string;
  saveFile: string;
  openFile: string;
  print: string;
  erase: string;
  eraseHelp: string;
  erased: string;
  undone: string;
  // A session file that was opened
  incoming: string;
  incomingAbout: string;
  incomingCounts: string;
  addTo: string;
  replace: string;
  opened: string;
  combined: string;
  fileProblems: Readonly<Record<SessionProblem | 'unknown-assessment', string>>;
  otherTab: string;
  otherTabErased: string;
  storeProblems: Readonly<Record<StoreProblem, string>>;
  embedded: string;
  // Script
  script: string;
  showScript: string;
  hideScript: string;
  length: string;
  minutes: string;
  begin: string;
  pause: string;
  goOn: string;
  nextItem: string;
  previousItem: string;
  restart: string;
  left: string;
  over: string;
  itemStarts: string;
  oneMinute: string;
  timeUp: string;
  itemOf: string;
  say: string;
  wholeScript: string;
}

export interface TeamMessages {
  page: TeamPage;
  labels: TeamLabels;
}

export const teamMessages = {
  en: {
    page: {
      title: 'Team session',
      summary:
        'Put the answers of several people together, talk about where you differ most, and agree on one answer as a team.',
      measures: 'What it is',
      measuresText: [
        'Each of you takes the same assessment alone. One of you, the facilitator, collects the answers here and shows the team picture: per statement how the answers are spread, the median, and how far you agree. The statements on which you differ most come first. They are worth talking about: where two colleagues give different answers, one of them sees something that the other does not.',
        'In the meeting you agree on an answer per statement, with a note of who argued what and what you will find out. What you agreed becomes a set of answers of the team, with a result like everybody’s own.',
        'Nothing is sent anywhere. The answers come to you as links or files, and stay in this browser until you erase them.',
      ],
      run: 'How to run a session',
      runSteps: [
        'Choose one assessment, and say in one line what the answers are about: this team, this shop, this month. Send everybody its address.',
        'Everybody answers alone, chooses “Share” at the result, and sends you the link or the file. They decide whether their name goes along.',
        'Choose here whether you show names. Then paste all links at once, drop the files, or scan the QR codes from their phones. Add your own answers from this browser.',
        'Give the parts of the team a group if you want to see them side by side: marketing and service, Ghent and Antwerp. A group needs at least three people.',
        'Show the picture, and talk about the five to seven statements with the least agreement. Six minutes each is enough.',
        'Agree on an answer per statement, keep what you agreed as the team’s answers, and choose the first step from the result.',
      ],
      paper: 'Without this page: on paper',
      paperText:
        'Print the worksheet of the assessment for everybody. Read each statement aloud and let everybody put up as many fingers as the answer has points, all at the same moment; write the counts on a flip chart. Talk about the statements with fingers at both ends. The scripts below work the same way.',
      consensus: 'How consensus is calculated',
      consensusText: [
        'Two teams can have the same mean and differ in everything: everybody in the middle, or half at each end. Consensus tells them apart. It is a number from 0 (half of the answers at the lowest end, half at the highest) to 1 (everybody answers the same), for answers that stand from low to high. It comes from Tastle and Wierman.',
      ],
      formulaWords:
        'Take the share of people per option (p). Multiply it by the logarithm (base 2) of 1 minus the distance between that option (X) and the mean (μ), divided by the width of the scale (d). Add up over all options, and add 1.',
      example: 'A worked example',
      exampleText: [
        'Five people answer on a scale from 0 to 4: 0, 2, 2, 3 and 3. The mean is 10 ÷ 5 = 2; the width is 4.',
        'One in five answered 0, at a distance of 2 from the mean: 0.2 × log₂(1 − 2 ÷ 4) = 0.2 × −1 = −0.2.',
        'Two in five answered 2, at a distance of 0: 0.4 × log₂(1) = 0.',
        'Two in five answered 3, at a distance of 1: 0.4 × log₂(1 − 1 ÷ 4) = 0.4 × −0.415 = −0.166.',
        'Consensus = 1 − 0.2 + 0 − 0.166 = 0.634, shown as 0.63. For comparison: as many people on each of the five points gives 0.43.',
      ],
      noOrder:
        'Some assessments ask you to choose between things that are not more or less of each other, such as price and relationship. There is no consensus in this sense then; the page shows the share of the option that most people chose, and puts the smallest share first.',
      bands:
        'The words beside the number are an agreement of this site: close together from 0.8, spread out from 0.5, divided below that. With the same consensus, the statement that more people answered comes first, and then the one whose answers lie farther apart.',
      source: 'The measure:',
      limits: 'What it does not say',
      limitsList: [
        'High consensus does not mean that you are right: a team can be wrong together. It says where talking will bring up most.',
        'With few people every answer weighs heavily. With three people one changed answer can turn the order around.',
        'Questions with another number of options cannot be compared by consensus as strictly: the fewer options, the sooner two neighbours look divided.',
        'The median and the quartiles of the scores describe your team. They do not compare it with other organisations.',
      ],
      anonymity: 'What is promised about anonymity',
      anonymityIntro: 'If you choose “without names” before you collect:',
      promised: 'What this page does',
      promisedList: [
        'Names, labels and notes are thrown away as answers arrive. They are not shown, not kept in this browser and not in any file, and there is no way back to a session with names.',
        'Below three people there is no picture at all, only how many are missing.',
        'A group of fewer than three people is not shown. Nor is a group by which the answers of one or two others could be worked out by subtraction.',
        'Nothing shows what one person answered: no list, no row, no file with a row per person. The file of the session holds counts, and no answers of one person.',
      ],
      notPromised: 'What it cannot do',
      notPromisedList: [
        'Whoever has somebody’s link can open it and read the answers. If that matters, let somebody outside the team collect the links, and delete the messages afterwards.',
        'Whoever looks at the picture, adds one response and looks again can see what that response changed. Add all of them first, then look.',
        'If everybody in a group gives the same answer, the answer of each of them is known.',
        'The answers, without names, are kept in the browser of the facilitator until the session is erased.',
      ],
      withNames: 'With names',
      withNamesText:
        'The page shows the label that people sent along, and the facilitator can fill one in. Beside each statement you can see who answered what, with the notes that people chose to send. Say so in the invitation.',
      script: 'Workshop script',
      prepare: 'Prepare',
      agendaTitle: '{n} minutes',
      minutes: '{n} min',
      say: 'Say:',
      total: 'Together {n} minutes.',
      after: 'Afterwards',
      offline:
        'Collecting answers and showing the picture needs JavaScript. Everything else is in the text below, and the session can be run on paper.',
      contents: 'On this page',
    },
    labels: {
      title: 'The session',
      choose: 'Which assessment did everybody take?',
      chooseHelp:
        'Choose it here, or paste the first links below: they say which assessment they are of.',
      assessment: 'Assessment',
      chooseOne: 'Choose an assessment',
      open: 'Start',
      loading: 'Fetching the questions …',
      cannotLoad: 'The questions could not be fetched. Check the connection and try again.',
      tryAgain: 'Try again',
      another: 'Another assessment',
      questions: { one: '{n} question', other: '{n} questions' },
      steps: 'Steps of the session',
      collect: 'Collect',
      picture: 'Picture',
      agree: 'Agree',
      close: 'Close',
      people: { one: '{n} person', other: '{n} people' },
      large: 'Large type',
      fullScreen: 'Full screen',
      leaveFullScreen: 'Leave full screen',
      saved: 'Saved in this browser.',
      notSaved: 'Not saved. Save the session as a file before you leave this page.',
      undo: 'Undo',
      asideHelp:
        'A session was kept in this browser that this page cannot read. It has been put aside and is not used. Download it if you need it, or erase it.',
      download: 'Download',
      eraseAside: 'Erase what was put aside',
      asideErased: 'What was put aside has been erased.',
      names: 'Names',
      withNames: 'With names',
      withNamesHelp: 'You see who is in and who answered what, with the notes people sent.',
      withoutNames: 'Without names',
      withoutNamesHelp:
        'Names and notes are thrown away as answers arrive. No picture below three people, nothing about one person.',
      noWayBack: 'Names have been thrown away, so there is no way back to a session with names.',
      eraseNames: {
        one: 'This throws away the label and the notes of {n} response. It cannot be undone.',
        other: 'This throws away the labels and notes of {n} responses. It cannot be undone.',
      },
      eraseNamesYes: 'Throw away names',
      cancel: 'Cancel',
      namesErased: 'Labels and notes have been thrown away.',
      namesFirst: 'Choose first whether names are shown. What you added is waiting for that.',
      paste: 'Links',
      pasteHelp:
        'Paste as many as you like at once; a whole mail or chat will do. What is not a link is left out.',
      groupForNew: 'Group for what you add now (may stay empty)',
      groupHelp: 'Such as marketing, service or Ghent.',
      add: 'Add these links',
      files: 'Choose files',
      filesHelp:
        'Or drop them on this page: files with answers, texts with links, photos of QR codes where this browser can read them, or a saved session.',
      scan: 'Scan QR codes',
      scanHelp: 'Hold the codes in front of the camera one after the other.',
      stopScan: 'Stop the camera',
      scanProblems: {
        unsupported: 'This browser cannot read QR codes. Paste the link instead.',
        denied:
          'The camera is not allowed on this page. Allow it in the browser, or paste the link.',
        'no-camera': 'There is no camera, or another program is using it.',
      },
      own: 'My own answers from this browser',
      addOwn: 'Add mine',
      unnamed: 'Without a name',
      takeOf: '{name}, {date}',
      added: { one: '{n} response added.', other: '{n} responses added.' },
      same: { one: '{n} was here already.', other: '{n} were here already.' },
      updated: {
        one: '{n} was here with earlier answers, which have been replaced.',
        other: '{n} were here with earlier answers, which have been replaced.',
      },
      older: {
        one: '{n} is older than the answers that are here; nothing has changed.',
        other: '{n} are older than the answers that are here; nothing has changed.',
      },
      refusedNow: {
        one: '{n} could not be used: see the list below.',
        other: '{n} could not be used: see the list below.',
      },
      full: {
        one: '{n} more did not fit: a session holds 2,000 responses.',
        other: '{n} more did not fit: a session holds 2,000 responses.',
      },
      unreadNow: {
        one: '{n} answer is to a question that is no longer asked.',
        other: '{n} answers are to questions that are no longer asked.',
      },
      nothingFound: 'There is no link with answers in this text. It has been left where it is.',
      unknownCode: 'These answers are to an assessment ({code}) that this site does not have.',
      noPicture: 'No QR code was found in this picture.',
      responses: 'Who is in',
      noResponses: 'Nobody yet.',
      responsesHelp: 'Change a name or group in the table, or select several and set their group.',
      orderHelp:
        'Set a group in the table, or select several and set it together. The order does not say who was first.',
      select: 'Select {name}',
      selectAll: 'Select all',
      selected: { one: '{n} selected', other: '{n} selected' },
      who: 'Who',
      group: 'Group',
      takenOn: 'Answered on',
      answered: 'Answers',
      response: 'Response {n}',
      setGroup: 'Set group',
      groupSet: { one: 'The group of {n} has been set.', other: 'The group of {n} has been set.' },
      remove: 'Take out',
      removed: {
        one: '{n} response has been taken out.',
        other: '{n} responses have been taken out.',
      },
      more: { one: 'Show {n} more', other: 'Show {n} more' },
      older1: {
        one: '{n} response is to another version of the questions; answers count where the question is the same.',
        other:
          '{n} responses are to another version of the questions; answers count where the question is the same.',
      },
      groups: 'Groups',
      ungrouped: 'no group',
      refused: 'What could not be used',
      refusedHelp:
        'It is kept here until you take it away. Correct it and try again, or ask for the link once more.',
      correct: 'Text of this entry',
      retry: 'Try again',
      drop: 'Take away',
      dropped: 'The entry has been taken away.',
      openOther: 'Add to {title}',
      fromFile: 'File {name}',
      reasons: {
        foreign: 'It holds no answers of this site.',
        cut: 'The end is missing: it was cut off on its way.',
        changed: 'Something in it was changed on its way, so it cannot be trusted.',
        newer: 'It was made by a newer version of this site. Reload this page and try again.',
        'unknown-assessment': 'It is of an assessment that this site does not have.',
        'other-assessment': 'It is of another assessment.',
        'too-long': 'It is larger than any file of this site.',
        empty: 'Nothing in it can be read as answers.',
        unreadable: 'It, or a part of it, cannot be read.',
        'no-answers': 'Nobody has answered anything in it.',
      },
      countsOnly:
        'This session comes from a file without names. It holds counts, so no responses can be added. To collect anew, erase it first.',
      missing: {
        one: 'There is no picture yet: {n} more person is needed.',
        other: 'There is no picture yet: {n} more people are needed.',
      },
      missingHelp:
        'In a session without names a picture is made of at least three people, so that nobody’s answers can be read from it.',
      nobody: 'There is nothing to show yet: collect answers first.',
      show: 'Show',
      talkAbout: 'Talk about these',
      all: 'All statements',
      byGroups: 'Largest difference between groups',
      dimension: 'Only {title}',
      talkHelp: 'The statements with the least agreement, least first.',
      noTalk: 'There is no statement on which you differ.',
      howConsensus: 'How consensus is calculated',
      consensus: 'Consensus',
      bandHigh: 'close together',
      bandMiddle: 'spread out',
      bandLow: 'divided',
      largest: 'Largest option',
      noOrder: 'These options have no order, so there is no measure of consensus.',
      median: 'Median',
      between: 'between {low} and {high}',
      mean: 'Mean',
      answers: 'Answers',
      answersOf: '{n} of {total}',
      unknown: 'Don’t know',
      notApplicable: 'Not applicable',
      mostUnknown: '{n} of {total} don’t know',
      tooFewAnswers: 'too few answers',
      table: 'The numbers',
      option: 'Option',
      number: 'People',
      share: 'Share',
      histogram: 'People per option: {list}',
      discuss: 'Talk about it',
      agreedOn: 'Agreed: {answer}',
      groupTable: 'The groups side by side',
      apart: 'Difference between the highest and the lowest group: median {medians}, mean {means}.',
      hidden: {
        one: '{list}: not shown, as fewer than three people are in it or it would give others away.',
        other:
          '{list}: not shown, as fewer than three people are in them or they would give others away.',
      },
      hiddenHelp: 'Groups stand side by side when at least two have three people or more.',
      scores: 'Scores per dimension',
      scoresHelp:
        'Everybody’s own score per dimension, as the assessment scores it: the middle one, and the range that holds the middle half of you.',
      quartiles: 'Middle half',
      scoreRange: '{low} to {high}',
      tooFewScores: 'fewer than three scores',
      boxHelp: 'Bar: the middle half. Line: the median. Scale from 0 to {max}.',
      whoAnswered: 'Who answered what',
      ambition: 'wanted',
      progress: '{n} of {total} agreed',
      statementOf: 'Statement {n} of {total}',
      agreeTitle: 'What do we agree on?',
      agreeHelp: 'Choose the answer that somebody would give who had heard all of you.',
      noAnswer: 'Not agreed yet',
      note: 'Note',
      noteHelp: 'Who argued what, and what will we find out?',
      previous: 'Previous',
      next: 'Next',
      toClose: 'To the close',
      takeOver: {
        one: 'Take over {n} answer that you share',
        other: 'Take over {n} answers that you share',
      },
      takeOverHelp:
        'Where at least three quarters gave the same answer and nothing has been agreed yet. You can change each of them.',
      tookOver: {
        one: '{n} answer has been taken over.',
        other: '{n} answers have been taken over.',
      },
      closeTitle: 'What we agreed',
      closeHelp: 'Read it through together. This is what you send to everybody.',
      nothingAgreed: 'Nothing has been agreed yet.',
      teamName: 'Name for the team’s answers',
      teamNameHelp: 'Such as “Shop in Ghent, team”.',
      teamDefault: 'Team, {date}',
      makeTake: 'Keep as the team’s answers',
      updateTake: 'Keep the changes in the team’s answers',
      takeKept: 'Kept among the answers in this browser, as “{name}”.',
      takeNotKept: 'The browser could not keep the team’s answers. Save them as a file instead.',
      takeFile: 'Save the team’s answers as a file',
      seeResult: 'See the result on the page of the assessment',
      file: 'The session as a file',
      fileHelp: 'To go on elsewhere, or to keep. It holds all responses, with labels and notes.',
      fileAnonymous:
        'To go on elsewhere, or to keep. It holds counts and what you agreed, no answers of one person; so no responses can be added to it.',
      saveFile: 'Save the session',
      openFile: 'Open a session',
      print: 'Print',
      erase: 'Erase the session',
      eraseHelp: 'Takes everything on this page out of this browser; the team’s answers stay.',
      erased: 'The session has been erased.',
      undone: 'Undone.',
      incoming: 'A saved session',
      incomingAbout: '{title}: {people}, {agreed} agreed, last changed on {date}.',
      incomingCounts: 'It holds counts, so it cannot be added to the session that is here.',
      addTo: 'Add to this session',
      replace: 'Open instead of this session',
      opened: 'The session has been opened.',
      combined: 'The saved session has been added to this one.',
      fileProblems: {
        foreign: 'This file is no session of this site.',
        cut: 'The end of this file is missing. Ask for it once more.',
        newer:
          'This session was saved by a newer version of this site. Reload this page and try again.',
        'too-long': 'This file is larger than any that this site writes.',
        changed: 'Something in this file was changed, so that it cannot be true.',
        'unknown-assessment': 'This session is on an assessment that this site does not have.',
      },
      otherTab: 'The session was changed in another tab. You see the latest.',
      otherTabErased: 'The session was erased in another tab.',
      storeProblems: {
        unavailable:
          'This browser does not let the page keep anything. You can work on, but save the session as a file before you leave.',
        full: 'There is no room left in this browser, so the last change has not been saved. Save the session as a file.',
        damaged: 'What was kept in this browser cannot be read. It has been put aside.',
      },
      embedded:
        'This page stands inside another one, where the browser keeps nothing. Open it in a window of its own, or save the session as a file.',
      script: 'Workshop script',
      showScript: 'Show the script',
      hideScript: 'Hide the script',
      length: 'Length',
      minutes: '{n} minutes',
      begin: 'Start the clock',
      pause: 'Pause',
      goOn: 'Go on',
      nextItem: 'Next item',
      previousItem: 'Previous item',
      restart: 'Back to the start',
      left: '{time} left',
      over: '{time} over time',
      itemStarts: '{title}: {n} minutes.',
      oneMinute: 'One minute left: {title}.',
      timeUp: 'Time is up: {title}.',
      itemOf: 'Item {n} of {total}',
      say: 'Say:',
      wholeScript: 'The whole script, to read and print',
    },
  },
  nl: {
    page: {
      title: 'Teamsessie',
      summary:
        'Leg de antwoorden van verschillende mensen bij elkaar, praat over waar jullie het meest verschillen en kom als team tot één antwoord.',
      measures: 'Wat het is',
      measuresText: [
        'Ieder van jullie maakt dezelfde zelftest alleen. Eén van jullie, de begeleider, verzamelt de antwoorden hier en laat het teambeeld zien: per stelling hoe de antwoorden verdeeld zijn, de mediaan, en in hoeverre jullie het eens zijn. De stellingen waarover jullie het meest verschillen, staan bovenaan. Die zijn het bespreken waard: waar twee collega’s anders antwoorden, ziet de een iets wat de ander niet ziet.',
        'In de bijeenkomst spreek je per stelling een antwoord af, met een notitie over wie wat inbracht en wat je uitzoekt. Wat je afspreekt, worden de antwoorden van het team, met een uitslag zoals ieder die zelf ook heeft.',
        'Er wordt niets verstuurd. De antwoorden komen naar je toe als link of bestand, en blijven in deze browser tot je ze wist.',
      ],
      run: 'Zo begeleid je een sessie',
      runSteps: [
        'Kies één zelftest en zeg in één regel waar de antwoorden over gaan: dit team, deze winkel, deze maand. Stuur iedereen het adres.',
        'Iedereen vult hem alleen in, kiest bij de uitslag “Delen” en stuurt jou de link of het bestand. Ieder bepaalt zelf of de naam meegaat.',
        'Kies hier of je namen laat zien. Plak daarna alle links in één keer, zet de bestanden neer of scan de QR-codes van hun telefoons. Voeg je eigen antwoorden uit deze browser toe.',
        'Geef de delen van het team een groep als je ze naast elkaar wilt zien: marketing en service, Gent en Antwerpen. Een groep telt minstens drie mensen.',
        'Laat het beeld zien en praat over de vijf tot zeven stellingen waarover jullie het minst eens zijn. Zes minuten per stelling is genoeg.',
        'Spreek per stelling een antwoord af, bewaar dat als antwoorden van het team en kies uit de uitslag de eerste stap.',
      ],
      paper: 'Zonder deze pagina: op papier',
      paperText:
        'Print het werkblad van de zelftest voor iedereen. Lees elke stelling voor en laat iedereen op hetzelfde moment zoveel vingers opsteken als het antwoord punten heeft; schrijf de aantallen op een flip-over. Praat over de stellingen met vingers aan beide uiteinden. De draaiboeken hieronder werken net zo.',
      consensus: 'Hoe consensus wordt berekend',
      consensusText: [
        'Twee teams kunnen hetzelfde gemiddelde hebben en in alles verschillen: iedereen in het midden, of de helft aan elk uiteinde. Consensus houdt ze uit elkaar. Het is een getal van 0 (de helft van de antwoorden helemaal laag, de helft helemaal hoog) tot 1 (iedereen antwoordt hetzelfde), voor antwoorden die van laag naar hoog staan. De maat is van Tastle en Wierman.',
      ],
      formulaWords:
        'Neem per optie het aandeel mensen (p). Vermenigvuldig dat met de logaritme (grondtal 2) van 1 min de afstand tussen die optie (X) en het gemiddelde (μ), gedeeld door de breedte van de schaal (d). Tel alle opties op en tel daar 1 bij op.',
      example: 'Een uitgewerkt voorbeeld',
      exampleText: [
        'Vijf mensen antwoorden op een schaal van 0 tot 4: 0, 2, 2, 3 en 3. Het gemiddelde is 10 ÷ 5 = 2; de breedte is 4.',
        'Eén op de vijf antwoordde 0, op een afstand van 2 van het gemiddelde: 0,2 × log₂(1 − 2 ÷ 4) = 0,2 × −1 = −0,2.',
        'Twee op de vijf antwoordden 2, op een afstand van 0: 0,4 × log₂(1) = 0.',
        'Twee op de vijf antwoordden 3, op een afstand van 1: 0,4 × log₂(1 − 1 ÷ 4) = 0,4 × −0,415 = −0,166.',
        'Consensus = 1 − 0,2 + 0 − 0,166 = 0,634, getoond als 0,63. Ter vergelijking: even veel mensen op elk van de vijf punten geeft 0,43.',
      ],
      noOrder:
        'Bij sommige zelftests kies je tussen dingen die niet meer of minder van elkaar zijn, zoals prijs en relatie. Dan bestaat consensus in deze betekenis niet; de pagina laat het aandeel van de meest gekozen optie zien en zet het kleinste aandeel bovenaan.',
      bands:
        'De woorden naast het getal zijn een afspraak van deze site: dicht bij elkaar vanaf 0,8, verspreid vanaf 0,5, daaronder verdeeld. Bij gelijke consensus komt eerst de stelling waarop meer mensen antwoordden, en dan die waarvan de antwoorden verder uit elkaar liggen.',
      source: 'De maat:',
      limits: 'Wat het niet zegt',
      limitsList: [
        'Veel consensus betekent niet dat jullie gelijk hebben: een team kan het samen mis hebben. Het zegt waar praten het meest oplevert.',
        'Met weinig mensen weegt elk antwoord zwaar. Met drie mensen kan één ander antwoord de volgorde omgooien.',
        'Vragen met een ander aantal opties kun je minder streng op consensus vergelijken: hoe minder opties, hoe eerder twee buren verdeeld lijken.',
        'De mediaan en de kwartielen van de scores beschrijven jullie team. Ze vergelijken het niet met andere organisaties.',
      ],
      anonymity: 'Wat er over anonimiteit wordt beloofd',
      anonymityIntro: 'Kies je “zonder namen” voordat je verzamelt:',
      promised: 'Wat deze pagina doet',
      promisedList: [
        'Namen, labels en notities worden weggegooid zodra antwoorden binnenkomen. Ze worden niet getoond, niet in deze browser bewaard en staan in geen enkel bestand, en er is geen weg terug naar een sessie met namen.',
        'Onder de drie mensen is er helemaal geen beeld, alleen hoeveel er nog ontbreken.',
        'Een groep van minder dan drie mensen wordt niet getoond. Ook een groep waarmee je de antwoorden van één of twee anderen zou kunnen uitrekenen door af te trekken, blijft uit beeld.',
        'Nergens staat wat één persoon antwoordde: geen lijst, geen rij, geen bestand met een rij per persoon. Het bestand van de sessie bevat aantallen, en geen antwoorden van één persoon.',
      ],
      notPromised: 'Wat ze niet kan',
      notPromisedList: [
        'Wie iemands link heeft, kan die openen en de antwoorden lezen. Maakt dat uit, laat dan iemand buiten het team de links verzamelen en verwijder de berichten daarna.',
        'Wie naar het beeld kijkt, één inzending toevoegt en weer kijkt, kan zien wat die veranderde. Voeg ze eerst allemaal toe, kijk dan pas.',
        'Geeft iedereen in een groep hetzelfde antwoord, dan is van ieder het antwoord bekend.',
        'De antwoorden, zonder namen, blijven in de browser van de begeleider tot de sessie wordt gewist.',
      ],
      withNames: 'Met namen',
      withNamesText:
        'De pagina laat het label zien dat mensen meestuurden, en de begeleider kan er een invullen. Bij elke stelling kun je zien wie wat antwoordde, met de notities die mensen kozen mee te sturen. Zeg dat in de uitnodiging.',
      script: 'Draaiboek',
      prepare: 'Voorbereiden',
      agendaTitle: '{n} minuten',
      minutes: '{n} min',
      say: 'Zeg:',
      total: 'Samen {n} minuten.',
      after: 'Na afloop',
      offline:
        'Voor het verzamelen van antwoorden en het beeld is JavaScript nodig. Al het andere staat in de tekst hieronder, en de sessie kan ook op papier.',
      contents: 'Op deze pagina',
    },
    labels: {
      title: 'De sessie',
      choose: 'Welke zelftest heeft iedereen gemaakt?',
      chooseHelp:
        'Kies hem hier, of plak hieronder de eerste links: daaruit blijkt bij welke zelftest ze horen.',
      assessment: 'Zelftest',
      chooseOne: 'Kies een zelftest',
      open: 'Beginnen',
      loading: 'De vragen worden opgehaald …',
      cannotLoad:
        'De vragen konden niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.',
      tryAgain: 'Opnieuw proberen',
      another: 'Een andere zelftest',
      questions: { one: '{n} vraag', other: '{n} vragen' },
      steps: 'Stappen van de sessie',
      collect: 'Verzamelen',
      picture: 'Beeld',
      agree: 'Afspreken',
      close: 'Afronden',
      people: { one: '{n} persoon', other: '{n} mensen' },
      large: 'Grote letters',
      fullScreen: 'Volledig scherm',
      leaveFullScreen: 'Volledig scherm verlaten',
      saved: 'Bewaard in deze browser.',
      notSaved: 'Niet bewaard. Bewaar de sessie als bestand voordat je deze pagina verlaat.',
      undo: 'Ongedaan maken',
      asideHelp:
        'In deze browser stond een sessie die deze pagina niet kan lezen. Die is apart gezet en wordt niet gebruikt. Download haar als je haar nodig hebt, of wis haar.',
      download: 'Downloaden',
      eraseAside: 'Wissen wat apart is gezet',
      asideErased: 'Wat apart was gezet, is gewist.',
      names: 'Namen',
      withNames: 'Met namen',
      withNamesHelp:
        'Je ziet wie er is en wie wat antwoordde, met de notities die mensen meestuurden.',
      withoutNames: 'Zonder namen',
      withoutNamesHelp:
        'Namen en notities worden weggegooid zodra antwoorden binnenkomen. Geen beeld onder de drie mensen, niets over één persoon.',
      noWayBack: 'De namen zijn weggegooid, dus er is geen weg terug naar een sessie met namen.',
      eraseNames: {
        one: 'Hiermee gooi je het label en de notities van {n} inzending weg. Dat kun je niet ongedaan maken.',
        other:
          'Hiermee gooi je de labels en notities van {n} inzendingen weg. Dat kun je niet ongedaan maken.',
      },
      eraseNamesYes: 'Namen weggooien',
      cancel: 'Annuleren',
      namesErased: 'Labels en notities zijn weggegooid.',
      namesFirst: 'Kies eerst of er namen te zien zijn. Wat je toevoegde, wacht daarop.',
      paste: 'Links',
      pasteHelp:
        'Plak er zoveel als je wilt in één keer; een hele mail of chat mag ook. Wat geen link is, valt weg.',
      groupForNew: 'Groep voor wat je nu toevoegt (mag leeg blijven)',
      groupHelp: 'Bijvoorbeeld marketing, service of Gent.',
      add: 'Deze links toevoegen',
      files: 'Bestanden kiezen',
      filesHelp:
        'Of zet ze op deze pagina neer: bestanden met antwoorden, teksten met links, foto’s van QR-codes als deze browser die kan lezen, of een bewaarde sessie.',
      scan: 'QR-codes scannen',
      scanHelp: 'Houd de codes een voor een voor de camera.',
      stopScan: 'Camera stoppen',
      scanProblems: {
        unsupported: 'Deze browser kan geen QR-codes lezen. Plak de link.',
        denied: 'De camera mag niet op deze pagina. Sta hem toe in de browser, of plak de link.',
        'no-camera': 'Er is geen camera, of een ander programma gebruikt hem.',
      },
      own: 'Mijn eigen antwoorden uit deze browser',
      addOwn: 'Die van mij toevoegen',
      unnamed: 'Zonder naam',
      takeOf: '{name}, {date}',
      added: { one: '{n} inzending toegevoegd.', other: '{n} inzendingen toegevoegd.' },
      same: { one: '{n} was er al.', other: '{n} waren er al.' },
      updated: {
        one: 'Van {n} stonden er eerdere antwoorden; die zijn vervangen.',
        other: 'Van {n} stonden er eerdere antwoorden; die zijn vervangen.',
      },
      older: {
        one: '{n} is ouder dan de antwoorden die er staan; er is niets veranderd.',
        other: '{n} zijn ouder dan de antwoorden die er staan; er is niets veranderd.',
      },
      refusedNow: {
        one: '{n} kon niet worden gebruikt: zie de lijst hieronder.',
        other: '{n} konden niet worden gebruikt: zie de lijst hieronder.',
      },
      full: {
        one: 'Er paste er {n} niet meer bij: een sessie houdt 2.000 inzendingen.',
        other: 'Er pasten er {n} niet meer bij: een sessie houdt 2.000 inzendingen.',
      },
      unreadNow: {
        one: '{n} antwoord hoort bij een vraag die niet meer wordt gesteld.',
        other: '{n} antwoorden horen bij vragen die niet meer worden gesteld.',
      },
      nothingFound: 'In deze tekst staat geen link met antwoorden. Hij is blijven staan.',
      unknownCode: 'Deze antwoorden horen bij een zelftest ({code}) die deze site niet heeft.',
      noPicture: 'In deze afbeelding is geen QR-code gevonden.',
      responses: 'Wie er zijn',
      noResponses: 'Nog niemand.',
      responsesHelp:
        'Pas een naam of groep aan in de tabel, of selecteer er meer en geef ze samen een groep.',
      orderHelp:
        'Geef een groep op in de tabel, of selecteer er meer en geef ze samen een groep. De volgorde verraadt niet wie eerst was.',
      select: '{name} selecteren',
      selectAll: 'Alles selecteren',
      selected: { one: '{n} geselecteerd', other: '{n} geselecteerd' },
      who: 'Wie',
      group: 'Groep',
      takenOn: 'Ingevuld op',
      answered: 'Antwoorden',
      response: 'Inzending {n}',
      setGroup: 'Groep instellen',
      groupSet: {
        one: 'De groep van {n} is ingesteld.',
        other: 'De groep van {n} is ingesteld.',
      },
      remove: 'Eruit halen',
      removed: {
        one: '{n} inzending is eruit gehaald.',
        other: '{n} inzendingen zijn eruit gehaald.',
      },
      more: { one: 'Nog {n} tonen', other: 'Nog {n} tonen' },
      older1: {
        one: '{n} inzending hoort bij een andere versie van de vragen; antwoorden tellen mee waar de vraag dezelfde is.',
        other:
          '{n} inzendingen horen bij een andere versie van de vragen; antwoorden tellen mee waar de vraag dezelfde is.',
      },
      groups: 'Groepen',
      ungrouped: 'geen groep',
      refused: 'Wat niet kon worden gebruikt',
      refusedHelp:
        'Het blijft hier tot je het weghaalt. Verbeter het en probeer het opnieuw, of vraag nog eens om de link.',
      correct: 'Tekst van dit stuk',
      retry: 'Opnieuw proberen',
      drop: 'Weghalen',
      dropped: 'Het stuk is weggehaald.',
      openOther: 'Toevoegen bij {title}',
      fromFile: 'Bestand {name}',
      reasons: {
        foreign: 'Er staan geen antwoorden van deze site in.',
        cut: 'Het einde ontbreekt: het is onderweg afgekapt.',
        changed: 'Onderweg is er iets in veranderd, dus het is niet te vertrouwen.',
        newer:
          'Het is gemaakt met een nieuwere versie van deze site. Laad deze pagina opnieuw en probeer het nog eens.',
        'unknown-assessment': 'Het hoort bij een zelftest die deze site niet heeft.',
        'other-assessment': 'Het hoort bij een andere zelftest.',
        'too-long': 'Het is groter dan welk bestand van deze site ook.',
        empty: 'Er is niets in te lezen als antwoorden.',
        unreadable: 'Het is niet te lezen, of een deel ervan niet.',
        'no-answers': 'Er is nog niets in beantwoord.',
      },
      countsOnly:
        'Deze sessie komt uit een bestand zonder namen. Daarin staan aantallen, dus er kunnen geen inzendingen bij. Wil je opnieuw verzamelen, wis haar dan eerst.',
      missing: {
        one: 'Er is nog geen beeld: er ontbreekt nog {n} persoon.',
        other: 'Er is nog geen beeld: er ontbreken nog {n} mensen.',
      },
      missingHelp:
        'In een sessie zonder namen bestaat een beeld uit minstens drie mensen, zodat niemands antwoorden eruit af te lezen zijn.',
      nobody: 'Er is nog niets te zien: verzamel eerst antwoorden.',
      show: 'Toon',
      talkAbout: 'Praat hierover',
      all: 'Alle stellingen',
      byGroups: 'Grootste verschil tussen groepen',
      dimension: 'Alleen {title}',
      talkHelp: 'De stellingen waarover jullie het minst eens zijn, de minste eerst.',
      noTalk: 'Er is geen stelling waarover jullie verschillen.',
      howConsensus: 'Hoe consensus wordt berekend',
      consensus: 'Consensus',
      bandHigh: 'dicht bij elkaar',
      bandMiddle: 'verspreid',
      bandLow: 'verdeeld',
      largest: 'Grootste optie',
      noOrder: 'Deze opties hebben geen volgorde, dus er is geen maat voor consensus.',
      median: 'Mediaan',
      between: 'tussen {low} en {high}',
      mean: 'Gemiddelde',
      answers: 'Antwoorden',
      answersOf: '{n} van {total}',
      unknown: 'Weet ik niet',
      notApplicable: 'Niet van toepassing',
      mostUnknown: '{n} van {total} weten het niet',
      tooFewAnswers: 'te weinig antwoorden',
      table: 'De aantallen',
      option: 'Optie',
      number: 'Mensen',
      share: 'Aandeel',
      histogram: 'Mensen per optie: {list}',
      discuss: 'Bespreken',
      agreedOn: 'Afgesproken: {answer}',
      groupTable: 'De groepen naast elkaar',
      apart:
        'Verschil tussen de hoogste en de laagste groep: mediaan {medians}, gemiddelde {means}.',
      hidden: {
        one: '{list}: niet getoond, omdat er minder dan drie mensen in zitten of anderen erdoor zichtbaar worden.',
        other:
          '{list}: niet getoond, omdat er minder dan drie mensen in zitten of anderen erdoor zichtbaar worden.',
      },
      hiddenHelp: 'Groepen staan naast elkaar als er minstens twee zijn van drie mensen of meer.',
      scores: 'Scores per dimensie',
      scoresHelp:
        'Ieders eigen score per dimensie, zoals de zelftest die berekent: de middelste, en waarbinnen de middelste helft van jullie valt.',
      quartiles: 'Middelste helft',
      scoreRange: '{low} tot {high}',
      tooFewScores: 'minder dan drie scores',
      boxHelp: 'Balk: de middelste helft. Streep: de mediaan. Schaal van 0 tot {max}.',
      whoAnswered: 'Wie wat antwoordde',
      ambition: 'gewenst',
      progress: '{n} van {total} afgesproken',
      statementOf: 'Stelling {n} van {total}',
      agreeTitle: 'Wat spreken we af?',
      agreeHelp: 'Kies het antwoord dat iemand zou geven die jullie allemaal had gehoord.',
      noAnswer: 'Nog niet afgesproken',
      note: 'Notitie',
      noteHelp: 'Wie bracht wat in, en wat zoeken we uit?',
      previous: 'Vorige',
      next: 'Volgende',
      toClose: 'Naar het afronden',
      takeOver: {
        one: '{n} antwoord overnemen dat jullie delen',
        other: '{n} antwoorden overnemen die jullie delen',
      },
      takeOverHelp:
        'Waar minstens driekwart hetzelfde antwoord gaf en nog niets is afgesproken. Je kunt elk ervan veranderen.',
      tookOver: {
        one: '{n} antwoord is overgenomen.',
        other: '{n} antwoorden zijn overgenomen.',
      },
      closeTitle: 'Wat we hebben afgesproken',
      closeHelp: 'Lees het samen door. Dit is wat je iedereen stuurt.',
      nothingAgreed: 'Er is nog niets afgesproken.',
      teamName: 'Naam voor de antwoorden van het team',
      teamNameHelp: 'Bijvoorbeeld “Winkel in Gent, team”.',
      teamDefault: 'Team, {date}',
      makeTake: 'Bewaren als antwoorden van het team',
      updateTake: 'Wijzigingen bewaren in de antwoorden van het team',
      takeKept: 'Bewaard bij de antwoorden in deze browser, als “{name}”.',
      takeNotKept: 'De browser kon de antwoorden van het team niet bewaren. Bewaar ze als bestand.',
      takeFile: 'De antwoorden van het team als bestand bewaren',
      seeResult: 'Bekijk de uitslag op de pagina van de zelftest',
      file: 'De sessie als bestand',
      fileHelp:
        'Om elders verder te gaan, of om te bewaren. Alle inzendingen staan erin, met labels en notities.',
      fileAnonymous:
        'Om elders verder te gaan, of om te bewaren. Erin staan aantallen en wat jullie afspraken, geen antwoorden van één persoon; er kunnen dus geen inzendingen meer bij.',
      saveFile: 'Sessie bewaren',
      openFile: 'Sessie openen',
      print: 'Printen',
      erase: 'Sessie wissen',
      eraseHelp: 'Haalt alles op deze pagina uit deze browser; de antwoorden van het team blijven.',
      erased: 'De sessie is gewist.',
      undone: 'Ongedaan gemaakt.',
      incoming: 'Een bewaarde sessie',
      incomingAbout:
        '{title}: {people}, {agreed} afgesproken, voor het laatst gewijzigd op {date}.',
      incomingCounts: 'Er staan aantallen in, dus ze kan niet bij de sessie die er al is.',
      addTo: 'Toevoegen aan deze sessie',
      replace: 'Openen in plaats van deze sessie',
      opened: 'De sessie is geopend.',
      combined: 'De bewaarde sessie is bij deze gevoegd.',
      fileProblems: {
        foreign: 'Dit bestand is geen sessie van deze site.',
        cut: 'Het einde van dit bestand ontbreekt. Vraag er nog eens om.',
        newer:
          'Deze sessie is bewaard met een nieuwere versie van deze site. Laad deze pagina opnieuw en probeer het nog eens.',
        'too-long': 'Dit bestand is groter dan welk bestand van deze site ook.',
        changed: 'In dit bestand is iets veranderd waardoor het niet kan kloppen.',
        'unknown-assessment': 'Deze sessie hoort bij een zelftest die deze site niet heeft.',
      },
      otherTab: 'De sessie is in een ander tabblad gewijzigd. Je ziet de laatste stand.',
      otherTabErased: 'De sessie is in een ander tabblad gewist.',
      storeProblems: {
        unavailable:
          'Deze browser laat de pagina niets bewaren. Je kunt doorwerken, maar bewaar de sessie als bestand voordat je weggaat.',
        full: 'Er is geen ruimte meer in deze browser, dus de laatste wijziging is niet bewaard. Bewaar de sessie als bestand.',
        damaged: 'Wat in deze browser stond, is niet te lezen. Het is apart gezet.',
      },
      embedded:
        'Deze pagina staat in een andere, waar de browser niets bewaart. Open haar in een eigen venster, of bewaar de sessie als bestand.',
      script: 'Draaiboek',
      showScript: 'Draaiboek tonen',
      hideScript: 'Draaiboek verbergen',
      length: 'Lengte',
      minutes: '{n} minuten',
      begin: 'Klok starten',
      pause: 'Pauze',
      goOn: 'Verder',
      nextItem: 'Volgende onderdeel',
      previousItem: 'Vorige onderdeel',
      restart: 'Terug naar het begin',
      left: 'nog {time}',
      over: '{time} over de tijd',
      itemStarts: '{title}: {n} minuten.',
      oneMinute: 'Nog één minuut: {title}.',
      timeUp: 'De tijd is om: {title}.',
      itemOf: 'Onderdeel {n} van {total}',
      say: 'Zeg:',
      wholeScript: 'Het hele draaiboek, om te lezen en te printen',
    },
  },
} satisfies Record<Lang, TeamMessages>;
