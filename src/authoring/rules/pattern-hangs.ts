import {patternsIn} from '../patterns-in.js';
import {quoted} from '../quoted.js';
import type {Context, Rule, RuleFinding} from './rule.js';

/** A longer one is not judged: it would take too long, and nobody could read it. */
const longest = 1_000;

const isPattern = (source: string) => {
  try {
    return Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
};

function flawIn(
  source: string,
  judge: Context['judgePattern'],
): Omit<RuleFinding, 'pointer'> | undefined {
  if (!isPattern(source))
    return {severity: 'error', says: `${quoted(source)} is no regular expression. Mend it.`};
  if (!judge)
    return {
      severity: 'warning',
      says: 'Nobody has looked whether an answer can make this pattern hang: that needs the package recheck (npm install recheck).',
    };
  const verdict = source.length > longest ? ({is: 'unknown'} as const) : judge(source);
  if (verdict.is === 'slow')
    return {
      severity: 'error',
      says: `An answer can make this pattern hang, such as ${verdict.attack}. Let each character be read in one way only: no repeated group inside a repeated group.`,
    };
  return verdict.is === 'safe'
    ? undefined
    : {
        severity: 'warning',
        says: 'Whether an answer can make this pattern hang could not be found out in time. Make it simpler.',
      };
}

/** A pattern that takes longer and longer, until a browser or a receiver hangs (SEC-06). */
export const patternHangs: Rule = {
  name: 'pattern-hangs',
  about: 'document',
  isStrict: true,
  check: (document, {judgePattern}) =>
    patternsIn(document).flatMap(({pointer, source}) => {
      const flaw = flawIn(source, judgePattern);
      return flaw ? [{pointer, ...flaw}] : [];
    }),
};
