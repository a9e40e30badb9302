import {enWeighing} from './en-weighing.js';
import type {LanguageFacts} from './facts.js';

const rated =
  'agree|disagree|satisfied|dissatisfied|support|oppose|safe|unsafe|confident|happy|good|important|useful|easy|likely';
const asked =
  'how|what|why|when|where|who|which|do|does|did|are|is|should|would|will|can|could|have';
const crowd =
  '(?:people|residents|voters|taxpayers|families|households|businesses|parents|customers|visitors|experts|drivers|respondents|members)';
const damning =
  'terrible|awful|dreadful|appalling|disgraceful|shocking|shameful|outrageous|disgusting|deplorable|abysmal|atrocious|crumbling|failing|wasteful|wonderful|fantastic|brilliant|superb|outstanding';

/** English. */
export const en: LanguageFacts = {
  name: 'English',
  plain:
    'yes no other none never always often sometimes rarely agree disagree neither unsure welsh english address postcode name email date next back continue'.split(
      ' ',
    ),
  clock: {
    am: ['am', 'a.m.'],
    pm: ['pm', 'p.m.'],
    noon: ['midday', 'noon'],
    midnight: ['midnight'],
  },
  hasSpaces: true,
  vagueLinks: [
    ...['here', 'click here', 'click', 'this', 'this link', 'this page', 'link', 'see here'],
    ...['more', 'read more', 'learn more', 'find out more', 'more information', 'details', 'go'],
    ...['website', 'this website', 'page', 'document', 'download', 'visit'],
  ],
  asking:
    /^(?:what|how|why|when|where|who|whom|whose|which|do you|does|did you|are you|is there|were you|have you|has|should|would you|will you|can you|could you)\b(?! you (?:can|need to)\b)/i,
  twoQuestions: new RegExp(
    [
      '\\band/or\\b',
      `[?] (?:and|or)\\b.*[?]`,
      `(?<=\\b(?:${asked})\\b[^?]*)[, ](?:and|or) (?:how|why|when|where|who|should|would|do you|are you|is it)\\b`,
    ].join('|'),
    'i',
  ),
  weighing: enWeighing,
  leading: new RegExp(
    [
      "\\b(?:don[’']t you|do you not|wouldn[’']t you|shouldn[’']t we|isn[’']t it|surely|obviously|clearly|of course|as you know|everyone knows|do you agree (?:that|with)|would you agree|do you support our|how (?:much better|great|excellent|bad|terrible))\\b",
      // Not “Which do most people want?”, which is asked.
      `(?<!\\b(?:do|does|did|would|should|will|can|that|what|which|you (?:think|believe)) )\\b(?:most|the majority) (?:of (?:us|you|(?:the |our |local )?${crowd})|(?:local )?${crowd})(?: (?:in|of|from|here|who)(?: [\\w’-]+){0,3}?)? (?:already |strongly |now )?(?:agree|think|believe|support|oppose|want|back|prefer|favour|like|feel|say)\\b`,
      `\\bgiven (?:how|the|our|this|that|these|such|your)\\b[^,;.?!]*\\b(?:${damning}|poor|bad|dangerous|unsafe|unfair|great|excellent)\\b`,
      `\\b(?:the|our|this|that|these|those|such|such an?) (?:${damning})\\b`,
    ].join('|'),
    'i',
  ),
  absolute:
    /\b(?:always|never|everyone|everybody|nobody|no one|everything|nothing|completely|totally|entirely)\b/i,
  negatives: {
    word: /\b(?:not|cannot|never|nobody|nothing|without|unless|neither|oppose|disagree|dissatisfied|unlikely|unsafe|unhappy|unnecessary|unfair|prevent|stop|ban|\w+n[’']t)\b/gi,
    balanced: new RegExp(
      `\\b(?:(?:${rated})(?:,? or |/)(?:${rated})|or not|not at all|neither (?:${rated}) nor (?:${rated}))\\b`,
      'gi',
    ),
  },
  // The Automated Readability Index (Senter and Smith 1967, AMRL-TR-66-220).
  gradeOf: ({letters, words, sentences}) =>
    4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43,
  degrees: {
    bad: /\b(?:disagree|dissatisfied|oppose|unsafe|unlikely|unhappy|unimportant|unhelpful|difficult|hard|poor|bad|worse|worst|negative|unclear|unfair|not (?:very|at all|so)|not \w+)\b/,
    good: /\b(?:agree|satisfied|support|safe|likely|happy|important|helpful|easy|good|excellent|better|best|positive|clear|fair|useful|great|outstanding|confident)\b/,
    middle:
      /\b(?:neither|not good n?or bad|neutral|no opinion|about the same|no change|don[’']t know|not sure|unsure|(?:prefer|rather) not|want to say|does not apply|not applicable|average|ok|okay|undecided|so-so)\b|^fair(?:ly)?$/,
  },
};
