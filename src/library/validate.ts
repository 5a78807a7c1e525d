import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { instrumentOf } from '../domain/assessment/instrument';
import { languages, type Lang } from '../i18n/languages';
import { localise } from '../i18n/localise';
import { assessmentSchema } from '../schemas/assessment';
import { calculatorSchema, type FormulaCalculator } from '../schemas/calculator';
import { caseSchema } from '../schemas/case';
import { chapterSchema, playbookSchema, sitePageSchema, type Chapter } from '../schemas/chapter';
import { isShown, vocabulary, type ComponentName } from '../schemas/components';
import { kpiSchema } from '../schemas/kpi';
import { sourceSchema } from '../schemas/source';
import { templateSchema } from '../schemas/template';
import { termSchema } from '../schemas/term';
import { id as idSchema } from '../schemas/text';
import { groupLetters, sectionsOf } from '../schemas/vocabulary';
import { workshopSchema } from '../schemas/workshop';
import { anchorsOf, readSkeleton, type Block, type Element, type Skeleton } from './skeleton';

/** Something wrong in the content: where it stands, and what to do. */
export interface Problem {
  readonly file: string;
  /** Field, line or section. */
  readonly where: string;
  readonly message: string;
}

type Entries<Schema extends z.ZodType> = Map<string, { file: string; data: z.output<Schema> }>;

const describe = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'the whole file' : path.map(String).join('.');

const list = (values: Iterable<string>): string => [...values].join(', ');

/** Statistics, amounts and shares: what needs a source. Minutes, counts of people and the like in a play do not. */
const figure =
  /\d\s?%|[€$£]\s?\d|\d\s?(?:euro|dollar|procent|percent)\b|\d[\d.,]*\s(?:thousand|million|billion|duizend|miljoen|miljard)\b/iu;

/** What both languages must share of one component: everything but the texts that a reader sees. */
const bones = ({ name, attributes, steps }: Element): string =>
  [
    name,
    ...Object.entries(attributes)
      .filter(([attribute]) => name in vocabulary && !isShown(name as ComponentName, attribute))
      .map(([attribute, value]) => `${attribute}=${value}`)
      .sort(),
    ...(name === 'Play' ? [`${steps} steps`] : []),
    ...(attributes['columns'] === undefined
      ? []
      : [`${attributes['columns'].split('|').length} columns`]),
  ].join(' ');

