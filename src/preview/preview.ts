import type {Previewed, PreviewState} from '../authoring/preview/preview.js';
import {Forms, nameOf} from './forms.js';
import {make, part} from './make.js';
import {notice} from './notice.js';
import {picture, showStart} from './picture.js';
import {problemCount, problemList} from './problem-list.js';
import {routeList} from './route-list.js';
import {screenList} from './screen-list.js';
import {listen} from './told.js';
import {addressOf, languagesOf, wished} from './wish.js';

const forms = new Forms(part('forms'));
let wish = wished();
let edition: string | undefined;
let last: PreviewState | undefined;

const say = (words: string) => part('status').replaceChildren(words);

/** Which languages are shown, to be chosen. */
function languageBoxes(previewed: Previewed): void {
  const chosen = () =>
    [...part('languages').querySelectorAll('input')].flatMap(({checked, value}) =>
      checked ? [value] : [],
    );
  const boxes = previewed.languages.map((tag) => {
    const box = make('input', {
      ...{type: 'checkbox', value: tag},
      checked: languagesOf(previewed.languages, wish).includes(tag),
    });
    box.addEventListener('change', () => {
      // One at least: there is nothing to see otherwise.
      if (!chosen().length) box.checked = true;
      wish = {...wish, languages: chosen()};
      history.replaceState(history.state, '', addressOf(wish));
      lists(previewed);
      void forms.show(previewed, wish).then(say);
    });
    return make('label', {}, box, nameOf(tag));
  });
  part('languages').replaceChildren(make('legend', {}, 'Languages'), ...boxes);
}

/** Everything that links to screens: links keep the languages that are chosen. */
function lists(previewed: Previewed): void {
  part('screen-list').replaceChildren(...screenList(previewed, wish));
  part('route-list').replaceChildren(routeList(previewed, wish));
  if (last) part('problem-list').replaceChildren(...problemList(last.problems, wish));
}

function problems(state: PreviewState): void {
  const {problems: all, file} = state;
  const count = problemCount(all);
  part('problem-list').replaceChildren(...problemList(all, wish));
  part('problem-count').replaceChildren(count || 'none');
  part('stale').replaceChildren(...notice(state));
  document.title = `${count ? `${count} – ` : ''}${file} – Dweud preview`;
}

async function form(previewed: Previewed): Promise<string> {
  const isFirst = edition === undefined || edition === '';
  languageBoxes(previewed);
  lists(previewed);
  void picture(last!.edition).then((drawn) => {
    part('picture').replaceChildren(drawn);
    if (isFirst) showStart(part('picture'));
  });
  const said = await forms.show(previewed, wish);
  const isThere = wish.screen === undefined || previewed.screens.some(({id}) => id === wish.screen);
  if (isFirst && wish.question !== undefined) forms.focus(wish.question);
  else if (isFirst && previewed.screens.some(({id, doing}) => id === wish.screen && doing))
    await forms.reveal();
  return isThere ? said : 'There is no such screen any more. The form begins at its start.';
}

/** Takes in what the file is now. */
async function take(state: PreviewState): Promise<void> {
  last = state;
  part('file').replaceChildren(state.file);
  problems(state);
  if (state.previewed && state.edition !== edition) {
    const said = form(state.previewed);
    edition = state.edition;
    const time = new Date().toLocaleTimeString('en-GB');
    say(`As saved at ${time}. ${await said}`);
  } else say('');
}

const narrow = matchMedia('(max-width: 60em)');
const drawer = part('drawer') as HTMLDetailsElement;
drawer.open = !narrow.matches;
narrow.addEventListener('change', () => (drawer.open = !narrow.matches));

listen({
  state: (json) => void take(JSON.parse(json) as PreviewState),
  reading: () => say('The file is being read.'),
  lost: () =>
    say(
      'The preview has ended, or cannot be reached. It goes on here once dweud preview runs again.',
    ),
});
