/** Words of a first document, in the two languages that there are any in. They are drafts until their author signs them. */
export interface FirstWords {
  readonly en: string;
  readonly cy: string;
}

/** Part of a document in which words stand as `FirstWords`. */
export type FirstPart = Readonly<Record<string, unknown>>;

/** What a consultation is about, in kind: what it asks at first. */
export interface Kind {
  readonly name: string;
  /** For whoever chooses one, in English. */
  readonly says: string;
  /** Whether a decision on a policy is behind it, which in Wales has to ask about effects on the Welsh language. */
  readonly isPolicy: boolean;
  readonly pages: readonly FirstPart[];
}

const noNames: FirstWords = {
  en: 'Do not include names or anything that could identify you or anyone else',
  cy: 'Peidiwch â chynnwys enwau na dim byd a allai ddangos pwy ydych chi neu unrhyw un arall',
};
const ownWords = (name: string, label: FirstWords) => ({
  ...{name, type: 'textarea', label, hint: noNames, maxLength: 1000},
});
const page = (id: string, title: FirstWords, questions: readonly FirstPart[]) => ({
  ...{id, title, questions},
});
const options = (all: Readonly<Record<string, FirstWords>>) =>
  Object.entries(all).map(([value, label]) => ({value, label}));

const inYourWords: FirstWords = {en: 'In your own words', cy: 'Yn eich geiriau eich hun'};

