import type {Both} from '../../demo/listing.js';
import {chooseFile, isAt, mapIsWhole} from './in-page.js';
import type {Hand} from './hand.js';

/** What is done on a page of a consultation: by its id, or `check` for the check page. */
type Page = readonly [id: string, fill: (hand: Hand, language: keyof Both) => Promise<unknown>];

/** A consultation of the demo from its first page to the last, and what the server must then hold. */
export interface Journey {
  readonly pages: readonly Page[];
  /** Columns of the stored response. */
  readonly stored: Readonly<Record<string, string>>;
  /** Columns of the contact details, where there are any. */
  readonly contact?: Readonly<Record<string, string>>;
  /** What the file that was sent holds. */
  readonly file?: {readonly name: string; readonly bytes: readonly number[]};
  /** Whether it is answered by keyboard alone. */
  readonly byKeyboard?: true;
}

const read: Page = ['check', async () => undefined];

const plan: Journey = {
  pages: [
    [
      'about-your-answer',
      async (hand) => {
        await hand.choose('answering_as', 'organisation');
        await hand.write('Ffermwyr Ifanc Sarnwen', 'q-organisation_name');
      },
    ],
    ['priorities', (hand) => hand.tick('priorities', 'rural', 'victims', 'roads')],
    [
      'most-important',
      async (hand) => {
        await hand.choose('top_priority', 'rural');
        await hand.write('Patrôl yn y nos.', 'q-top_priority_why');
      },
    ],
    [
      'importance',
      async (hand) => {
        await hand.choose('importance/local', 'very');
        await hand.choose('importance/roads', 'not_very');
        await hand.choose('how_well/calls', 'dont_know');
      },
    ],
    [
      'your-words',
      async (hand) => {
        await hand.write('More officers who stay.', 'q-change_one_thing');
        await hand.write('Cwrdd â ni bob mis.', 'q-work_together');
      },
    ],
    ['welsh-language', (hand) => hand.write('Mwy o Gymraeg ar y ffôn.', 'q-welsh_effects')],
    read,
  ],
  stored: {
    answering_as: 'organisation',
    organisation_name: 'Ffermwyr Ifanc Sarnwen',
    top_priority: 'rural',
    top_priority_why: 'Patrôl yn y nos.',
    importance_local: 'very',
    importance_roads: 'not_very',
    how_well_calls: 'dont_know',
    work_together: 'Cwrdd â ni bob mis.',
    welsh_effects: 'Mwy o Gymraeg ar y ffôn.',
  },
};

const victim: Journey = {
  pages: [
    [
      'the-crime',
      async (hand) => {
        await hand.choose('crime_type', 'burglary');
        await hand.write('3', 'q-crime_date');
        await hand.write('9', 'q-crime_date-month');
        await hand.write('2026', 'q-crime_date-year');
        await hand.write('9:30pm', 'q-crime_time');
        await hand.write('Methu cysgu.', 'q-crime_effect');
      },
    ],
    [
      'first-contact',
      async (hand) => {
        await hand.choose('first_contact', '101');
        await hand.choose('language_choice', 'no');
        await hand.choose('ease_of_contact', '2');
      },
    ],
    [
      'actions',
      async (hand) => {
        await hand.tick('actions_taken', 'phoned', 'evidence');
        await hand.choose('actions', '3');
      },
    ],
    [
      'follow-up',
      async (hand) => {
        await hand.choose('rights_explained', 'dont_know');
        await hand.choose('updates', 'too_seldom');
        await hand.choose('follow_up', '2');
      },
    ],
    [
      'treatment',
      async (hand) => {
        for (const row of ['listened', 'respect', 'fair'])
          await hand.choose(`treatment_statements/${row}`, 'agree');
        await hand.choose('treatment_statements/serious', 'strongly_disagree');
        await hand.choose('treatment', '4');
      },
    ],
    [
      'whole-experience',
      async (hand) => {
        await hand.choose('whole_experience', '1');
        await hand.write('Nobody phoned back.', 'q-went_wrong');
      },
    ],
    [
      'contact',
      async (hand) => {
        await hand.write('Siân Môn', 'q-call_me');
        await hand.write('sian@example.com', 'q-call_me-email');
        await hand.press('q-share_with_support');
      },
    ],
    read,
  ],
  stored: {
    crime_type: 'burglary',
    crime_date: '2026-09-03',
    crime_time: '21:30',
    language_choice: 'no',
    ease_of_contact: '2',
    actions: '3',
    updates: 'too_seldom',
    treatment_statements_serious: 'strongly_disagree',
    whole_experience: '1',
    went_wrong: 'Nobody phoned back.',
  },
  contact: {'call_me.name': 'Siân Môn', 'call_me.email': 'sian@example.com', 'call_me.phone': ''},
};

