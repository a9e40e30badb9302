import type {DweudForm} from '../../src/dweud.js';
import type {Hand} from '../e2e/hand.js';
import {controlIn, firstOf, isAt, valueOf} from '../e2e/in-page.js';
import {click, press, type} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {find, focused, wordsOf} from './a-form.js';

/** What a function of a page came back with: in this page it is what the driver of another would hand on. */
const done = (result: unknown) => result as never;

/** A person with a mouse and a keyboard at a form in the page under test, as the journeys of the demo want one. */
export function ownHand(form: DweudForm): Hand {
  const byId = (id: string) => find(form, `[id="${id}"]`);
  const named = (question: string, value?: string): Promise<string> =>
    until(
      () => controlIn(`q-${question}`, value) as string | undefined,
      `no control of ${question} for ${value}`,
    );
  const at = async (id: string) => {
    await click(byId(id));
    await until(() => isAt(id), `${id} does not take focus`);
  };
  return {
    browser: {
      press,
      evaluate: async (run, ...args) => done(await run(...args)),
      wait: async (run, ...args) =>
        done(await until(() => run(...args), `never: ${run.name} ${args.map(String).join()}`)),
      sees: async (words: string) =>
        void (await until(
          () => wordsOf(find(form, '.form')).includes(words),
          `“${words}” is not there`,
        )),
    },
    choose: async (question, value) => click(byId(await named(question, value))),
    async tick(question, ...values) {
      for (const value of values) await click(byId(await named(question, value)));
    },
    async pick(id, value) {
      await until(() => form.shadowRoot!.getElementById(id), `no ${id}`);
      byId(id).focus();
      for (let count = 0; valueOf(id) !== value; count += 1) {
        if (count === 100) throw new Error(`${id} never holds ${value}`);
        await press('ArrowDown');
      }
    },
    async write(words, ...ids) {
      const id = await until(() => firstOf(...ids) as string | undefined, `none of ${ids.join()}`);
      await at(id);
      await type(words);
      const held = (focused(form) as HTMLInputElement).value;
      if (held !== words) throw new Error(`${id} holds “${held}” instead of “${words}”`);
    },
    press: async (id) => click(await until(() => form.shadowRoot!.getElementById(id), `no ${id}`)),
  };
}
