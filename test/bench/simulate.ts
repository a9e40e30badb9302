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

const spent = (work: () => void) => {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return user + system;
};
const sent: unknown[] = [];
const found = simulate(plan, {count, seed: 1, now: new Date(), take: (one) => sent.push(one)});
for (const one of sent.slice(0, 100)) judge(one);
const judging = spent(() => sent.forEach((one) => judge(one)));
const walking = spent(() => run(count));
const all = count + found.led.count;
const rate = Math.round((all / walking) * 60e6);
const ratio = walking / all / (judging / sent.length);
const questions = [...plan.questions.values()].filter((one) => one.answerSchema).length;

console.log('| respondents | a minute | target | met | beside judging one response |');
console.log('| --- | --: | --: | --- | --: |');
console.log(
  `| \`dweud simulate\`, ${questions} questions | ${rate} | ≥ ${target} | ${rate >= target ? 'yes' : 'no'} | ${ratio.toFixed(1)} × |`,
);
