import {readTree} from './tree/read.js';
import {press, type} from './keys.js';
import {setMedia} from './media.js';
import {clickAt, drag, letGo} from './mouse.js';
import {touch} from './touch.js';
import {setViewport} from './viewport.js';

/** The page under test as the rest of the rig takes it: `{engine, page}` or, for WebKitGTK, `{engine, driver, display}`. */
const handsOf = ({id, browser}) =>
  browser.type === 'puppeteer'
    ? {engine: browser.name === 'Firefox' ? 'firefox' : 'chromium', page: browser.getPage(id)}
    : {engine: 'webkit', driver: browser.driver, display: browser.display};

const commands = {
  press,
  type,
  'click-at': clickAt,
  drag,
  'let-go': letGo,
  touch,
  media: setMedia,
  viewport: setViewport,
  tree: readTree,
};

/** The server half of the commands in commands.ts. */
export const rigCommands = () => ({
  name: 'rig-commands',
  async executeCommand({command, payload, session}) {
    const run = commands[command.replace(/^rig-/, '')];
    if (!command.startsWith('rig-') || !run) return undefined;
    // An answer of undefined would tell the runner that nobody knows the command.
    return (await run(handsOf(session), payload)) ?? true;
  },
});
