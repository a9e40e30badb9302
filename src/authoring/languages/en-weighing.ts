import type {Weighing} from './weighing.js';

// After “how”, what begins a question of fact: it is no adjective.
const facts =
  'many|much|often|long|old|regularly|frequently|recently|soon|do|does|did|can|could|should|would|will|are|is|was|were|has|have|had|might|may|to|else|about|if';
const felt =
  'satisfied|dissatisfied|happy|unhappy|pleased|content|confident|comfortable|worried|concerned|proud|for|against|in favour|likely|willing';
const verbs =
  'agree|disagree|support|oppose|think|believe|feel|want|like|prefer|trust|favour|back|approve|welcome|enjoy|find';
const people =
  'officers|staff|volunteers|councillors|members|men|women|boys|girls|males|females|children|people|adults|families|parents|carers|guardians|residents|visitors|workers|customers|patients|pupils|students|teachers|friends|neighbours|mothers|fathers|brothers|sisters|ladies|gentlemen';

// Each is one thing by its name, or is said so by habit.
const phrases = [
  ...['terms and conditions', 'health and safety', 'black and white', 'arts and crafts'],
  ...['bed and breakfast', 'pros and cons', 'date and time', 'time and date', 'time and place'],
  ...['names? and (?:e?mail )?address(?:es)?', 'law and order', 'peace and quiet'],
  ...['police and crime', 'crime and (?:disorder|anti-?social behaviour)', 'stop and search'],
  ...['(?:fire|search) and rescue', 'accident and emergency', 'A (?:and|&) E', 'hit and run'],
  ...['(?:health|adult) and social care', 'health and (?:well-?being|care|fitness)'],
  ...['equality(?:, | and )diversity(?:,? and inclusion)?', 'diversity and inclusion'],
  ...['special educational needs and disabilit(?:y|ies)', 'bisexual and trans\\w*'],
  ...['black,? (?:asian )?and minority', 'drugs? and alcohol', 'alcohol and drugs?'],
  ...['(?:waste|reuse|reduce) and recycl\\w+', 'park and ride', 'walking and cycling'],
  ...['parks and (?:gardens|open spaces)', 'food and drink', 'fish and chips', 'tea and coffee'],
  ...['town and country', 'sports? and leisure', 'arts and (?:culture|heritage)'],
  ...['rules and regulations', 'goods and services', 'aims and objectives', 'advice and guidance'],
  ...['strengths and weaknesses', 'costs and benefits', 'advantages and disadvantages'],
  ...['questions and answers', 'research and development', 'supply and demand', 'wear and tear'],
  ...['trial and error', 'science and technology', 'hopes and fears', 'lost and found'],
  ...['(?:more|again|over|less|better|worse) and \\w+', 'up and down', 'in and (?:around|out)'],
  ...[
    'to and from',
    'on and off',
    'now and (?:then|again)',
    'each and every',
    'first and foremost',
  ],
  ...['(?:try|go|come|wait) and \\w+', 'two and a half', 'day and night', 'night and day'],
  ...['and (?:so on|others?|over|under|above|below|older|younger|not)', '\\d\\S* and £?\\d\\S*'],
  `(?:${people}) and (?:\\w+ )?(?:${people})`,
];

/** How English asks for a judgement, and what it joins with “and”. */
export const enWeighing: Weighing = {
  opening: new RegExp(
    `(?:^|[,:;–—] )(?:${[
      `how (?!(?:${facts})\\b)\\w+`,
      'how (?:would|do) you (?:rate|score|grade|judge|describe|feel)',
      'how did you (?:find|like)',
      '(?:to what|to which) extent',
      `(?:do|did|would|don[’']t) you (?:strongly |really |still |both )?(?:${verbs})`,
      'should (?:we|the|our|it|they|there|people|this|these|council|councils)',
      `(?:are|were) you (?:\\w+ly |very |quite )?(?:${felt})`,
      '(?:is|are|was|were) (?!(?:you|there|your|any|anyone|anybody|someone)\\b)\\w+',
    ].join('|')})(?!\\w)`,
    'i',
  ),
  aside:
    /\b(?:when|while|if|unless|since|after|before|until|who|whom|whose|where|because|during|so that|in order to)\b/i,
  one: [
    // Two names: what follows is begun with a capital as well.
    /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]* and (?:the )?\p{Lu}/gu,
    /\bbetween [^,;]*? and /gi,
    new RegExp(`(?<!\\w)(?:${phrases.join('|')})(?!\\w)`, 'gi'),
  ],
  joined: /[\p{L}’'-]+,? and (?:(?:the|an?|our|your|their|its|to|in|on|with|for) )?[\p{L}’'-]+/iu,
};
