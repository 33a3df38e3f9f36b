import { atomsOf, rangesOf } from '../../search/atoms.ts';
import { element } from '../element.ts';

/** Takes the marks away that were made here before. */
export function unmark(): void {
  for (const mark of document.querySelectorAll('mark.hit')) mark.replaceWith(...mark.childNodes);
}

/**
 * Marks the strings in a passage, by its element or one inside it: in a row cell by cell, since nothing is found across their edges; of a
 * table in its title and in the heads of its columns and groups. Gives those that stand there.
 */
export function markPassage(anchor: HTMLElement, found: readonly string[]): string[] {
  const passage = anchor.matches('h1, h2, h3, h4, h5, p, li, tr, .clause, .pair') ? anchor : anchor.parentElement!;
  const standing = new Set(cellsOf(passage).flatMap((cell) => markIn(cell, found)));
  return found.filter((each) => standing.has(each));
}

function cellsOf(passage: Element): Element[] {
  if (passage.matches('tr')) return Array.from(passage.children);
  const heads = passage.matches('.table-title')
    ? passage.parentElement!.querySelectorAll('.table-title ~ .table :is(thead th, .group th), h4, .project-heads span')
    : [];
  return [passage, ...heads];
}

/** Where all marks stand in folds, outside the window or under its bar, brings the first into view, once the page is folded. */
export function showMark(): void {
  const show = () => {
    const marks = Array.from(document.querySelectorAll('mark.hit'));
    // What is folded up has a place for all that, in browsers that keep it to be looked through.
    const folded = (mark: Element) => !mark.closest('summary') && mark.closest('details:not([open])');
    const bottom = Math.min(innerHeight, document.querySelector('.hits-bar')?.getBoundingClientRect().top ?? innerHeight);
    const inView = (mark: DOMRect) => mark.top >= 0 && mark.bottom <= bottom;
    if (marks.some((mark) => !folded(mark) && inView(mark.getBoundingClientRect()))) return;
    marks[0]?.closest('details')?.setAttribute('open', '');
    marks[0]?.scrollIntoView({ block: 'center' });
  };
  if (document.readyState === 'complete') show();
  else addEventListener('load', show, { once: true });
}

/** Marks the strings wherever search would find them in an element's own words, also across its bold; gives those that it marked. */
function markIn(root: Element, found: readonly string[]): string[] {
  const nodes = ownWords(root);
  const atoms = atomsOf(nodes.map(({ node }) => node.data).join(''));
  const standing = found.map((each) => [each, rangesOf(atoms, atomsOf(each).values)] as const).filter(([, own]) => own.length);
  const different = new Map(standing.flatMap(([, own]) => own).map((range) => [range.join(), range]));
  // From the last to the first: a mark parts the text node that it stands in.
  const ranges = [...different.values()].sort((a, b) => b[0] - a[0]);
  for (const [at, end] of ranges) {
    for (const { node, start } of nodes) {
      const from = Math.max(at, start) - start;
      const until = Math.min(end, start + node.length) - start;
      if (from >= until) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, until);
      range.surroundContents(element('mark', { class: 'hit' }));
    }
  }
  return standing.map(([each]) => each);
}

/** The text nodes of an element without what the edition adds, each with where it begins in all of their text. */
function ownWords(root: Element): { node: Text; start: number }[] {
  const added = ({ parentElement }: Node) => root.contains(parentElement!.closest('[data-edition]'));
  const acceptNode = (node: Node) => (added(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, { acceptNode });
  const nodes: { node: Text; start: number }[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start });
    start += node.length;
  }
  return nodes;
}
