import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../../../src/authoring/check-document.js';
import {absoluteWords} from '../../../src/authoring/rules/absolute-words.js';
import {allCapitals} from '../../../src/authoring/rules/all-capitals.js';
import {altText} from '../../../src/authoring/rules/alt-text.js';
import {doubleBarrelled} from '../../../src/authoring/rules/double-barrelled.js';
import {doubleNegative} from '../../../src/authoring/rules/double-negative.js';
import {headingOrder} from '../../../src/authoring/rules/heading-order.js';
import {hiddenDirection} from '../../../src/authoring/rules/hidden-direction.js';
import {hintLength} from '../../../src/authoring/rules/hint-length.js';
import {invisibleCharacter} from '../../../src/authoring/rules/invisible-character.js';
import {leadingWording} from '../../../src/authoring/rules/leading-wording.js';
import {linkText} from '../../../src/authoring/rules/link-text.js';
import {longSentence} from '../../../src/authoring/rules/long-sentence.js';
import {longStem} from '../../../src/authoring/rules/long-stem.js';
import {noQuestion} from '../../../src/authoring/rules/no-question.js';
import {readingAge} from '../../../src/authoring/rules/reading-age.js';
import type {Rule} from '../../../src/authoring/rules/rule.js';
import {unbalancedScale} from '../../../src/authoring/rules/unbalanced-scale.js';
import {definitionOf, line} from '../../engine/definitions.js';
import {allowed, foundIn, saidOf} from './found.js';

/** How often a rule warns of a question with this label. */
const ofLabel = (rule: Rule, label: unknown) =>
  foundIn(rule, definitionOf([line('q', {label})])).length;
const holds = (rule: Rule, bad: readonly unknown[], good: readonly unknown[]) => {
  for (const label of bad) assert.equal(ofLabel(rule, label), 1, JSON.stringify(label));
  for (const label of good) assert.equal(ofLabel(rule, label), 0, JSON.stringify(label));
};
const en = (text: string) => ({en: text});
const cy = (text: string) => ({cy: text});
const words = (count: number) => Array(count).fill('word').join(' ');

describe('alt-text (WCAG 1.1.1)', () => {
  const said = (alt: string) =>
    foundIn(
      altText,
      definitionOf([
        {
          name: 'q',
          type: 'radios',
          label: 'Q',
          options: [{value: 'a', label: 'A', image: {src: './a.png', alt: en(alt)}}],
        },
      ]),
    );

  it('finds names of files, “picture of”, and what is too long', () => {
    for (const alt of ['bus.jpg', 'IMG_2034', 'Picture of a bus', 'Llun o fws', words(40)])
      assert.equal(said(alt).length, 1, alt);
    assert.match(said('bus.jpg').join(), /name of a file, .* Write what it shows\.$/);
  });

  it('finds words that say only that it is a picture, in both languages', () => {
    for (const alt of [
      ...['Picture', 'Image', 'photo', 'A photo', 'Graphic', 'Logo', 'The logo.', 'Photograph'],
      ...['Llun', 'Delwedd', 'Ffotograff', 'Graffeg', 'Y llun', 'Ein logo'],
    ])
      assert.match(said(alt).join(), /” says only that there is a picture/, alt);
    assert.match(said('picture 12').join(), /name of a file/);
  });

  it('says nothing of what the picture shows', () => {
    for (const alt of [
      'A bus at a stop',
      'Logo Cyngor Powys',
      'Image rights at the market',
      words(30),
    ])
      assert.deepEqual(said(alt), [], alt);
  });
});

describe('heading-order (WCAG 1.3.1, WC-17)', () => {
  it('finds a level that is left out', () => {
    assert.deepEqual(saidOf(headingOrder, en('# A\n\n### B')), [
      'A heading of level 3 follows one of level 1. Give it level 2.',
    ]);
    assert.match(saidOf(headingOrder, en('### B\n\n# A')).join(), /Begin with the highest/);
  });

  it('lets a text begin with any level, and go back as far as it likes', () => {
    for (const text of ['### A\n\n#### B', '# A\n\n## B\n\n### C\n\n# D', 'No. #5'])
      assert.deepEqual(saidOf(headingOrder, en(text)), [], text);
  });
});

