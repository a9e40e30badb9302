import type {Weighing} from './weighing.js';

const verbs =
  'cytuno|anghytuno|cefnogi|gwrthwynebu|meddwl|credu|teimlo|dymuno|hoffi|ffafrio|fodlon|anfodlon|hapus|hyderus|croesawu|ymddiried';
const people =
  'swyddogion|staff|gwirfoddolwyr|cynghorwyr|aelodau|dynion|menywod|merched|bechgyn|fechgyn|plant|phlant|pobl|phobl|oedolion|teuluoedd|theuluoedd|rhieni|gofalwyr|trigolion|thrigolion|preswylwyr|phreswylwyr|ymwelwyr|gweithwyr|cwsmeriaid|chwsmeriaid|cleifion|chleifion|disgyblion|myfyrwyr|athrawon';
const and = "(?:a|ac|a[’']r|a[’']ch|a[’']i|a[’']u)";

// Each is one thing by its name, or is said so by habit. Words after `a` have their mutations.
const phrases = [
  ...[
    `telerau ${and} (?:th?elerau|amodau)`,
    `iechyd ${and} (?:diogelwch|gofal|lles\\w*|ffitrwydd)`,
  ],
  ...[`du ${and} gwyn`, `celf\\w* ${and} chrefft\\w*`, `gwely ${and} brecwast`],
  ...[
    `heddlu ${and} (?:throseddu?|throsedd)`,
    `trosedd\\w* ${and} anhrefn`,
    `cyfraith ${and} threfn`,
  ],
  ...[`(?:thân|tân) ${and} achub`, `chwilio ${and} achub`, `stopio ${and} chwilio`],
  ...[`damweiniau ${and} achosion brys`, `enw\\w* ${and} (?:ch|gh)?yfeiriad\\w*`],
  ...[`manteision ${and} anfanteision`, `cryfderau ${and} gwendidau`, `cwestiynau ${and} atebion`],
  ...[`dyddiad ${and} (?:ch)?(?:amser|[’']r amser)`, `amser ${and} (?:lle|dyddiad|lleoliad)`],
  ...[`gwastraff ${and} ailgylchu`, `parcio ${and} theithio`, `cerdded ${and} beicio`],
  ...[`bwyd ${and} diod`, `nwyddau ${and} gwasanaethau`, `rheolau ${and} rheoliadau`],
  ...[`cydraddoldeb ${and} (?:amrywiaeth|chynhwysiant)`, `amrywiaeth ${and} chynhwysiant`],
  ...[`parciau ${and} gerddi`, `dydd ${and} nos`, `mwy ${and} mwy`, `costau ${and} manteision`],
  ...[
    'ac (?:ati|eraill|yn y blaen|eithrio|iau|hŷn)',
    'a (?:throsodd|throsodd|hŷn|iau)',
    '\\d\\S* an? \\d\\S*',
  ],
  `(?:${people}) ${and} (?:${people})`,
];

// “a” is also “that”: a verb follows, and tells of what is weighed.
const verb =
  '(?:\\p{L}+(?:odd|wyd|soch|asoch|wch|asom|asant)|fydd\\w*|fu|oedd\\w*|sydd|yw|ydy|wna|wnaeth|wneir|aeth|ddaeth|gaiff|geir|gafodd|ddylai|ddylid|gellir|gellid|gallai|gall|all|allai|roddir|rown|ydych|oes|ddefnyddir|gynigir|ddarperir)';

/** How Welsh asks for a judgement, and what it joins with `a`, `ac` and `a’r`. */
export const cyWeighing: Weighing = {
  opening: new RegExp(
    `(?:^|[,:;–—] )(?:${[
      'pa mor (?!aml|hir|bell|hen)\\p{L}+',
      '(?:i ba|i ba) raddau',
      `(?:a )?(?:ydych|dych|wyt|oeddech|oeddet|fyddech) (?:chi|ti)?(?:[’']n| yn) (?:${verbs})`,
      '(?:a )?(?:hoffech|hoffet) (?:chi|ti)',
      "(?:a )?ddyl(?:em|ai|en|id|ent)(?: ni| y|[’']r)?",
      "sut (?:fyddech|byddech|fyddet|byddet) (?:chi|ti)[’']n (?:sgorio|graddio|disgrifio|barnu)",
      "(?:a )?(?:ydy|ydi|yw|oedd)[’']?(?:r| y| yr| ein| eich)",
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
  aside: new RegExp(
    `(?<!\\p{L})(?:pan|os|oni|ers|wedi|tra|lle|oherwydd|achos|cyn|yn ystod|ar ôl|er mwyn|sydd|a ${verb})(?!\\p{L})`,
    'iu',
  ),
  one: [
    new RegExp(`(?<![\\p{L}’'-])\\p{Lu}[\\p{L}’'-]* ${and} (?:y |yr )?\\p{Lu}`, 'gu'),
    new RegExp(`(?<!\\p{L})rhwng [^,;]*? ${and} `, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'giu'),
  ],
  joined: new RegExp(`[\\p{L}’'-]+,? ${and} [\\p{L}’'-]+`, 'iu'),
};
