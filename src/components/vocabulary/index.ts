import Diagram from '../diagrams/Diagram.astro';
import type { ComponentName } from '../../schemas/components';
import Agenda from './Agenda.astro';
import ScrollTable from '../library/ScrollTable.astro';
import AgendaItem from './AgendaItem.astro';
import Assessment from './Assessment.astro';
import Calculator from './Calculator.astro';
import Callout from './Callout.astro';
import Case from './Case.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import CompareRow from './CompareRow.astro';
import Figure from './Figure.astro';
import Kpi from './Kpi.astro';
import Link from './Link.astro';
import Pitfall from './Pitfall.astro';
import Play from './Play.astro';
import Section from './Section.astro';
import Term from './Term.astro';
import Topic from './Topic.astro';
import TrainerNote from './TrainerNote.astro';
import Worksheet from './Worksheet.astro';

/** What each name in a writer's text stands for. */
export const components = {
  Section,
  Topic,
  Play,
  Cite,
  Figure,
  Term,
  Callout,
  Compare,
  CompareRow,
  Diagram,
  Case,
  Kpi,
  Pitfall,
  Assessment,
  Calculator,
  Agenda,
  AgendaItem,
  Worksheet,
  TrainerNote,
} satisfies Record<ComponentName, unknown>;

/** The same, with links by code in place of ordinary links, and tables that scroll by themselves. */
export const vocabularyComponents = { ...components, a: Link, table: ScrollTable };
