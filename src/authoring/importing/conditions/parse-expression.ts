import type {Scalar} from '../source.js';
import {Unsayable, type Comparison, type Expression} from './expression.js';

/** What of an expression language differs from one source to another. */
export interface Dialect {
  /** A reference to an answer, at the place where the last match ended; its first group is the name. */
  readonly reference: RegExp;
  /** Words, besides signs, that compare; in small letters. */
  readonly comparisons: Readonly<Record<string, Comparison>>;
}

interface Token {
  readonly kind: 'answer' | 'value' | 'word' | 'sign';
  readonly text: string;
  readonly value?: Scalar;
}

const number = /-?\d+(?:\.\d+)?(?![\w.])/y;
const string = /'([^'\\]*(?:\\.[^'\\]*)*)'|"([^"\\]*(?:\\.[^"\\]*)*)"/y;
const sign = /<=|>=|<>|!=|==|=|<|>|&&|\|\||&|\||!|\*=|[()[\],+*/-]/y;
const word = /[A-Za-z_][\w.:-]*/y;
const space = /\s+/y;
/** More than any author writes, and less than a stack holds. */
const deepest = 20;
const longest = 10_000;

const signs: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '*=': 'contains',
};

function tokensOf(text: string, {reference}: Dialect): Token[] {
  if (text.length > longest)
    throw new Unsayable(`It has ${text.length} characters, and ${longest} are the most.`);
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    if (take(space)) continue;
    const named = take(reference);
    if (named) {
      tokens.push({kind: 'answer', text: named[1] ?? '.'});
      continue;
    }
    const quoted = take(string);
    if (quoted) {
      const value = (quoted[1] ?? quoted[2]!).replace(/\\(.)/g, '$1');
      tokens.push({kind: 'value', text: quoted[0], value});
      continue;
    }
    const digits = take(number);
    if (digits) {
      tokens.push({kind: 'value', text: digits[0], value: Number(digits[0])});
      continue;
    }
    const found = take(word);
    if (found) {
      tokens.push({kind: 'word', text: found[0]});
      continue;
    }
    const mark = take(sign);
    if (!mark) throw new Unsayable(`“${text[at]}” in it is not understood.`);
    tokens.push({kind: 'sign', text: mark[0]});
  }
  return tokens;
}

/** Reads a condition that is written as a text. Throws `Unsayable` for what is none, or too deep or too long. */
export function parseExpression(text: string, dialect: Dialect): Expression {
  const tokens = tokensOf(text, dialect);
  let at = 0;
  const isNext = (...texts: string[]) => {
    const token = tokens[at];
    return (
      token !== undefined &&
      (token.kind === 'word' || token.kind === 'sign') &&
      texts.includes(token.text.toLowerCase())
    );
  };
  const take = (...texts: string[]) => isNext(...texts) && (at++, true);
  const expect = (wanted: string) => {
    if (!take(wanted)) throw new Unsayable(`A “${wanted}” is missing in it.`);
  };
  const joined = (
    kind: 'and' | 'or',
    words: string[],
    part: (depth: number) => Expression,
    depth: number,
  ) => {
    const of = [part(depth)];
    while (take(...words)) of.push(part(depth));
    return of.length === 1 ? of[0]! : {kind, of};
  };
  const either = (depth: number): Expression => joined('or', ['or', '||', '|'], all, depth);
  const all = (depth: number): Expression => joined('and', ['and', '&&', '&'], one, depth);
  const one = (depth: number): Expression => {
    if (depth > deepest) throw new Unsayable('Brackets stand too deep in each other.');
    if (isNext('!') || (isNext('not', 'negate') && tokens[at + 1]?.text !== '(')) {
      at++;
      return {kind: 'not', of: one(depth + 1)};
    }
    const left = operand(depth);
    const token = tokens[at];
    const by =
      token?.kind === 'sign'
        ? signs[token.text]
        : token?.kind === 'word' && Object.hasOwn(dialect.comparisons, token.text.toLowerCase())
          ? dialect.comparisons[token.text.toLowerCase()]
          : undefined;
    if (!by) return left;
    at++;
    if (by === 'empty' || by === 'not-empty') return {kind: 'compare', by, left};
    return {kind: 'compare', by, left, right: operand(depth)};
  };
  const several = (close: string, depth: number): Expression[] => {
    const of: Expression[] = [];
    if (take(close)) return of;
    do of.push(either(depth + 1));
    while (take(','));
    expect(close);
    return of;
  };
  const operand = (depth: number): Expression => {
    const token = tokens[at];
    if (!token) throw new Unsayable('It ends too early.');
    at++;
    if (token.kind === 'answer') return {kind: 'answer', name: token.text};
    if (token.kind === 'value') return {kind: 'value', value: token.value!};
    if (token.text === '(') {
      const inside = either(depth + 1);
      expect(')');
      return inside;
    }
    if (token.text === '[') {
      const values = several(']', depth).map((value) => {
        if (value.kind !== 'value') throw new Unsayable('A list in it holds more than values.');
        return value.value;
      });
      return {kind: 'list', values};
    }
    if (token.kind === 'sign') throw new Unsayable(`“${token.text}” in it is not understood.`);
    if (take('(')) {
      const of = several(')', depth);
      const name = token.text.toLowerCase();
      if ((name === 'not' || name === 'negate') && of.length === 1)
        return {kind: 'not', of: of[0]!};
      if ((name === 'true' || name === 'false') && !of.length)
        return {kind: 'value', value: name === 'true'};
      return {kind: 'call', name, of};
    }
    if (/^(true|false)$/i.test(token.text))
      return {kind: 'value', value: token.text.toLowerCase() === 'true'};
    return {kind: 'value', value: token.text};
  };
  const whole = either(0);
  if (at < tokens.length) throw new Unsayable(`“${tokens[at]!.text}” in it is not understood.`);
  return whole;
}
