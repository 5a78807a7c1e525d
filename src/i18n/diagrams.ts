import type { CoreFunction } from '../schemas/vocabulary';
import type { Lang } from './languages';

/** A label as it is broken over lines; no line may be longer than its place in the picture. */
export type Lines = readonly string[];

interface Station {
  readonly title: string;
  readonly lines: Lines;
}

/** As a station, with a title that may be broken over lines. */
interface Block {
  readonly title: Lines;
  readonly lines: Lines;
}

/** A picture of one idea: what stands below it, and what it says to those who cannot see it. */
interface Described {
  readonly caption: string;
  readonly alternative: string;
}

/** Four stations of a circle, clockwise from the top. */
interface Cycle extends Described {
  readonly stations: readonly [Station, Station, Station, Station];
}

export interface DiagramMessages {
  readonly functions: Readonly<Record<CoreFunction, string>>;
  readonly model: {
    readonly label: string;
    readonly roles: string;
    readonly requirements: string;
    /** What the two rings are. */
    readonly key: string;
  };
  /** `alternative` has places for {name}, {supporting} and {full}. */
  readonly 'two-rings': {
    readonly alternative: string;
    readonly supporting: Lines;
    readonly full: Lines;
    readonly of: Readonly<
      Record<CoreFunction, { caption: string; supporting: Lines; full: Lines }>
    >;
  };
  /** `alternative` has places for {name} and {flows}, `flow` for {name} and {what}. */
  readonly spillovers: {
    readonly alternative: string;
    readonly flow: string;
    readonly of: Readonly<
      Record<CoreFunction, { caption: string; to: Readonly<Partial<Record<CoreFunction, Lines>>> }>
    >;
  };
  readonly 'ambassador-circle': Cycle;
  readonly 'feedback-loop': Cycle;
  readonly funnel: Described & {
    readonly stages: readonly [string, string, string, string, string];
    /** Who is lost after each stage. */
    readonly leaks: readonly [string, string, string, string];
  };
  readonly 'one-day-rule': Described & {
    readonly start: string;
    readonly end: string;
    readonly question: string;
    readonly customers: Station;
    readonly open: string;
    readonly organisation: Station;
  };
  readonly 'three-cs': Described & {
    readonly touchpoints: readonly [string, string, string, string];
    readonly contextual: Station;
    readonly consistent: Station;
    readonly crossTouchpoint: Station;
  };
  readonly 'two-teams': Described & {
    readonly webcare: Station;
    readonly conversation: Station;
    readonly embedded: string;
    readonly departments: readonly [Lines, Lines, Lines];
  };
  readonly 'two-speeds': Described & {
    /** What rises. */
    readonly use: string;
    readonly time: string;
    readonly consumers: string;
    readonly gap: string;
    /** With the third speed, inside the organisation. */
    readonly organisation: Station;
  };
  readonly 'maturity-curve': Described & {
    /** The phases that the source names. */
    readonly named: readonly [string, string];
    /** The phases that this site adds. */
    readonly own: readonly [string, string, string];
    readonly ours: string;
    readonly source: string;
  };
  readonly 'three-conditions': Described & {
    readonly conditions: readonly [Block, Block, Block];
    readonly roles: Station;
  };
  readonly flower: Described & {
    readonly customer: string;
    /** Clockwise from the top; the last is this site’s own. */
    readonly petals: readonly [Block, Block, Block, Block, Block];
  };
  /** An example; a cell without a department is empty. */
  readonly 'goal-matrix': Described & {
    readonly customerGoals: string;
    readonly businessGoals: string;
    readonly rows: readonly [string, string, string];
    readonly columns: readonly [string, string, string];
    readonly cells: readonly (readonly [Lines, Lines, Lines])[];
  };
  readonly 'hub-and-central': Described & {
    readonly central: Station;
    readonly hub: Station;
  };
  readonly 'guide-processes-training': Described & {
    readonly steps: readonly [Block, Block, Block];
    readonly culture: string;
  };
  readonly dna: Described & {
    readonly corners: readonly [Station, Station, Station];
    readonly centre: Station;
  };
}

