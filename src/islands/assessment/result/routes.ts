/** What the result of a quick scan says of itself. */
import type { RouteResult } from '../../../domain/assessment/routes';
import { fill, formatNumber } from '../../../i18n/format';
import { answerText, type KindReport, type Part, type Source } from './report';

export function routesReport(source: Source<'routes'>): KindReport {
  const { definition, detail, instrument, links, answers, lang, labels } = source;
  const own = labels.routes;
  const titleOf = ({ code, to }: Pick<RouteResult, 'code' | 'to'>) => links[to]?.title ?? code;
  const { headline: said, chapters, assessment } = detail;

  const card =
    (link: string) =>
    (route: RouteResult): Part => ({
      id: route.code,
      title: titleOf(route),
      hue: hueOf(route.code),
      facts: [],
      weights: route.reasons.map(({ weight }) => weight),
      // Several answers can give the same reason.
      texts: [...new Set(route.reasons.map(({ text }) => text))],
      link: { href: links[route.to]?.href ?? '', text: fill(link, { title: titleOf(route) }) },
    });
  const sum = ({ weight, reasons }: RouteResult) => {
    const parts = reasons.map((reason) => formatNumber(lang, reason.weight));
    return parts.length === 1
      ? String(weight)
      : fill(own.sum, { sum: parts.join(' + '), total: formatNumber(lang, weight) });
  };

  return {
    headline:
      said.key === 'first'
        ? fill(definition.headline, { first: chapters[0] ? titleOf(chapters[0]) : said.chapter })
        : said.key === 'nothing'
          ? own.headlineNothing
          : fill(own.headlineTooFew, { n: detail.answered, needed: detail.needed }),
    lines: [],
    table: {
      head: [own.columnStart, own.columnSum],
      rows: detail.all.map((route) => ({ name: titleOf(route), cells: [sum(route)] })),
    },
    groups: [
      ...(chapters.length > 0
        ? [{ title: own.chaptersTitle, ordered: true, parts: chapters.map(card(own.begin)) }]
        : []),
      ...(assessment
        ? [{ title: own.assessment, ordered: false, parts: [card(own.take)(assessment)] }]
        : []),
    ],
    movedHelp: undefined,
    holdingHelp: '',
    why: undefined,
    howHelp: own.how,
    sums: detail.all.map((route) => ({
      title: titleOf(route),
      lines: [
        sum(route),
        ...route.reasons.flatMap(({ question: id, weight }) => {
          const question = instrument.questions.find((one) => one.id === id);
          return question
            ? [
                `${question.text} ${answerText(question, answers, labels)}: ${fill(own.weight, { n: weight })}`,
              ]
            : [];
        }),
      ],
    })),
  };
}

/** The colour family of a chapter, by its code; an assessment has none. */
function hueOf(code: string): string | undefined {
  const functions = ['brand', 'product', 'sales', 'service'];
  if (code.startsWith('F')) return functions[Number(code.slice(1)) - 1];
  if (code.startsWith('R')) return 'roles';
  return code.startsWith('O') ? 'requirements' : undefined;
}
