/** What the result of a preference assessment says of itself. */
import { choiceOf, type Answers } from '../../../domain/assessment/answers';
import { comparable } from '../../../domain/assessment/outcome';
import type { PoleResult, PreferenceDefinition } from '../../../domain/assessment/preference';
import { fill } from '../../../i18n/format';
import { share, signed } from './numbers';
import { notCounted, sumOf, type KindReport, type Part, type Source } from './report';

/** The choices between two poles. */
export interface Duel {
  readonly between: readonly [string, string];
  /** How often each was chosen, in the same order. */
  readonly won: readonly [number, number];
  readonly asked: number;
}

/** Every pair of poles that is asked about, in the order of the questions. */
export function duelsOf({ questions }: PreferenceDefinition, answers: Answers): Duel[] {
  const duels: { between: [string, string]; won: [number, number]; asked: number }[] = [];
  for (const { id, options } of questions) {
    const [a, b] = options.map((option) => option.id);
    if (a === undefined || b === undefined) continue;
    let duel = duels.find(({ between }) => between.includes(a) && between.includes(b));
    if (!duel) duels.push((duel = { between: [a, b], won: [0, 0], asked: 0 }));
    duel.asked += 1;
    const chosen = choiceOf(answers[id])?.[0];
    if (chosen === duel.between[0]) duel.won[0] += 1;
    if (chosen === duel.between[1]) duel.won[1] += 1;
  }
  return duels;
}

export function preferenceReport(source: Source<'preference'>): KindReport {
  const { definition, detail, answers, links, lang, labels } = source;
  const own = labels.preference;
  const { poles, clear } = definition;
  const titleOf = (id: string | undefined) => poles.find((pole) => pole.id === id)?.title ?? '';
  const duels = duelsOf(definition, answers);
  const rank = ({ id }: { readonly id: string }) => detail.ranking.indexOf(id);
  const rows = poles
    .flatMap((pole) => {
      const result = detail.poles.find(({ id }) => id === pole.id);
      return result ? [{ pole, result }] : [];
    })
    .sort((a, b) => rank(a.pole) - rank(b.pole));
  const top = rows[0]?.result.share ?? 0;
  const leads = ({ share: own = 0 }: PoleResult) =>
    detail.headline.key !== 'too-few' && comparable(top - own) < clear;

  /** Choices that a pole takes part in and that were answered with “don't know”. */
  const unknownIn = (pole: string) =>
    definition.questions.filter(
      ({ id, options }) =>
        answers[id]?.kind === 'unknown' && options.some((option) => option.id === pole),
    ).length;
  const scoreText = ({ share: part, answered, needed }: PoleResult) =>
    part === undefined ? fill(labels.tooFewOf, { n: answered, needed }) : share(lang, part);
  const chosenText = ({ won, answered }: PoleResult) => fill(own.chosen, { won, answered });

  return {
    headline:
      detail.headline.key === 'too-few'
        ? own.headlineTooFew
        : fill(definition.headlines[detail.headline.key], {
            first: titleOf(detail.headline.first),
            second: titleOf(detail.headline.second),
          }),
    lines:
      detail.direction === undefined
        ? []
        : [
            fill(definition.direction[detail.direction], {
              wanted: titleOf(detail.wanted),
              first: titleOf(detail.ranking[0]),
            }),
          ],
    table: {
      head: [
        labels.columnName,
        own.columnShare,
        own.columnWon,
        ...rows.map(({ pole }) => fill(own.against, { name: pole.title })),
        labels.columnTarget,
      ],
      rows: rows.map(({ pole, result }) => ({
        name: pole.title,
        cells: [
          scoreText(result),
          chosenText(result),
          ...rows.map(({ pole: other }) => {
            const duel = duels.find(
              ({ between }) =>
                other.id !== pole.id && between.includes(pole.id) && between.includes(other.id),
            );
            return duel ? wonIn(duel, pole.id).join(' : ') : '–';
          }),
          detail.wanted === pole.id ? own.wantedYes : '',
        ],
      })),
    },
    groups: [
      {
        title: labels.meaningTitle,
        ordered: detail.ranking.length > 0,
        parts: rows.map(({ pole, result }): Part => {
          const leading = leads(result);
          return {
            id: pole.id,
            title: pole.title,
            hue: pole.hue,
            facts: [
              scoreText(result),
              chosenText(result),
              ...(detail.wanted === pole.id ? [own.wanted] : []),
            ],
            texts: leading ? [pole.text] : [],
            more: leading
              ? {
                  title: own.functions,
                  items: pole.functions.map(({ chapter, text }) => ({
                    href: links[chapter]?.href ?? '',
                    text: links[chapter]?.title ?? chapter,
                    note: text,
                  })),
                }
              : undefined,
            link: undefined,
          };
        }),
      },
    ],
    movedHelp:
      detail.headline.key === 'too-few'
        ? undefined
        : fill(labels.movedHelpShare, { name: titleOf(detail.ranking[0]) }),
    holdingHelp: own.holdingHelp,
    intro: own.next,
    why: ({ dimension, reason }) => {
      const row = rows.find(({ pole }) => pole.id === dimension);
      return row?.result.share === undefined
        ? ''
        : fill(reason === 'keep' ? own.whyLead : own.whyWanted, {
            name: row.pole.title,
            share: share(lang, row.result.share),
          });
    },
    pull: (pull) => signed(lang, pull, 2),
    howHelp: own.how,
    sums: [
      ...rows.map(({ pole, result }) => ({
        title: pole.title,
        lines: [
          result.share === undefined
            ? fill(labels.meanTooFew, { n: result.answered, needed: result.needed })
            : fill(own.share, {
                sum: sumOf(
                  duels
                    .filter(({ between }) => between.includes(pole.id))
                    .map((duel) => String(wonIn(duel, pole.id)[0])),
                ),
                n: result.answered,
                share: share(lang, result.share),
              }),
          ...notCounted(source, {
            unknown: unknownIn(pole.id),
            notApplicable: 0,
            open: result.asked - result.answered - unknownIn(pole.id),
          }),
        ],
      })),
      ...leadSum(),
    ],
  };

  function leadSum(): KindReport['sums'] {
    const [first, second] = rows;
    if (detail.lead === undefined || first?.result.share === undefined || !second) return [];
    const lead = share(lang, detail.lead);
    return [
      {
        title: labels.order,
        lines: [
          fill(own.lead, {
            first: share(lang, first.result.share),
            second: share(lang, second.result.share ?? 0),
            lead,
          }),
          fill(detail.lead >= clear ? own.leadClear : own.leadClose, {
            lead,
            limit: share(lang, clear),
          }),
        ],
      },
    ];
  }
}

/** How often a pole was chosen in a pair, and how often the other one was. */
const wonIn = ({ between, won }: Duel, pole: string): readonly [number, number] =>
  between[0] === pole ? won : [won[1], won[0]];
