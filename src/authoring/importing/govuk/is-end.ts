import type {Source} from '../source.js';

/** Whether a page is there to check answers or to say that they were sent, and asks nothing. */
export const isEnd = (page: Source): boolean =>
  /summary|confirmation|status/i.test(page.peek('controller')) && !page.items('components').length;
