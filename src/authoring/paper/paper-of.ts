import type {Text} from '../../definition/generated/types.js';
import {isWebAddress} from '../../definition/is-web-address.js';
import {textIn} from '../../definition/text-in.js';
import type {Plan} from '../../engine/plan.js';
import {closingWords} from '../../i18n/moment-words.js';
import type {Said} from '../../questions/paper-part.js';
import {papers as ours, type Papers} from '../../questions/papers.js';
import type {Paper, PaperProse} from './paper.js';
import {paperLanguages} from './paper-languages.js';
import {Printing} from './printing.js';
import type {Speaking} from './voices.js';
import {wordingOf} from './voices.js';

/** How a consultation is to be printed. */
export interface PaperOptions {
  /** One of the document’s languages. */
  readonly language: string;
  /** Whether a second language stands beside it. */
  readonly bilingual?: boolean;
  /** Whether it is set in large print. */
  readonly large?: boolean;
  /** The name of the edition, as `printedHash` makes it. */
  readonly hash: string;
  /** The postal address that it goes back to; a line for each line of it. */
  readonly returnTo?: string | undefined;
  /** What questions look like; those of a host’s own types with ours. */
  readonly papers?: Papers;
}

/** A text under a heading, where there is one. */
const prose = (heading: Said, text: Said | undefined, isMarkdown = true): PaperProse[] =>
  text ? [{heading, text, isMarkdown}] : [];

function introduction({definition}: Plan, {word, maybe, print}: Speaking): PaperProse[] {
  const {purpose, privacy, organisation} = definition;
  const sections: (readonly [Said, Text | undefined])[] = [
    [word(({messages}) => messages.whyWeAsk), purpose?.why],
    [word(({messages}) => messages.whatCanChange), purpose?.canChange],
    [word(({messages}) => messages.howAnswersAreUsed), purpose?.use],
    [word(({messages}) => messages.whoDecides), purpose?.decisionBy],
    [word(({messages}) => messages.privacy), privacy?.notice],
    [word(({messages}) => messages.retention), privacy?.retention],
    [word(({messages}) => messages.otherWays), organisation?.alternativeFormats],
    [word(({messages}) => messages.contact), organisation?.contact],
  ];
  return sections.flatMap(([heading, text]) => {
    // What is said of privacy may speak of a reference number.
    const isPrivacy = text !== undefined && text === privacy?.notice;
    const after = isPrivacy ? print((voice) => voice.print.noReference) : undefined;
    return prose(heading, maybe(text)).map((one) => ({...one, after}));
  });
}

/** The address of the whole privacy notice, in each language. */
function privacyLink({definition}: Plan, {word, maybe}: Speaking): PaperProse[] {
  const {languages, privacy} = definition;
  if (privacy?.url === undefined) return [];
  const isSafe = isWebAddress(textIn(privacy.url, languages[0], languages).text);
  return isSafe
    ? prose(
        word(({messages}) => messages.privacyLink),
        maybe(privacy.url),
        false,
      )
    : [];
}

function sendingTo(
  {definition}: Plan,
  {print, word, maybe}: Speaking,
  returnTo: string | undefined,
): PaperProse[] {
  const title = print((voice) => voice.print.sendTitle);
  if (returnTo !== undefined)
    return [
      ...prose(
        title,
        print((voice) => voice.print.sendTo),
        false,
      ),
      ...prose([], [{text: returnTo}], false),
    ];
  return [
    ...prose(
      title,
      print((voice) => voice.print.sendNowhere),
      false,
    ),
    ...prose(
      word(({messages}) => messages.contact),
      maybe(definition.organisation?.contact),
    ),
  ];
}

/**
 * The paper twin of a consultation: what is on each sheet, with the numbers of questions, the codes beside boxes and the
 * way from one question to the next in words. Throws a RangeError, in plain words, for languages that the consultation
 * lacks; rejects when the words of one cannot be fetched.
 */
export async function paperOf(plan: Plan, options: PaperOptions): Promise<Paper> {
  const {definition} = plan;
  const {language, bilingual = false, large = false, hash, returnTo, papers = ours} = options;
  const languages = paperLanguages(definition, language, bilingual);
  const wordings = await Promise.all(languages.map(wordingOf));
  const printing = new Printing(plan, wordings, papers);
  const {speaking} = printing;
  const {print, word, say, maybe} = speaking;
  const {id, version, title, organisation, closes, notice} = definition;
  return {
    languages,
    inEnglish: wordings
      .filter(({language: own, printed}) => printed === 'en' && !/^en(-|$)/i.test(own))
      .map(({language: own}) => own),
    isLarge: large,
    title: say(title),
    organisation: maybe(organisation?.name),
    closing:
      closes === undefined
        ? undefined
        : word(({messages}) => messages.closesAt(closingWords(closes, messages))),
    notice: maybe(notice),
    office: {
      heading: print((voice) => voice.print.office),
      serial: print((voice) => voice.print.serial),
    },
    howTo: [print((voice) => voice.print.howToFill), print((voice) => voice.print.smallNumbers)],
    introduction: [...introduction(plan, speaking), ...privacyLink(plan, speaking)],
    sheets: printing.sheets(),
    end: {
      heading: print((voice) => voice.print.endTitle),
      text: print((voice) => voice.print.endText),
      send: sendingTo(plan, speaking, returnTo),
    },
    edition: print((voice) => voice.print.edition(version, hash)),
    foot: `${id} · ${version} · ${hash}`,
  };
}
