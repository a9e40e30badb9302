import {nothing} from 'lit';
import {DraftShelf} from '../../delivery/draft-shelf.js';
import {clock, pageSender} from '../../delivery/page-sender.js';
import {pageStore} from '../../delivery/page-store.js';
import type {DraftMessages} from '../../i18n/draft-messages.js';
import {loadDrafts} from '../../i18n/load-drafts.js';
import {draftStyles} from '../../styles/draft.js';
import {adopt} from '../adopt.js';
import type {Conductor} from '../conductor.js';
import {Drafting} from './drafting.js';
import {hasBegun} from './has-begun.js';

/** What is said of drafts by language: fetched when it is first asked for. A fetch that fails is made again. */
function wordsFor(
  conductor: Conductor,
  first: DraftMessages,
): (language: string) => DraftMessages | undefined {
  const words = new Map<string, DraftMessages | undefined>([[conductor.scope.language, first]]);
  const fetch = async (language: string) => {
    words.set(language, undefined);
    try {
      words.set(language, await loadDrafts(language));
      conductor.stage.requestUpdate();
    } catch {
      words.delete(language);
    }
  };
  return (language) => {
    if (!words.has(language)) void fetch(language);
    return words.get(language);
  };
}

/** Tells a draft of what happens in its form and on the page, for as long as the form shows this response. */
function listen(conductor: Conductor, drafting: Drafting): void {
  const {stage, scope} = conductor;
  const {session} = scope;
  const over = new AbortController();
  const unless = (act: () => unknown) => () => {
    if (stage.session === session) void act();
    else over.abort();
  };
  const on = (target: EventTarget, type: string, act: () => unknown) =>
    target.addEventListener(type, unless(act), {signal: over.signal});
  const {draft} = drafting;
  const changed = () => {
    draft.changed();
    // What is said beside an offer depends on whether the person has begun.
    if (draft.earlier) stage.requestUpdate();
  };
  const stop = pageSender().observe(unless(() => draft.look()));
  over.signal.addEventListener('abort', stop);
  session.observe(changed);
  on(stage, 'dweud-step', changed);
  on(stage, 'dweud-language', changed);
  on(stage, 'dweud-submitted', () => drafting.received());
  on(globalThis, 'pagehide', () => draft.flush());
  on(globalThis, 'pageshow', () => draft.look());
  on(document, 'visibilitychange', () => (document.hidden ? draft.flush() : draft.look()));
}

/**
 * Begins to keep a draft of a form, or offers to, and says where there is one already. Nothing is written until the
 * person asks for it, unless the page has said otherwise (PEC-02).
 */
export async function startDrafting(conductor: Conductor): Promise<void> {
  const {stage, scope} = conductor;
  const {parts, session, definition} = scope;
  const now = () => session.options.now().getTime();
  const shelf = new DraftShelf(pageStore, definition.id, now);
  const sent = () => pageSender().read();
  const words = await loadDrafts(scope.language);
  const drafting = new Drafting(conductor, {shelf, clock, sent}, wordsFor(conductor, words));
  const {draft} = drafting;
  await draft.look();
  adopt(stage, draftStyles);
  const {standing} = parts;
  parts.standing = {
    screen: (drawn) => [standing?.screen(drawn) ?? nothing, drafting.head(drawn)],
  };
  parts.drafts = drafting;
  listen(conductor, drafting);
  // While this was fetched.
  if (hasBegun(conductor)) draft.changed();
  else if (draft.earlier) conductor.say(words.found, 'pause');
  stage.requestUpdate();
}
