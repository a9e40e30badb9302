// `npm run bench:simulate`: how many respondents a minute go through the largest consultation of the demo, each held to
// the receiver's judgement. By the time of the processor, so that a busy machine slows nothing.
import {readFileSync} from 'node:fs';
import {simulate} from '../../src/authoring/simulation/simulate.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {judgeOf} from '../../src/receiver/judge.js';

const path = new URL('../../demo/consultations/precept-2027.json', import.meta.url);
const count = 3000;
const target = 20_000;

const plan = planOf(JSON.parse(readFileSync(path, 'utf8')), models);
const judge = judgeOf(plan);
const run = (some: number) =>
  simulate(plan, {count: some, seed: 1, now: new Date(), judge: (response) => judge(response)});
run(100);
const start = process.cpuUsage();
const {led, refused} = run(count);
const {user, system} = process.cpuUsage(start);
const rate = Math.round(((count + led.count) / (user + system)) * 60e6);
const questions = [...plan.questions.values()].filter((one) => one.answerSchema).length;

console.log('\n| respondents | a minute | target | met |');
console.log('| --- | --: | --: | --- |');
console.log(
  `| \`dweud simulate\`, ${questions} questions, ${refused.length} refused | ${rate} | ≥ ${target} | ${rate >= target ? 'yes' : 'no'} |`,
);
