import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import type {Routes} from '../../authoring/graph/routes.js';
import type {Plan} from '../../engine/plan.js';
import {planned} from '../../authoring/planned.js';
import type {Previewed, PreviewState, Problem} from '../../authoring/preview/preview.js';
import {previewedOf} from '../../authoring/preview/previewed-of.js';
import {seenAt} from '../../authoring/preview/seen-at.js';
import {rules} from '../../authoring/rules/rules.js';
import {findingsIn} from '../findings-in.js';
import {NoJson, readJson} from '../read-json.js';
import {UsageError} from '../usage-error.js';

interface Shown {
  readonly previewed: Previewed;
  readonly edition: string;
}

/** Reads a document again and again, and remembers the last version of it that could be shown. */
export class PreviewReader {
  readonly #path: string;
  #shown: Shown | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** The routes of what was read last, as far as it could be shown. */
  get routes(): Routes | undefined {
    return this.#shown?.previewed.routes;
  }

  /** What there is to show of the file as it is. Never throws for anything that is in it. */
  read(now: Date): PreviewState {
    try {
      const {text, value} = readJson(this.#path);
      const {plan} = planned(value);
      if (plan) this.#show(text, value, plan, now);
      const found = this.#problems(plan);
      return this.#state(found, plan ? undefined : 'The document is faulty.');
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (error instanceof NoJson) {
        const {path, line, column, says} = error;
        const place = {file: basename(path), line, column, pointer: ''};
        return this.#state(
          [{...place, rule: 'no-json', severity: 'error', says}],
          // The signatures beside it are another file, and the form does without them.
          path === this.#path ? 'The file is no JSON.' : undefined,
        );
      }
      return this.#state([], error.message.replaceAll(this.#path, basename(this.#path)));
    }
  }

  #show(text: string, document: unknown, plan: Plan, now: Date): void {
    const edition = createHash('sha256').update(text).digest('hex').slice(0, 16);
    if (this.#shown?.edition === edition) return;
    this.#shown = {previewed: previewedOf(document, plan, now), edition};
  }

  #problems(plan: Plan | undefined): Problem[] {
    const {screens = []} = this.#shown?.previewed ?? {};
    // Where nothing can be planned, nothing is where it was.
    const where = plan ? seenAt(plan, screens) : () => ({});
    const all = findingsIn(this.#path, rules).map((finding): Problem => {
      const {rule, severity, says, pointer, language, file, line, column} = finding;
      return {
        ...{rule, severity, says, pointer, line, column},
        file: basename(file),
        ...(language !== undefined && {language}),
        ...(file === this.#path && where(pointer)),
      };
    });
    // First what keeps the form from being shown, then other errors; in the order of the file otherwise.
    const rank = ({rule, severity}: Problem) =>
      severity !== 'error' ? 2 : rule === 'valid-document' && !plan ? 0 : 1;
    return all.sort((one, other) => rank(one) - rank(other));
  }

  #state(problems: readonly Problem[], stale: string | undefined): PreviewState {
    const shown = this.#shown;
    return {
      file: basename(this.#path),
      edition: shown?.edition ?? '',
      ...(shown && {previewed: shown.previewed}),
      ...(stale !== undefined && {stale}),
      problems,
    };
  }
}
