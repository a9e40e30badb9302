import {problemsIn} from './reading.js';

/** What the page sends, and gets back: the number says which text was looked at. */
export interface Asked {
  readonly number: number;
  readonly text: string;
}

// Beside the page, so that no key waits for it.
addEventListener('message', ({data}: MessageEvent<Asked>) => {
  postMessage({number: data.number, problems: problemsIn(data.text)});
});
