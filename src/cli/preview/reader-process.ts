import {pictureOf} from './picture-of.js';
import type {Answered, Asked} from './reader-apart.js';
import {PreviewReader} from './reader.js';

const reader = new PreviewReader(process.argv[2]!);

async function drawn(): Promise<Answered> {
  try {
    const svg = await pictureOf(reader.routes);
    return {is: 'draw', ...(svg !== undefined && {svg})};
  } catch (error) {
    return {is: 'draw', failed: String(error)};
  }
}

// One after the other: answers are told apart by their order.
let work: Promise<unknown> = Promise.resolve();
process.on('message', (asked: Asked) => {
  work = work.then(async () => {
    const answer: Answered =
      asked.is === 'draw' ? await drawn() : {is: 'read', state: reader.read(asked.now)};
    process.send!(answer);
  });
});
