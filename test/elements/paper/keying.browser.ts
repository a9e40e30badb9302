import {expect} from 'chai';
import {expectAccessible} from '../../rig/axe.js';
import {axLines, click, emulate, press, type, viewport} from '../../rig/commands.js';
import {until} from '../../rig/until.js';
import {after as afterEvent, all, definitionOf, find, focused, wordsOf} from '../a-form.js';
import {
  aPaper,
  aSheet,
  atId,
  counted,
  fill,
  keys,
  keySheet,
  open,
  save,
  service,
  sheets,
  toDesk,
} from './a-paper.js';

/** A page with a blank sheet, at its first question. */
async function aBlankSheet(properties = {}) {
  const form = await aPaper(properties);
  await toDesk(form, 'ab');
  await open(form, '1');
  return form;
}
const group = (form: Awaited<ReturnType<typeof aPaper>>, name: string) =>
  find(form, `[data-question=${name}]`);

describe('a sheet on the screen', () => {
  it('has the questions of all pages in the numbering of the paper, content without a number', async () => {
    const form = await aBlankSheet();
    const shown = all(form, '.keyed').map((one) => [
      one.dataset['question'],
      wordsOf(one.querySelector('.caption')),
    ]);
    expect(shown).to.deep.equal([
      ['role', 'Question 1'],
      ['firm', 'Question 2'],
      ['heard', 'Question 3'],
      ['age', 'Question 4'],
      ['why', 'Question 5'],
      ['trust', 'Question 6'],
    ]);
  });

  it('says at each box for codes what it is for, and which codes there are (4.1.2, 1.3.1)', async () => {
    const form = await aBlankSheet();
    const named = find(form, '#keyed-trust-0').getAttribute('aria-labelledby')!.split(' ');
    expect(named.map((id) => wordsOf(find(form, `#${id}`))).join(' ')).to.equal(
      'Trust? Is police Code',
    );
    // WebKitGTK may keep the name that it gave before the second part was there.
    if (!/AppleWebKit(?!.*Chrome)/u.test(navigator.userAgent))
      expect((await axLines(find(form, '#keyed-trust-0'))).join('\n')).to.include(
        'Trust? Is police Code',
      );
    expect(wordsOf(find(form, '#keyed-trust-0-boxes'))).to.equal('1 Is low 2 Is high');
    expect(find(form, '#keyed-trust-0').getAttribute('aria-describedby')).to.equal(
      'keyed-trust-0-boxes',
    );
  });

  it('is accessible, also at 320 pixels and in forced colours, and in Welsh', async () => {
    const form = await aBlankSheet();
    await keys('1');
    await expectAccessible(form);
    await viewport(320);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    // Firefox and WebKit cannot be told to.
    await emulate({forcedColors: 'active'});
    const outlines = ['.chosen', ':not(.chosen)'].map(
      (one) => getComputedStyle(find(form, `.keyed-boxes > ${one}`)).outlineStyle,
    );
    expect(outlines).to.deep.equal(['solid', 'none']);
    await emulate();
    await click(find(form, '#language-cy'));
    await until(() => wordsOf(find(form, '#heading')) === 'Taflen 1, cofnod cyntaf', 'Welsh');
    expect(form.session!.answerTo('role'), 'nothing is lost').to.equal('resident');
    await expectAccessible(form);
  });
});

