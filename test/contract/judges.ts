import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Validator} from '@cfworker/json-schema';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {JsonSchema} from '../../src/definition/interpret.js';
import {locate} from '../rig/machine.js';

/** A contract, and what is judged by it. */
export interface Case {
  readonly contract: JsonSchema;
  readonly responses: readonly unknown[];
}
/** What a validator says of the responses to each contract. */
export interface Verdicts {
  /** The validator, with its version. */
  readonly by: string;
  readonly accepted: readonly (readonly boolean[])[];
}

const versionOf = (name: string) =>
  (
    JSON.parse(
      readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
    ) as {version: string}
  ).version;

function inNode(
  name: string,
  compile: (contract: object) => (response: unknown) => boolean,
): (cases: readonly Case[]) => Promise<Verdicts> {
  return (cases) =>
    Promise.resolve({
      by: `${name} ${versionOf(name)}`,
      accepted: cases.map(({contract, responses}) => responses.map(compile(contract as object))),
    });
}

/** Hands everything to a program, which answers as `judge.py` and `judge.pl` do. */
const byProgram =
  (program: () => string, script: string) =>
  async (cases: readonly Case[]): Promise<Verdicts> => {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const child = spawn(program(), [path], {stdio: ['pipe', 'pipe', 'inherit']});
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const ended = new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    );
    // What a program that ended early has not read is told by how it ended.
    child.stdin.on('error', () => undefined);
    for (const {contract, responses} of cases)
      for (const value of [[contract], ...responses])
        child.stdin.write(`${JSON.stringify(value)}\n`);
    child.stdin.end();
    const code = await ended;
    if (code !== 0) throw new Error(`${script} ended with ${code}.`);
    const [by = '', ...lines] = printed.split('\n');
    return {by, accepted: lines.map((line) => [...line].map((one) => one === '1'))};
  };

/** Validators of other makes, as their documentation has them used. */
export const judges = {
  ajv: inNode('ajv', (contract) => {
    const validate = new Ajv2020({strict: false}).compile(contract);
    return (response) => validate(response);
  }),
  cfworker: inNode('@cfworker/json-schema', (contract) => {
    const validator = new Validator(contract, '2020-12');
    return (response) => validator.validate(response).valid;
  }),
  python: byProgram(() => locate('pythonJsonSchema'), 'judge.py'),
  perl: byProgram(() => locate('perlJsonSchema') && 'perl', 'judge.pl'),
};
