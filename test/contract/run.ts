// `npm run contract`: validators of four makes and the receiver’s judge on thousands of responses to each consultation
// of the demo. `npm run contract -- 500` takes so many of each.
import {installPrograms} from '../rig/provision.js';
import {compare, demos} from './compare.js';

installPrograms(['pythonJsonSchema', 'perlJsonSchema']);
const count = Number(process.argv[2] ?? 5000);
const {by, all} = await compare(demos(), count, console.error);
const row = (name: string, ...cells: unknown[]) =>
  name.padEnd(28) + cells.map((cell) => String(cell).padStart(12)).join('');
console.log(`${by.join(', ')}; and the receiver’s judge.\n`);
console.log(row('consultation', 'responses', 'right', 'refused', 'by a rule', 'disagreed'));
for (const {name, count: made, right, refused, byRule, faults} of all) {
  const beside = made - right - refused;
  console.log(row(name, made, right, refused, beside, faults.length));
  for (const [rule, times] of byRule) console.log(row(`  ${rule}`, '', '', '', times));
}
const faults = all.flatMap((one) => one.faults);
for (const fault of faults.slice(0, 20)) console.log(`\n${fault.slice(0, 2000)}`);
process.exitCode = faults.length ? 1 : 0;
