import { languages, sourceLanguage, type LanguageTag } from '../../editions.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import { passagesOfFinding, type Finding } from './finding.ts';
import { namedIn } from './named.ts';
import { entriesIn, shownOf } from './passage-words.ts';
import type { ConsistencyFile } from './schema.ts';

/** What is checked of findings, over the file that they stand in. */
interface Checked {
  findings: readonly Finding[];
  file: ConsistencyFile;
  plans: Record<LanguageTag, Plan>;
  problem: ProblemAt;
}

/** What a headline quotes, and every number in it, stands in a passage of its finding: a value of ours is {computed} or {allowed} alone. */
export function checkHeadlines({ findings, file, plans, problem }: Checked): Problem[] {
  const entries = entriesIn(plans);
  return findings.flatMap((finding) =>
    languages.flatMap(({ tag }) => {
      const words = passagesOfFinding(finding).flatMap((id) => shownOf(entries, tag, id));
      return [...quotedIn(finding.headline[tag]), ...numbersIn(finding.headline[tag])]
        .filter((stated) => !words.some((text) => plain(text).includes(plain(stated))))
        .map((stated) =>
          problem(
            [...at(finding, file), 'headline', tag],
            `“${stated}” stands in none of its passages`,
            'words and numbers of its passages',
          ),
        );
    }),
  );
}

/** A note quotes its finding's passages, or passages that it names, and quotes a passage that it names and the finding does not show. */
export function checkNotes({ findings, file, plans, problem }: Checked): Problem[] {
  const entries = entriesIn(plans);
  return findings.flatMap((finding) =>
    languages.flatMap(({ tag }) => {
      const note = finding.note?.[tag] ?? '';
      const say = (wrong: string, right: string) => problem([...at(finding, file), 'note', tag], wrong, right);
      const own = passagesOfFinding(finding);
      const others = passagesNamed(note).filter((id) => !own.includes(id));
      const quoted = quotedIn(note).map(plain);
      const states = (id: string, words: string) => shownOf(entries, tag, id).some((text) => plain(text).includes(words));
      return [
        ...quoted
          .filter((words) => ![...own, ...others].some((id) => states(id, words)))
          .map((words) =>
            say(`“${words}” stands in no passage that it shows or names`, 'its words as they stand there, or the passage’s number'),
          ),
        ...others
          .filter((id) => !quoted.some((words) => states(id, words)))
          .map((id) => say(`${id} is not shown by the finding`, 'its words in quotation marks beside the number')),
      ];
    }),
  );
}

/** What a sentence of ours names by number is there to be linked. */
export function checkNamed({ findings, file, plans, problem }: Checked): Problem[] {
  const ids = entriesIn(plans).get(sourceLanguage.tag)!;
  const numbers = new Set(findings.map(({ n }) => n));
  return findings.flatMap((finding) =>
    (['assumption', 'note', 'withdrawn'] as const).flatMap((field) =>
      languages.flatMap(({ tag }) =>
        namedIn(finding[field]?.[tag] ?? '')
          .filter((named) => ('finding' in named ? !numbers.has(named.finding) : !ids.has(named.passage)))
          .map((named) => {
            const wrong = `it names ${'finding' in named ? `finding ${named.finding}` : named.passage}, which is not there`;
            return problem([...at(finding, file), field, tag], wrong, 'a number that a passage or a finding has');
          }),
      ),
    ),
  );
}

const at = ({ n }: Finding, file: ConsistencyFile) => ['findings', file.findings.findIndex((each) => each.n === n)];

/** Quoted words; the plan's own may have quotation marks in them. */
const QUOTED = /“((?:[^“”]|“[^“”]*”)+)”/g;
const quotedIn = (text: string): string[] => [...text.matchAll(QUOTED)].map(([, words]) => words!);

/** Numbers outside quoted words; years aside. */
const numbersIn = (text: string): string[] =>
  (text.replace(QUOTED, '').match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).filter((number) => !/^20\d\d$/.test(number));

/** Passages that a text of ours names by their number. */
const passagesNamed = (text: string): string[] => namedIn(text).flatMap((named) => ('passage' in named ? named.passage : []));

/** Words as they are compared: thousands without their comma, no quotation marks, which are single ones within a quotation. */
const plain = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, '').replace(/[“”‘’]/g, '');
