import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { passageEntries } from '../../src/plan/entries.ts';
import { partOf } from '../../src/plan/traverse.ts';
import { dist } from '../kit/pages.ts';
import { projectPlan, vocabulary } from '../kit/project.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { builtPage, dataFile, wordsIn } from './built.ts';
import { languageOf } from '../../src/editions.ts';
import { wordsOf } from '../../src/words/words.ts';

const { places } = vocabulary;
const entries = passageEntries(projectPlan());
/** Forms with the place that each names: none for words that hold a name by chance. */
const forms = places
  .flatMap(({ id, zh, notIn = [] }) => [...zh.map((form) => ({ id, form })), ...notIn.map((form) => ({ id: undefined, form }))])
  .sort((a, b) => b.form.length - a.form.length);

/**
 * How often places are named in each part, counted apart from the edition: from the left, the longest name that begins at a place takes
 * it.
 */
function count(names: typeof forms): Map<string, number[]> {
  const counts = new Map(places.map(({ id }) => [id, Array.from({ length: 10 }, () => 0)]));
  for (const { unit, cells } of entries) {
    for (const { text } of cells) {
      for (let at = 0; at < text.length;) {
        const found = names.find(({ form }) => text.startsWith(form, at));
        if (found?.id) counts.get(found.id)![partOf(unit).n - 1]!++;
        at += found?.form.length ?? 1;
      }
    }
  }
  return counts;
}
const named = count(forms);
const inside: string[] = [];
// What stands only inside longer names is counted there.
for (const { id } of places) {
  if (named.get(id)!.some(Boolean)) continue;
  inside.push(id);
  named.set(id, count(forms.filter((each) => each.id === id)).get(id)!);
}
const sum = (counts: readonly number[]) => counts.reduce((all, n) => all + n, 0);

for (const language of LANGUAGES) {
  test(
    `${language}: the list has every place once, linked to its page, and its counts by part are those of the ` + 'text and add up',
    (context) => {
      const rows = [...builtPage(`/${language}/places/`).matchAll(/<th scope="row"[^>]*><a href="([^"]+)">(.*?)<\/a>(.*?)<\/tr>/gs)].map(
        ([, href, name, html]) => ({
          href: href!,
          name: wordsIn(name!),
          counts: [...html!.matchAll(/<td[^>]* class="number">(.*?)<\/td>/gs)].map(([, cell]) => Number(wordsIn(cell!))),
        }),
      );
      assert.deepEqual(rows.map(({ href }) => href).sort(), places.map(({ id }) => `/${language}/places/${id}/`).sort());
      for (const { id, ...place } of places) {
        const {
          name,
          counts: [all, ...parts],
        } = rows.find(({ href }) => href.endsWith(`/places/${id}/`))!;
        assert.equal(name, place[language][0]);
        assert.deepEqual(parts, named.get(id), id);
        assert.equal(all, sum(parts), id);
      }
      context.diagnostic(
        `${places.length} places, named ${sum([...named.values()].flat())} times, ${inside.length} of them only inside longer names`,
      );
    },
  );

  test(`${language}: every place has its page with its name, its count and all of its download`, () => {
    for (const { id, ...place } of places) {
      const html = builtPage(`/${language}/places/${id}/`);
      assert.ok(wordsIn(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)![1]!).startsWith(place[language][0]!), id);
      assert.ok(wordsIn(html).includes(wordsOf(languageOf(language)).data.named(sum(named.get(id)!))), id);
      assert.ok(html.includes(`href="/data/places/${id}.csv"`) && existsSync(`${dist}data/places/${id}.csv`), id);
    }
  });
}

/** The rows of the project boxes, as they are published, by the place that their category alone names. */
const rowsOfCategory = Map.groupBy(
  (JSON.parse(dataFile('projects.json').toString()) as { id: string; category_places?: string }[]).filter((row) => row.category_places),
  (row) => row.category_places!,
);

