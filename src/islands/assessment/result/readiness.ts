/** What the result of a readiness assessment says of itself. */
import { comparable, urgency } from '../../../domain/assessment/outcome';
import type { RoleResult } from '../../../domain/assessment/readiness';
import { count, fill } from '../../../i18n/format';
import { answersText, gradedPart, limitsOf, meanLines, scoreText, targetOf } from './graded';
import { gapNumber, limit, listed, points, product } from './numbers';
import { answerText, weightText, type KindReport, type Part, type Source } from './report';

export function readinessReport(source: Source<'readiness'>): KindReport {
  const { definition, detail, outcome, instrument, answers, lang, labels } = source;
  const own = labels.readiness;
  const max = definition.points;
  const titleOf = (id: string) =>
    instrument.dimensions.find((dimension) => dimension.id === id)?.title ?? '';
  const names = (ids: readonly string[]) => listed(lang, ids.map(titleOf));

  const conditions = definition.conditions.flatMap((condition) => {
    const result = detail.conditions.find(({ id }) => id === condition.id);
    if (!result) return [];
    /** What roles ask of it beyond its own limit. */
    const asked = definition.roles.flatMap(({ asks }) =>
      asks.filter((one) => one.condition === condition.id).map(({ from }) => from),
    );
    const target = outcome.dimensions.find(({ id }) => id === condition.id)?.target;
    const wanted = Math.max(condition.threshold, target ?? 0);
    return [
      {
        condition,
        result,
        asked,
        target,
        wanted,
        limits: limitsOf(condition, condition.threshold, ...asked),
      },
    ];
  });
  const limitsById = new Map(conditions.map(({ condition, limits }) => [condition.id, limits]));
  /** Open roles by their place, then what has too few answers, then shut ones. */
  const roles = definition.roles
    .flatMap((role) => {
      const result = detail.roles.find(({ id }) => id === role.id);
      return result ? [{ role, result, limits: limitsOf(role) }] : [];
    })
    .sort((a, b) => placeOrder(a.result) - placeOrder(b.result));
  const shut = roles.filter(({ result }) => result.status === 'closed');
  const free = roles.filter(({ result }) => result.status !== 'closed');

  return {
    headline: headline(),
    lines: [],
    aside:
      detail.pressure === undefined
        ? undefined
        : { title: own.pressureTitle, text: definition.pressure[detail.pressure] },
    table: {
      head: [labels.columnName, labels.columnScore, labels.columnAnswers, labels.columnNow],
      rows: [
        ...conditions.map(({ condition, result, limits }) => ({
          name: condition.title,
          cells: [
            scoreText(source, result, limits),
            answersText(source, result),
            result.status === 'unknown'
              ? own.unknown
              : `${own[result.status]} (${fill(own.from, { limit: limit(lang, result.threshold) })})`,
          ],
        })),
        ...roles.map(({ role, result, limits }) => ({
          name: role.title,
          cells: [
            scoreText(source, result, limits),
            answersText(source, result),
            [stateText(result), ...missingTexts(result)].join('. '),
          ],
        })),
      ],
    },
    groups: [
      {
        title: own.conditions,
        ordered: false,
        parts: conditions.map(({ condition, result, asked, limits }) => {
          const part = gradedPart(source, condition, result, limits);
          const state =
            result.status === 'unknown'
              ? own.unknown
              : `${own[result.status]} (${fill(own.from, { limit: limit(lang, result.threshold) })})`;
          return {
            ...part,
            facts: [...part.facts, state],
            target: targetOf(
              source,
              condition,
              new Map([
                ...asked.map((from) => [from, labels.targetAsked] as const),
                [condition.threshold, labels.targetMet],
              ]),
            ),
          };
        }),
      },
      ...(free.length > 0 ? [{ title: own.roles, ordered: true, parts: free.map(rolePart) }] : []),
      ...(shut.length > 0
        ? [
            {
              title: count(lang, shut.length, own.shutRoles),
              ordered: false,
              folded: true,
              parts: shut.map(rolePart),
            },
          ]
        : []),
    ],
    movedHelp: labels.movedHelpLimit,
    holdingHelp: own.holdingHelp,
    intro:
      outcome.steps[0]?.reason === 'keep'
        ? undefined
        : detail.first.length > 0
          ? own.nextFirst
          : own.nextOpen,
    why: ({ dimension: id = '', reason }) => {
      if (reason === 'keep') return labels.whyKeep;
      const found = conditions.find(({ condition }) => condition.id === id);
      if (found) return conditionWhy(found);
      const role = roles.find((one) => one.role.id === id);
      return role?.result.place === undefined
        ? ''
        : fill(own.whyRole, {
            place: role.result.place,
            score: points(lang, role.result.score ?? 0, ...role.limits),
            max,
          });
    },
    howHelp: labels.howHelp,
    sums: [
      ...conditions.map(({ condition, result, limits }) => ({
        title: condition.title,
        lines: [
          ...meanLines(source, result, condition.questions.length, limits),
          ...(result.score === undefined
            ? []
            : [
                fill(result.status === 'met' ? labels.limitMet : labels.limitBelow, {
                  score: points(lang, result.score, ...limits),
                  limit: limit(lang, result.threshold),
                }),
              ]),
        ],
      })),
      ...roles.map(({ role, result, limits }) => ({
        title: role.title,
        lines: [
          ...meanLines(source, result, role.questions.length, limits),
          [stateText(result), ...missingTexts(result)].join('. '),
        ],
      })),
      {
        title: labels.order,
        lines: conditions
          .filter(({ result }) => result.status === 'below')
          .map(({ condition, result, wanted }) => ({
            condition,
            gap: wanted - (result.score ?? wanted),
          }))
          .sort((a, b) => urgency(b.gap, b.condition) - urgency(a.gap, a.condition))
          .map(
            ({ condition, gap }) =>
              `${condition.title}: ${product(lang, gap, condition.importance)}`,
          ),
      },
    ].filter(({ lines }) => lines.length > 0),
  };

  function rolePart({ role, result, limits }: (typeof roles)[number]): Part {
    const part = gradedPart(source, role, result, limits);
    return {
      ...part,
      facts: result.status === 'too-few' ? part.facts : [stateText(result), ...part.facts],
      texts: roleTexts(result, part.texts),
      missing: result.status === 'too-few' ? part.missing : undefined,
    };
  }

  function headline(): string {
    const { headline: said } = detail;
    const total = conditions.length;
    switch (said.key) {
      case 'too-few':
        return fill(own.headlineTooFew, { names: names(said.conditions) });
      case 'shut': {
        const gate = conditions.find(({ condition }) => condition.id === said.condition);
        return fill(own.headlineShut, {
          name: titleOf(said.condition),
          score: points(lang, gate?.result.score ?? 0, ...(gate?.limits ?? [])),
          limit: limit(lang, gate?.condition.threshold ?? 0),
        });
      }
      case 'missing':
        return fill(own.headlineMissing, { names: names(said.conditions) });
      case 'open':
        return fill(own.headlineOpen, { total, names: names(said.roles) });
      case 'no-role':
        return fill(own.headlineNoRole, { total });
    }
  }

  function stateText({ status, place }: RoleResult): string {
    if (status === 'closed') return own.shut;
    return place === undefined ? labels.tooFew : fill(own.open, { place });
  }

  function missingTexts({ missing }: RoleResult): string[] {
    return missing.map(({ condition, from, score }) =>
      fill(score === undefined ? own.needsUnknown : own.needs, {
        name: titleOf(condition),
        limit: limit(lang, from),
        score: score === undefined ? '' : points(lang, score, ...(limitsById.get(condition) ?? [])),
      }),
    );
  }

  /** Why a role stands where it stands; what its own score means is of use only once it is open. */
  function roleTexts(result: RoleResult, meaning: readonly string[]): string[] {
    if (result.status === 'closed') return missingTexts(result).map((text) => `${text}.`);
    if (result.status === 'too-few') return [own.openTooFew];
    const reasons = result.reasons.flatMap((id) => {
      const question = instrument.questions.find((one) => one.id === id);
      return question ? [answerText(question, answers, labels)] : [];
    });
    return [
      ...(reasons.length > 0 ? [`${fill(own.reasons, { answers: reasons.join(', ') })}.`] : []),
      ...meaning,
    ];
  }

  function conditionWhy({ condition, result, wanted }: (typeof conditions)[number]): string {
    const gap = comparable(wanted - (result.score ?? wanted));
    if (result.status === 'below') {
      return fill(own.whyCondition, {
        gap: gapNumber(lang, gap, condition.importance),
        wanted: limit(lang, wanted),
        weight: weightText(labels, condition.importance),
        sum: product(lang, gap, condition.importance),
      });
    }
    const waiting = roles.filter(({ result: role }) =>
      role.missing.some((missing) => missing.condition === condition.id),
    );
    const from = Math.max(
      0,
      ...waiting.flatMap(({ result: role }) =>
        role.missing.filter((one) => one.condition === condition.id).map((one) => one.from),
      ),
    );
    return fill(own.whyAsked, {
      names: listed(
        lang,
        waiting.map(({ role }) => role.title),
      ),
      limit: limit(lang, from),
    });
  }
}

/** Places first, then too few answers, then shut; equal ones stay in the order of the roles. */
export function placeOrder({ place, status }: RoleResult): number {
  if (place !== undefined) return place;
  return status === 'too-few' ? 100 : 200;
}