export const diagramMessages = {
  en: {
    functions: { brand: 'Brand', product: 'Product', sales: 'Sales', service: 'Service' },
    model: {
      label: 'The model: core functions, customer roles and organisational requirements',
      roles: 'Customer roles',
      requirements: 'Organisational requirements',
      key: 'The wheel shows the four core functions. Inner ring: social media are supporting. Outer ring: they are a full part.',
    },
    'two-rings': {
      alternative:
        'The wheel of the four core functions, with the sector {name} marked. Inner ring, supporting: {supporting}. Outer ring, full part: {full}.',
      supporting: ['Supporting'],
      full: ['Full part'],
      of: {
        brand: {
          caption:
            'Brand in two rings: from one more channel for your message to an experience that people help to make.',
          supporting: ['one more channel', 'to tell your story'],
          full: ['interaction that', 'enriches the brand', 'experience'],
        },
        product: {
          caption:
            'Product in two rings: first customers think along, then the social side is part of what they use.',
          supporting: ['customers vote and', 'advise on what', 'you offer'],
          full: ['social features', 'inside the product', 'itself'],
        },
        sales: {
          caption:
            'Sales in two rings: from showing the way to the till, to a till inside the network.',
          supporting: ['promotions that lead', 'to where people buy'],
          full: ['people browse, ask', 'friends and buy', 'inside the network'],
        },
        service: {
          caption:
            'Service in two rings: from answering well to a place where the answer is there before the question.',
          supporting: ['a webcare team', 'answers when asked'],
          full: ['customers help each', 'other; you act before', 'they ask'],
        },
      },
    },
    spillovers: {
      alternative: 'Three arrows leave {name}. {flows}',
      flow: 'To {name}: {what}.',
      of: {
        brand: {
          caption: 'What you do for the brand also works for product, sales and service.',
          to: {
            product: ['feedback from fans', 'improves the offering'],
            sales: ['a PR action helps to', 'keep market share'],
            service: ['clear promises', 'prevent questions'],
          },
        },
        product: {
          caption: 'Change the product, and the other three functions feel it.',
          to: {
            brand: ['what people share', 'shows the brand'],
            sales: ['users bring', 'their friends along'],
            service: ['fixing one cause ends', 'a stream of questions'],
          },
        },
        sales: {
          caption: 'Selling through social media touches more than revenue.',
          to: {
            brand: ['an offer worth', 'sharing gets seen'],
            product: ['reasons not to buy', 'show what is missing'],
            service: ['an honest offer', 'prevents complaints'],
          },
        },
        service: {
          caption: 'One good answer does more than help the customer who asked.',
          to: {
            brand: ['quick help that others', 'can see builds trust'],
            product: ['webcare yields', 'product ideas'],
            sales: ['customers well helped', 'stay and buy more'],
          },
        },
      },
    },
    'ambassador-circle': {
      caption:
        'The circle closes only with the last step: what ambassadors and their networks say comes back to the brand.',
      alternative:
        'A circle of four steps. The brand gives access and things to try. Ambassadors, a chosen group, share freely. Their networks see it, respond and pass it on. Their feedback, on what to keep and what to change, returns to the brand.',
      stations: [
        { title: 'Brand', lines: ['gives access and', 'things to try'] },
        { title: 'Ambassadors', lines: ['a chosen group', 'shares freely'] },
        { title: 'Their networks', lines: ['see it, respond', 'and pass it on'] },
        { title: 'Feedback', lines: ['what to keep,', 'what to change'] },
      ],
    },
    'feedback-loop': {
      caption: 'A signal counts once the customer has heard what was done with it.',
      alternative:
        'A circle of four steps. Signal: what customers say and do. Decision: one owner says yes or no. Change: in the product or the process. Report back: to those who gave the signal. Then new signals follow.',
      stations: [
        { title: 'Signal', lines: ['what customers', 'say and do'] },
        { title: 'Decision', lines: ['one owner says', 'yes or no'] },
        { title: 'Change', lines: ['in the product', 'or the process'] },
        { title: 'Report back', lines: ['to those who', 'gave the signal'] },
      ],
    },
    funnel: {
      caption:
        'From reach to repeat, people leave at every step. Find the leak before you pour in more at the top.',
      alternative:
        'A funnel of five steps that grows narrower: reach, visit, lead, sale, repeat. After each of the first four, people leak away: they scroll past, leave the page, wait too long or do not return.',
      stages: ['Reach', 'Visit', 'Lead', 'Sale', 'Repeat'],
      leaks: ['scroll past', 'leave the page', 'wait too long', 'do not return'],
    },
    'one-day-rule': {
      caption:
        'The one-day rule: customers have the first go, and no question stays open for more than a day.',
      alternative:
        'A timeline from 0 to 24 hours. At 0 hours a customer asks a question. In the hours after, other customers answer, while the organisation reads along. At 24 hours, if there is still no answer, the organisation answers itself and asks the customer to call.',
      start: '0 h',
      end: '24 h',
      question: 'A customer asks',
      customers: { title: 'Other customers answer', lines: ['the organisation reads along'] },
      open: 'still no answer?',
      organisation: {
        title: 'The organisation answers',
        lines: ['and asks the customer to call'],
      },
    },
    'three-cs': {
      caption:
        'One question, four contact moments: the three Cs make it one conversation for the customer.',
      alternative:
        'A customer journey past four touchpoints: post, chat, phone and shop. Contextual, marked at one touchpoint: help where and when the customer asks. Consistent, a bar along all four: one brand and one answer everywhere. Cross-touchpoint, an arrow from chat to phone: change channel without starting again.',
      touchpoints: ['post', 'chat', 'phone', 'shop'],
      contextual: { title: 'Contextual', lines: ['help where and when the customer asks'] },
      consistent: { title: 'Consistent', lines: ['one brand and one answer everywhere'] },
      crossTouchpoint: {
        title: 'Cross-touchpoint',
        lines: ['change channel without starting again'],
      },
    },
    'two-teams': {
      caption: 'Two teams, each with a rhythm of its own, rooted in the same three departments.',
      alternative:
        'Two teams side by side that hand work to each other. The webcare team is quick, disciplined and reactive: it answers what comes in. The conversation team is proactive: it opens dialogue on several networks. Both are embedded in marketing communication, online and customer service.',
      webcare: {
        title: 'Webcare team',
        lines: ['quick, disciplined,', 'reactive: answers', 'what comes in'],
      },
      conversation: {
        title: 'Conversation team',
        lines: ['proactive: opens', 'dialogue on several', 'networks'],
      },
      embedded: 'embedded in',
      departments: [['Marketing', 'communication'], ['Online'], ['Customer', 'service']],
    },
    'two-speeds': {
      caption:
        'The longer an organisation waits, the wider the gap. Inside, it opens again between departments and between countries.',
      alternative:
        'Two lines that start together and part as time goes by. The use of social media rises steeply among consumers and slowly in the organisation; between them the gap widens. A dotted fan around the line of the organisation is the third speed: some departments and countries run ahead, others fall behind.',
      use: 'use of social media',
      time: 'time',
      consumers: 'Consumers',
      gap: 'the gap',
      organisation: {
        title: 'Organisation',
        lines: ['third speed:', 'departments', 'and countries'],
      },
    },
    'maturity-curve': {
      caption:
        'Each phase rests on the one below. The article of 2012 names the first two; the three with dashes are this site’s own.',
      alternative:
        'Five phases as steps, from the bottom up. Emerging and tactical: named in the article of 2012. Integrated, strategic and self-evident, drawn with dashes: this site’s own.',
      named: ['Emerging', 'Tactical'],
      own: ['Integrated', 'Strategic', 'Self-evident'],
      ours: 'this site’s own',
      source: 'named in 2012',
    },
    'three-conditions': {
      caption:
        'Three conditions come before the eight customer roles. Leave one out, and opening up fails.',
      alternative:
        'A gate. Before it stand three conditions: customer satisfaction at the centre; employees, engaged and enabled; resources, technology and information. Behind it are the eight customer roles.',
      conditions: [
        { title: ['Customer', 'satisfaction'], lines: ['at the centre'] },
        { title: ['Employees'], lines: ['engaged and', 'enabled'] },
        { title: ['Resources'], lines: ['technology,', 'information'] },
      ],
      roles: { title: 'Eight customer roles', lines: ['open once all three are met'] },
    },
    flower: {
      caption:
        'Each department is a petal with a task of its own; the customer holds them together. The dashed petal is this site’s own.',
      alternative:
        'A flower with the customer at its heart and a department on each petal. Press office: reputation. Corporate communication: news to share. Contact centre: webcare and FAQ. Marketing: market signals. HR, with a dashed outline: applicants.',
      customer: 'Customer',
      petals: [
        { title: ['Press office'], lines: ['reputation'] },
        { title: ['Corporate', 'communication'], lines: ['news to share'] },
        { title: ['Contact centre'], lines: ['webcare and FAQ'] },
        { title: ['Marketing'], lines: ['market signals'] },
        { title: ['HR'], lines: ['applicants'] },
      ],
    },
    'goal-matrix': {
      caption:
        'An example. Begin where customer and business both gain, and say which department leads.',
      alternative:
        'A table of customer goals by business goals, with departments in five of the nine cells. Advice: marketing, for revenue. Fast help: customer service, for loyalty, and online, for savings. A say: product, for revenue, and research, for savings.',
      customerGoals: 'Customer goals',
      businessGoals: 'Business goals',
      rows: ['advice', 'fast help', 'a say'],
      columns: ['revenue', 'loyalty', 'savings'],
      cells: [
        [['Marketing'], [], []],
        [[], ['Customer', 'service'], ['Online']],
        [['Product'], [], ['Research']],
      ],
    },
    'hub-and-central': {
      caption:
        'The same person (the circle) among the same departments (the boxes): the place in the structure makes the role.',
      alternative:
        'Two structures with one person in the middle of four departments. Centralised: an arrow runs from every department to the person; all questions end there, and the role is reactive. Hub: the person stands between departments that are also linked with each other, and the role is facilitating.',
      central: {
        title: 'Centralised',
        lines: ['all questions', 'come to one person:', 'reactive'],
      },
      hub: { title: 'Hub', lines: ['between the', 'departments:', 'facilitating'] },
    },
    'guide-processes-training': {
      caption: 'To another culture in three steps, in this order; the last one never ends.',
      alternative:
        'A staircase of three steps that leads up to culture. First the conversation guide: what is welcome and what is not. Then processes: who is responsible for what. Then training: non-stop and for everyone.',
      steps: [
        { title: ['Conversation', 'guide'], lines: ['what is', 'welcome'] },
        { title: ['Processes'], lines: ['who is', 'responsible', 'for what'] },
        { title: ['Training'], lines: ['non-stop,', 'for everyone'] },
      ],
      culture: 'Culture',
    },
    dna: {
      caption: 'You have something of all three. Your DNA is the corner in which you want to win.',
      alternative:
        'A triangle with three ways to win at its corners. Price: cheap and simple. Relationship: knows the customer. Product: makes the best. In the middle stands the question of DNA: how do you win?',
      corners: [
        { title: 'Price', lines: ['cheap and simple'] },
        { title: 'Relationship', lines: ['knows the customer'] },
        { title: 'Product', lines: ['makes the best'] },
      ],
      centre: { title: 'DNA', lines: ['how do', 'you win?'] },
    },
  },
  nl: {
    functions: { brand: 'Merk', product: 'Product', sales: 'Verkoop', service: 'Service' },
    model: {
      label: 'Het model: kernfuncties, klantrollen en organisatorische randvoorwaarden',
      roles: 'Klantrollen',
      requirements: 'Organisatorische randvoorwaarden',
      key: 'Het wiel toont de vier kernfuncties. Binnenste ring: sociale media zijn ondersteunend. Buitenste ring: ze zijn een volwaardig onderdeel.',
    },
    'two-rings': {
      alternative:
        'Het wiel van de vier kernfuncties, met de sector {name} gemarkeerd. Binnenste ring, ondersteunend: {supporting}. Buitenste ring, volwaardig onderdeel: {full}.',
      supporting: ['Ondersteunend'],
      full: ['Volwaardig', 'onderdeel'],
      of: {
        brand: {
          caption:
            'Merk in twee ringen: van een extra kanaal voor je boodschap naar een beleving waar mensen zelf aan bijdragen.',
          supporting: ['een extra kanaal', 'voor je verhaal'],
          full: ['interactie die de', 'merkbeleving rijker', 'maakt'],
        },
        product: {
          caption:
            'Product in twee ringen: eerst denken klanten mee, daarna zit het sociale in het product ingebouwd.',
          supporting: ['klanten stemmen en', 'denken mee over', 'je aanbod'],
          full: ['sociale functies', 'in het product zelf'],
        },
        sales: {
          caption:
            'Verkoop in twee ringen: van de weg naar de kassa wijzen tot een kassa in het netwerk zelf.',
          supporting: ['acties die mensen', 'naar winkel of', 'webshop leiden'],
          full: ['mensen kijken rond,', 'vragen vrienden raad', 'en kopen meteen'],
        },
        service: {
          caption:
            'Service in twee ringen: van goed antwoorden naar een plek waar het antwoord er al staat vóór de vraag komt.',
          supporting: ['een webcareteam', 'beantwoordt vragen'],
          full: ['klanten helpen elkaar', 'en jij bent de vraag', 'vaak al voor'],
        },
      },
    },
    spillovers: {
      alternative: 'Drie pijlen vertrekken vanuit {name}. {flows}',
      flow: 'Naar {name}: {what}.',
      of: {
        brand: {
          caption: 'Wat je voor het merk doet, werkt door in product, verkoop en service.',
          to: {
            product: ['feedback van fans', 'verbetert het aanbod'],
            sales: ['een pr-actie helpt je', 'marktaandeel houden'],
            service: ['heldere beloften', 'schelen vragen'],
          },
        },
        product: {
          caption: 'Verander het product, en de andere drie functies merken het.',
          to: {
            brand: ['wat mensen delen,', 'laat het merk zien'],
            sales: ['gebruikers nemen', 'hun vrienden mee'],
            service: ['oorzaak verholpen,', 'vragen voorbij'],
          },
        },
        sales: {
          caption: 'Verkopen via sociale media raakt meer dan de omzet alleen.',
          to: {
            brand: ['een actie om te delen', 'maakt je zichtbaar'],
            product: ['wie niet koopt, laat', 'zien wat er ontbreekt'],
            service: ['een eerlijk aanbod', 'voorkomt klachten'],
          },
        },
        service: {
          caption: 'Van één goed antwoord profiteert niet alleen de klant die de vraag stelde.',
          to: {
            brand: ['snelle, zichtbare hulp', 'wekt vertrouwen'],
            product: ['webcare levert', 'productideeën op'],
            sales: ['wie goed geholpen is,', 'blijft en koopt meer'],
          },
        },
      },
    },
    'ambassador-circle': {
      caption:
        'De cirkel is pas rond na de laatste stap: wat ambassadeurs en hun netwerk zeggen, komt terug bij het merk.',
      alternative:
        'Een cirkel van vier stappen. Het merk geeft toegang en laat uitproberen. Ambassadeurs, een gekozen groep, delen hun ervaringen. Hun netwerk ziet het, reageert en geeft het door. De feedback over wat moet blijven en wat beter kan, komt terug bij het merk.',
      stations: [
        { title: 'Merk', lines: ['geeft toegang en', 'laat uitproberen'] },
        { title: 'Ambassadeurs', lines: ['gekozen groep,', 'deelt ervaringen'] },
        { title: 'Hun netwerk', lines: ['ziet het, reageert', 'en geeft het door'] },
        { title: 'Feedback', lines: ['wat moet blijven,', 'wat kan beter'] },
      ],
    },
    'feedback-loop': {
      caption: 'Een signaal telt pas als de klant heeft gehoord wat ermee is gedaan.',
      alternative:
        'Een cirkel van vier stappen. Signaal: wat klanten zeggen en doen. Besluit: één eigenaar zegt ja of nee. Verandering: in het product of het proces. Terugkoppeling: aan wie het signaal gaf. Daarna volgen nieuwe signalen.',
      stations: [
        { title: 'Signaal', lines: ['wat klanten', 'zeggen en doen'] },
        { title: 'Besluit', lines: ['één eigenaar', 'zegt ja of nee'] },
        { title: 'Verandering', lines: ['in het product', 'of het proces'] },
        { title: 'Terugkoppeling', lines: ['aan wie het', 'signaal gaf'] },
      ],
    },
    funnel: {
      caption:
        'Van bereik tot herhaalaankoop haken bij elke stap mensen af. Zoek het lek voordat je er bovenaan meer in giet.',
      alternative:
        'Een trechter van vijf stappen die steeds smaller wordt: bereik, bezoek, lead, verkoop, herhaalaankoop. Na elk van de eerste vier lekken mensen weg: ze scrollen door, verlaten de pagina, wachten te lang of komen niet terug.',
      stages: ['Bereik', 'Bezoek', 'Lead', 'Verkoop', 'Herhaalaankoop'],
      leaks: ['scrollen door', 'haken af', 'wachten te lang', 'komen niet terug'],
    },
    'one-day-rule': {
      caption:
        'De eendagsregel: klanten zijn als eerste aan zet, en geen vraag blijft langer dan een dag open.',
      alternative:
        'Een tijdlijn van 0 tot 24 uur. Op 0 uur stelt een klant een vraag. In de uren daarna antwoorden andere klanten, terwijl de organisatie meeleest. Is er na 24 uur nog geen antwoord, dan antwoordt de organisatie zelf en vraagt ze de klant te bellen.',
      start: '0 uur',
      end: '24 uur',
      question: 'Een klant stelt een vraag',
      customers: { title: 'Andere klanten antwoorden', lines: ['de organisatie leest mee'] },
      open: 'nog geen antwoord?',
      organisation: {
        title: 'De organisatie antwoordt',
        lines: ['en vraagt de klant te bellen'],
      },
    },
    'three-cs': {
      caption:
        'Eén vraag, vier contactmomenten: door de drie C’s blijft het voor de klant één gesprek.',
      alternative:
        'Een klantreis langs vier contactpunten: bericht, chat, telefoon en winkel. Contextual, gemarkeerd bij één contactpunt: hulp waar en wanneer de klant het vraagt. Consistent, een balk langs alle vier: overal één merk en één antwoord. Cross-touchpoint, een pijl van chat naar telefoon: van kanaal wisselen zonder opnieuw te beginnen.',
      touchpoints: ['bericht', 'chat', 'telefoon', 'winkel'],
      contextual: { title: 'Contextual', lines: ['hulp waar en wanneer de klant het vraagt'] },
      consistent: { title: 'Consistent', lines: ['overal één merk en één antwoord'] },
      crossTouchpoint: {
        title: 'Cross-touchpoint',
        lines: ['wisselen zonder opnieuw te beginnen'],
      },
    },
    'two-teams': {
      caption: 'Twee teams met elk een eigen ritme, verankerd in dezelfde drie afdelingen.',
      alternative:
        'Twee teams naast elkaar die werk aan elkaar overdragen. Het webcareteam is snel, gedisciplineerd en reactief: het beantwoordt wat binnenkomt. Het conversation team is proactief: het begint zelf gesprekken op meerdere netwerken. Beide zijn verankerd in marketingcommunicatie, online en klantenservice.',
      webcare: {
        title: 'Webcareteam',
        lines: ['snel, gedisciplineerd', 'en reactief: reageert', 'op wat binnenkomt'],
      },
      conversation: {
        title: 'Conversation team',
        lines: ['proactief: begint', 'zelf gesprekken op', 'meerdere netwerken'],
      },
      embedded: 'verankerd in',
      departments: [['Marketing-', 'communicatie'], ['Online'], ['Klanten-', 'service']],
    },
    'two-speeds': {
      caption:
        'Hoe langer een organisatie wacht, hoe wijder de kloof. Intern ontstaat hij opnieuw, tussen afdelingen en tussen landen.',
      alternative:
        'Twee lijnen die samen beginnen en met de tijd uiteenlopen. Het gebruik van sociale media stijgt bij consumenten snel en bij de organisatie langzaam; de kloof ertussen groeit. Een waaier van stippellijnen rond de lijn van de organisatie is de derde snelheid: sommige afdelingen en landen lopen voor, andere blijven achter.',
      use: 'gebruik van sociale media',
      time: 'tijd',
      consumers: 'Consumenten',
      gap: 'de kloof',
      organisation: {
        title: 'Organisatie',
        lines: ['derde snelheid:', 'afdelingen', 'en landen'],
      },
    },
    'maturity-curve': {
      caption:
        'Elke fase rust op de vorige. Het artikel uit 2012 noemt de eerste twee; de drie met streepjes zijn van deze site.',
      alternative:
        'Vijf fasen als treden, van onder naar boven. Beginnend en tactisch: genoemd in het artikel uit 2012. Geïntegreerd, strategisch en vanzelfsprekend, met streepjes getekend: van deze site.',
      named: ['Beginnend', 'Tactisch'],
      own: ['Geïntegreerd', 'Strategisch', 'Vanzelfsprekend'],
      ours: 'van deze site',
      source: 'genoemd in 2012',
    },
    'three-conditions': {
      caption:
        'Drie voorwaarden gaan aan de acht klantrollen vooraf. Ontbreekt er één, dan mislukt het openstellen.',
      alternative:
        'Een poort. Ervoor staan drie voorwaarden: klanttevredenheid staat centraal; medewerkers, betrokken en toegerust; middelen, technologie en informatie. Erachter liggen de acht klantrollen.',
      conditions: [
        { title: ['Klant-', 'tevredenheid'], lines: ['staat centraal'] },
        { title: ['Medewerkers'], lines: ['betrokken', 'en toegerust'] },
        { title: ['Middelen'], lines: ['technologie,', 'informatie'] },
      ],
      roles: { title: 'Acht klantrollen', lines: ['open als aan alle drie is voldaan'] },
    },
    flower: {
      caption:
        'Elke afdeling is een blaadje met een eigen taak; de klant houdt ze bij elkaar. Het blaadje met streepjes is van deze site.',
      alternative:
        'Een bloem met de klant als hart en op elk blaadje een afdeling. Persvoorlichting: reputatie. Corporate communicatie: nieuws delen. Klantenservice: webcare en FAQ. Marketing: marktsignalen. HR, met een rand van streepjes: sollicitanten.',
      customer: 'Klant',
      petals: [
        { title: ['Persvoorlichting'], lines: ['reputatie'] },
        { title: ['Corporate', 'communicatie'], lines: ['nieuws delen'] },
        { title: ['Klantenservice'], lines: ['webcare en FAQ'] },
        { title: ['Marketing'], lines: ['marktsignalen'] },
        { title: ['HR'], lines: ['sollicitanten'] },
      ],
    },
    'goal-matrix': {
      caption:
        'Een voorbeeld. Begin waar klant en bedrijf allebei winnen, en spreek af welke afdeling trekt.',
      alternative:
        'Een tabel van klantdoelen tegen bedrijfsdoelen, met in vijf van de negen vakken een afdeling. Advies: marketing, voor omzet. Snel hulp: klantenservice, voor loyaliteit, en online, voor besparing. Inspraak: product, voor omzet, en onderzoek, voor besparing.',
      customerGoals: 'Klantdoelen',
      businessGoals: 'Bedrijfsdoelen',
      rows: ['advies', 'snel hulp', 'inspraak'],
      columns: ['omzet', 'loyaliteit', 'besparing'],
      cells: [
        [['Marketing'], [], []],
        [[], ['Klanten-', 'service'], ['Online']],
        [['Product'], [], ['Onderzoek']],
      ],
    },
    'hub-and-central': {
      caption:
        'Dezelfde persoon (de cirkel) tussen dezelfde afdelingen (de blokjes): de plek in de structuur bepaalt de rol.',
      alternative:
        'Twee structuren met één persoon te midden van vier afdelingen. Centraal: vanuit elke afdeling loopt een pijl naar die persoon; alle vragen eindigen daar en de rol is reactief. Hub: de persoon staat tussen afdelingen die ook onderling verbonden zijn, en de rol is faciliterend.',
      central: { title: 'Centraal', lines: ['alle vragen', 'bij één persoon:', 'reactief'] },
      hub: { title: 'Hub', lines: ['tussen', 'de afdelingen:', 'faciliterend'] },
    },
    'guide-processes-training': {
      caption:
        'Naar een andere cultuur in drie stappen, in deze volgorde; de laatste houdt nooit op.',
      alternative:
        'Een trap van drie treden die naar cultuur leidt. Eerst de gespreksleidraad: wat welkom is en wat niet. Dan processen: wie waarvoor verantwoordelijk is. Dan training: doorlopend en voor iedereen.',
      steps: [
        { title: ['Gespreks-', 'leidraad'], lines: ['wat is', 'welkom'] },
        { title: ['Processen'], lines: ['wie gaat', 'waarover'] },
        { title: ['Training'], lines: ['doorlopend,', 'voor iedereen'] },
      ],
      culture: 'Cultuur',
    },
    dna: {
      caption: 'Je hebt van alle drie wel iets. Je DNA is de hoek waarin je wilt winnen.',
      alternative:
        'Een driehoek met op de hoeken drie manieren om te winnen. Prijs: goedkoop en simpel. Relatie: kent elke klant. Product: maakt het beste. In het midden staat de vraag naar het DNA: waarmee win je?',
      corners: [
        { title: 'Prijs', lines: ['goedkoop en simpel'] },
        { title: 'Relatie', lines: ['kent elke klant'] },
        { title: 'Product', lines: ['maakt het beste'] },
      ],
      centre: { title: 'DNA', lines: ['waarmee', 'win je?'] },
    },
  },
} as const satisfies Record<Lang, DiagramMessages>;
