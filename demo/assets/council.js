// The council's own script: its cookie bar, which says its piece until it is dismissed.
const bar = document.querySelector('.cookie-bar');
bar.hidden = false;
bar.querySelector('button').addEventListener('click', () => {
  bar.hidden = true;
  document.querySelector('main').focus({preventScroll: true});
});
