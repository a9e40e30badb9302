import type {DweudForm} from '../../../src/elements/dweud-form.js';
import {Session} from '../../../src/engine/session.js';
import type {Read} from '../document-in.js';

/** What would be sent of the answers so far; or what keeps it from being sent. */
export function responseOf(
  {plan}: Read,
  form: DweudForm,
  answers: Readonly<Record<string, unknown>>,
): {
  readonly note: string;
  readonly json: unknown;
} {
  const session = new Session(plan(), {now: form.now});
  for (const [name, answer] of Object.entries(answers)) session.answer(name, answer);
  const problems = session.problems(session.plan.questions.values());
  if (problems.length)
    return {
      note:
        problems.length === 1
          ? `It cannot be sent yet: “${problems[0]!.question}” has no answer that is accepted.`
          : `It cannot be sent yet: ${problems.length} questions have no answer that is accepted.`,
      json: {answers: session.answersOnRoute},
    };
  try {
    const language = form.language ?? plan().definition.languages[0];
    return {
      note: 'This is what the form sends.',
      json: session.close({language, channel: 'web'}),
    };
  } catch (error) {
    return {note: (error as Error).message, json: {answers: session.answersOnRoute}};
  }
}
