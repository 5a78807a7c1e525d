import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { assessmentSchema } from './schemas/assessment';
import { calculatorSchema } from './schemas/calculator';
import { caseSchema } from './schemas/case';
import { chapterSchema, playbookSchema, sitePageSchema } from './schemas/chapter';
import { kpiSchema } from './schemas/kpi';
import { sourceSchema } from './schemas/source';
import { templateSchema } from './schemas/template';
import { termSchema } from './schemas/term';
import { workshopSchema } from './schemas/workshop';

const yaml = (folder: string) => glob({ pattern: '*.yaml', base: `./content/${folder}` });
const mdx = (folder: string) => glob({ pattern: '**/*.mdx', base: `./content/${folder}` });

export const collections = {
  chapters: defineCollection({
    loader: file('./content/playbooks/chapters.yaml'),
    schema: chapterSchema,
  }),
  playbooks: defineCollection({ loader: mdx('playbooks'), schema: playbookSchema }),
  pages: defineCollection({ loader: mdx('pages'), schema: sitePageSchema }),
  templates: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './content/templates' }),
    schema: templateSchema,
  }),
  assessments: defineCollection({ loader: yaml('assessments'), schema: assessmentSchema }),
  calculators: defineCollection({ loader: yaml('calculators'), schema: calculatorSchema }),
  cases: defineCollection({ loader: yaml('cases'), schema: caseSchema }),
  kpis: defineCollection({ loader: yaml('kpis'), schema: kpiSchema }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: termSchema }),
  workshops: defineCollection({ loader: yaml('workshops'), schema: workshopSchema }),
  sources: defineCollection({ loader: file('./content/sources.yaml'), schema: sourceSchema }),
};
