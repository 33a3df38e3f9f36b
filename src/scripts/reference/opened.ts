/** Opens what is folded around the place that the address names, and goes there: now, and whenever the address changes. */
export function openNamed(): void {
  const open = () => {
    const named = document.querySelector(':target');
    for (let each = named?.closest('details'); each; each = each.parentElement!.closest('details')) each.open = true;
    named?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
}