/** What is wrong with a field, and what to do. */
function adviceFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown field ${list(issue.keys.map((key) => `“${key}”`))}: mend the name or take it out`;
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return 'this field is missing: fill it in';
  }
  return issue.message;
}

/** The topic, play or section that a piece of text stands in. */
const placeOf = ({ inside }: Block): string =>
  inside.findLast(({ name }) => ['Section', 'Topic', 'Play'].includes(name))?.attributes['id'] ??
  'the start';

const count = (values: readonly string[], wanted: string): number =>
  values.filter((value) => value === wanted).length;

/**
 * Reads all content straight from its files and checks it, each entry by its schema and all of it together.
 * @param root folder of the content
 * @returns every problem found; an empty list is what a build needs
 */
export function validateContent(root: string): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, where: string, message: string) =>
    problems.push({ file, where, message });

  function check<Schema extends z.ZodType>(
    schema: Schema,
    file: string,
    data: unknown,
  ): z.output<Schema> | undefined {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      report(file, describe(issue.path), adviceFor(issue));
    }
    return undefined;
  }

  function readYaml(file: string): unknown {
    try {
      return parse(readFileSync(join(root, file), 'utf8'));
    } catch (error) {
      report(file, 'the whole file', `this is not YAML: ${(error as Error).message}`);
      return undefined;
    }
  }

  const filesIn = (folder: string, ending: string): string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith(ending))
          .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
          .sort()
      : [];

  function readFolder<Schema extends z.ZodType>(folder: string, schema: Schema): Entries<Schema> {
    const entries: Entries<Schema> = new Map();
    for (const file of filesIn(folder, '.yaml')) {
      const raw = readYaml(file);
      if (raw === undefined) continue;
      const data = check(schema, file, raw);
      const id = file.slice(folder.length + 1, -'.yaml'.length);
      const name = idSchema().safeParse(id);
      if (!name.success) report(file, 'the name of the file', name.error.issues[0]!.message);
      if (data !== undefined) entries.set(id, { file, data });
    }
    return entries;
  }

  function readList<Schema extends z.ZodType<{ id: string }>>(
    file: string,
    schema: Schema,
  ): Entries<Schema> {
    const entries: Entries<Schema> = new Map();
    const raw = readYaml(file);
    if (!Array.isArray(raw)) {
      if (raw !== undefined) report(file, 'the whole file', 'this must be a list');
      return entries;
    }
    raw.forEach((item: unknown, at) => {
      const result = schema.safeParse(item);
      if (!result.success) {
        check(schema, `${file}, item ${at + 1}`, item);
        return;
      }
      if (entries.has(result.data.id)) {
        report(
          file,
          `item ${at + 1}, id`,
          `“${result.data.id}” stands here twice: codes are unique`,
        );
      }
      entries.set(result.data.id, { file, data: result.data });
    });
    return entries;
  }

  const chapters = readList('playbooks/chapters.yaml', chapterSchema);
  const sources = readList('sources.yaml', sourceSchema);
  const cases = readFolder('cases', caseSchema);
  const kpis = readFolder('kpis', kpiSchema);
  const terms = readFolder('glossary', termSchema);
  const assessments = readFolder('assessments', assessmentSchema);
  const calculators = readFolder('calculators', calculatorSchema);
  const workshops = readFolder('workshops', workshopSchema);

  function needs(
    file: string,
    where: string,
    id: string,
    known: Map<string, unknown>,
    what: string,
  ) {
    if (!known.has(id)) {
      report(file, where, `there is no ${what} “${id}”: mend the name, or add it first`);
    }
  }

  // Chapters
  const slugs = new Map<string, string>();
  for (const [code, { file, data }] of chapters) {
    if (code[0] !== groupLetters[data.group]) {
      report(
        file,
        `${code}, group`,
        `codes of “${data.group}” start with ${groupLetters[data.group]}`,
      );
    }
    const address = `${data.group}/${data.slug}`;
    const other = slugs.get(address);
    if (other !== undefined)
      report(file, `${code}, slug`, `${other} has the address ${address} already`);
    slugs.set(address, code);
    for (const field of ['requires', 'related'] as const) {
      for (const target of data[field])
        needs(file, `${code}, ${field}`, target, chapters, 'chapter');
    }
  }

  // Playbooks
  const texts = new Map<string, { file: string; skeleton: Skeleton }>();
  const found = new Set(languages.flatMap((lang) => filesIn(`playbooks/${lang}`, '.mdx')));
  for (const file of found) {
    const [, lang = '', ...rest] = file.split('/');
    const address = rest.join('/').replace(/\.mdx$/, '');
    const entry = readMdx(file, playbookSchema);
    if (entry === undefined) continue;
    const chapter = chapters.get(entry.data.code)?.data;
    needs(file, 'code', entry.data.code, chapters, 'chapter');
    if (chapter !== undefined && `${chapter.group}/${chapter.slug}` !== address) {
      report(file, 'code', `${chapter.id} belongs in ${chapter.group}/${chapter.slug}.mdx`);
    }
    texts.set(`${lang}/${entry.data.code}`, { file, skeleton: entry.skeleton });
  }

  function readMdx<Schema extends z.ZodType>(file: string, schema: Schema) {
    const raw = readFileSync(join(root, file), 'utf8');
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(raw) ?? [];
    const data = check(schema, file, parse(head));
    try {
      const skeleton = readSkeleton(body);
      const shift = head.split('\n').length + 2;
      checkVocabulary(file, skeleton, shift);
      return data === undefined ? undefined : { data, skeleton };
    } catch (error) {
      report(file, 'the text', `this cannot be read: ${(error as Error).message}`);
      return undefined;
    }
  }

  function checkVocabulary(file: string, skeleton: Skeleton, shift: number) {
    const line = (of: { line: number }) => `line ${of.line + shift}`;
    for (const item of skeleton.forbidden) {
      report(file, line(item), `content may not hold ${item.what}`);
    }
    for (const element of skeleton.elements) {
      if (!(element.name in vocabulary)) {
        report(
          file,
          line(element),
          `there is no component <${element.name}>: use ${list(Object.keys(vocabulary))}`,
        );
        continue;
      }
      const name = element.name as ComponentName;
      check(vocabulary[name], `${file}, ${line(element)}, <${name}>`, element.attributes);
      const { id = '', key = '', source } = element.attributes;
      if (name === 'Case') needs(file, line(element), id, cases, 'case');
      if (name === 'Kpi') needs(file, line(element), id, kpis, 'KPI');
      if (name === 'Term') needs(file, line(element), id, terms, 'term in the glossary');
      if (name === 'Assessment') needs(file, line(element), id, assessments, 'assessment');
      if (name === 'Calculator') needs(file, line(element), id, calculators, 'calculator');
      if (name === 'Cite') needs(file, line(element), key, sources, 'source');
      if (name === 'Figure' && source !== undefined)
        needs(file, line(element), source, sources, 'source');
      if (name === 'Play' && (element.steps < 3 || element.steps > 6)) {
        report(
          file,
          line(element),
          `a play has 3 to 6 numbered steps; this one has ${element.steps}`,
        );
      }
    }
    for (const block of skeleton.blocks) {
      if (block.cites > 0 || !figure.test(block.text)) continue;
      if (block.section === 'check' || block.inside.some(({ name }) => name === 'Worksheet'))
        continue;
      // A callout of this type says that the number is ours.
      if (block.inside.some(({ attributes }) => attributes['type'] === 'assumption')) continue;
      report(
        file,
        line(block),
        `a figure cites nothing: “${block.text.slice(0, 70)}…”. Add <Cite key="…" /> or put it in <Callout type="assumption">`,
      );
    }
  }

  const instruments = new Set([
    ...[...assessments.values()].map(({ data }) => data.code),
    ...[...calculators.values()].map(({ data }) => data.code),
  ]);

  function checkTarget(file: string, where: string, target: string, own?: Skeleton) {
    const [code = '', anchor] = target.split('#');
    if (code === '' && anchor !== undefined && own !== undefined) {
      if (!anchorsOf(own).includes(anchor)) report(file, where, `this page has no “#${anchor}”`);
      return;
    }
    if (instruments.has(code)) return;
    if (!chapters.has(code)) {
      report(
        file,
        where,
        `a link to “${target}”: write a code such as F4, F4#steps, A2 or K1, or #section`,
      );
      return;
    }
    const text = texts.get(`en/${code}`);
    if (anchor === undefined || (text !== undefined && anchorsOf(text.skeleton).includes(anchor)))
      return;
    report(
      file,
      where,
      text === undefined
        ? `${code} has no playbook yet, so link it without a section`
        : `${code} has no “#${anchor}”; it has ${list(anchorsOf(text.skeleton))}`,
    );
  }

  for (const [key, { file, skeleton }] of texts) {
    const [, code = ''] = key.split('/');
    const chapter = chapters.get(code)?.data;
    if (chapter !== undefined) checkPlaybook(file, chapter, skeleton);
    for (const { href, line } of skeleton.links)
      checkTarget(file, `link near line ${line}`, href, skeleton);
  }

  function checkPlaybook(file: string, chapter: Chapter, skeleton: Skeleton) {
    const wanted = sectionsOf(chapter.group);
    const present = skeleton.elements
      .filter((element) => element.name === 'Section')
      .map((element) => element.attributes['id'] ?? '');
    for (const id of wanted) {
      if (!present.includes(id)) report(file, `section ${id}`, `<Section id="${id}"> is missing`);
    }
    if (list(present) !== list(wanted) && wanted.every((id) => present.includes(id))) {
      report(file, 'sections', `sections stand once each and in this order: ${list(wanted)}`);
    }
    checkIds(file, skeleton);
    const lang = file.split('/')[1] as Lang;
    for (const other of languages.filter((one) => one !== lang)) {
      const twin = texts.get(`${other}/${chapter.id}`);
      if (twin === undefined) {
        report(
          file,
          'translation',
          `the same text is missing in “${other}”: add playbooks/${other}/…`,
        );
      } else if (lang === 'en') {
        compareTwins(file, skeleton, twin);
      }
    }
  }

  function checkIds(file: string, skeleton: Skeleton) {
    const seen = new Set<string>();
    for (const id of skeleton.elements
      .filter(({ name }) => ['Section', 'Topic', 'Play', 'Worksheet'].includes(name))
      .map(({ attributes }) => attributes['id'] ?? '')) {
      if (seen.has(id))
        report(file, `id ${id}`, 'this id stands twice in the page: ids are unique');
      seen.add(id);
    }
  }

  /** Components within a text may stand elsewhere in another language's sentence; those between texts may not. */
  function compareTwins(
    file: string,
    skeleton: Skeleton,
    twin: { file: string; skeleton: Skeleton },
  ) {
    const inline = new Set(['Cite', 'Term']);
    const rows = (of: Skeleton) => of.elements.filter((element) => !inline.has(element.name));
    const ours = rows(skeleton);
    const theirs = rows(twin.skeleton);
    for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
      const [here, there] = [ours[at], theirs[at]];
      const [left, right] = [here && bones(here), there && bones(there)];
      if (left === right) continue;
      report(
        twin.file,
        `line ${there?.line ?? 'last'} of the text`,
        `has <${right ?? 'nothing'}> where ${file} has <${left ?? 'nothing'}> (line ${here?.line ?? 'last'}): both languages hold the same structure`,
      );
      return;
    }
    const cites = ({ elements }: Skeleton) =>
      elements
        .filter(({ name }) => name === 'Cite')
        .map(({ section, attributes }) => `${section ?? 'the text'}: ${attributes['key']}`);
    const links = (of: Skeleton) => of.links.map(({ href }) => href);
    const pieces = (of: Skeleton) => of.blocks.map(placeOf);
    const differ = (of: (skeleton: Skeleton) => string[]) => {
      const [left, right] = [of(skeleton), of(twin.skeleton)];
      return [...left, ...right]
        .filter((value) => count(left, value) !== count(right, value))
        .slice(0, 1)
        .map((value) => ({ value, here: count(right, value), there: count(left, value) }));
    };
    for (const { value, here, there } of differ(cites)) {
      report(
        twin.file,
        `citations in ${value}`,
        `cited ${here} times here and ${there} times in ${file}`,
      );
    }
    for (const { value, here, there } of differ(links)) {
      report(
        twin.file,
        `links to ${value}`,
        `linked ${here} times here and ${there} times in ${file}`,
      );
    }
    for (const { value, here, there } of differ(pieces)) {
      report(
        twin.file,
        `the text in ${value}`,
        `${here} paragraphs, list items and cells here and ${there} in ${file}`,
      );
    }
  }

  // Pages of the site itself, and templates: each text stands in both languages under the same name.
  function readTexts<Schema extends z.ZodType>(folder: string, schema: Schema) {
    const entries = new Map<string, { file: string; data: z.output<Schema>; skeleton: Skeleton }>();
    for (const file of languages.flatMap((lang) => filesIn(`${folder}/${lang}`, '.mdx'))) {
      const entry = readMdx(file, schema);
      if (entry !== undefined) entries.set(file, { file, ...entry });
    }
    for (const { file, skeleton } of entries.values()) {
      checkIds(file, skeleton);
      for (const { href, line } of skeleton.links) {
        checkTarget(file, `link near line ${line}`, href, skeleton);
      }
      const lang = file.split('/')[1] as Lang;
      for (const other of languages.filter((one) => one !== lang)) {
        const name = file.replace(`${folder}/${lang}/`, `${folder}/${other}/`);
        const twin = entries.get(name);
        if (!existsSync(join(root, name))) {
          report(file, 'translation', `the same text is missing in “${other}”: add ${name}`);
        } else if (lang === 'en' && twin !== undefined) {
          compareTwins(file, skeleton, twin);
        }
      }
    }
    return entries;
  }

  readTexts('pages', sitePageSchema);
  const templates = readTexts('templates', templateSchema);
  for (const { file, data } of templates.values()) {
    const name = idSchema().safeParse(
      file
        .split('/')
        .slice(2)
        .join('/')
        .replace(/\.mdx$/, ''),
    );
    if (!name.success) report(file, 'the name of the file', name.error.issues[0]!.message);
    needs(file, 'chapter', data.chapter, chapters, 'chapter');
    const english = templates.get(file.replace('/nl/', '/en/'));
    if (english !== undefined && english.data.chapter !== data.chapter) {
      report(
        file,
        'chapter',
        `${english.file} belongs to ${english.data.chapter}: both languages name the same chapter`,
      );
    }
  }

  // References between the rest
  const needsSources = (file: string, keys: readonly string[] | undefined) =>
    keys?.forEach((key) => needs(file, 'sources', key, sources, 'source'));
  const needsNoSource = (file: string, data: unknown) => {
    for (const { where, text } of textsIn(data)) {
      if (!figure.test(text.replace(/[÷×]\s?\d+/g, ''))) continue;
      report(file, where, 'a figure cites nothing: name its source under `sources`');
    }
  };
  for (const { file, data } of cases.values()) needsSources(file, data.sources);
  for (const { file, data } of workshops.values()) needsSources(file, data.sources);
  for (const { file, data } of kpis.values()) {
    needsSources(file, data.sources);
    needs(file, 'counter', data.counter, kpis, 'KPI');
    if (data.calculator !== undefined && !instruments.has(data.calculator)) {
      report(file, 'calculator', `there is no calculator ${data.calculator}`);
    }
    if (data.sources.length === 0) needsNoSource(file, data);
  }
  for (const { file, data } of terms.values()) {
    needsSources(file, data.sources);
    if ((data.sources ?? []).length === 0) needsNoSource(file, data);
    data.see?.forEach((id) => needs(file, 'see', id, terms, 'term'));
    data.chapters?.forEach((code) => needs(file, 'chapters', code, chapters, 'chapter'));
    for (const lang of languages) {
      const sentences = data.explanation[lang].match(/[^.!?]+[.!?]+(?=\s+\p{Lu}|$)/gu)?.length ?? 1;
      if (sentences > 3) report(file, `explanation.${lang}`, 'at most three sentences');
    }
  }
  /** What an input can be filled in from has to be there, and has to be the same quantity. */
  function checkPrefill(
    file: string,
    { id, unit, per, prefill }: FormulaCalculator['inputs'][number],
  ) {
    if (prefill === undefined) return;
    const where = `${id}, prefill`;
    const [code, name] = prefill.from.split('.');
    if (!('answers' in prefill)) {
      const other = [...calculators.values()].find(({ data }) => data.code === code)?.data;
      const step = other?.steps.find((one) => one.id === name);
      if (step === undefined) report(file, where, `there is no result “${prefill.from}”`);
      else if (step.unit !== unit || step.per !== per) {
        report(
          file,
          where,
          `“${prefill.from}” has another unit than ${id}, so it cannot fill it in`,
        );
      }
      return;
    }
    const assessment = [...assessments.values()].find(({ data }) => data.code === code)?.data;
    if (assessment === undefined || assessment.kind === 'check' || assessment.kind === 'exam') {
      report(file, where, `there is no assessment ${code}`);
      return;
    }
    const question = instrumentOf(localise(assessment, 'en')).questions.find(
      (one) => one.id === name,
    );
    if (question === undefined) {
      report(file, where, `${code} does not ask “${name}”`);
      return;
    }
    for (const option of Object.keys(prefill.answers)) {
      if (!question.options.some((one) => one.id === option)) {
        report(file, where, `“${option}” is no answer to ${prefill.from}`);
      }
    }
    for (const lang of languages) {
      if (prefill.title[lang] !== assessment.title[lang]) {
        report(file, where, `${code} is called “${assessment.title[lang]}”`);
      }
    }
  }

  const codes = new Map<string, string>();
  for (const [id, { file, data }] of [...assessments, ...calculators]) {
    const other = codes.get(data.code);
    if (other !== undefined) report(file, 'code', `${other} has the code ${data.code} already`);
    codes.set(data.code, file);
    if (data.kind === 'check') {
      needs(file, 'chapter', data.chapter, chapters, 'chapter');
      if (id !== data.code) report(file, 'code', `the code of this file is “${id}”`);
      if (data.questions.length < 6)
        report(file, 'questions', 'a check has at least six questions');
      for (const question of data.questions) {
        checkTarget(file, `${question.id}, section`, `${data.chapter}#${question.section}`);
      }
    } else {
      for (const target of targetsIn(data)) checkTarget(file, `link to ${target}`, target);
    }
    if ('sources' in data)
      needsSources(
        file,
        data.sources.map((source) => (typeof source === 'string' ? source : source.key)),
      );
    if (data.kind === 'formula') {
      for (const kpi of data.kpis) needs(file, 'kpis', kpi, kpis, 'KPI');
      if (data.slug !== id) report(file, 'slug', `this must be “${id}”, the name of the file`);
      for (const input of data.inputs) {
        const { provenance } = input.default;
        if (provenance === 'assumption') continue;
        needs(file, `${input.id}, default.provenance`, provenance, sources, 'source');
      }
      for (const preset of data.presets) needsSources(file, preset.sources);
      for (const input of data.inputs) checkPrefill(file, input);
      for (const { source } of [data.example, ...data.tested]) {
        if (source !== undefined) needs(file, 'example.source', source, sources, 'source');
      }
    }
  }
  return problems;
}

/** Every link by code in a definition, at any depth. */
function targetsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    ['to', 'chapter', 'section'].includes(key) && typeof value === 'string'
      ? [value]
      : targetsIn(value),
  );
}

/** Every text in both languages, at any depth, with the path that leads to it. */
function textsIn(data: unknown, path = ''): { where: string; text: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const where = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' && languages.some((lang) => lang === key)
      ? [{ where, text: value }]
      : textsIn(value, where);
  });
}
