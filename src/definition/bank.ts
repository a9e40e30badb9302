import {isObject} from './is-object.js';
import {DefinitionError, type Finding} from './definition-error.js';

/** The pages of the bank of questions, by the names that a definition may use. */
export type BankPages = ReadonlyMap<string, object>;

const pagesIn = (input: unknown): readonly unknown[] =>
  isObject(input) && Array.isArray(input['pages']) ? input['pages'] : [];

const prefix = 'bank:';

/** The entry of the bank that a page uses. */
const entryOf = (page: unknown): string | undefined =>
  isObject(page) && typeof page['use'] === 'string' && page['use'].startsWith(prefix)
    ? page['use'].slice(prefix.length)
    : undefined;

/** The entries of the bank that a document uses, in its order; none when it is no definition. */
export const entriesIn = (input: unknown): readonly string[] =>
  pagesIn(input).flatMap((page) => entryOf(page) ?? []);

/**
 * A document with the pages that it takes from the bank in their places, as if its author had written them out; what a
 * page says itself counts before what the bank says. Throws a `DefinitionError` for an entry that the bank has not.
 */
export function withBank(input: unknown, bank: BankPages): unknown {
  if (!entriesIn(input).length) return input;
  const findings: Finding[] = [];
  const pages = pagesIn(input).map((page, index) => {
    const entry = entryOf(page);
    if (entry === undefined) return page;
    const found = bank.get(entry);
    if (!found)
      findings.push({
        pointer: `/pages/${index}/use`,
        rule: 'unknown-bank-entry',
        detail: prefix + entry,
      });
    const {use: _, ...own} = page as Readonly<Record<string, unknown>>;
    return {...found, ...own};
  });
  if (findings.length) throw new DefinitionError(findings);
  return {...(input as object), pages};
}
