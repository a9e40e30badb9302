/** Does work that stops now and then, without a stop. */
export function atOnce<Result>(work: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}