describe('link-text (WCAG 2.4.4)', () => {
  it('finds links that do not say where they lead, and bare addresses', () => {
    for (const text of [
      en('Read it [here](https://a.example/)'),
      en('[Click **here**!](https://a.example/)'),
      cy('[cliciwch yma](https://a.example/)'),
      cy('**[yma.](https://a.example/)**'),
      en('[https://a.example/](https://a.example/)'),
      en('See https://a.example/plan'),
    ])
      assert.equal(saidOf(linkText, text).length, 1, JSON.stringify(text));
  });

  it('leaves out of an address what only follows it', () => {
    const plan = 'https://a.example/plan';
    for (const text of [
      ...['.', ',', ';', ':', '!', '?', '…', '’', '”', '"', '?!', ').', '”.'].map(
        (end) => plan + end,
      ),
      ...[`(${plan})`, `[${plan}]`, `“${plan}”`, `‘${plan}’`],
    ])
      assert.match(
        saidOf(linkText, en(`See ${text} Now`)).join(),
        /page\]\(https:\/\/a\.example\/plan\)/,
        text,
      );
    assert.match(
      saidOf(linkText, en(`See ${plan}?a=1.5&b=x.`)).join(),
      /\(https:\/\/a\.example\/plan\?a=1\.5&b=x\)/,
    );
  });

  it('says nothing of a link that names its page, or of one that is allowed', () => {
    const here = en('[here](https://a.example/)');
    assert.deepEqual(saidOf(linkText, here, [allowed(linkText)]), []);
    for (const text of ['[the draft plan](https://a.example/)', '[Here to help](/help)'])
      assert.deepEqual(saidOf(linkText, en(text)), [], text);
  });
});

describe('hint-length (PAT-10)', () => {
  it('finds a hint of more than 120 characters', () => {
    const said = (length: number) =>
      foundIn(hintLength, definitionOf([line('q', {hint: en('é'.repeat(length))})]));
    assert.match(said(121).join(), /^question\.q\.hint en: This hint has 121 characters\./);
    assert.deepEqual(said(120), []);
  });
});

describe('hidden-direction', () => {
  it('warns of what turns the direction of a text, and not of isolates that are closed', () => {
    holds(
      hiddenDirection,
      [
        'Pay \u202e001£\u202c?',
        'A\u202d?',
        'A\u2067?',
        'A\u2069?',
        'A \u2067b\nc\u2069?',
        '\u2069\u2067?',
        '\u2066\u2067a\u2069?',
      ].map((en) => ({en})),
      ['Who is \u2068سمير\u2069?', '\u2066a \u2067b\u2069 c\u2069?', 'سمير\u200f?', 'Where?'].map(
        (en) => ({en}),
      ),
    );
    assert.match(
      saidOf(hiddenDirection, 'A\u202e').join(),
      /^There is a character that nobody sees \(U\+202E\)/,
    );
    assert.deepEqual(saidOf(hiddenDirection, 'A\u202e', [allowed(hiddenDirection)]), []);
  });
});

describe('invisible-character', () => {
  const severities = (intro: unknown) =>
    checkDocument(
      definitionOf([], {pages: [{id: 'a', title: {en: 'A'}, intro, questions: [line('q')]}]}),
      {},
      [invisibleCharacter],
    ).map(({severity}) => severity);

  it('finds what nobody sees, and not what means something', () => {
    holds(
      invisibleCharacter,
      [
        ...['\u001b[2J', 'A\u0000', '\u0007', 'A\rB', 'A\u007f', 'A\u0085', 'A\u009b'],
        ...['A\u200bB', 'A\u200cB', 'A\u200d', '\u200dA', 'é\u200d', 'A\u2060B', '\ufeffA'],
        ...['A\u2028B', 'A\u2029B', 'A\u180e', 'A\u206f', 'A\ufff9', 'A\u{e0041}', 'Я\u200c'],
        // A tag after another picture than the black flag.
        '\u{1f680}\u{e0067}',
      ].map((text) => ({en: text})),
      [
        ...['A\tB', 'A\nB', 'A\r\nB', 'A\u00adB', 'A\u00a0B', 'Where?', '\u2068سمير\u2069?'],
        ...['ক্\u200dষ', 'می\u200cخواهم', 'ไทย\u200bไทย'],
        // A family, and the flag of Wales.
        '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
        '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
      ].map((text) => ({en: text})),
    );
  });

  it('says which it is: an error where a terminal or a file obeys it, and else a warning', () => {
    assert.deepEqual(saidOf(invisibleCharacter, 'A\u200bB\u001b[2J'), [
      'There is a character that nobody sees (U+001B). Take it out.',
    ]);
    assert.match(saidOf(invisibleCharacter, 'A\u{e0041}').join(), /\(U\+E0041\)/);
    assert.deepEqual(severities('A\u200bB\u001b[2J'), ['error']);
    assert.deepEqual(severities('A\u200bB'), ['warning']);
    assert.deepEqual(saidOf(invisibleCharacter, 'A\u200b', [allowed(invisibleCharacter)]), []);
  });
});

