/**
 * The report of a take to go on working with: what the page says of the result, in the same words and
 * numbers, with how it was scored, the notes where they are wanted, and all answers.
 */
import { instrumentOf, type Definition } from '../../domain/assessment/instrument';
import type { Scored } from '../../domain/assessment/score';
import type { Take } from '../../domain/assessment/take';
import { answerRows, type AnswerRow } from '../../domain/share/answer-rows';
import type { Block, Paper, Run, Section } from '../../domain/share/paper';
import { asLabel, dateOf, dayOf, type Include } from '../../domain/share/shared';
import { tidy } from '../../domain/share/tidy';
import type { PaperLabels } from '../../i18n/assessment-share';
import type { ResultLabels } from '../../i18n/assessment-result';
import { fill, formatDate, formatNumber } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import type { AssessmentData } from '../assessment/data';
import { ofKind } from '../assessment/result/kind';
import { preferenceReport } from '../assessment/result/preference';
import { profileReport } from '../assessment/result/profile';
import { readinessReport } from '../assessment/result/readiness';
import {
  reportOf,
  type Answered,
  type Common,
  type KindReport,
  type Part,
  type Report,
} from '../assessment/result/report';
import { routesReport } from '../assessment/result/routes';
import { scaleReport } from '../assessment/result/scale';

export interface PaperOptions {
  readonly include?: Include;
  /** Who it is from; anonymous when empty. */
  readonly label?: string;
  /** The address of the page, in full; links are set against it. */
  readonly address: string;
}

/** `scored` is what `score` gives for the answers and targets of the take. */
export function paperOf(
  data: AssessmentData,
  take: Take,
  scored: Scored,
  lang: Lang,
  labels: PaperLabels & { readonly result: ResultLabels },
  options: PaperOptions,
): Paper {
  const { definition } = data;
  const instrument = instrumentOf(definition);
  const { result } = labels;
  const report = reportOf(data, scored, take, lang, result, (common) =>
    kindReport(definition, scored, common),
  );
  const notes = options.include?.notes ? take.notes : {};
  const rows = answerRows(instrument, take.answers, notes, labels);
  const absolute = (href: string) => absoluteTo(options.address, href);
  return {
    lang,
    title: definition.title,
    facts: factsOf(take, instrument.version, rows, lang, labels, options),
    sections: [
      {
        id: 'short',
        title: labels.inShort,
        blocks: [
          paragraph({ text: report.headline, strong: true }),
          ...report.lines.map((line) => paragraph(line)),
          ...(report.aside ? [heading(report.aside.title), paragraph(report.aside.text)] : []),
          paragraph(
            `${fill(result.reported, { version: instrument.version })} `,
            ...linkRuns(data.links[definition.code]?.href, labels.readMore, absolute),
          ),
        ],
      },
      ...tableSection(report, labels),
      ...report.groups.map((group, index): Section => ({
        id: `meaning-${index}`,
        title: group.title,
        blocks: group.parts.flatMap((part) => partBlocks(part, labels, absolute)),
      })),
      ...movedSection(report, labels),
      ...holdingSection(report, result),
      ...nextSection(report, result, absolute),
      {
        id: 'scoring',
        title: labels.scoring,
        blocks: [
          ...definition.scoring.map((text) => paragraph(text)),
          heading(result.howTitle),
          paragraph(report.howHelp),
          ...report.sums.flatMap(({ title, lines }): Block[] => [
            paragraph({ text: title, strong: true }),
            list(
              false,
              lines.map((text) => [{ text }]),
            ),
          ]),
          heading(labels.limits),
          list(
            false,
            definition.limits.map((text) => [{ text }]),
          ),
        ],
      },
      ...notesSection(rows, labels),
      {
        id: 'answers',
        title: labels.answers.title,
        blocks: answerBlocks(rows, lang, labels),
      },
    ],
  };
}

/** What the kind of the assessment says of its result. A page needs one kind; a report is asked for any. */
function kindReport(definition: Definition, scored: Scored, common: Common): KindReport {
  switch (scored.kind) {
    case 'profile':
      return profileReport({ ...common, ...ofKind('profile', definition, scored) });
    case 'scale':
      return scaleReport({ ...common, ...ofKind('scale', definition, scored) });
    case 'readiness':
      return readinessReport({ ...common, ...ofKind('readiness', definition, scored) });
    case 'preference':
      return preferenceReport({ ...common, ...ofKind('preference', definition, scored) });
    case 'routes':
      return routesReport({ ...common, ...ofKind('routes', definition, scored) });
  }
}

const paragraph = (...runs: (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});
const heading = (text: string): Block => ({ kind: 'heading', text });
const list = (ordered: boolean, items: readonly (readonly Run[])[]): Block => ({
  kind: 'list',
  ordered,
  items,
});

function absoluteTo(address: string, href: string): string | undefined {
  if (href === '') return undefined;
  try {
    return new URL(href, address).href;
  } catch {
    return undefined;
  }
}

const linkRuns = (
  href: string | undefined,
  text: string,
  absolute: (href: string) => string | undefined,
): Run[] => (href === undefined ? [] : [{ text, href: absolute(href) }]);

