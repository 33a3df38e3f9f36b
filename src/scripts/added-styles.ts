/** The stylesheet of what scripts add to a reading page, which no page loads that nothing is added to; where it stands says the page. */
export function addStyles(): void {
  const { addedStyles } = document.querySelector<HTMLElement>('script[data-added-styles]')!.dataset;
  if (document.querySelector(`link[href="${addedStyles}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: addedStyles });
  document.head.append(link);
}