describe('all-capitals', () => {
  it('finds shouting, and no abbreviation', () => {
    holds(
      allCapitals,
      [en('PLEASE READ this'), en('IMPORTANT'), en('DO NOT GO'), cy('DARLLENWCH HWN NAWR')],
      [en('The NHS and the BBC'), en('GOV.UK'), en('CO2'), en('A {{NAME}}'), en('RNIB, RNID')],
    );
  });
});

describe('no-question', () => {
  it('finds a question without its mark', () => {
    holds(
      noQuestion,
      [
        en('How often do you travel'),
        en('Do you agree'),
        cy('Pa mor aml'),
        cy('Ydych chi’n byw yma'),
      ],
      [en('How often?'), en('Your name'), cy('Beth?'), cy('Eich enw'), en('Whatever you like')],
    );
  });
});

describe('long-sentence and long-stem', () => {
  it('find more than 25 words at once, each where it looks', () => {
    assert.equal(saidOf(longSentence, en(`${words(26)}.`)).length, 1);
    assert.equal(saidOf(longSentence, cy(`A. ${words(26)}.`)).length, 1);
    holds(longStem, [en(words(26)), cy(words(26))], [en(words(25))]);
    holds(longSentence, [], [en(words(60))]);
  });

  it('know where a sentence ends', () => {
    for (const text of [
      `${words(20)}. W${words(20)}.`,
      `- ${words(20)}\n- ${words(20)}`,
      `${words(20)}\n\n${words(20)}`,
      `${words(10)} e.g. ${words(14)}.`,
    ])
      assert.deepEqual(saidOf(longSentence, en(text)), [], text);
    assert.equal(saidOf(longSentence, en(`${words(13)} e.g. ${words(13)}.`)).length, 1);
  });

  it('count no words of a language that does not part them', () => {
    const document = definitionOf([line('q', {label: {th: words(60)}})], {languages: ['th']});
    assert.deepEqual(foundIn(longStem, document), []);
  });
});

describe('reading-age', () => {
  const plain =
    'We want to know what you think of the bus. It can be late. Tell us how it is for you. ';
  const stiff =
    'Consideration of representations concerning infrastructural rationalisation necessitates comprehensive organisational accountability. ';

  it('finds English that takes long schooling', () => {
    assert.match(
      saidOf(readingAge, en(stiff.repeat(6))).join(),
      /^The English can be read from the age of/,
    );
    assert.deepEqual(saidOf(readingAge, en(plain.repeat(6))), []);
  });

  it('has no formula for Welsh, and says nothing of few words', () => {
    assert.deepEqual(saidOf(readingAge, cy(stiff.repeat(6))), []);
    assert.deepEqual(saidOf(readingAge, en(stiff)), []);
  });
});

