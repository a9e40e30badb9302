/** Longer than the clicks of a double click are apart, in milliseconds. */
const doubleClick = 600;
/** By driver: where and when the last click was. WebKit counts clicks at one place as a double click itself. */
const clicks = new WeakMap();

/** A real click of the left button at a point of the viewport, in CSS pixels; never the second of a double click. */
export async function clickAt({page, driver}, {x, y}) {
  if (page) return page.mouse.click(x, y);
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