function factsOf(
  take: Take,
  now: number,
  rows: readonly AnswerRow[],
  lang: Lang,
  { facts }: PaperLabels,
  { include, label = '' }: PaperOptions,
): Paper['facts'] {
  const show = (value: number) => formatNumber(lang, value);
  const name = include?.name ? asLabel(tidy(take.name)) : '';
  const from = asLabel(tidy(label));
  const asked = rows.filter(({ until }) => until === undefined);
  const version = show(take.version);
  return [
    ...(name === '' ? [] : [{ label: facts.name, value: name }]),
    ...(from === '' ? [] : [{ label: facts.from, value: from }]),
    { label: facts.date, value: formatDate(lang, dateOf(dayOf(take.updatedAt))) },
    {
      label: facts.version,
      value:
        take.version === now ? version : fill(facts.versionOlder, { n: version, now: show(now) }),
    },
    {
      label: facts.answered,
      value: fill(facts.answeredOf, {
        n: show(asked.filter(({ answer }) => answer !== '').length),
        total: show(asked.length),
      }),
    },
  ];
}

function tableSection({ table }: Report, { scores }: PaperLabels): Section[] {
  if (table.rows.length === 0) return [];
  return [
    {
      id: 'scores',
      title: scores,
      blocks: [
        {
          kind: 'table',
          caption: scores,
          head: table.head,
          rows: table.rows.map(({ name, cells }) => [name, ...cells]),
        },
      ],
    },
  ];
}

function partBlocks(
  part: Part,
  labels: PaperLabels,
  absolute: (href: string) => string | undefined,
): Block[] {
  const { title, facts, texts, target, more, link } = part;
  const wanted = target?.options.find(({ points }) => points === target.value);
  return [
    heading(title),
    ...(facts.length === 0 ? [] : [paragraph(facts.join(' · '))]),
    ...texts.map((text) => paragraph(text)),
    ...(wanted
      ? [
          paragraph(
            [fill(labels.wanted, { text: wanted.text }), target?.gap].filter(Boolean).join(' · '),
          ),
        ]
      : []),
    ...(more
      ? [
          paragraph({ text: more.title, strong: true }),
          list(
            false,
            more.items.map(({ href, text, note }) => [
              { text, href: absolute(href) },
              ...(note ? [{ text: `: ${note}` }] : []),
            ]),
          ),
        ]
      : []),
    ...(link ? [paragraph({ text: link.text, href: absolute(link.href) })] : []),
  ];
}

function movedSection(
  { moved }: Report,
  labels: PaperLabels & { result: ResultLabels },
): Section[] {
  if (!moved) return [];
  const { result, columns } = labels;
  const table = (caption: string, items: readonly Answered[]): Block[] => [
    heading(caption),
    items.length === 0
      ? paragraph(result.movedNothing)
      : {
          kind: 'table',
          caption,
          head: [columns.question, columns.answer, columns.pull],
          rows: items.map(({ part, text, answer, pull = '' }) => [
            part ? `${part}. ${text}` : text,
            answer,
            pull,
          ]),
        },
  ];
  return [
    {
      id: 'moved',
      title: result.movedTitle,
      blocks: [
        paragraph(moved.help),
        ...table(result.movedUp, moved.up),
        ...table(result.movedDown, moved.down),
      ],
    },
  ];
}

function holdingSection({ holding }: Report, labels: ResultLabels): Section[] {
  if (!holding) return [];
  return [
    {
      id: 'holding',
      title: labels.holdingTitle,
      blocks: [
        paragraph(holding.help),
        list(
          false,
          holding.items.map(({ part, text, answer }) => [
            ...(part ? [{ text: `${part}. `, strong: true }] : []),
            { text: `${text} ${fill(labels.youAnswered, { answer })}` },
          ]),
        ),
      ],
    },
  ];
}

function nextSection(
  { next }: Report,
  labels: ResultLabels,
  absolute: (href: string) => string | undefined,
): Section[] {
  if (!next) return [];
  return [
    {
      id: 'next',
      title: labels.nextTitle,
      blocks: [
        paragraph(next.intro),
        ...next.groups.flatMap(({ title, why, steps }): Block[] => [
          ...(title ? [heading(title)] : []),
          ...(why ? [paragraph(why)] : []),
          list(
            true,
            steps.map(({ href, text, note }) => [
              { text, href: absolute(href) },
              ...(note ? [{ text: ` (${note})` }] : []),
            ]),
          ),
        ]),
      ],
    },
  ];
}

function notesSection(rows: readonly AnswerRow[], labels: PaperLabels): Section[] {
  const noted = rows.flatMap(({ question, note }) => {
    const lines = tidy(note)
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.length === 0 ? [] : [{ question, lines }];
  });
  if (noted.length === 0) return [];
  return [
    {
      id: 'notes',
      title: labels.notes,
      blocks: noted.flatMap(({ question, lines }) => [
        paragraph({ text: question, strong: true }),
        ...lines.map((line) => paragraph(line)),
      ]),
    },
  ];
}

function answerBlocks(
  rows: readonly AnswerRow[],
  lang: Lang,
  { answers: labels, columns }: PaperLabels,
): Block[] {
  const groups = [...new Set(rows.map(({ dimension }) => dimension))];
  return groups.flatMap((group): Block[] => {
    const title = group || (groups.length > 1 ? labels.others : '');
    return [
      ...(title === '' ? [] : [heading(title)]),
      {
        kind: 'table',
        caption: title === '' ? labels.title : `${labels.title}: ${title}`,
        head: [columns.question, columns.answer, columns.points],
        rows: rows
          .filter(({ dimension }) => dimension === group)
          .map(({ question, answer, points, until }) => [
            until === undefined
              ? question
              : `${question} ${fill(labels.retired, { n: formatNumber(lang, until) })}`,
            answer || labels.noAnswer,
            points === undefined ? '–' : formatNumber(lang, points),
          ]),
      },
    ];
  });
}