describe('wording (CON-18)', () => {
  /** The same for a question whose answer is a choice. */
  const ofChoice = (label: unknown, type = 'radios') =>
    foundIn(
      doubleBarrelled,
      definitionOf([
        {name: 'q', type, label, options: ['a', 'b'].map((value) => ({value, label: value}))},
      ]),
    ).length;

  it('finds two questions in one', () => {
    holds(
      doubleBarrelled,
      [
        en('Do you walk and/or cycle?'),
        en('Do you use the bus, and how often do you use it?'),
        en('Is it safe? And is it clean?'),
        cy('Ydych chi’n cerdded a/neu’n beicio?'),
      ],
      [en('Do you agree or disagree with this?'), en('Why did you come, and not ring?')],
    );
  });

  it('finds two things that are weighed together, in English and Welsh', () => {
    for (const text of [
      'How satisfied are you with the quality and speed of the service?',
      'How satisfied are you with the paths and the toilets?',
      'How satisfied are you with your pay and working conditions?',
      'Overall, how clean and safe is the park?',
      'Should we cut bus routes and raise fares?',
      'How helpful and polite were our staff?',
      'Think of today. How would you rate the food and the service?',
      'Do you support the new cycle lane and the closure of Bridge Street?',
      'Should we spend more on roads and less on parks?',
      'Was the form friendly and easy to use?',
      'Do you agree or disagree that staff listened and that they helped?',
      'Were you happy with the price, and the quality?',
      'How satisfied are you with North Road and the park?',
    ])
      assert.equal(ofChoice(en(text)), 1, text);
    for (const text of [
      'Pa mor lân a diogel yw’r parc?',
      'Pa mor fodlon ydych chi ar y llwybrau a’r toiledau?',
      'A ddylem ni dorri llwybrau bysiau a chodi prisiau?',
      'A ydych chi’n cefnogi’r lôn feicio newydd a chau Heol y Bont?',
      'Pa mor gymwynasgar ac effeithlon oedd ein staff?',
      'A oedd y ffurflen yn glir ac yn hawdd ei defnyddio?',
    ])
      assert.equal(ofChoice(cy(text)), 1, text);
  });

  it('lets names and fixed phrases be, and what is no judgement', () => {
    for (const text of [
      'Do you support the police and crime plan?',
      'How well do you think the Police and Crime Commissioner is doing?',
      'Do you agree to the terms and conditions?',
      'How satisfied are you with the fire and rescue service?',
      'Should we spend more on health and safety?',
      'How clear were the black and white pictures?',
      'Do you like the arts and crafts market?',
      'Is it easy to change your name and address?',
      'How would you rate the bed and breakfast?',
      'How safe do you feel between 6pm and midnight?',
      'Should men and women be paid the same?',
      'How clear were the pros and cons?',
      'Did you find the date and time suitable?',
      'Do you support the merger of Dyfed and Powys?',
      'How satisfied are you with services in Welsh and English?',
      'Should people aged 16 and over have a vote?',
      'How satisfied were you with how officers and staff treated you?',
      'How satisfied were you with the help when you rang and asked for it?',
      'Are you a parent and a carer?',
      'How often do you walk and cycle?',
      'What do you think of the parks and gardens?',
    ])
      assert.equal(ofChoice(en(text)), 0, text);
    for (const text of [
      'A ydych chi’n cefnogi’r Cynllun Heddlu a Throseddu?',
      'Pa mor fodlon ydych chi ar y gwasanaeth tân ac achub?',
      'Pa mor fodlon ydych chi ar y gwasanaeth a gawsoch?',
      'Pa mor fodlon oeddech chi ar y ffordd y gwnaeth swyddogion a staff eich trin?',
      'Pa mor ddiogel ydych chi’n teimlo rhwng 6yh a hanner nos?',
      'A ydych chi’n cefnogi uno Dyfed a Phowys?',
      'I ba raddau ydych chi’n cytuno neu’n anghytuno?',
    ])
      assert.equal(ofChoice(cy(text)), 0, text);
    const both = en('How satisfied are you with the paths and the toilets?');
    for (const type of ['text', 'date']) assert.equal(ofChoice(both, type), 0, type);
    const options = [{value: 'a', label: both}];
    const radios = {name: 'q', type: 'radios', label: 'Q', options};
    assert.deepEqual(foundIn(doubleBarrelled, definitionOf([radios])), []);
  });

  it('takes no longer for words that are made to be slow', () => {
    const slow = ['between a ', 'a, ', 'black, ', 'how a ', 'rhwng a '].map((part) =>
      `How clean is ${part.repeat(20_000)}`.slice(0, 20_000),
    );
    const start = performance.now();
    for (const text of slow) [en(text), cy(text)].forEach((label) => ofChoice(label));
    assert.ok(performance.now() - start < 5_000);
  });

  it('finds wording that leads', () => {
    holds(
      leadingWording,
      [
        en('Do you agree that the bus is late?'),
        en('Don’t you think so?'),
        en('Surely this is right?'),
        cy('Onid ydych chi’n meddwl hynny?'),
        cy('Ydych chi’n cytuno bod y bws yn hwyr?'),
        en('Given the terrible state of our roads, should we mend them?'),
        en('Given how poor the buses are, would you pay more?'),
        en('What should we do about this disgraceful waste?'),
        en('Most residents support this. Do you?'),
        en('Most people in Cardiff want this. Do you?'),
        en('The majority of local people oppose it. What do you think?'),
        cy('O ystyried cyflwr ofnadwy ein ffyrdd, a ddylem eu trwsio?'),
        cy('Mae’r rhan fwyaf o drigolion yn cefnogi hyn. A ydych chi?'),
        cy('Mae mwyafrif y bobl yn cytuno. Beth amdanoch chi?'),
      ],
      [
        en('To what extent do you agree or disagree that the bus is late?'),
        en('What do you think?'),
        en('Given the choice, which would you take?'),
        en('Given the options above, what do you prefer?'),
        en('Which of these do most people want?'),
        en('What would you most like to support?'),
        cy('O ystyried y profiad cyfan, pa mor fodlon ydych chi?'),
        cy('Beth mae’r rhan fwyaf o bobl yn ei wneud yma?'),
        cy('I ba raddau ydych chi’n cytuno neu’n anghytuno?'),
      ],
    );
  });

  it('finds two words that say no, and has no rule for Welsh', () => {
    holds(
      doubleNegative,
      [en('Do you disagree that we should not close it?'), en('Is it unlikely that nobody comes?')],
      [
        en('Do you agree or disagree that we should not close it?'),
        en('Should we not close it?'),
        en('Would you support or oppose a ban?'),
        cy('Nid ydw i ddim yn mynd'),
      ],
    );
  });

  it('finds absolute words in questions and rows, and not in options', () => {
    holds(
      absoluteWords,
      [en('Is the bus always late?'), cy('Ydy’r bws bob amser yn hwyr?')],
      [en('How often is it late?')],
    );
    const option = {value: 'a', label: en('Always')};
    const said = (question: object) => foundIn(absoluteWords, definitionOf([question]));
    assert.deepEqual(said({name: 'q', type: 'radios', label: 'Q', options: [option]}), []);
    const matrix = {name: 'm', type: 'matrix', label: 'M', rows: [option], columns: [option]};
    assert.match(said(matrix).join(), /^question\.m\.row\.a\.label en: /);
  });
});

describe('unbalanced-scale (CON-18)', () => {
  const said = (...labels: string[]) =>
    foundIn(
      unbalancedScale,
      definitionOf([
        {
          name: 'q',
          type: 'radios',
          label: 'Q',
          options: labels.map((label, index) => ({value: `v${index}`, label: en(label)})),
        },
      ]),
    );

  it('finds more points on one side', () => {
    assert.match(
      said('Excellent', 'Very good', 'Good', 'Fair', 'Poor').join(),
      /3 points for and 1 against/,
    );
    assert.match(said('Good', 'Bad', 'Very bad').join(), /1 points? for and 2 against.*middle/);
  });

  it('says nothing of a scale with two equal sides, or of what is none', () => {
    for (const labels of [
      [
        'Very satisfied',
        'Satisfied',
        'Neither satisfied nor dissatisfied',
        'Dissatisfied',
        'Very dissatisfied',
      ],
      ['Strongly agree', 'Agree', 'Disagree', 'Strongly disagree', 'Don’t know'],
      ['Good schools', 'Safe streets', 'Clear water', 'Parks'],
    ])
      assert.deepEqual(said(...labels), [], labels.join());
  });
});
