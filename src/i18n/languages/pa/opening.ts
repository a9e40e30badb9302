import type {OpeningWords} from '../../messages.js';

/**
 * What Punjabi says until a person has begun, with *tusi* throughout. Verbs show the gender of whoever acts, so that
 * what the person may do is an instruction or has no person in it.
 */
export const opening: OpeningWords = {
  languages: 'ਭਾਸ਼ਾ',

  startNow: 'ਹੁਣੇ ਸ਼ੁਰੂ ਕਰੋ',
  continue: 'ਜਾਰੀ ਰੱਖੋ',
  back: 'ਵਾਪਸ',
  send: 'ਆਪਣਾ ਹੁੰਗਾਰਾ ਭੇਜੋ',
  sending: 'ਤੁਹਾਡਾ ਹੁੰਗਾਰਾ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ…',
  tryAgain: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
  failedTitle: 'ਫ਼ਾਰਮ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ',
  failed: 'ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਕਨੈਕਸ਼ਨ ਜਾਂਚੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',

  optional: (label) => `${label} (ਵਿਕਲਪਿਕ)`,
  optionalMark: '(ਵਿਕਲਪਿਕ)',
  error: 'ਗ਼ਲਤੀ:',
  problemTitle: 'ਇੱਕ ਸਮੱਸਿਆ ਹੈ',
  chooseOne: 'ਜਵਾਬ ਚੁਣੋ',
  progress: (at, of) => `${of} ਵਿੱਚੋਂ ਪੰਨਾ ${at}`,
  revealed: 'ਹੇਠਾਂ ਇੱਕ ਹੋਰ ਸਵਾਲ ਆ ਗਿਆ ਹੈ।',
  exclusiveCleared: 'ਤੁਹਾਡਾ ਚੁਣਿਆ ਹੋਇਆ ਦੂਜਾ ਜਵਾਬ ਹਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।',
  othersCleared: 'ਤੁਹਾਡੇ ਚੁਣੇ ਹੋਏ ਬਾਕੀ ਜਵਾਬ ਹਟਾ ਦਿੱਤੇ ਗਏ ਹਨ।',

  day: 'ਦਿਨ',
  month: 'ਮਹੀਨਾ',
  year: 'ਸਾਲ',

  whyWeAsk: 'ਅਸੀਂ ਕਿਉਂ ਪੁੱਛ ਰਹੇ ਹਾਂ',
  whatCanChange: 'ਕੀ ਬਦਲ ਸਕਦਾ ਹੈ',
  howAnswersAreUsed: 'ਤੁਹਾਡੇ ਜਵਾਬ ਕਿਵੇਂ ਵਰਤੇ ਜਾਣਗੇ',
  whoDecides: 'ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ',
  privacy: 'ਤੁਹਾਡੀ ਪਰਦੇਦਾਰੀ',
  privacyLink: 'ਪਰਦੇਦਾਰੀ ਬਾਰੇ ਪੂਰਾ ਨੋਟਿਸ ਪੜ੍ਹੋ',
  retention: 'ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ ਕਿੰਨਾ ਸਮਾਂ ਰੱਖਦੇ ਹਾਂ',
  contact: 'ਸੰਪਰਕ ਵੇਰਵੇ',
  otherWays: 'ਹਿੱਸਾ ਲੈਣ ਦੇ ਹੋਰ ਤਰੀਕੇ',
  closesAt: (moment) => `ਇਸ ਸਲਾਹ-ਮਸ਼ਵਰੇ ਦੇ ਬੰਦ ਹੋਣ ਦਾ ਸਮਾਂ: ${moment}।`,
  nothingKept:
    'ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਜਾਣ ਤੱਕ ਇਸੇ ਡਿਵਾਈਸ ਉੱਤੇ ਰਹਿੰਦੇ ਹਨ। ਜੇ ਪੰਨਾ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਬੰਦ ਕੀਤਾ ਗਿਆ, ਤਾਂ ਨਾ ਸੰਭਾਲੇ ਜਵਾਬ ਗੁਆਚ ਜਾਣਗੇ।',

  beforeSending: '“ਆਪਣਾ ਹੁੰਗਾਰਾ ਭੇਜੋ” ਚੁਣਨ ਉੱਤੇ ਤੁਹਾਡਾ ਹੁੰਗਾਰਾ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।',
};