const confidence: Journey = {
  pages: [
    [
      'your-area',
      async (hand) => {
        await hand.pick('q-area', 'sarnwen');
        await hand.choose('lived_here', '5_19');
      },
    ],
    [
      'feeling-safe',
      async (hand) => {
        for (const row of ['day', 'dark', 'centre', 'bus', 'home', 'online'])
          await hand.choose(`safe_where/${row}`, row === 'dark' ? 'fairly_unsafe' : 'very_safe');
        await hand.choose('worry_change', 'same');
      },
    ],
    [
      'seeing-the-police',
      async (hand) => {
        await hand.choose('patrols_seen', 'monthly');
        await hand.choose('informed', '3');
        await hand.tick('news_from', 'papur_bro', 'watch');
      },
    ],
    [
      'confidence',
      async (hand) => {
        for (const row of ['reliable', 'respect', 'fair', 'issues', 'confident'])
          await hand.choose(`confidence/${row}`, 'agree');
        await hand.choose('good_job', '4');
      },
    ],
    [
      'contact-with-the-police',
      async (hand) => {
        await hand.choose('had_contact', 'yes');
        await hand.tick('contact_reason', 'witness');
        await hand.choose('contact_satisfaction', '4');
        await hand.choose('would_report', '9');
      },
    ],
    [
      'local-problems',
      async (hand) => {
        await hand.choose('problems/noise', 'not_very_big');
        await hand.choose('problems/speeding', 'very_big');
        await hand.write('Gweld yr un wynebau.', 'q-improve_confidence');
      },
    ],
    read,
    [
      'equality',
      async (hand) => {
        await hand.choose('sex', 'female');
        await hand.choose('health_condition', 'no');
      },
    ],
  ],
  stored: {
    area: 'sarnwen',
    lived_here: '5_19',
    safe_where_dark: 'fairly_unsafe',
    informed: '3',
    confidence_fair: 'agree',
    good_job: '4',
    would_report: '9',
    problems_speeding: 'very_big',
    improve_confidence: 'Gweld yr un wynebau.',
    sex: 'female',
    health_condition: 'no',
  },
};

const neighbourhood: Journey = {
  byKeyboard: true,
  pages: [
    [
      'your-ward',
      async (hand, language) => {
        await hand.write({en: 'three w', cy: 'tair ff'}[language], 'q-ward');
        await hand.browser.press('ArrowDown');
        await hand.browser.press('Enter');
        await hand.tick('connection', 'live');
      },
    ],
    [
      'priorities',
      async (hand) => {
        for (const value of ['speeding', 'rural', 'litter'])
          await hand.press(`q-priorities-${value}:up`);
        await hand.write('Cŵn ar y traeth.', 'q-priorities_other');
      },
    ],
    [
      'where',
      async (hand) => {
        await hand.write('Lôn y Felin', 'q-problem_place');
        await hand.press('q-problem_place-point');
        await hand.browser.wait(mapIsWhole);
        await hand.press('q-problem_place-east');
        await hand.press('q-problem_place-in');
        await hand.browser.wait(mapIsWhole);
        await hand.press('q-problem_place-take');
        // Pictures beyond the frame of a map are cut off, and axe takes them for something over the words there.
        await hand.press('q-problem_place-point');
        await hand.tick('problem_when', 'evening');
        await hand.choose('meet_team', 'no');
      },
    ],
    read,
  ],
  stored: {
    ward: 'three_wells',
    'priorities.speeding': '1',
    'priorities.rural': '2',
    'priorities.litter': '3',
    'priorities.asb': '',
    priorities_other: 'Cŵn ar y traeth.',
    'problem_place.place': 'Lôn y Felin',
    'problem_place.lon': '-4.541',
    'problem_place.lat': '52.476',
    meet_team: 'no',
  },
};

