import {pictureOf} from './picture-of.js';
import type {Answered, Asked} from './reader-apart.js';
import {PreviewReader} from './reader.js';
import {UsageError} from '../usage-error.js';

const reader = new PreviewReader(process.argv[2]!);

async function drawn(): Promise<Answered> {
  const {routes} = reader;
  if (!routes) return {is: 'draw', says: 'There is no form yet.'};
  try {
    return {is: 'draw', svg: await pictureOf(routes)};
  } catch (error) {
    if (error instanceof UsageError) return {is: 'draw', says: error.message};
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
