import {cyWeighing} from './cy-weighing.js';
import type {LanguageFacts, YesNo} from './facts.js';

const answer = (yes: string, no: string, opening: RegExp): YesNo => ({yes, no, opening});

// Prepositions, pronouns, numerals, conjunctions and the article. Some mutate only some words, or only feminine ones, and
// `ac`, `ag` and `nac` stand before vowels alone: nobody knows what an answer begins with.
const words =
  'i o am ar at gan heb dros drwy trwy wrth hyd dan tan dy ei fy y yr un dau dwy tri chwe neu a ac â ag na nac ni yn ym yng fel dyma dyna pa pan gyda tua ddau ddwy mor rhy'.split(
    ' ',
  );

const damning =
  'ofnadwy|gwarthus|warthus|echrydus|dychrynllyd|ddychrynllyd|erchyll|cywilyddus|gywilyddus|truenus|druenus|affwysol';

/** Welsh. The yes and no of public services are in docs/rules/yes-no-reused.md. */
export const cy: LanguageFacts = {
  name: 'Welsh',
  isEqual: true,
  wrongApostrophe:
    /\p{L}['‘`´ʼ′＇]|['`´ʼ′＇]\p{L}|(?<!\p{L})‘(?:r|n|i|w|th|u)(?!\p{L})|&(?:apos|#0*39|#x0*27);/iu,
  mutating: new RegExp(
    `(?:(?<![\\p{L}’'])(?:${words.join('|')})|[’'](?:r|n|i|w|th|u))\\s+[*_]{0,3}\\{\\{`,
    'iu',
  ),
  yesNo: [
    answer('Ydw', 'Nac ydw', /^(?:a )?(?:ydych|dych|wyt|ydw)\b/i),
    answer('Ydyn', 'Nac ydyn', /^(?:a )?(?:ydych|dych|ydyn)\b/i),
    answer('Ydym', 'Nac ydym', /^(?:a )?(?:ydych|dych|ydym)\b/i),
    answer('Ydynt', 'Nac ydynt', /^(?:a )?(?:ydynt|ydyn)\b/i),
    answer('Ydy', 'Nac ydy', /^(?:(?:a )?(?:ydy|ydi|yw)\b)/i),
    answer('Ydi', 'Nac ydi', /^(?:(?:a )?(?:ydy|ydi|yw)\b)/i),
    answer('Oes', 'Nac oes', /^(?:a )?oes\b/i),
    answer('Do', 'Naddo', /^(?:a )?\p{L}+(?:soch|aethoch|uoch|aist|odd|est)(?!\p{L})/iu),
    answer('Ie', 'Nage', /^(?:ai|onid)\b/i),
    answer('Byddaf', 'Na fyddaf', /^(?:a )?(?:fyddwch|fyddi)\b/i),
    answer('Byddwn', 'Na fyddwn', /^(?:a )?(?:fyddech|fyddet|fyddwch)\b/i),
    answer('Bydd', 'Na fydd', /^(?:a )?fydd\b/i),
    answer('Gallaf', 'Na allaf', /^(?:a )?(?:allwch|gallwch|elli)\b/i),
    answer('Gallwn', 'Na allwn', /^(?:a )?(?:allech|gallech|allet|allwch|gallwch)\b/i),
    answer('Hoffwn', 'Na hoffwn', /^(?:a )?(?:hoffech|hoffet)\b/i),
    answer('Oeddwn', 'Nac oeddwn', /^(?:a )?(?:oeddech|oeddet)\b/i),
    answer('Oedd', 'Nac oedd', /^(?:a )?oedd\b/i),
  ],
  clock: {
    am: ['am', 'yb', 'y.b.', 'y bore', 'o’r gloch y bore'],
    pm: [
      ...['pm', 'yp', 'yh', 'y.p.', 'y.h.', 'y prynhawn', 'yr hwyr'],
      ...['o’r gloch y prynhawn', 'o’r gloch yr hwyr'],
    ],
    noon: ['hanner dydd'],
    midnight: ['hanner nos'],
  },
  plain:
    'ydw ydy ydyn oes ie nage na do naddo arall dim enw cyfeiriad ebost dyddiad nesaf byth weithiau'.split(
      ' ',
    ),
  effects: {
    entry: 'effects-on-welsh',
    questions: ['welsh_effects', 'welsh_changes'],
    place: 'wales',
  },
  hasSpaces: true,
  vagueLinks: [
    ...['yma', 'cliciwch yma', 'clicia yma', 'clic', 'hwn', 'y ddolen hon', 'y dudalen hon'],
    ...['rhagor', 'mwy', 'darllen mwy', 'darllenwch fwy', 'dysgu mwy', 'rhagor o wybodaeth'],
    ...['mwy o wybodaeth', 'manylion', 'dolen', 'gwefan', 'y wefan hon', 'dogfen', 'lawrlwytho'],
  ],
  asking:
    /^(?:beth|sut|pam|pryd|ble|lle|pwy|faint|sawl|pa mor|pa un|a ydych|ydych chi|a oes|oes gennych|a ddylem|a ddylai|a fyddech|hoffech chi)\b/i,
  twoQuestions: /\b(?:a|ac)\/neu\b/i,
  weighing: cyWeighing,
  leading: new RegExp(
    `(?<!\\p{L})(?:${[
      "onid|wrth gwrs|fel y gwyddoch|yn amlwg|does bosib|mae pawb yn gwybod|(?:ydych|ydy|dych) chi[’']n cytuno (?:bod|â|y)",
      "(?:mae[’']?r|mae) (?:rhan fwyaf o|mwyafrif(?: o| y| yr| ein)?) ?[^.?!]{0,60}?(?:[’']n| yn) (?:cefnogi|cytuno|credu|meddwl|dymuno|gwrthwynebu|teimlo|ffafrio)",
      `(?:o ystyried|oherwydd|gan gofio)(?!\\p{L})[^,;.?!]*(?<!\\p{L})(?:${damning}|gwael|wael|peryglus|beryglus|annheg|ardderchog|gwych|wych)`,
      `(?:cyflwr|sefyllfa) (?:${damning})`,
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
  absolute: /(?<!\p{L})(?:bob amser|bob tro|yn gyfan gwbl|yn llwyr)(?!\p{L})/iu,
};