const shares = {
  paths: '10',
  play: '25',
  youth: '30',
  lights: '5',
  halls: '5',
  welsh: '20',
  nature: '5',
};

const budget: Journey = {
  pages: [
    [
      'about-you',
      async (hand) => {
        await hand.pick('q-area', 'kilvane');
        await hand.choose('took_part', 'yes');
      },
    ],
    [
      'share-out',
      async (hand) => {
        // The first in the list, which is another for each person, has the bare id.
        for (const [kind, points] of Object.entries(shares))
          await hand.write(points, `q-points-${kind}`, 'q-points');
      },
    ],
    [
      'next-budget',
      async (hand) => {
        await hand.pick('q-next_budget-:band', 'D');
        await hand.choose('next_budget', 'larger');
        await hand.browser.sees('£4', 'dweud-form');
      },
    ],
    [
      'your-reasons',
      async (hand) => {
        await hand.write('I’r plant.', 'q-reasons');
        await hand.choose('ease', '4');
      },
    ],
    read,
  ],
  stored: {
    area: 'kilvane',
    took_part: 'yes',
    ...Object.fromEntries(
      Object.entries(shares).map(([kind, points]) => [`points.${kind}`, points]),
    ),
    next_budget: 'larger',
    reasons: 'I’r plant.',
    ease: '4',
  },
};

const young: Journey = {
  pages: [
    [
      'about-you',
      async (hand) => {
        await hand.choose('age', '14_15');
        await hand.pick('q-area', 'trefwylan');
      },
    ],
    [
      'where-you-go',
      async (hand) => {
        await hand.tick('places', 'park', 'bus');
        await hand.tick('feel_unsafe', 'bus');
        await hand.write('Golau.', 'q-why_unsafe');
      },
    ],
    [
      'feeling-safe',
      async (hand) => {
        await hand.choose('safe_day', '5');
        await hand.choose('safe_dark', '2');
        await hand.choose('safe_online', 'dont_know');
      },
    ],
    [
      'police',
      async (hand) => {
        await hand.choose('talked_to_police', 'yes');
        await hand.choose('how_was_it', '3');
        await hand.choose('trust/listen', 'agree');
        await hand.choose('trust/fair', 'neither');
      },
    ],
    [
      'your-idea',
      async (hand) => {
        await hand.tick('more_of', 'buses', 'welsh');
        await hand.write('Bws hwyr bob nos.', 'q-one_idea');
      },
    ],
    read,
  ],
  stored: {
    age: '14_15',
    area: 'trefwylan',
    why_unsafe: 'Golau.',
    safe_day: '5',
    safe_dark: '2',
    safe_online_extra: 'dont_know',
    how_was_it: '3',
    trust_fair: 'neither',
    one_idea: 'Bws hwyr bob nos.',
  },
};

// Not all of it is text, so that whatever decodes it on the way is found out.
const utf8 = new TextEncoder();
const bytes = [...utf8.encode('%PDF-1.7\n'), 0, 255, 254, 128, 10, ...utf8.encode('Tŷ\n%%EOF')];
const streets = {en: '5 Station Road', cy: '5 Heol yr Orsaf'};

