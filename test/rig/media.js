import {chromiumSession} from './chromium-session.js';
import {inFirefox} from './firefox-privileged.js';

const CHROMIUM = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/**
 * Sets the media type and features that a page sees; what `wanted` leaves out goes back to the browser's own value.
 * Answers false when this browser cannot do it (WebKitGTK: print and forced colours). The page may learn of the
 * change a moment later: wait for its `matchMedia`.
 */
export async function setMedia({page, engine, display}, wanted) {
  if (engine === 'webkit') {
    if (wanted.media === 'print' || wanted.forcedColors === 'active') return false;
    await display.look({
      dark: wanted.colorScheme === 'dark',
      still: wanted.reducedMotion === 'reduce',
      contrast: wanted.contrast === 'more',
    });
    return true;
  }
  if (engine === 'chromium') {
    const features = Object.entries(CHROMIUM).map(([key, name]) => ({
      name,
      value: wanted[key] ?? '',
    }));
    const session = await chromiumSession(page);
    await session.send('Emulation.setEmulatedMedia', {media: wanted.media ?? '', features});
    return true;
  }
  // Firefox's BiDi has no command for media features (153).
  await inFirefox(
    page.browser(),
    `(() => {
      const wanted = ${JSON.stringify(wanted)};
      Services.prefs.setIntPref('ui.useAccessibilityTheme', wanted.contrast === 'more' ? 1 : 0);
      for (const {linkedBrowser: {browsingContext}} of gBrowser.tabs) {
        browsingContext.prefersColorSchemeOverride = wanted.colorScheme ?? 'none';
        browsingContext.prefersReducedMotionOverride = wanted.reducedMotion ?? 'none';
        browsingContext.forcedColorsOverride = wanted.forcedColors ?? 'none';
        browsingContext.mediumOverride = wanted.media ?? '';
      }
    })()`,
  );
  return true;
}