describe('the keyboard', () => {
  it('chooses by the code and goes on; Enter goes on, and a whole sheet takes no other key', async () => {
    const form = await aBlankSheet();
    await type('2');
    await atId(form, 'q-firm');
    await type('Siop');
    await press('Enter');
    await atId(form, 'keyed-heard-0');
    await type('1,3');
    expect(focused(form)?.id, 'there may be more').to.equal('keyed-heard-0');
    await press('Enter');
    await atId(form, 'q-age');
    await type('42');
    await press('Enter');
    await atId(form, 'q-why');
    await type('One');
    await press('Shift+Enter');
    await type('Two');
    await press('Enter');
    await atId(form, 'keyed-trust-0');
    await type('1');
    await atId(form, 'keyed-trust-1');
    await type('2');
    await atId(form, 'paper-save');
    expect(form.session!.answersOnRoute).to.deep.equal({
      role: 'business',
      firm: 'Siop',
      heard: ['letter', 'friend'],
      age: 42,
      why: 'One\nTwo',
      trust: {police: 'low', council: 'high'},
    });
    expect(all(form, '.chosen').map(wordsOf)).to.deep.equal([
      '2 Is business (chosen)',
      '1 Is letter (chosen)',
      '3 Is friend (chosen)',
      '1 Is low (chosen)',
      '2 Is high (chosen)',
    ]);
    await press('Enter');
    await atId(form, 'paper-serial');
  });

  it('goes on from the last of all boxes at once', async () => {
    const form = await aBlankSheet();
    await keys('1');
    await atId(form, 'keyed-heard-0');
    await keys('321');
    await atId(form, 'q-age');
    expect(form.session!.answerTo('heard')).to.deep.equal(['letter', 'radio', 'friend']);
  });

  it('leaves blank what is blank: Enter alone is no answer', async () => {
    const form = await aBlankSheet();
    await keys('1<Enter><Enter><Enter><Enter><Enter>');
    await atId(form, 'paper-save');
    expect(form.session!.answersOnRoute).to.deep.equal({role: 'resident'});
  });

  it('stays where the code is none, says so, and takes the next key in its place (3.3.1)', async () => {
    const form = await aBlankSheet();
    await type('7');
    await until(() => all(form, '#keyed-role-0-error').length, 'an error');
    expect(wordsOf(find(form, '#keyed-role-0-error'))).to.equal(
      'Error: 7 is no code of this question',
    );
    const box = find(form, '#keyed-role-0');
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    await until(
      () => form.querySelector('[role=status]')!.textContent.includes('7 is no code'),
      'a message',
    );
    await press('Enter');
    await atId(form, 'keyed-role-0');
    await expectAccessible(form);
    await type('1');
    await atId(form, 'keyed-heard-0');
    expect(all(form, '.error')).to.have.length(0);
    expect(form.session!.answerTo('role')).to.equal('resident');
  });

  it('saves nothing while a box holds no code', async () => {
    const form = await aBlankSheet();
    await keys('1');
    await atId(form, 'keyed-heard-0');
    await type('19');
    await save(form);
    await atId(form, 'keyed-heard-0');
    expect(wordsOf(find(form, '#keyed-heard-0-error'))).to.include('9 is no code');
    expect((await sheets())['1']!.entries).to.deep.equal([]);
  });

  it('reaches every control with Tab, in the order of the paper (2.1.1, 2.4.3)', async () => {
    const form = await aBlankSheet();
    const seen: string[] = [];
    for (let one = focused(form); one && one.id !== 'paper-leave'; one = focused(form)) {
      seen.push(one.id || one.getAttribute('aria-label')!);
      if (seen.length > 30) break;
      await press('Tab');
    }
    expect(seen).to.deep.equal([
      'keyed-role-0',
      'What is on paper at question 1',
      'keyed-firm-written',
      'keyed-heard-0',
      'What is on paper at question 3',
      'q-age',
      'What is on paper at question 4',
      'q-why',
      'What is on paper at question 5',
      'keyed-trust-0',
      'keyed-trust-1',
      'What is on paper at question 6',
      'paper-save',
      'paper-aside',
    ]);
  });
});

