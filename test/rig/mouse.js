/** Longer than the clicks of a double click are apart, in milliseconds. */
const doubleClick = 600;
/** By driver: where and when the last click was. WebKit counts clicks at one place as a double click itself. */
const clicks = new WeakMap();

/** A real drag with the left button from one point of the viewport to another, in CSS pixels, in a few steps. */
export async function drag({page, driver}, {from, to, isHeld = false}) {
  if (page) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, {steps: 5});
    if (!isHeld) await page.mouse.up();
    return;
  }
  const move = ({x, y}) => ({
    type: 'pointerMove',
    duration: 50,
    x: Math.round(x),
    y: Math.round(y),
  });
  const actions = [move(from), {type: 'pointerDown', button: 0}, move(to)];
  if (!isHeld) actions.push({type: 'pointerUp', button: 0});
  await driver.performActions([
    {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions},
  ]);
}

/** Lets go of the left button after a drag that was held. */
export async function letGo({page, driver}) {
  if (page) return page.mouse.up();
  await driver.performActions([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: {pointerType: 'mouse'},
      actions: [{type: 'pointerUp', button: 0}],
    },
  ]);
}

/**
 * A real click at a point of the viewport, in CSS pixels; never the second of a double click. Throws for any button but
 * the left one in WebKitGTK: it makes it the left one, and from then on writes capitals small.
 */
export async function clickAt({page, driver}, {x, y, button = 'left'}) {
  if (page) return page.mouse.click(x, y, {button});
  if (button !== 'left') throw new Error(`WebKitGTK has no ${button} button`);
  const last = clicks.get(driver);
  const since = Date.now() - (last?.time ?? 0);
  if (last && Math.hypot(last.x - x, last.y - y) < 10 && since < doubleClick)
    await new Promise((resolve) => setTimeout(resolve, doubleClick - since));
  await driver.performActions([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: {pointerType: 'mouse'},
      actions: [
        {type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ],
    },
  ]);
  clicks.set(driver, {x, y, time: Date.now()});
}
