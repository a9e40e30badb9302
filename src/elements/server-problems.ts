import {NotReceived} from '../delivery/transport.js';
import type {Problem} from '../engine/answers.js';
import {takesAnswer} from '../engine/way.js';
import type {Scope} from './scope.js';

/**
 * What a service finds wrong with the answers to questions that the person was asked, by its pointers. What it calls the
 * fault is its own: the form has no words for it, and asks to check the answer.
 */
export function serverProblems({session}: Scope, error: unknown): readonly Problem[] {
  const pointers = error instanceof NotReceived ? error.errors.map(({pointer}) => pointer) : [];
  const names = pointers.map((pointer) => /^\/answers\/([^/]+)/.exec(pointer)?.[1] ?? '');
  return [...new Set(names)]
    .map((name) => session.plan.questions.get(name))
    .filter((one) => one !== undefined && takesAnswer(one) && session.isOn(one))
    .map((one) => ({question: one!.name, keyword: 'refused', params: {}}));
}