describe('what is on paper and no answer', () => {
  it('is noted and not sent: what cannot be read, what is spoiled, what was not asked', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    for (const _ of [1, 2]) {
      await open(form, '1');
      await keys('1!');
      await atId(form, 'q-age');
      await type('42');
      const beside = group(form, 'age').querySelector('select')!;
      beside.focus();
      await press('ArrowDown');
      await until(() => beside.value === 'illegible', 'illegible');
      expect(form.session!.answerTo('age'), 'nothing is left of it').to.equal(undefined);
      await click(find(form, '#keyed-firm-written'));
      await until(
        () => group(form, 'heard').querySelector('select')!.value === 'spoiled',
        'spoiled',
      );
      await save(form);
      await atId(form, 'paper-serial');
    }
    await counted(form, 'Of these, sent: 1');
    expect(received[0]!.answers).to.deep.equal({role: 'resident'});
    const {'1': sheet} = await sheets();
    expect(sheet!.notes).to.deep.equal([
      {question: 'firm', why: 'offRoute'},
      {question: 'heard', why: 'spoiled'},
      {question: 'age', why: 'illegible'},
    ]);
  });

  it('differs from an answer', async () => {
    const form = await aPaper();
    await toDesk(form, 'ab');
    await keySheet(form, '1', '1?');
    await open(form, '1');
    await keys('11');
    await save(form);
    await until(() => all(form, '[data-settles]').length, 'differences');
    expect(wordsOf(find(form, '[data-settles]'))).to.include('(AB) cannot be read Second entry');
  });

  it('is an answer that breaks a rule: said there, kept aside, and the rest is sent', async () => {
    const {transport, received} = service();
    const form = await aPaper({transport});
    await toDesk(form, 'ab');
    for (const _ of [1, 2]) {
      await open(form, '1');
      await keys('1<Enter>400<Enter>');
      await atId(form, 'q-why');
      await until(() => group(form, 'age').querySelector('.keyed-note'), 'a note');
      expect(wordsOf(group(form, 'age').querySelector('.keyed-note'))).to.match(
        /^This breaks a rule, so it is not sent: .*120/,
      );
      await save(form);
      await atId(form, 'paper-serial');
    }
    await counted(form, 'Of these, sent: 1');
    expect(received[0]!.answers).to.deep.equal({role: 'resident'});
    expect((await sheets())['1']!.notes).to.deep.equal([{question: 'age', why: 'rule'}]);
  });
});

describe('the mouse', () => {
  it('has nothing move away from under it while a button is down', async () => {
    const form = await aBlankSheet();
    const box = find(form, '#keyed-role-0');
    box.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    find(form, '#paper-save').focus();
    await form.updateComplete;
    expect(all(form, '.keyed-note')).to.have.length(0);
    box.dispatchEvent(new PointerEvent('pointerup', {bubbles: true, composed: true}));
    await until(() => all(form, '.keyed-note').length, 'a note');
  });
});

describe('a sheet that is left', () => {
  it('is lost after a question alone, and with nothing keyed at once', async () => {
    const form = await aBlankSheet();
    await click(find(form, '#paper-leave'));
    await atId(form, 'paper-serial');
    await open(form, '1');
    await keys('1');
    await click(find(form, '#paper-leave'));
    await atId(form, 'kiosk-stay');
    await expectAccessible(form);
    await press('Escape');
    await atId(form, 'paper-leave');
    expect(form.session!.answerTo('role')).to.equal('resident');
    await press('Enter');
    await atId(form, 'kiosk-stay');
    await click(find(form, '#kiosk-go'));
    await atId(form, 'paper-serial');
    expect(await sheets()).to.deep.equal({});
    await open(form, '1');
    expect(form.session!.answersOnRoute).to.deep.equal({});
  });
});

