import {problemsIn} from './reading.js';

// Beside the page, so that no key waits for it.
addEventListener('message', ({data}: MessageEvent<string>) => {
  postMessage(problemsIn(data));
});
