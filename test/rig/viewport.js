import {until} from './processes.js';

/** Makes the viewport `width` × `height` CSS pixels. Throws when the browser cannot. */
export async function setViewport({page, driver}, {width, height}) {
  if (page) return page.setViewport({width, height});
  // WebDriver sizes the window, so the frame around the page is measured and added; the window manager
  // answers late, and a first guess can be off while the toolbar is still being laid out.
  const fits = async () => {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return true;
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(
      null,
      null,
      outer.width + width - innerWidth,
      outer.height + height - innerHeight,
    );
    return false;
  };
  await until(fits, `the viewport was not ${width} × ${height}`, {interval: 100});
}
