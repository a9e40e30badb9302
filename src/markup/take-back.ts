import {itemPlan} from '../engine/item-plan.js';
import type {LiveSession} from '../engine/live-session.js';
import type {Plan} from '../engine/plan.js';
import type {Services} from './services.js';

/** How an answer refers to a file. */
interface Sent {
  readonly id: string;
  /** `waiting`: nothing of it has left the page. */
  readonly state?: string;
}

/** Asks an address to forget a file, also when the page goes away in the same moment. */
async function removeFrom(endpoint: string, id: string): Promise<void> {
  const url = new URL(endpoint, document.baseURI);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${id}`;
  await fetch(url, {
    method: 'DELETE',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  });
}

/**
 * Takes a file back from wherever it has been sent. Whether that succeeds is nobody’s matter: what no response claims is
 * swept in the end.
 */
export function takeBack({deleteFile, upload, filesEndpoint}: Services, id: string): void {
  const ask = async () => {
    if (deleteFile) await deleteFile(id);
    // The page sends by itself, and only it knows where to.
    else if (!upload && filesEndpoint) await removeFrom(filesEndpoint, id);
  };
  void ask().catch(() => undefined);
}

type Typed = Readonly<Record<string, unknown>>;

function sentIn({questions}: Plan, typed: (name: string) => unknown): Sent[] {
  return [...questions.values()].flatMap((planned) => {
    const list: unknown = typed(planned.name);
    const there: unknown[] = Array.isArray(list) ? list : [];
    const things = there.filter((one) => typeof one === 'object' && one !== null);
    const inner = itemPlan(planned);
    if (inner) return things.flatMap((item) => sentIn(inner, (name) => (item as Typed)[name]));
    return planned.model.files ? (things as Sent[]) : [];
  });
}

/** Takes back every file that has left the page for a response in progress, or for one of several items. */
export function takeBackAll(session: LiveSession, services: Services): void {
  for (const {id, state} of sentIn(session.plan, (name) => session.typed(name)))
    if (state !== 'waiting') takeBack(services, String(id));
}