/** Every kind, the first one for whoever does not choose. */
export const kinds: readonly Kind[] = [
  {
    name: 'plan',
    says: 'A plan or a policy: do people support it, and what would they change?',
    isPolicy: true,
    pages: [
      page('the-plan', {en: 'The draft plan', cy: 'Y cynllun drafft'}, [
        {
          name: 'support',
          type: 'radios',
          required: true,
          label: {
            en: 'How far do you support the draft plan?',
            cy: 'I ba raddau ydych chi’n cefnogi’r cynllun drafft?',
          },
          options: options({
            whole: {en: 'All of it', cy: 'Y cyfan'},
            most: {en: 'Most of it', cy: 'Y rhan fwyaf'},
            some: {en: 'Some of it', cy: 'Rhywfaint'},
            none: {en: 'None of it', cy: 'Dim ohono'},
            dont_know: {en: 'Don’t know', cy: 'Ddim yn gwybod'},
          }),
          errors: {
            required: {
              en: 'Select how far you support the draft plan',
              cy: 'Dewiswch i ba raddau rydych chi’n cefnogi’r cynllun drafft',
            },
          },
        },
      ]),
      page('your-words', inYourWords, [
        ownWords('change', {
          en: 'What would you change in the draft plan?',
          cy: 'Beth fyddech chi’n ei newid yn y cynllun drafft?',
        }),
      ]),
    ],
  },
  {
    name: 'budget',
    says: 'A budget: people share out 100 points.',
    isPolicy: true,
    pages: [
      page('share-out', {en: 'Share out the money', cy: 'Rhannu’r arian'}, [
        {
          name: 'points',
          type: 'allocation',
          required: true,
          total: 100,
          label: {
            en: 'How should the budget be spent? Share out 100 points.',
            cy: 'Sut dylid gwario’r gyllideb? Rhannwch 100 o bwyntiau.',
          },
          hint: {
            en: 'Give most points to what matters most to you. You can leave a box empty',
            cy: 'Rhowch y nifer mwyaf o bwyntiau i’r hyn sydd bwysicaf i chi. Gallwch adael blwch yn wag',
          },
          options: options({
            paths: {en: 'Paths for walking and cycling', cy: 'Llwybrau cerdded a beicio'},
            play: {en: 'Playgrounds and parks', cy: 'Meysydd chwarae a pharciau'},
            youth: {en: 'Youth clubs', cy: 'Clybiau ieuenctid'},
            lights: {en: 'Street lights', cy: 'Goleuadau stryd'},
          }),
          errors: {
            required: {en: 'Share out 100 points', cy: 'Rhannwch 100 o bwyntiau'},
            totalUnder: {en: 'Share out all 100 points', cy: 'Rhannwch bob un o’r 100 o bwyntiau'},
          },
        },
      ]),
      page('your-reasons', {en: 'Your reasons', cy: 'Eich rhesymau'}, [
        ownWords('reasons', {
          en: 'Why did you share out the points in this way?',
          cy: 'Pam gwnaethoch chi rannu’r pwyntiau fel hyn?',
        }),
      ]),
    ],
  },
  {
    name: 'satisfaction',
    says: 'A service: how satisfied are people, and what would have made it better?',
    isPolicy: false,
    pages: [
      page('your-experience', {en: 'Your experience', cy: 'Eich profiad'}, [
        {
          name: 'satisfied',
          type: 'scale',
          required: true,
          label: {
            en: 'Taking the whole experience into account, how satisfied are you with the service we gave you?',
            cy: 'O ystyried y profiad cyfan, pa mor fodlon ydych chi ar y gwasanaeth a gawsoch gennym?',
          },
          points: [
            {value: 1, label: {en: 'very dissatisfied', cy: 'anfodlon iawn'}},
            {value: 2, label: {en: 'fairly dissatisfied', cy: 'eithaf anfodlon'}},
            {
              value: 3,
              label: {
                en: 'neither satisfied nor dissatisfied',
                cy: 'ddim yn fodlon nac yn anfodlon',
              },
            },
            {value: 4, label: {en: 'fairly satisfied', cy: 'eithaf bodlon'}},
            {value: 5, label: {en: 'very satisfied', cy: 'bodlon iawn'}},
          ],
          extra: [{value: 'dont_know', label: {en: 'Don’t know', cy: 'Ddim yn gwybod'}}],
          errors: {
            required: {
              en: 'Select how satisfied you are with the service we gave you',
              cy: 'Dewiswch pa mor fodlon ydych chi ar y gwasanaeth a gawsoch gennym',
            },
          },
        },
        ownWords('improve', {
          en: 'What one thing would have made your experience better?',
          cy: 'Pa un peth fyddai wedi gwneud eich profiad yn well?',
        }),
      ]),
    ],
  },
  {
    name: 'neighbourhood',
    says: 'A neighbourhood: what should be dealt with first?',
    isPolicy: false,
    pages: [
      page('priorities', {en: 'What comes first', cy: 'Beth sy’n dod gyntaf'}, [
        {
          name: 'priorities',
          type: 'ranking',
          required: true,
          max: 3,
          order: 'random',
          label: {
            en: 'What should be dealt with first in your neighbourhood?',
            cy: 'Beth ddylai gael sylw gyntaf yn eich cymdogaeth?',
          },
          hint: {
            en: 'Put what matters most to you in position 1. Rank up to three',
            cy: 'Rhowch yr hyn sydd bwysicaf i chi yn safle 1. Rhowch hyd at dri mewn trefn',
          },
          options: options({
            asb: {en: 'Anti-social behaviour', cy: 'Ymddygiad gwrthgymdeithasol'},
            speeding: {
              en: 'Speeding and dangerous driving',
              cy: 'Goryrru a gyrru peryglus',
            },
            parking: {
              en: 'Parking that blocks pavements',
              cy: 'Parcio sy’n rhwystro palmentydd',
            },
            litter: {en: 'Fly-tipping and litter', cy: 'Tipio anghyfreithlon a sbwriel'},
            lights: {en: 'Street lights', cy: 'Goleuadau stryd'},
          }),
          errors: {
            required: {
              en: 'Rank what should be dealt with first',
              cy: 'Rhowch yr hyn a ddylai gael sylw gyntaf mewn trefn',
            },
          },
        },
        ownWords('anything_else', {
          en: 'Is there anything else that should be dealt with?',
          cy: 'Oes unrhyw beth arall y dylid delio ag ef?',
        }),
      ]),
    ],
  },
  {
    name: 'other',
    says: 'Something else: one open question to begin with.',
    isPolicy: true,
    pages: [
      page('your-views', {en: 'Your views', cy: 'Eich barn'}, [
        {
          ...ownWords('views', {
            en: 'What do you think of the proposals?',
            cy: 'Beth yw eich barn am y cynigion?',
          }),
          required: true,
        },
      ]),
    ],
  },
];

/** What every first document says around its questions. */
export const around = {
  why: {
    en: 'We want to know what you think before we decide.',
    cy: 'Rydym eisiau gwybod beth yw eich barn cyn i ni benderfynu.',
  },
  email: {en: 'Email', cy: 'E-bost'},
  phone: {en: 'Phone', cy: 'Ffôn'},
  received: {en: 'We have received your response', cy: 'Rydym wedi derbyn eich ymateb'},
  thanks: {en: 'Thank you for telling us what you think.', cy: 'Diolch am ddweud eich barn.'},
} as const;
