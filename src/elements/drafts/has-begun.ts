import type {Conductor} from '../conductor.js';

/** Whether somebody has answered more than the page did for them. */
export const hasBegun = ({stage, scope: {session}}: Conductor): boolean =>
  [...session.plan.questions.keys()].some(
    (name) => session.typed(name) !== undefined && !Object.hasOwn(stage.answers ?? {}, name),
  );
