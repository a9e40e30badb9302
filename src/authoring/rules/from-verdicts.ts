import {routingVerdicts, type RoutingVerdict} from '../routing/verdicts.js';
import type {Rule, RuleFinding} from './rule.js';

/** Parts of a document as a list in a sentence. */
const listed = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);

/** What something follows from, as a sentence; nothing when it follows from itself. */
export const followsFrom = ({because}: RoutingVerdict): string =>
  because.length ? ` It follows from ${listed(because)}.` : '';

/** A rule about what can be told of the ways through a document. */
export const fromVerdicts = (
  name: string,
  says: (verdict: RoutingVerdict) => string | undefined,
  severity: (verdict: RoutingVerdict) => RuleFinding['severity'] = () => 'error',
): Rule => ({
  name,
  about: 'document',
  isStrict: true,
  check: (document) =>
    routingVerdicts(document).flatMap((verdict) => {
      const sentence = says(verdict);
      return sentence === undefined
        ? []
        : [{pointer: verdict.pointer, severity: severity(verdict), says: sentence}];
    }),
});
