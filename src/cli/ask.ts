import {UsageError} from './usage-error.js';

/** Something to choose from, and what is shown of it. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
}

/** Asks whoever sits at the terminal. Each throws a `UsageError` when they stop. */
export interface Ask {
  /** A line of text; `fault` says in plain words why one will not do. */
  text(
    question: string,
    more?: {
      readonly example?: string;
      readonly before?: string;
      readonly fault?: (text: string) => string | undefined;
    },
  ): Promise<string>;
  one(question: string, options: readonly Choosable[]): Promise<string>;
  /** At least one of them, in the order in which they stand. */
  several(
    question: string,
    options: readonly Choosable[],
    before: readonly string[],
  ): Promise<readonly string[]>;
}

/** Asks with a package that need not be there: a `UsageError` says how to install it. */
export async function asking(): Promise<Ask> {
  const prompts = await import('@clack/prompts').catch(() => {
    throw new UsageError(
      'To ask you takes the package @clack/prompts, which is not installed: npm install @clack/prompts',
    );
  });
  const given = <Value>(answer: Value): Exclude<Value, symbol> => {
    if (prompts.isCancel(answer)) throw new UsageError('You stopped. Nothing was written.');
    return answer as Exclude<Value, symbol>;
  };
  return {
    text: async (message, {example, before, fault} = {}) =>
      given(
        await prompts.text({
          message,
          ...(example !== undefined && {placeholder: example}),
          ...(before !== undefined && {initialValue: before}),
          validate: (text) => fault?.((text ?? '').trim()),
        }),
      ).trim(),
    one: async (message, options) => given(await prompts.select({message, options: [...options]})),
    several: async (message, options, before) =>
      given(
        await prompts.multiselect({
          message,
          options: [...options],
          initialValues: [...before],
          required: true,
        }),
      ),
  };
}
