import type {TestRunnerPlugin} from '@web/test-runner';

/** The plugin of `@web/test-runner` that gives `dweud/conformance` keys, a mouse, a window and the accessibility tree. */
export function conformancePlugin(): TestRunnerPlugin;
