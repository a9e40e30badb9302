import type {Answer} from './answer.js';
import {inShort, marker, membersOf, type Check} from './check.js';

/** A check of everything that was answered to the others. */
const throughout = (name: string, says: string, isWrong: (answer: Answer) => boolean): Check => ({
  name,
  says,
  run({backend}) {
    const wrong = backend.answers.find(isWrong);
    return Promise.resolve(wrong && inShort(wrong));
  },
});

const isProblem = (answer: Answer): boolean => {
  const {type, title, status} = membersOf(answer);
  return (
    /^application\/problem\+json\b/i.test(answer.headers.get('content-type') ?? '') &&
    typeof type === 'string' &&
    typeof title === 'string' &&
    status === answer.status
  );
};

/** What every answer of a backend has to be, whatever it was asked. They come last. */
export const everywhere: readonly Check[] = [
  throughout(
    'problems',
    'Whatever is refused is answered with a problem document (RFC 9457).',
    (answer) => answer.status >= 400 && !isProblem(answer),
  ),
  throughout(
    'no-redirect',
    'Nothing is answered with a redirect: a form does not follow any (SEC-09).',
    ({status}) => status >= 300 && status < 400,
  ),
  throughout(
    'no-failure',
    'Nothing that was sent made it fail.',
    ({status}) => status >= 500 && status !== 503,
  ),
  throughout(
    'retry-after',
    'A 429 or 503 says in Retry-After when to come again (REL-04).',
    ({status, headers}) =>
      (status === 429 || status === 503) && !headers.get('retry-after')?.trim(),
  ),
  throughout(
    'no-echo',
    'No answer holds anything of the answers that were sent (SEC-18).',
    ({text, headers}) => (text + JSON.stringify([...headers])).includes(marker),
  ),
  throughout('no-cookie', 'No cookie is set.', ({headers}) => headers.has('set-cookie')),
];
