/** Clicks the middle of a control of the form, by its id. */
export async function click(page, id) {
  const place = await page.evaluate(`bench.place('${id}')`);
  const event = {...place, button: 'left', clickCount: 1};
  for (const type of ['mousePressed', 'mouseReleased'])
    await page.send('Input.dispatchMouseEvent', {type, ...event});
}

/** Presses a key with a letter on it. */
export async function pressKey(page, letter) {
  const event = {key: letter, code: `Key${letter.toUpperCase()}`};
  await page.send('Input.dispatchKeyEvent', {type: 'keyDown', text: letter, ...event});
  await page.send('Input.dispatchKeyEvent', {type: 'keyUp', ...event});
}
