/** Brings a part of the page into view, out of the folds that it stands in. */
export function goTo(target: Element | null): void {
  for (let around = target?.closest('details'); around; around = around.parentElement!.closest('details')) around.open = true;
  target?.scrollIntoView();
}

/** Goes to the place that the address names: now, and whenever the address changes. */
export function openNamed(): void {
  const open = () => goTo(document.querySelector(':target'));
  addEventListener('hashchange', open);
  open();
}
