import {locate} from './machine.js';
import {start} from './processes.js';

/** An X screen that picks its own free number, so that runs side by side never meet. Answers `{name, stop}`. */
export async function startScreen() {
  const screen = start(
    locate('xvfb'),
    ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp', '-noreset'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  const name = new Promise((resolve) => {
    let text = '';
    screen.child.stdio[3].on('data', (data) => {
      text += data;
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
  });
  const answer = await Promise.race([name, screen.ended]);
  if (answer instanceof Error) throw answer;
  return {name: answer, stop: screen.stop};
}
