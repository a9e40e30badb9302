// A desktop for one screen reader: a screen, a window manager and a session bus with accessibility, all of its own.
import {execFileSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {locate} from '../machine.js';
import {start, temporaryFolder} from '../processes.js';
import {startScreen} from '../screen.js';

/** A session bus. What is activated over it, such as the accessibility bus, is of its process group and ends with it. */
async function startBus(env) {
  const bus = start(
    locate('dbusDaemon'),
    ['--session', '--nofork', '--nopidfile', '--print-address=3'],
    {env, stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  const address = new Promise((resolve) =>
    bus.child.stdio[3].once('data', (data) => resolve(String(data).trim())),
  );
  const answer = await Promise.race([address, bus.ended]);
  if (answer instanceof Error) throw answer;
  return {address: answer, stop: bus.stop};
}

/** Tells every program that joins the desktop that somebody listens. */
function turnOnAccessibility(env) {
  for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
    execFileSync(
      locate('gdbus'),
      [
        ...['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'],
        ...['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', name, '<true>'],
      ],
      {env, stdio: 'ignore'},
    );
}

/** Starts it. Answers the environment of its programs, a folder for them, and `stop()`, which ends all of it. */
export async function startDesktop() {
  const {path: folder, remove} = temporaryFolder('desktop');
  const own = (name) => {
    const path = join(folder, name);
    mkdirSync(path, {mode: 0o700});
    return path;
  };
  const screen = await startScreen();
  const {NO_AT_BRIDGE: _, DBUS_SESSION_BUS_ADDRESS: __, ...inherited} = process.env;
  const env = {
    ...inherited,
    DISPLAY: screen.name,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    GDK_BACKEND: 'x11',
    GSETTINGS_BACKEND: 'memory',
    GTK_USE_PORTAL: '0',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // What makes Firefox and Chromium speak to assistive technology from their first moment on.
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    XDG_CONFIG_HOME: own('config'),
    XDG_CACHE_HOME: own('cache'),
    XDG_DATA_HOME: own('data'),
    XDG_RUNTIME_DIR: own('run'),
  };
  const parts = [{stop: remove}, screen];
  const stop = async () => {
    for (const part of parts.reverse()) await part.stop();
  };
  try {
    const bus = await startBus(env);
    parts.push(bus);
    env.DBUS_SESSION_BUS_ADDRESS = bus.address;
    turnOnAccessibility(env);
    // Without a window manager no window is ever active, and no focus event ever comes.
    parts.push(start(locate('openbox'), ['--sm-disable', '--config-file', '/dev/null'], {env}));
  } catch (error) {
    await stop();
    throw error;
  }
  return {env, folder, stop};
}
