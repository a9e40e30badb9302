/**
 * Runs in a page before everything else. Time goes so many times as fast, on every page alike: a wait between two
 * attempts is over while a test looks on. `since` is a moment before the first page. What the device is given to answer
 * in stays as it is, because the device is no faster.
 *
 * @param {number} speed
 * @param {number} since
 */
export function hurry(speed, since) {
  const forTheDevice = 5000;
  const {setTimeout} = window;
  const {now} = Date;
  Date.now = () => since + speed * (now() - since);
  window.setTimeout = (then, wait = 0, ...rest) =>
    setTimeout(then, wait === forTheDevice ? wait : wait / speed, ...rest);
}