for (const language of LANGUAGES) {
  test(`${language}: rows whose category alone names a place stand on its page, under a heading that says so, and are not counted`, () => {
    assert.equal(rowsOfCategory.size, 4);
    const { data, lists } = wordsOf(languageOf(language));
    for (const { id } of places) {
      const html = builtPage(`/${language}/places/${id}/`);
      const [, section = ''] = html.split(`<h2>${data.projectsOfCategory}`);
      const shown = [...section.split('</section>')[0]!.matchAll(/<li><div class="where"><a [^>]*href="[^"]*#(box-[\d.]+)"/g)].map(
        ([, row]) => row,
      );
      assert.deepEqual(shown, rowsOfCategory.get(id)?.map((row) => row.id) ?? [], id);
    }
    const khunjerab = wordsIn(/<div class="holds">.*?<\/div>/s.exec(builtPage(`/${language}/places/khunjerab-port-of-entry/`))![0]);
    assert.ok(khunjerab.includes(lists.rows(6)), khunjerab);
  });

  test(`${language}: towns and townships come first, drawn to one scale from zero; foreign countries come last`, () => {
    const html = builtPage(`/${language}/places/`);
    const order = [...html.matchAll(/<tbody id="([^"]+)"/g)].map(([, kind]) => kind!);
    assert.deepEqual([order.slice(0, 3), order.at(-1)], [['town', 'township', 'doubted'], 'country']);
    const cells = [...html.matchAll(/<td[^>]*>(\d+)<svg[^>]* height="(\d+)"[^>]*><rect[^>]* height="(\d+)"/g)].map((match) =>
      match.slice(1).map(Number),
    );
    const most = Math.max(...cells.map(([count]) => count!));
    for (const [count, room, height] of cells) assert.equal(height, Math.max(1, Math.round((count! / most) * room!)), String(count));
    const isTownship = (kind: string) => kind === 'town' || kind === 'township';
    const counts = places.filter(({ kind }) => isTownship(kind)).flatMap(({ id }) => named.get(id)!);
    assert.equal(sum(cells.map(([count]) => count!)), sum(counts));
    const [caption] = /<figcaption>.*?<\/figcaption>/s.exec(html)!;
    assert.match(wordsIn(caption), new RegExp(`\\b${sum(counts)}\\b`));
  });

  test(`${language}: no passage says the same sentence twice on a place's page, unless it is opened whole`, () => {
    let lines = 0;
    for (const { id } of places) {
      const html = builtPage(`/${language}/places/${id}/`).replace(/<details class="whole for-screen">.*?<\/details>/gs, '');
      for (const [, item] of html.matchAll(/<li><div class="where">(.*?)<\/li>/gs)) {
        lines++;
        const sentences = wordsIn(item!)
          .split(/[。；…]|[.;] /)
          .map((each) => each.trim())
          .filter((each) => each.length > 20);
        assert.equal(new Set(sentences).size, sentences.length, `${id}: ${item}`);
      }
    }
    assert.ok(lines > places.length);
  });
}

test('every place of the vocabulary stands in the plan, by itself or inside a longer name', () => {
  const texts = entries.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');
  assert.deepEqual(
    places.filter(({ zh }) => !zh.some((form) => texts.includes(form))).map(({ id }) => id),
    [],
  );
});

for (const language of LANGUAGES) {
  test(`${language}: a place that is none keeps its page and its files, says why, and is named apart in the list`, () => {
    assert.deepEqual(
      vocabulary.withdrawnPlaces.map(({ id }) => id),
      [
        'national-5a-grade-scenic-area',
        'red-national-gate-tour',
        'border-defence-emergency-supplies-reserve-depot',
        'plateau-chinese-medicine-valley',
      ],
    );
    const apart = /<h2 id="withdrawn">.*?<\/section>/s.exec(builtPage(`/${language}/places/`))![0];
    for (const { id, withdrawn, ...place } of vocabulary.withdrawnPlaces) {
      const page = wordsIn(builtPage(`/${language}/places/${id}/`));
      assert.ok(page.includes(place[language][0]!) && page.includes(withdrawn![language]), id);
      assert.ok(apart.includes(`href="/${language}/places/${id}/"`) && wordsIn(apart).includes(withdrawn![language]), id);
      assert.ok(existsSync(`${dist}data/places/${id}.csv`), id);
    }
  });
}
