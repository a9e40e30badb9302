// `npm run bench:export`: how long an export of so many responses takes, and how much memory it has at most, in each
// format. Memory that grows with the number of responses is what to look for: compare with `-- --responses 20000`.
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {sampleOf} from '../../src/cli/backend/sample.js';
import {run} from '../../src/cli/run.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {temporaryFolder} from '../rig/processes.js';

const {values} = parseArgs({
  options: {
    responses: {type: 'string', default: '200000'},
    definition: {type: 'string', default: 'demo/consultations/precept-2027.json'},
    // What a process of its own is asked to write.
    format: {type: 'string'},
    from: {type: 'string', default: ''},
    out: {type: 'string', default: ''},
  },
});

async function writeResponses(path: string) {
  const plan = planOf(JSON.parse(readFileSync(values.definition, 'utf8')), models);
  const sample = sampleOf(plan, new Date());
  if (!sample) throw new Error('No response to this consultation could be made up.');
  const file = createWriteStream(path);
  for (let index = 0; index < Number(values.responses); index++) {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const isRoom = file.write(`${JSON.stringify({...sample, id})}\n`);
    if (!isRoom) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

if (values.format) {
  const code = await run(
    [
      ...['export', values.from, '--definition', values.definition],
      ...['--format', values.format, '--out', values.out],
    ],
    {out: () => undefined, err: console.error, now: () => new Date()},
    '',
  );
  const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
  const [memory, seconds] = [maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6];
  console.log(JSON.stringify({code, memory, seconds}));
} else {
  const folder = temporaryFolder('bench-export');
  try {
    const from = join(folder.path, 'responses.jsonl');
    await writeResponses(from);
    console.log(`${values.responses} responses, ${Math.round(statSync(from).size / 1e6)} MB`);
    for (const format of ['csv', 'labelled', 'xlsx']) {
      const out = join(folder.path, `${format}.${format === 'xlsx' ? 'xlsx' : 'csv'}`);
      const {stdout, stderr} = spawnSync(
        process.execPath,
        [
          ...['--import', 'tsx', fileURLToPath(import.meta.url), '--definition', values.definition],
          ...['--format', format, '--from', from, '--out', out],
        ],
        {encoding: 'utf8'},
      );
      const {code, memory, seconds} = JSON.parse(stdout || '{}') as Record<string, number>;
      if (code !== 0) throw new Error(stderr);
      console.log(
        `${format.padEnd(10)}${seconds!.toFixed(1).padStart(7)} s of CPU ${memory!.toFixed(0).padStart(6)} MB at most ${Math.round(statSync(out).size / 1e6)} MB written`,
      );
    }
  } finally {
    folder.remove();
  }
}
