import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingAnchors, promisedAnchors } from '../../src/fidelity/promised-anchors.ts';
import { projectEdition } from '../kit/project.ts';
import { seeded } from '../kit/seeded.ts';

const FROZEN = {
  'frozen/ids.tsv': 'part-4\t一\n3.1\t二\n3.1.2\t三\nindicator-5\t四\nbox-5.6\t五\ncorrection-7\t六\npage-24\t七\n',
  'frozen/figures.tsv': 'figure-1.1.2-1\t八\n',
  'frozen/commitments.tsv': 'commitment-1.1.1-1\t九\n',
  'frozen/addresses.tsv': '/zh/3/1/\n',
};
const promised = promisedAnchors(FROZEN, projectEdition());
/** A site that keeps all that was promised: its pages with their ids. */
const site = () => {
  const pages = new Map<string, Set<string>>();
  for (const { id, pages: addresses } of promised)
    for (const address of addresses) pages.set(address, (pages.get(address) ?? new Set()).add(id || 'x'));
  return pages;
};
const judged = (pages: ReturnType<typeof site>) =>
  missingAnchors(promised, (address) => (pages.has(address) ? [...pages.get(address)!].map((id) => `<p id="${id}">`).join('') : undefined));

test('each published id is looked for where it opens: on the whole plan of every edition, on the reference pages of every language', () => {
  const places = (id: string) => promised.find((each) => each.id === id)!.pages;
  const full = ['/zh/full/', '/en/full/', '/zh-en/full/'];
  for (const id of ['part-4', '3.1', '3.1.2', 'page-24']) assert.deepEqual(places(id), full, id);
  assert.deepEqual(places('box-5.6'), ['/zh/projects/', '/en/projects/', ...full]);
  assert.deepEqual(places('indicator-5'), ['/zh/indicators/', '/en/indicators/', ...full]);
  assert.deepEqual(places('correction-7'), ['/zh/corrections/', '/en/corrections/']);
  assert.deepEqual(places('figure-1.1.2-1'), ['/zh/figures/', '/en/figures/']);
  assert.deepEqual(places('commitment-1.1.1-1'), ['/zh/commitments/', '/en/commitments/']);
  assert.deepEqual(places('finding-1'), ['/zh/consistency/', '/en/consistency/']);
  assert.deepEqual(judged(site()), []);
});

test('an anchor that a page lost is named with its line, its page and what would be right', () => {
  const pages = site();
  pages.get('/en/full/')!.delete('page-24');
  assert.deepEqual(
    judged(pages).map(({ file, line, wrong }) => [file, line, wrong]),
    [['frozen/ids.tsv', 7, '/en/full/ has no anchor page-24']],
  );
  assert.match(judged(pages)[0]!.right, /id="page-24"/);
});

test('whichever of 200 ids drawn disappears from a page is missed there, and a page that is not built, too', () => {
  const random = seeded(24);
  for (let i = 0; i < 200; i++) {
    const {
      id,
      pages: [...addresses],
    } = random.pick(promised.filter(({ id }) => id));
    const address = random.pick(addresses);
    const pages = site();
    pages.get(address)!.delete(id);
    assert.deepEqual(
      judged(pages).map(({ wrong }) => wrong),
      [`${address} has no anchor ${id}`],
    );
  }
  const pages = site();
  pages.delete('/zh/3/1/');
  assert.deepEqual(
    judged(pages).map(({ wrong }) => wrong),
    ['/zh/3/1/ was published and is not built'],
  );
});
