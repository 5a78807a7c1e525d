import { formulaMessages } from '../../../src/i18n/calculator-formula';
import type { Lang } from '../../../src/i18n/languages';
import { calculatorData, type CalculatorData } from '../../../src/islands/calculator/formula-data';
import { formulaSchema } from '../../../src/schemas/calculator/formula';

const both = (en: string, nl: string) => ({ en, nl });
const help = both('Where to find it.', 'Waar je het vindt.');

/** A shop with everything that a calculator can have: ranges, money, rows, a list, charts, tables, targets, presets. */
const shop = formulaSchema.parse({
  kind: 'formula',
  code: 'K90',
  slug: 'shop',
  version: 2,
  kpis: ['reach'],
  title: both('Shop', 'Winkel'),
  summary: both('A shop.', 'Een winkel.'),
  measures: both('What it yields.', 'Wat het oplevert.'),
  method: [both('Visits become orders.', 'Bezoeken worden bestellingen.')],
  limits: [both('It is a test.', 'Het is een test.')],
  sources: [{ key: 'farris2010', use: both('Ratios.', 'Verhoudingen.') }],
  rows: [
    {
      id: 'channels',
      title: both('Channel', 'Kanaal'),
      items: [
        { id: 'mail', title: both('E-mail', 'E-mail') },
        { id: 'chat', title: both('Chat', 'Chat') },
      ],
    },
    {
      id: 'months',
      title: both('Month', 'Maand'),
      count: 12,
      numbered: both('month {n}', 'maand {n}'),
    },
  ],
  groups: [
    { id: 'sales', title: both('Sales', 'Verkoop') },
    { id: 'service', title: both('Service', 'Service'), help: both('A month.', 'Een maand.') },
  ],
  inputs: [
    {
      id: 'visits',
      group: 'sales',
      unit: 'count',
      range: { min: 0, max: 1_000_000, integer: true },
      default: { value: 2000, low: 1500, high: 2600, provenance: 'assumption' },
      label: both('Visits', 'Bezoeken'),
      help,
    },
    {
      id: 'conversion',
      group: 'sales',
      unit: 'percent',
      range: { min: 0, max: 100, integer: false },
      default: { value: 2.5, low: 2, high: 3, provenance: 'assumption' },
      label: both('Conversion', 'Conversie'),
      help,
      prefill: { from: 'K91.rate', note: both('Measured there.', 'Daar gemeten.') },
    },
    {
      id: 'basket',
      group: 'sales',
      unit: 'money',
      range: { min: 0, max: 100_000, integer: false },
      default: { value: 40, provenance: 'assumption' },
      label: both('Basket', 'Bestelbedrag'),
      help,
    },
    {
      id: 'cost',
      group: 'sales',
      unit: 'money',
      range: { min: 0, max: 1_000_000, integer: false },
      default: { value: 500, low: 400, high: 900, provenance: 'assumption' },
      label: both('Cost', 'Kosten'),
      help,
    },
    {
      id: 'questions',
      group: 'service',
      unit: 'count',
      rows: 'channels',
      range: { min: 0, max: 100_000, integer: true },
      default: { value: [300, 200], provenance: 'assumption' },
      label: both('Questions', 'Vragen'),
      help,
    },
    {
      id: 'handling',
      group: 'service',
      unit: 'minutes',
      rows: 'channels',
      range: { min: 0, max: 600, integer: false },
      default: { value: 6, provenance: 'assumption' },
      label: both('Time per question', 'Tijd per vraag'),
      help,
    },
    {
      id: 'waits',
      group: 'service',
      unit: 'minutes',
      list: true,
      range: { min: 0, max: 10_000, integer: false },
      default: { value: [3, 5, 8], provenance: 'assumption' },
      label: both('Waiting times', 'Wachttijden'),
      help,
    },
    {
      id: 'plan',
      group: 'service',
      unit: 'count',
      rows: 'months',
      range: { min: 0, max: 100_000, integer: true },
      default: { value: 100, provenance: 'assumption' },
      label: both('Planned orders', 'Geplande bestellingen'),
      help,
    },
  ],
  steps: [
    {
      id: 'orders',
      unit: 'count',
      label: both('Orders', 'Bestellingen'),
      formula: 'visits * conversion',
      show: 'main',
      better: 'higher',
    },
    {
      id: 'revenue',
      unit: 'money',
      label: both('Revenue', 'Omzet'),
      formula: 'orders * basket',
      note: both('What comes in.', 'Wat er binnenkomt.'),
      show: 'main',
      better: 'higher',
    },
    {
      id: 'cost_per_order',
      unit: 'money',
      label: both('Cost per order', 'Kosten per bestelling'),
      formula: 'cost / orders',
      show: 'result',
      decimals: 2,
      better: 'lower',
    },
    {
      id: 'profit',
      unit: 'money',
      label: both('Profit', 'Winst'),
      formula: 'revenue - cost',
      show: 'result',
      better: 'higher',
    },
    {
      id: 'hours_spent',
      unit: 'hours',
      rows: 'channels',
      label: both('Hours of work', 'Uren werk'),
      formula: 'questions * handling / minutes_per_hour',
      decimals: 1,
    },
    {
      id: 'work',
      unit: 'hours',
      label: both('Hours in all', 'Uren in totaal'),
      formula: 'sum(hours_spent)',
      show: 'result',
      decimals: 1,
      better: 'lower',
    },
    {
      id: 'wait',
      unit: 'minutes',
      label: both('Median wait', 'Mediane wachttijd'),
      formula: 'median(waits)',
      show: 'result',
      decimals: 1,
    },
    {
      id: 'planned',
      unit: 'count',
      rows: 'months',
      label: both('Planned in all', 'Gepland tot dan toe'),
      formula: 'cumulative(plan)',
    },
  ],
  verdicts: [
    {
      id: 'loss',
      when: 'profit < 0',
      text: both('You lose {profit}.', 'Je verliest {profit}.'),
    },
    {
      id: 'gain',
      text: both('{visits} visits give {profit}.', '{visits} bezoeken geven {profit}.'),
    },
  ],
  charts: [
    {
      id: 'funnel',
      title: both('The funnel', 'De trechter'),
      type: 'funnel',
      of: ['visits', 'orders'],
    },
    {
      id: 'money',
      title: both('In and out', 'Erin en eruit'),
      type: 'bars',
      of: ['revenue', 'cost', 'profit'],
    },
    {
      id: 'time',
      title: both('Where time goes', 'Waar tijd heen gaat'),
      type: 'columns',
      of: ['hours_spent'],
    },
    { id: 'year', title: both('The year', 'Het jaar'), type: 'lines', of: ['planned', 'plan'] },
  ],
  tables: [
    {
      id: 'channels_table',
      title: both('By channel', 'Per kanaal'),
      rows: 'channels',
      columns: ['questions', 'hours_spent'],
    },
  ],
  target: {
    result: 'revenue',
    direction: 'at-least',
    value: 2000,
    label: both('Revenue that you aim at', 'Omzet waar je naar streeft'),
  },
  solve: [
    {
      input: 'basket',
      result: 'profit',
      label: both('The basket you need', 'Het bedrag dat nodig is'),
    },
    {
      input: 'visits',
      result: 'orders',
      label: both('The visits you need', 'De bezoeken die nodig zijn'),
    },
  ],
  presets: [
    {
      id: 'big',
      title: both('A big shop', 'Een grote winkel'),
      note: both('Made up.', 'Verzonnen.'),
      sources: ['farris2010'],
      values: { visits: 50_000, basket: 12.5 },
    },
  ],
  example: {
    story: both('{visits} visits.', '{visits} bezoeken.'),
    values: {},
    expect: { orders: 50, revenue: 2000 },
  },
  next: [
    { when: 'profit < 0', to: 'F3', text: both('Look at sales', 'Kijk naar verkoop') },
    { to: 'O10', text: both('Put it on a sheet', 'Zet het op een blad') },
  ],
});

export const shopIn = (lang: Lang): CalculatorData =>
  calculatorData(shop, lang, (own, target) => `/${own}/${target}/`);

export const labelsIn = (lang: Lang) => formulaMessages[lang];
