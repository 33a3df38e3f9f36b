/** Links the stylesheet of what scripts add to a reading page, once; no page loads it that nothing is added to. */
export function addStyles(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href });
  document.head.append(link);
}
