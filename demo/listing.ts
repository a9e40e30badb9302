/** A text in both languages of the demo. */
export interface Both {
  readonly en: string;
  readonly cy: string;
}

/** A consultation that has pages made from the template. */
export interface Paged {
  /** Its file in `consultations/`, and the last part of its pages' addresses. */
  readonly id: string;
  /** What its form needs besides the addresses of the definition and the receiver. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The page's own script, by its name in `assets/`, which offers the form a service. */
  readonly script?: string;
}

/** A consultation of the front page. */
export interface Listed extends Paged {
  /** What it shows, in a sentence. */
  readonly about: Both;
}

/** The consultations of the front page, in the order of the front page. */
export const listing: readonly Listed[] = [
  {
    id: 'police-and-crime-plan',
    about: {
      en: 'Answer for yourself, for an organisation or for someone else, and carry your priorities forward.',
      cy: 'Atebwch ar eich rhan eich hun, ar ran sefydliad neu ar ran rhywun arall, a dewch â’ch blaenoriaethau ymlaen.',
    },
  },
  {
    id: 'victim-satisfaction',
    about: {
      en: 'Ask a manager to contact you, with details that are kept apart from your answers.',
      cy: 'Gofynnwch i reolwr gysylltu â chi, gyda manylion sy’n cael eu cadw ar wahân i’ch atebion.',
    },
    attributes: {
      'contact-endpoint': '/contacts',
      'quick-exit': 'https://www.bbc.co.uk/weather',
    },
  },
  {
    id: 'public-confidence',
    about: {
      en: 'Say how safe you feel and what you think of the police, on tables and scales.',
      cy: 'Dywedwch pa mor ddiogel rydych chi’n teimlo a beth yw eich barn am yr heddlu, ar dablau a graddfeydd.',
    },
  },
  {
    id: 'young-people',
    about: {
      en: 'A survey for 11 to 17 year olds, with pictures, faces and the familiar form of Welsh.',
      cy: 'Arolwg i bobl ifanc 11 i 17 oed, gyda lluniau, wynebau a’r ffurf ‘ti’.',
    },
  },
  {
    id: 'participatory-budget',
    about: {
      en: 'Share out 100 points between seven kinds of local project, and see what next year’s budget would cost in your council tax band.',
      cy: 'Rhannwch 100 o bwyntiau rhwng saith math o brosiect lleol, a gwelwch beth fyddai cost cyllideb y flwyddyn nesaf yn eich band treth gyngor.',
    },
  },
  {
    id: 'neighbourhood-priorities',
    about: {
      en: 'Find your ward among 79, put what matters in order, and say where it happens, in words or on a map.',
      cy: 'Dewch o hyd i’ch ward ymhlith 79, rhowch yr hyn sy’n bwysig mewn trefn, a dywedwch ble mae’n digwydd, mewn geiriau neu ar fap.',
    },
    script: 'map.js',
  },
  {
    id: 'organisation',
    about: {
      en: 'Respond for an organisation: find its address (LL99 1AA has some), list its branches, and upload up to three documents.',
      cy: 'Ymatebwch ar ran sefydliad: dewch o hyd i’w gyfeiriad (mae rhai yn LL99 1AA), rhestrwch ei ganghennau, ac uwchlwythwch hyd at dair dogfen.',
    },
    attributes: {'files-endpoint': '/files'},
    script: 'addresses.js',
  },
];

/** The consultation of the council’s page, which has pages made from the template in four languages, too. */
export const precept: Paged = {id: 'precept-2027'};
