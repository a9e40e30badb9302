// Keys by one set of names in every browser: `Tab`, `Shift+Tab`, `Space`, `Control+Home`, `a`, `ŵ`.

/** WebDriver's code points for keys that write no character (W3C WebDriver 17.4.2). */
const WEBDRIVER = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Space: ' ',
};
// Firefox over BiDi knows the space bar as ' ' only.
const PUPPETEER = {Space: ' '};

const keysOf = (combination) => (combination === '+' ? ['+'] : combination.split('+'));
const strokes = (keys) => [
  ...keys.map((value) => ({type: 'keyDown', value})),
  ...[...keys].reverse().map((value) => ({type: 'keyUp', value})),
];
const checked = (keys) => {
  const odd = keys.find((key) => [...key].length > 1 && !WEBDRIVER[key]);
  if (odd)
    throw new Error(`No key is called "${odd}"; write for example Shift+Tab, Space, ArrowDown, a`);
  return keys;
};

/**
 * Presses keys together and lets them go, in the reverse order. Throws on a name it does not know.
 *
 * @param {import('./hands.js').Hands} hands
 * @param {string} combination
 */
export async function press({page, driver}, combination) {
  const keys = checked(keysOf(combination));
  if (driver) {
    const actions = strokes(keys.map((key) => WEBDRIVER[key] ?? key));
    return driver.performActions([{type: 'key', id: 'keyboard', actions}]);
  }
  const held = keys.slice(0, -1);
  const last = keys.at(-1);
  for (const key of held) await page.keyboard.down(key);
  try {
    await page.keyboard.press(PUPPETEER[last] ?? last);
  } finally {
    for (const key of held.reverse()) await page.keyboard.up(key);
  }
}

/**
 * Types a text, one key after the other, where the focus is.
 *
 * @param {import('./hands.js').Hands} hands
 * @param {string} text
 */
export async function type({page, driver}, text) {
  if (page) return page.keyboard.type(text);
  const actions = [...text].flatMap((character) => strokes([character]));
  return driver.performActions([{type: 'key', id: 'keyboard', actions}]);
}
