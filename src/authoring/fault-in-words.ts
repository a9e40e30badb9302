import type {Finding} from '../definition/definition-error.js';
import {flawSentence} from './flaw-sentences.js';
import {schemaSentence} from './schema-sentences.js';

/** What a finding says to the author of a document: what is wrong, and what to do about it. */
export const faultInWords = (document: unknown, {pointer, rule, detail}: Finding): string =>
  rule.startsWith('schema:')
    ? schemaSentence(document, pointer, rule.slice('schema:'.length), detail)
    : flawSentence(rule, detail, document);
