import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateContent } from '../../src/library/validate';
import { contentFolder } from '../support/content';

interface Mistake {
  /** What a writer did, as the end of the sentence “A writer is told about …”. */
  readonly title: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** File where it is reported, if that is another one. */
  readonly reportedIn?: string;
  readonly where: RegExp;
  readonly message: RegExp;
}

const brand = 'playbooks/en/functions/brand.mdx';
const merk = 'playbooks/nl/functions/brand.mdx';
const check = 'assessments/check-f1.yaml';
const wheel = 'assessments/core-function-wheel.yaml';
const aCase = 'cases/hp-support-community.yaml';
const kpi = 'kpis/nps.yaml';
const term = 'glossary/nps.yaml';
const chapters = 'playbooks/chapters.yaml';
const guide = 'templates/en/conversation-guide.mdx';
const leidraad = 'templates/nl/conversation-guide.mdx';

/** Puts a paragraph at the start of a section of a playbook. */
const inWhy = (paragraph: string) => (text: string) =>
  text.replace('<Section id="why">\n', `<Section id="why">\n\n${paragraph}\n`);
const without = (pattern: RegExp) => (text: string) => text.replace(pattern, '');
const instead = (pattern: RegExp, by: string) => (text: string) => text.replace(pattern, by);

const mistakes: readonly Mistake[] = [
  {
    title: 'a typo in the name of a field',
    file: aCase,
    change: instead(/^organisation:/m, 'organization:'),
    where: /./,
    message: /unknown field “organization”: mend the name or take it out/,
  },
  {
    title: 'a typo in a field of a chapter',
    file: chapters,
    change: instead(/ {2}slug: brand/, '  slugg: brand'),
    reportedIn: `${chapters}, item 1`,
    where: /./,
    message: /unknown field “slugg”/,
  },
  {
    title: 'a typo in an attribute',
    file: brand,
    change: inWhy('<Cite key="ruijs2011" page="3" />'),
    where: /./,
    message: /unknown field “page”/,
  },
  {
    title: 'a file that is not YAML',
    file: aCase,
    change: (text) => `${text}\n  : [`,
    where: /the whole file/,
    message: /this is not YAML/,
  },
  {
    title: 'a text that is not MDX',
    file: brand,
    change: instead(/<\/Section>/, ''),
    where: /the text/,
    message: /cannot be read/,
  },
  {
    title: 'a component that does not exist',
    file: brand,
    change: inWhy('<Warning>Careful.</Warning>'),
    where: /^line \d+$/,
    message: /there is no component <Warning>: use Section, /,
  },
  {
    title: 'a section that does not exist',
    file: brand,
    change: instead(/<Section id="why">/, '<Section id="whyy">'),
    where: /section why/,
    message: /<Section id="why"> is missing/,
  },
  ...(
    [
      ['Case', 'case', '<Case id="nowhere" />'],
      ['Kpi', 'KPI', '<Kpi id="nowhere" />'],
      ['Term', 'term in the glossary', 'A <Term id="nowhere">word</Term>.'],
      ['Cite', 'source', 'A claim <Cite key="nowhere" />.'],
      ['Figure', 'source', '<Figure value="3" unit="count" source="nowhere">of it</Figure>'],
      ['Assessment', 'assessment', '<Assessment id="nowhere" show="link" />'],
      ['Calculator', 'calculator', '<Calculator id="nowhere" show="link" />'],
    ] as const
  ).map(([name, what, text]) => ({
    title: `an unknown id in <${name}>`,
    file: brand,
    change: inWhy(text),
    where: /^line \d+$/,
    message: new RegExp(`there is no ${what} “nowhere”: mend the name, or add it first`),
  })),
  {
    title: 'an unknown source of a case',
    file: aCase,
    change: instead(/^sources: .*$/m, 'sources: [nowhere]'),
    where: /sources/,
    message: /there is no source “nowhere”/,
  },
  {
    title: 'a case without a source',
    file: aCase,
    change: instead(/^sources: .*$/m, 'sources: []'),
    where: /sources/,
    message: /cites at least one source/,
  },
  {
    title: 'an unknown counter-measure of a KPI',
    file: kpi,
    change: instead(/^counter: .*$/m, 'counter: nowhere'),
    where: /counter/,
    message: /there is no KPI “nowhere”/,
  },
  {
    title: 'an unknown calculator of a KPI',
    file: kpi,
    change: instead(/^calculator: .*$/m, 'calculator: K99'),
    where: /calculator/,
    message: /there is no calculator K99/,
  },
  {
    title: 'an unknown term to see as well',
    file: term,
    change: (text) => `${text.replace(/^see: .*\n/m, '')}see: [nowhere]\n`,
    where: /see/,
    message: /there is no term “nowhere”/,
  },
  {
    title: 'an unknown chapter to have in place first',
    file: chapters,
    change: instead(/requires: \[O1, O7\]/, 'requires: [O1, O99]'),
    where: /F1, requires/,
    message: /there is no chapter “O99”/,
  },
  {
    title: 'an unknown value where there is a list to choose from',
    file: aCase,
    change: instead(/^sector: .*$/m, 'sector: tech'),
    where: /sector/,
    message: /insurance.*technology/,
  },
  {
    title: 'a missing Dutch text of a case',
    file: aCase,
    change: without(/^ {2}nl: .*\n/m),
    where: /title\.nl/,
    message: /this field is missing: fill it in/,
  },
  {
    title: 'an empty Dutch text of a case',
    file: aCase,
    change: instead(/^ {2}nl: .*$/m, "  nl: ''"),
    where: /title\.nl/,
    message: /schrijf de Nederlandse tekst/,
  },
  {
    title: 'a playbook without its Dutch text',
    file: merk,
    change: () => '',
    reportedIn: brand,
    where: /translation/,
    message: /the same text is missing in “nl”: add playbooks\/nl/,
  },
  {
    title: 'a section that only one language has more of',
    file: merk,
    change: inWhy('<Callout type="tip">\n\nExtra.\n\n</Callout>'),
    where: /line \d+ of the text/,
    message:
      /has <Callout type=tip> where .*brand\.mdx has .*: both languages hold the same structure/,
  },
  {
    title: 'a citation that only one language has',
    file: merk,
    change: inWhy('Nog een zin <Cite key="ruijs2011" />.'),
    where: /citations in why: ruijs2011/,
    message: /cited \d+ times here and \d+ times in/,
  },
  {
    title: 'a play with more steps in one language',
    file: merk,
    change: instead(/^1\. (.*)$/m, '1. $1\n1. Nog een'),
    where: /line \d+ of the text/,
    message: /both languages hold the same structure/,
  },
  {
    title: 'a link to a section that is not there',
    file: brand,
    change: inWhy('[Read](F4#nowhere).'),
    where: /line \d+/,
    message: /F4 has no “#nowhere”; it has overview/,
  },
  {
    title: 'a link within the page that leads nowhere',
    file: brand,
    change: inWhy('[Read](#nowhere).'),
    where: /line \d+/,
    message: /this page has no “#nowhere”/,
  },
  {
    title: 'a link to a code that is not there',
    file: brand,
    change: inWhy('[Read](K99).'),
    where: /line \d+/,
    message: /a link to “K99”: write a code such as F4/,
  },
  {
    title: 'a link to a page by address',
    file: brand,
    change: inWhy('[Read](https://example.org/).'),
    where: /line \d+/,
    message: /write a code such as F4/,
  },
  {
    title: 'a link to a section of a chapter whose playbook is gone',
    file: 'playbooks/en/requirements/channels.mdx',
    change: () => '',
    reportedIn: 'playbooks/en/requirements/processes.mdx',
    where: /line \d+/,
    message: /O11 has no playbook yet, so link it without a section/,
  },
  {
    title: 'an advice that leads to a place that is not there',
    file: wheel,
    change: instead(/to: F1#[a-z-]+/, 'to: F1#nowhere'),
    where: /link to F1#nowhere/,
    message: /F1 has no “#nowhere”/,
  },
  {
    title: 'a question whose section is not there',
    file: check,
    change: instead(/section: .*/, 'section: nowhere'),
    where: /, section$/,
    message: /F1 has no “#nowhere”/,
  },
  {
    title: 'a code that stands twice',
    file: chapters,
    change: instead(/^- id: F2$/m, '- id: F1'),
    where: /item 2, id/,
    message: /“F1” stands here twice: codes are unique/,
  },
  {
    title: 'two instruments with one code',
    file: 'assessments/check-f2.yaml',
    change: instead(/^code: .*\n([^]*)chapter: .*$/m, 'code: check-f1\n$1chapter: F1'),
    where: /code/,
    message: /check-f1\.yaml has the code check-f1 already/,
  },
  {
    title: 'a code of another group',
    file: chapters,
    change: instead(/^- id: F1\n {2}group: functions/m, '- id: F1\n  group: roles'),
    where: /F1, group/,
    message: /codes of “roles” start with R/,
  },
  {
    title: 'a text that stands in the folder of another chapter',
    file: brand,
    change: instead(/^code: F1/m, 'code: F2'),
    where: /code/,
    message: /F2 belongs in functions\/product\.mdx/,
  },
  {
    title: 'an id that stands twice in a page',
    file: brand,
    change: inWhy('<Topic id="steps" title="Again" />'),
    where: /id steps/,
    message: /stands twice in the page: ids are unique/,
  },
  {
    title: 'a percentage that cites nothing',
    file: brand,
    change: inWhy('Of all customers, 37% complain.'),
    where: /line \d+/,
    message:
      /a figure cites nothing: “Of all customers, 37% complain\.…”\. Add <Cite key="…" \/> or put it/,
  },
  {
    title: 'an amount that cites nothing',
    file: brand,
    change: inWhy('It brought in € 3 million.'),
    where: /line \d+/,
    message: /a figure cites nothing/,
  },
  {
    title: 'a percentage that cites nothing in a callout that is not an assumption',
    file: brand,
    change: inWhy(
      '<Callout type="assumption">\n\nOurs.\n\n</Callout>\n\n<Callout type="tip">\n\nCount on 37% less.\n\n</Callout>',
    ),
    where: /line \d+/,
    message: /a figure cites nothing/,
  },
  {
    title: 'a figure without its source',
    file: brand,
    change: inWhy('<Figure value="3" unit="count">of it</Figure>'),
    where: /source/,
    message: /this field is missing: fill it in/,
  },
  {
    title: 'a figure that is not a number',
    file: brand,
    change: inWhy('<Figure value="3%" unit="count" source="ruijs2011">of it</Figure>'),
    where: /value/,
    message: /use a plain number/,
  },
  {
    title: 'a figure in a KPI that cites nothing',
    file: 'kpis/reopened-share.yaml',
    change: (text) =>
      text.replace(/^sources: .*$/m, 'sources: []').replace(/^( {2}en: )/m, '$1Better than 12%. '),
    where: /\.en$/,
    message: /a figure cites nothing: name its source under `sources`/,
  },
  {
    title: 'a figure in the glossary that cites nothing',
    file: 'glossary/silo.yaml',
    change: (text) =>
      text
        .replace(/^sources: .*\n/m, '')
        .replace(
          /^explanation:\n {2}en: .*(\n {4}.*)*/m,
          'explanation:\n  en: Found in 80% of firms.',
        ),
    where: /explanation\.en/,
    message: /a figure cites nothing: name its source under `sources`/,
  },
  {
    title: 'a heading',
    file: brand,
    change: inWhy('## A heading'),
    where: /^line \d+$/,
    message: /content may not hold a heading: use <Topic> or <Play>/,
  },
  {
    title: 'code',
    file: brand,
    change: inWhy('{1 + 1}'),
    where: /^line \d+$/,
    message: /content may not hold an expression in braces/,
  },
  {
    title: 'an import',
    file: brand,
    change: instead(/<Section id="overview">/, 'import x from \'./x\';\n\n<Section id="overview">'),
    where: /^line \d+$/,
    message: /content may not hold an import or export/,
  },
  {
    title: 'an attribute that is an expression',
    file: brand,
    change: inWhy('<Cite key={"ruijs2011"} />'),
    where: /^line \d+$/,
    message: /there is no source “\{…\}”/,
  },
  {
    title: 'a play without numbered steps',
    file: brand,
    change: instead(/^(<Play [^]*?)^1\. [^]*?(?=^<\/Play>)/m, '$1Just do it.\n\n'),
    where: /^line \d+$/,
    message: /a play has 3 to 6 numbered steps; this one has 0/,
  },
  {
    title: 'sections in another order',
    file: brand,
    change: (text) =>
      text
        .replace('<Section id="pitfalls">', '<Section id="X">')
        .replace('<Section id="check">', '<Section id="pitfalls">')
        .replace('<Section id="X">', '<Section id="check">'),
    where: /^sections$/,
    message: /sections stand once each and in this order: overview, why/,
  },
  {
    title: 'too few questions in a check',
    file: check,
    change: (text) =>
      text
        .split(/^(?= {2}- id: )/m)
        .slice(0, 4)
        .join(''),
    where: /questions/,
    message: /6|six/,
  },
  {
    title: 'an option without feedback',
    file: check,
    change: without(/^ {8}feedback:\n {10}en: .*(\n {12}.*)*\n {10}nl: .*(\n {12}.*)*\n/m),
    where: /questions\.0\.options\.0\.feedback/,
    message: /this field is missing: fill it in/,
  },
  {
    title: 'a question without a right answer',
    file: check,
    change: without(/^ *correct: true\n/m),
    where: /questions\.0/,
    message: /right option/,
  },
  {
    title: 'a glossary text of more than three sentences',
    file: term,
    change: instead(
      /^explanation:\n {2}en: .*(\n {4}.*)*/m,
      'explanation:\n  en: One. Two. Three. Four.',
    ),
    where: /explanation\.en/,
    message: /at most three sentences/,
  },
  {
    title: 'a file whose name is not an id',
    file: 'glossary/Wrong Name.yaml',
    change: () => readFileSync(join(contentFolder, term), 'utf8'),
    where: /the name of the file/,
    message: /use lower case letters, digits and hyphens/,
  },
  {
    title: 'a calculator whose file has another name than its address',
    file: 'calculators/nps.yaml',
    change: instead(/^slug: nps$/m, 'slug: score'),
    where: /slug/,
    message: /“nps”, the name of the file/,
  },
  {
    title: 'a number that a result of another calculator fills in, which is not there',
    file: 'calculators/business-case.yaml',
    change: instead(/K3\.unit_margin/, 'K3.margin_each'),
    where: /margin, prefill/,
    message: /there is no result “K3\.margin_each”/,
  },
  {
    title: 'a number that a result in another unit would fill in',
    file: 'calculators/business-case.yaml',
    change: instead(/K3\.unit_margin/, 'K3.sales_per_click'),
    where: /margin, prefill/,
    message: /has another unit than margin/,
  },
  {
    title: 'a number that the answer to a question fills in that nobody asks',
    file: 'calculators/channel-mix.yaml',
    change: instead(/A4\.satisfaction-one-contact/, 'A4.satisfaction-two-contacts'),
    where: /fcr, prefill/,
    message: /A4 does not ask “satisfaction-two-contacts”/,
  },
  {
    title: 'a number for an answer that nobody can give',
    file: 'calculators/channel-mix.yaml',
    change: instead(/answers: \{ two: 10/, 'answers: { three: 10'),
    where: /fcr, prefill/,
    message: /“three” is no answer to A4\.satisfaction-one-contact/,
  },
  {
    title: 'an assessment that has another name by now',
    file: 'calculators/channel-mix.yaml',
    change: instead(/^        en: Readiness to open up$/m, '        en: Ready to open up'),
    where: /fcr, prefill/,
    message: /A4 is called “Readiness to open up”/,
  },
  {
    title: 'a formula that asks whether an input is filled in that never stays empty',
    file: 'calculators/nps.yaml',
    change: instead(/known\(population\)/, 'known(promoters)'),
    where: /formula/,
    message: /promoters: known\(\) asks what is never left empty/,
  },
  {
    title: 'an input without a number to start with that may not stay empty',
    file: 'calculators/nps.yaml',
    change: instead(/value: 90/, 'value: null'),
    where: /value/,
    message: /a number to start with, or let the input be optional/,
  },
  {
    title: 'a number of a pasted list that counts for no input',
    file: 'calculators/nps.yaml',
    change: instead(/from: 7, to: 8/, 'from: 8, to: 8'),
    where: /into/,
    message: /every whole number of the range belongs to exactly one input/,
  },
  {
    title: 'numbers that do not go together at an input that is not there',
    file: 'calculators/nps.yaml',
    change: instead(/inputs: \[population\]/, 'inputs: [crowd]'),
    where: /checks/,
    message: /“crowd” is not an input with one number/,
  },
  {
    title: 'a place on a scale without an end of its interval',
    file: 'calculators/nps.yaml',
    change: instead(/high: \[high, other_high\]/, 'high: [high]'),
    where: /charts/,
    message: /one of each for every place/,
  },
  {
    title: 'a typo in the head of a template',
    file: guide,
    change: instead(/^summary:/m, 'sumary:'),
    where: /./,
    message: /unknown field “sumary”/,
  },
  {
    title: 'a template of a chapter that is not there',
    file: guide,
    change: instead(/^chapter: O7$/m, 'chapter: O99'),
    where: /chapter/,
    message: /there is no chapter “O99”/,
  },
  {
    title: 'a template without its Dutch text',
    file: leidraad,
    change: () => '',
    reportedIn: guide,
    where: /translation/,
    message: /missing in “nl”: add templates\/nl\/conversation-guide\.mdx/,
  },
  {
    title: 'a page of the site without its English text',
    file: 'pages/en/about.mdx',
    change: () => '',
    reportedIn: 'pages/nl/about.mdx',
    where: /translation/,
    message: /missing in “en”: add pages\/en\/about\.mdx/,
  },
  {
    title: 'a template that belongs to another chapter in Dutch',
    file: leidraad,
    change: instead(/^chapter: O7$/m, 'chapter: O8'),
    where: /chapter/,
    message: /conversation-guide\.mdx belongs to O7: both languages name the same chapter/,
  },
  {
    title: 'a worksheet that only one language of a template has',
    file: leidraad,
    change: without(/^<Worksheet .*\n/m),
    where: /line \d+ of the text/,
    message:
      /where .*conversation-guide\.mdx has <Worksheet id=adopted-by .*>.*: both languages hold/,
  },
  {
    title: 'a row of a table that only one language of a template has',
    file: leidraad,
    change: instead(/^\| Je hebt spijt .*\n/m, ''),
    where: /the text in stop-and-call/,
    message: /\d+ paragraphs, list items and cells here and \d+ in templates\/en/,
  },
  {
    title: 'a link that only one language of a template has',
    file: leidraad,
    change: instead(/\[structuur\]\(O6\)/, 'structuur'),
    where: /links to O6/,
    message: /linked 0 times here and 1 times in templates\/en/,
  },
  {
    title: 'a page of the site whose structure differs in Dutch',
    file: 'pages/nl/about.mdx',
    change: (text) => `${text}\n<Callout type="tip">\n\nExtra.\n\n</Callout>\n`,
    where: /line \d+ of the text/,
    message: /has <Callout type=tip> where pages\/en\/about\.mdx has <nothing>/,
  },
  {
    title: 'a link in a template that leads nowhere',
    file: guide,
    change: instead(/\]\(O7\)/, '](O99)'),
    where: /line \d+/,
    message: /a link to “O99”: write a code such as F4/,
  },
];

describe('A writer is told about', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(contentFolder, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.for(mistakes)('$title', ({ file, change, reportedIn = file, where, message }) => {
    const path = join(folder, file);
    const before = readOr(path, undefined);
    const after = change(before ?? '');
    expect(after, 'the mistake has been made').not.toBe(before);
    if (after === '') rmSync(path);
    else writeFileSync(path, after);
    try {
      const problems = validateContent(folder);
      const told = problems.filter(
        (problem) =>
          problem.file.startsWith(reportedIn) &&
          where.test(`${problem.file.slice(reportedIn.length)}${problem.where}`) &&
          message.test(problem.message),
      );
      expect(told, JSON.stringify(problems, undefined, 1)).not.toEqual([]);
    } finally {
      if (before === undefined) rmSync(path);
      else writeFileSync(path, before);
    }
  });

  test('nothing when there is no mistake', () => {
    expect(validateContent(folder)).toEqual([]);
  });

  test('nothing when a number of our own stands in a callout for assumptions', () => {
    const [en, nl] = [brand, merk].map((file) => join(folder, file)) as [string, string];
    const before = [en, nl].map((path) => readFileSync(path, 'utf8'));
    const ours = inWhy('<Callout type="assumption">\n\nStart with 37%.\n\n</Callout>');
    [en, nl].forEach((path, at) => writeFileSync(path, ours(before[at]!)));
    expect(validateContent(folder)).toEqual([]);
    [en, nl].forEach((path, at) => writeFileSync(path, before[at]!));
  });
});

function readOr<Other>(path: string, other: Other): string | Other {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return other;
  }
}