describe('the language', () => {
  it('of the screen stays from sheet to sheet, and that of the answers is asked of each (WL-01)', async () => {
    const form = await aPaper();
    await afterEvent('dweud-language', form, () => click(find(form, '#language-cy')));
    await toDesk(form, 'ab');
    await fill(form, 'paper-serial', '7');
    await press('Enter');
    await atId(form, 'paper-language');
    expect(find(form, '.form').lang).to.equal('cy');
    const language = () => find<HTMLSelectElement>(form, '#paper-language').value;
    expect(language()).to.equal('cy');
    await press('Enter');
    await atId(form, 'keyed-role-0');
    await keys(aSheet);
    await save(form);
    await atId(form, 'paper-serial');
    expect(find(form, '.form').lang).to.equal('cy');
    expect((await sheets())['7']!.entries[0]!.language).to.equal('cy');
  });
});

describe('a document in languages that the staff’s words are not in', () => {
  const inAll = (text: string) => ({pl: `${text} (pl)`, ur: `${text} (ur)`, gd: `${text} (gd)`});
  const definition = {
    ...definitionOf([]),
    languages: ['pl', 'ur', 'gd'],
    title: inAll('Precept'),
    pages: [
      {
        id: 'views',
        title: inAll('Views'),
        questions: [
          {
            name: 'role',
            type: 'radios',
            label: inAll('Role?'),
            options: [
              {value: 'a', label: inAll('First')},
              {value: 'b', label: inAll('Second')},
            ],
          },
          {name: 'firm', type: 'text', label: inAll('Firm?')},
        ],
      },
    ],
  };
  /** The language and the direction that hold for an element. */
  const at = (one: Element) => [
    one.closest<HTMLElement>('[lang]')!.lang,
    getComputedStyle(one).direction,
  ];

  for (const [language, direction] of [
    ['pl', 'ltr'],
    ['ur', 'rtl'],
    // Nothing of the interface is in it.
    ['gd', 'ltr'],
  ] as const)
    it(`speaks English to them, and the questions are in ${language}, each marked (3.1.1, 3.1.2)`, async () => {
      const form = await aPaper({definition, language});
      expect(at(find(form, '#heading'))).to.deep.equal(['en', 'ltr']);
      expect(wordsOf(find(form, '#heading'))).to.equal('Key in paper responses');
      await keys('<Tab>');
      await click(find(form, '#paper-begin'));
      await until(() => all(form, '#paper-initials-error').length, 'an error');
      const error = find(form, '#paper-initials-error');
      expect(wordsOf(error)).to.match(/^Error: Enter your initials/);
      expect(at(error)).to.deep.equal(['en', 'ltr']);
      await toDesk(form, 'ab');
      await fill(form, 'paper-serial', '1');
      await press('Enter');
      await atId(form, 'paper-language');
      await press('Enter');
      await atId(form, 'keyed-role-0');
      expect(at(find(form, '#heading'))).to.deep.equal(['en', 'ltr']);
      const said = all(form, '.paper-sheet *').filter(
        (one) => !one.childElementCount && wordsOf(one).includes(`? (${language})`),
      );
      expect(said.map(wordsOf).join()).to.match(/Role\? .*Firm\? /);
      said.push(...all(form, '.paper-sheet :is(.section > .heading [lang], .keyed-boxes [lang])'));
      expect(said.map(wordsOf).join()).to.match(/Views .*First .*Second /);
      for (const one of said) expect(at(one), wordsOf(one)).to.deep.equal([language, direction]);
      for (const one of all(form, '.caption, .keyed-code, .keyed-beside, .button'))
        expect(at(one), wordsOf(one)).to.deep.equal(['en', 'ltr']);
      await type('7');
      await until(() => all(form, '#keyed-role-0-error').length, 'an error');
      expect(wordsOf(find(form, '#keyed-role-0-error'))).to.equal(
        'Error: 7 is no code of this question',
      );
      expect(at(find(form, '#keyed-role-0-error'))).to.deep.equal(['en', 'ltr']);
      await until(() => form.querySelector('[role=status]')!.textContent.includes('no code'), 'it');
      expect(
        form.querySelector<HTMLElement>('[role=status]')!.closest<HTMLElement>('[lang]')!.lang,
      ).to.equal('en');
      await expectAccessible(form);
    });
});
