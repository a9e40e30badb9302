/** A real click of the left button at a point of the viewport, in CSS pixels. */
export async function clickAt({page, driver}, {x, y}) {
  if (page) return page.mouse.click(x, y);
  return driver.performActions([
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
}
