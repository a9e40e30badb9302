import {alternativeFormatsMissing} from '../rules/alternative-formats-missing.js';
import {canChangeMissing} from '../rules/can-change-missing.js';
import {closingDate} from '../rules/closing-date.js';
import {contactMissing} from '../rules/contact-missing.js';
import {equalityOptional} from '../rules/equality-optional.js';
import {feedbackDate} from '../rules/feedback-date.js';
import {privacyNotice} from '../rules/privacy-notice.js';
import {purposeMissing} from '../rules/purpose-missing.js';
import type {Rule, Severity} from '../rules/rule.js';
import {welshEqual} from '../rules/welsh-equal.js';

/** What the law of a place and good practice there want of a consultation: rules, each with how much it matters. */
export interface Profile {
  readonly name: string;
  readonly rules: readonly {readonly rule: Rule; readonly severity: Severity}[];
}

const law = (rule: Rule) => ({rule, severity: 'error'}) as const;
const practice = (rule: Rule) => ({rule, severity: 'warning'}) as const;

const uk = [
  law(purposeMissing),
  law(canChangeMissing),
  law(privacyNotice),
  law(equalityOptional),
  law(contactMissing),
  law(alternativeFormatsMissing),
  practice(closingDate),
  practice(feedbackDate),
];

/** Every profile. */
export const profiles: readonly Profile[] = [
  {name: 'uk-consultation', rules: uk},
  {name: 'wales-consultation', rules: [...uk, law(welshEqual)]},
];

/** The rules that are in a profile and nowhere else, each once. */
export const profileRules: readonly Rule[] = [
  ...new Set(profiles.flatMap(({rules}) => rules.map(({rule}) => rule))),
];

/** The rules of a profile, which find all that they find at its severities. */
export const rulesOf = ({rules}: Profile): Rule[] =>
  rules.map(({rule, severity}) => ({
    ...rule,
    check: (document, context) =>
      rule.check(document, context).map((finding) => ({...finding, severity})),
  }));