const organisation: Journey = {
  pages: [
    [
      'organisation',
      async (hand, language) => {
        await hand.write('Clwb Cerdded Cilfaen', 'q-organisation_name');
        await hand.choose('sector', 'voluntary');
        await hand.write('ll991aa', 'q-address');
        await hand.press('q-address-find');
        await hand.browser.sees(streets[language], 'dweud-form');
        await hand.pick('q-address-found', '2');
      },
    ],
    [
      'branches',
      async (hand) => {
        for (const [index, [place, members]] of [
          ['Sarnwen', '120'],
          ['Porth Newydd', '85'],
        ].entries()) {
          await hand.press('q-branches');
          await hand.browser.wait(isAt, `q-branches-${index + 1}:title`);
          await hand.write(place!, `q-branches-${index + 1}-place`);
          await hand.write(members!, `q-branches-${index + 1}-members`);
        }
        await hand.browser.sees('205', 'dweud-form');
        await hand.press('q-branches-1:done');
      },
    ],
    [
      'views',
      async (hand, language) => {
        await hand.choose('support', 'most');
        await hand.write('Llwybr beicio i Sarnwen.', 'q-views');
        await hand.browser.evaluate(chooseFile, 'q-documents', 'Ymateb y clwb.pdf', bytes);
        const uploaded = {en: 'Uploaded', cy: 'Wedi’i huwchlwytho'};
        await hand.browser.sees(uploaded[language], '.file-state');
      },
    ],
    read,
  ],
  stored: {
    organisation_name: 'Clwb Cerdded Cilfaen',
    sector: 'voluntary',
    'address.postcode': 'LL99 1AA',
    branches: '2',
    branches_1_place: 'Sarnwen',
    branches_2_members: '85',
    members_total: '205',
    support: 'most',
    views: 'Llwybr beicio i Sarnwen.',
    'documents.names': 'Ymateb y clwb.pdf',
  },
  file: {name: 'Ymateb y clwb.pdf', bytes},
};

/** The council’s consultation; the journey by keyboard has more of it. */
export const preceptJourney: Journey = {
  pages: [
    [
      'about-your-answer',
      async (hand) => {
        await hand.choose('answering_as', 'resident');
        await hand.pick('q-area', 'brynllugwen');
        await hand.tick('connection', 'live', 'study');
        await hand.write('CF99 1SN', 'q-postcode');
      },
    ],
    [
      'feeling-safe',
      async (hand) => {
        await hand.choose('safe_after_dark', 'fairly_safe');
        await hand.choose('see_police', 'disagree');
        await hand.choose('victim', 'yes');
        await hand.pick('q-victim_reported', 'sometimes');
        await hand.write('27', 'q-last_contact');
        await hand.write('3', 'q-last_contact-month');
        await hand.write('2026', 'q-last_contact-year');
        await hand.choose('contact_rating', 'very_satisfied');
      },
    ],
    [
      'precept',
      async (hand) => {
        await hand.choose('in_principle', 'disagree');
        await hand.choose('precept_option', 'higher');
        await hand.write('4.50', 'q-extra_a_month');
        await hand.write('Costau’r gaeaf, a’r tŷ mawr.', 'q-reasons');
      },
    ],
    [
      'priorities',
      async (hand) => {
        await hand.tick('priorities', 'antisocial', 'on_foot', 'other');
        await hand.write('Sŵn yn y nos', 'q-priorities_other');
      },
    ],
    ['welsh-language', (hand) => hand.write('Mwy o Gymraeg ar y ffôn.', 'q-welsh_effects')],
    read,
    [
      'equality',
      async (hand) => {
        await hand.choose('age_group', '35_44');
        await hand.choose('health_condition', 'yes');
        await hand.pick('q-health_limits', 'a_little');
      },
    ],
  ],
  stored: {area: 'brynllugwen', extra_a_month: '4.5', age_group: '35_44'},
};

/** How each of the consultations on the front page is answered. */
export const journeys: Readonly<Record<string, Journey>> = {
  'police-and-crime-plan': plan,
  'victim-satisfaction': victim,
  'public-confidence': confidence,
  'young-people': young,
  'participatory-budget': budget,
  'neighbourhood-priorities': neighbourhood,
  organisation,
};

/** The journey through a consultation. Throws for one that nobody has gone through. */
export function journeyOf(id: string): Journey {
  const journey = journeys[id];
  if (!journey) throw new Error(`${id} has no journey`);
  return journey;
}
