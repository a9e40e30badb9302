import {installed} from './installed.js';
import {UsageError} from './usage-error.js';

/** Something to choose from, and what is shown of it. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
}

/** What somebody says who wants the question before once more. */
export const back = Symbol('back');

/** Asks whoever sits at the terminal. Each throws a `UsageError` when they stop. */
export interface Ask {
  /** A line of text; `fault` says in plain words why one will not do. */
  text(
    question: string,
    more?: {
      readonly example?: string;
      /** What is taken when nothing is written; the first key takes its place. */
      readonly before?: string | undefined;
      readonly fault?: (text: string) => string | undefined;
    },
  ): Promise<string | typeof back>;
  one(
    question: string,
    options: readonly Choosable[],
    before?: string,
  ): Promise<string | typeof back>;
  /** At least one of them, in the order in which they stand. */
  several(
    question: string,
    options: readonly Choosable[],
    before: readonly string[],
  ): Promise<readonly string[] | typeof back>;
}

/** Asks with a package that need not be there: a `UsageError` says how to install it. */
export async function asking(): Promise<Ask> {
  const prompts = await installed('Asking you', '@clack/prompts', () => import('@clack/prompts'));
  prompts.intro('Esc goes back to the question before. Ctrl+C stops, and writes nothing.');
  const given = async <Value>(
    asked: () => Promise<Value>,
  ): Promise<Exclude<Value, symbol> | typeof back> => {
    let key: string | undefined;
    // The package tells both keys as one.
    const note = (_: unknown, {name}: {readonly name?: string} = {}) => (key = name);
    process.stdin.prependListener('keypress', note);
    const answer = await asked().finally(() => process.stdin.off('keypress', note));
    if (!prompts.isCancel(answer)) return answer as Exclude<Value, symbol>;
    if (key === 'escape') return back;
    throw new UsageError('You stopped. Nothing was written.');
  };
  return {
    text: async (message, {example, before, fault} = {}) => {
      const shown = before ?? example;
      const text = await given(() =>
        prompts.text({
          message,
          ...(shown !== undefined && {placeholder: shown}),
          ...(before !== undefined && {defaultValue: before}),
          validate: (typed) => {
            const words = (typed ?? '').trim();
            return words === '' && before !== undefined ? undefined : fault?.(words);
          },
        }),
      );
      return text === back ? back : text.trim() || (before ?? '');
    },
    one: (message, options, before) =>
      given(() =>
        prompts.select({
          message,
          options: [...options],
          ...(before !== undefined && {initialValue: before}),
        }),
      ),
    several: (message, options, before) =>
      given(() =>
        prompts.multiselect({
          message,
          options: [...options],
          initialValues: [...before],
          required: true,
        }),
      ),
  };
}
