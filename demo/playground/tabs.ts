/**
 * Tabs as the ARIA Authoring Practices have them: one is in the tab order, and arrows go to the others. `onShow` is told
 * which panel is shown.
 */
export function openTabs(
  list: HTMLElement,
  onShow: (panel: string) => void,
): (panel: string) => void {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role=tab]')];
  const nameOf = (tab: HTMLElement) => tab.getAttribute('aria-controls')!;
  const show = (name: string) => {
    for (const tab of tabs) {
      const isShown = nameOf(tab) === name;
      tab.ariaSelected = String(isShown);
      tab.tabIndex = isShown ? 0 : -1;
      document.getElementById(nameOf(tab))!.hidden = !isShown;
    }
    onShow(name);
  };
  list.addEventListener('click', ({target}) => {
    const tab = (target as Element).closest<HTMLElement>('[role=tab]');
    if (tab) show(nameOf(tab));
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target as HTMLButtonElement);
    const isReversed = getComputedStyle(list).direction === 'rtl';
    const to = {
      ArrowRight: at + (isReversed ? -1 : 1),
      ArrowLeft: at + (isReversed ? 1 : -1),
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs.at(to % tabs.length)!;
    tab.focus();
    show(nameOf(tab));
  });
  return show;
}
