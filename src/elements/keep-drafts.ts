import type {Conductor} from './conductor.js';

/** Whether a person may keep a draft. Not where they must not be seen, nor on a kiosk: the next one would find it. */
const mayKeep = ({drafts, quickExit, mode}: Conductor['stage']): boolean =>
  drafts !== 'off' && !quickExit && !mode;

/** Whoever has a draft, or is offered one. */
const kept = new WeakSet<Conductor>();

/** Fetches what keeps drafts, once. Where that fails, whoever needs the ending next asks again. Never rejects. */
export async function keepDrafts(conductor: Conductor): Promise<void> {
  if (!mayKeep(conductor.stage) || kept.has(conductor)) return;
  kept.add(conductor);
  try {
    const {startDrafting} = await import('./drafts/start-drafting.js');
    await startDrafting(conductor);
  } catch {
    kept.delete(conductor);
  }
}
