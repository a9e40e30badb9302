// WebKitGTK: a screen, a window manager, settings and a WebDriver, all of their own and all stopped again.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {locate} from './machine.js';
import {freePort, start, temporaryFolder, until} from './processes.js';
import {startScreen} from './screen.js';

// MiniBrowser's toolbar would keep the window at 447 px and wider; a phone has 320.
const NARROW_TOOLBAR =
  'button, button *, entry, entry *, image { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; -gtk-icon-transform: scale(0); }';

/**
 * Starts WebKitWebDriver on a free port. `look({dark, still, contrast})` changes what the page sees as
 * prefers-color-scheme, -reduced-motion and -contrast. `stop()` ends everything that was started here.
 */
export async function startWebKit() {
  const screen = await startScreen();
  const {path: home, remove} = temporaryFolder('webkit');
  const settings = join(home, 'xsettingsd');
  const env = {
    ...process.env,
    DISPLAY: screen.name,
    GDK_BACKEND: 'x11',
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    // It would start D-Bus services by itself, and they would stay.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    GTK_A11Y: 'none',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
  };
  mkdirSync(join(home, 'config/gtk-3.0'), {recursive: true});
  writeFileSync(join(home, 'config/gtk-3.0/gtk.css'), NARROW_TOOLBAR);
  const write = ({dark = false, still = false, contrast = false} = {}) => {
    const plain = dark ? 'Adwaita-dark' : 'Adwaita';
    const theme = contrast ? (dark ? 'HighContrastInverse' : 'HighContrast') : plain;
    writeFileSync(
      settings,
      `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${still ? 0 : 1}\nXft/DPI 98304\n`,
    );
  };
  write();
  const daemon = start(locate('xsettingsd'), ['-c', settings], {env});
  // Without a window manager no window is ever active: document.hasFocus() is false and focus events never come.
  const manager = start(locate('openbox'), ['--sm-disable', '--config-file', '/dev/null'], {env});
  const port = await freePort();
  const driver = start(locate('webkitDriver'), [`--port=${port}`, '--host=127.0.0.1'], {env});
  const stop = async () => {
    await driver.stop();
    await Promise.all([daemon.stop(), manager.stop()]);
    await screen.stop();
    remove();
  };
  try {
    await until(() => fetch(`http://127.0.0.1:${port}/status`), 'WebKitWebDriver did not answer');
  } catch (error) {
    await stop();
    throw error;
  }
  const look = async (wanted) => {
    write(wanted);
    daemon.child.kill('SIGHUP');
  };
  return {port, look, stop};
}

/** The options of webdriverio's `remote` for a driver on `port`. */
export const webkitOptions = (port) => ({
  hostname: '127.0.0.1',
  port,
  path: '/',
  logLevel: 'error',
  connectionRetryCount: 0,
  automationProtocol: 'webdriver',
  capabilities: {
    browserName: 'MiniBrowser',
    // WebKitWebDriver has no BiDi socket (2.50).
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {binary: locate('miniBrowser'), args: ['--automation']},
  },
});
