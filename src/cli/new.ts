import {parseArgs} from 'node:util';
import {checkDocument} from '../authoring/check-document.js';
import {counted} from '../authoring/counted.js';
import {firstDocument} from '../authoring/starting/first-document.js';
import {kinds} from '../authoring/starting/kinds.js';
import {asArgument} from './as-argument.js';
import {asAsked} from './as-asked.js';
import type {Command} from './command.js';
import {answersFor} from './new/answers.js';
import {idAt, idOf, pathOf} from './new/names.js';
import {paint} from './paint.js';
import {refuseIfThere, writeNew} from './write-new.js';
import {UsageError} from './usage-error.js';

const help = `Asks six questions, and writes a first consultation.

Usage: dweud new [NAME] [--who NAME] [--about TITLE] [--languages en,cy] [--closes DAY]
                 [--kind KIND] [--contact WORDS] [--yes] [--json]

  NAME         The file is NAME.json, here or in the folder that it names; it is never overwritten.
               Unless you say so it is called after what the consultation is about.
  --who        Who asks: the name of your organisation.
  --about      What it is about: the title.
  --languages  Tags of languages with commas between them, the one that you write in first.
  --closes     The last day on which people can answer, such as 2027-01-31, 31/1/2027 or
               "31 January 2027". It closes at 17:00 in London, unless you change that in the file.
  --kind       ${kinds.map(({name}) => name).join(', ')}.
  --contact    How people reach you: an email address, a phone number, or words.
  --yes        Asks nothing: English and Welsh, six weeks from today and a plan, unless you say
               otherwise. --who, --about and --contact have to be there.
  --json       As --yes, and prints what was written as JSON.

What you say is not asked. What it writes is a draft: dweud check names every text that has still
to be translated or signed.

It ends with 0 when the document is written, and 2 when it is not.`;

/** What an author has still to do before they publish. */
const before = (path: string) => `Before you publish it:
  - Change the questions and the options: they are examples.
  - Write ${paint('strong', 'purpose')}: what people can change and what they cannot, who decides, and when you report back.
  - Write ${paint('strong', 'privacy')}: what happens to what people tell you, and how long you keep it.
  - Write ${paint('strong', 'organisation.alternativeFormats')}: how to take part on paper, in large print or by phone.
  - In Wales, decide about ${paint('strong', 'effectsOnWelsh')}.
  - Have every translation read and signed, and take ${paint('strong', '"policy": "draft"')} away.
Then look at it again:
${[
  ['preview', 'shows it in a browser while you write'],
  ['check', 'says what is wrong and what is missing'],
  ['simulate', 'sends made-up people through it'],
]
  .map(([name, says]) => `  dweud ${name} ${asArgument(path)}   ${paint('faint', says!)}`)
  .join('\n')}`;

/** `dweud new`. */
export const newDocument: Command = {
  help,
  async run(args, {out, now, ask}) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        who: {type: 'string'},
        about: {type: 'string'},
        languages: {type: 'string'},
        closes: {type: 'string'},
        kind: {type: 'string'},
        contact: {type: 'string'},
        yes: {type: 'boolean'},
        json: {type: 'boolean'},
      },
    });
    const [name, ...more] = positionals;
    if (more.length) throw new UsageError('Name one file: dweud new buses');
    // Before anybody has answered six questions for nothing.
    if (name !== undefined) refuseIfThere(pathOf(name));
    const answers = await answersFor(values, {
      now: now(),
      ...(!values.yes && !values.json && ask && {ask: await ask()}),
    });
    const path = pathOf(name ?? idOf(answers.about));
    const document = firstDocument({...answers, id: idAt(path)});
    const findings = checkDocument(document);
    const [fault] = findings.filter(({severity}) => severity === 'error');
    if (fault) throw new UsageError(`No document was written: ${fault.says}`);
    writeNew(path, `${JSON.stringify(document, null, 2)}\n`, 0o644);
    const written = {
      ...{out: path, id: idAt(path), languages: answers.languages, closes: answers.closes},
      warnings: findings.length,
    };
    out(
      asAsked(
        values.json,
        written,
        () =>
          `${paint('strong', path)} is written. dweud check gives ${counted(findings.length, 'warning')}.\nIt closes on ${answers.closes} at 17:00: \`closes\` in the file says so.\n\n${before(path)}`,
      ),
    );
    return 0;
  },
};
