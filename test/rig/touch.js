import {chromiumSession} from './chromium-session.js';

/** Makes Chromium take touches as a phone does, while they last. */
async function touching(page, act) {
  const session = await chromiumSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', {enabled: true, maxTouchPoints: 5});
  try {
    await act((type, points) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(({x, y}, id) => ({x, y, id})),
      }),
    );
  } finally {
    await session.send('Emulation.setTouchEmulationEnabled', {enabled: false});
  }
}

/**
 * Real touches: fingers that go down together, each at the first point of its way through the viewport, in CSS pixels,
 * move on to the other points, and are lifted. A way of one point is a tap. Answers false in a browser whose driver has
 * none (WebKitGTK), or has some that nothing follows from (Firefox: no click, no scrolling).
 */
export async function touch({engine, page}, {ways}) {
  if (engine !== 'chromium') return false;
  await touching(page, async (send) => {
    const steps = Math.max(...ways.map((way) => way.length));
    const at = (step) => ways.map((way) => way[Math.min(step, way.length - 1)]);
    await send('touchStart', at(0));
    for (let step = 1; step < steps; step++) await send('touchMove', at(step));
    await send('touchEnd', []);
  });
  return true;
}
