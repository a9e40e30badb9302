import {followsFrom, fromVerdicts} from './from-verdicts.js';

/** A page by which everybody leaves who comes as far, so that nobody can send a response. */
export const deadEnd = fromVerdicts('dead-end', (verdict) =>
  verdict.of === 'end' && verdict.is === 'never'
    ? `Everybody has left by this page or before it, and nobody can send a response.${followsFrom(verdict)} Let \`exitIf\` hold for some people only.`
    : undefined,
);
