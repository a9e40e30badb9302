import type {Condition} from '../../definition/generated/types.js';
import {isObject} from '../../definition/is-object.js';
import {lists, membersOf} from '../../engine/members.js';
import {isListIn, type Plan, type PlannedQuestion} from '../../engine/plan.js';
import type {PaperVoice} from '../../questions/paper-part.js';
import {verdictOf} from './verdict.js';

/** What clauses about one plan need to know. */
export interface ClauseGround {
  readonly plan: Plan;
  /** The number of a question on paper; undefined for one that has none. */
  numberOf(name: string): string | undefined;
  /** The choices of a question of which one is made. */
  choicesOf(planned: PlannedQuestion): readonly unknown[] | undefined;
}

type Rules = Readonly<Record<string, unknown>>;

const context = 'context.';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Conditions as statements in one language of a paper, in which questions go by their numbers. */
export class Clauses {
  readonly #ground: ClauseGround;
  readonly #voice: PaperVoice;
  readonly #isList: (name: string) => boolean;

  constructor(ground: ClauseGround, voice: PaperVoice) {
    this.#ground = ground;
    this.#voice = voice;
    this.#isList = isListIn(ground.plan.questions);
  }

  /** What an answer is called in a sentence. */
  #subject(name: string): string {
    const {print, text} = this.#voice;
    const at = this.#ground.numberOf(name);
    if (at !== undefined) return print.answerTo(at);
    return print.workedOut(text(this.#ground.plan.questions.get(name)?.question.label ?? name));
  }

  /** A value in the author’s words where it has some. */
  #value(name: string, value: unknown): string {
    const planned = this.#ground.plan.questions.get(name);
    if (planned) {
      const {question, model} = planned;
      const members = lists.flatMap((list) => membersOf(question, list));
      const values = model.columns?.(question).flatMap((column) => column.values ?? []) ?? [];
      const found = [...members, ...values].find((one) => one.value === value);
      if (found && 'label' in found) return this.#voice.text(found.label);
    }
    if (typeof value === 'number') return this.#voice.messages.number(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  #rules(rules: Rules, name: string, of: string): string {
    const {print} = this.#voice;
    const said = (limit: unknown) => this.#value(name, limit);
    const parts = Object.entries(rules).flatMap(([keyword, limit]): string[] => {
      const inner = (all: unknown) => (all as Rules[]).map((one) => this.#rules(one, name, of));
      switch (keyword) {
        case 'type':
          return Object.keys(rules).length > 1 ? [] : [print.given(of)];
        case 'const':
          return [print.is(of, [said(limit)])];
        case 'enum':
          return [print.is(of, (limit as unknown[]).map(said))];
        case 'minimum':
          return [print.minimum(of, said(limit))];
        case 'maximum':
          return [print.maximum(of, said(limit))];
        case 'exclusiveMinimum':
          return [print.above(of, said(limit))];
        case 'exclusiveMaximum':
          return [print.below(of, said(limit))];
        case 'minLength':
          return [print.minLength(of, said(limit))];
        case 'maxLength':
          return [print.maxLength(of, said(limit))];
        case 'minItems':
          return [print.minTicks(this.#ground.numberOf(name) ?? name, said(limit))];
        case 'maxItems':
          return [print.maxTicks(this.#ground.numberOf(name) ?? name, said(limit))];
        case 'not':
          return [print.not(this.#rules(limit as Rules, name, of))];
        case 'allOf':
          return inner(limit);
        case 'anyOf':
          return [print.any(inner(limit))];
        case 'contains': {
          const {const: one, enum: several, ...others} = limit as Rules;
          const values = several ?? (one === undefined ? undefined : [one]);
          if (values === undefined || Object.keys(others).length) break;
          return [this.#ticked(name, values as unknown[])];
        }
        case 'required':
          return 'properties' in rules ? [] : [print.fits(of, JSON.stringify({[keyword]: limit}))];
        case 'properties':
          return Object.entries(limit as Rules).map(([key, own]) =>
            this.#rules(own as Rules, name, `“${this.#value(name, key)}” (${of})`),
          );
      }
      return [print.fits(of, JSON.stringify({[keyword]: limit}))];
    });
    return parts.length === 1 ? parts[0]! : print.all(parts);
  }

  #answered(name: string, is: boolean): string {
    const {print} = this.#voice;
    const at = this.#ground.numberOf(name);
    if (at !== undefined) return is ? print.answered(at) : print.notAnswered(at);
    const given = print.given(this.#subject(name));
    return is ? given : print.not(given);
  }

  #ticked(name: string, values: readonly unknown[]): string {
    const at = this.#ground.numberOf(name);
    const labels = values.map((value) => this.#value(name, value));
    const {print} = this.#voice;
    return at === undefined ? print.is(this.#subject(name), labels) : print.ticked(labels, at);
  }

  #entry(name: string, wanted: unknown): string {
    const {print} = this.#voice;
    if (name.startsWith(context))
      return print.context(
        name.slice(context.length),
        isObject(wanted) ? [JSON.stringify(wanted)] : listOf(wanted).map(String),
      );
    if (isObject(wanted) && 'answered' in wanted)
      return this.#answered(name, wanted['answered'] === true);
    const planned = this.#ground.plan.questions.get(name);
    const choices = planned && this.#ground.choicesOf(planned);
    if (choices) {
      const condition = {[name]: wanted} as Condition;
      const fit = choices.filter((one) =>
        verdictOf(condition, new Map([[name, one]]), this.#isList),
      );
      if (fit.length === choices.length && fit.length > 1) return this.#answered(name, true);
      if (fit.length) return this.#ticked(name, fit);
    }
    if (isObject(wanted)) return this.#rules(wanted, name, this.#subject(name));
    const values = listOf(wanted);
    if (choices || this.#isList(name)) return this.#ticked(name, values);
    return print.is(
      this.#subject(name),
      values.map((value) => this.#value(name, value)),
    );
  }

  /** Alternatives about one question as one: “Bus” or “Train”. */
  #merged(parts: readonly Condition[]): Condition | undefined {
    const entries = parts.flatMap((one) => Object.entries(one));
    const name = entries[0]?.[0];
    if (name === undefined || ['not', 'anyOf', 'allOf'].includes(name)) return undefined;
    const isAlike =
      entries.length === parts.length &&
      entries.every(([key, value]) => key === name && !isObject(value));
    if (!isAlike) return undefined;
    return {[name]: [...new Set(entries.flatMap(([, value]) => listOf(value)))]};
  }

  /** One condition as a statement. */
  of(condition: Condition): string {
    const {print} = this.#voice;
    const clauses = Object.entries(condition).map(([key, value]): string => {
      if (key === 'not') return this.#denied(value as Condition);
      if (key !== 'allOf' && key !== 'anyOf') return this.#entry(key, value);
      const parts = value as readonly Condition[];
      const merged = key === 'anyOf' ? this.#merged(parts) : undefined;
      if (merged) return this.of(merged);
      const all = [...new Set(parts.map((one) => this.of(one)))];
      if (all.length === 1) return all[0]!;
      return key === 'allOf' ? print.all(all) : print.any(all);
    });
    return clauses.length === 1 ? clauses[0]! : print.all(clauses);
  }

  #denied(condition: Condition): string {
    const {print} = this.#voice;
    const [[name, wanted] = ['', undefined], ...others] = Object.entries(condition);
    const at = this.#ground.numberOf(name);
    const planned = this.#ground.plan.questions.get(name);
    if (!others.length && at !== undefined && planned) {
      if (isObject(wanted) && 'answered' in wanted)
        return this.#answered(name, wanted['answered'] !== true);
      const isTicked = this.#isList(name) || this.#ground.choicesOf(planned);
      if (isTicked && !isObject(wanted))
        return print.notTicked(
          listOf(wanted).map((value) => this.#value(name, value)),
          at,
        );
    }
    return print.not(this.of(condition));
  }
}
