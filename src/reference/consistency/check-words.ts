import { languages, type LanguageTag } from '../../editions.ts';
import type { Plan } from '../../plan/model.ts';
import { rowId } from '../../plan/numbering.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import { passagesOfFinding, type Finding } from './finding.ts';
import { entriesIn, shownOf } from './passage-words.ts';
import type { ConsistencyFile } from './schema.ts';

/** What is checked of findings, over the file that they stand in. */
interface Checked {
  findings: readonly Finding[];
  file: ConsistencyFile;
  plans: Record<LanguageTag, Plan>;
  problem: ProblemAt;
}

/** What a headline quotes, and every number in it, stands in a passage of its finding: a value of ours is written {computed} alone. */
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

const at = ({ n }: Finding, file: ConsistencyFile) => ['findings', file.findings.findIndex((each) => each.n === n)];

/** Quoted words; the plan's own may have quotation marks in them. */
const QUOTED = /“((?:[^“”]|“[^“”]*”)+)”/g;
const quotedIn = (text: string): string[] => [...text.matchAll(QUOTED)].map(([, words]) => words!);

/** Numbers outside quoted words; years aside. */
const numbersIn = (text: string): string[] =>
  (text.replace(QUOTED, '').match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).filter((number) => !/^20\d\d$/.test(number));

/** Passages that a text of ours names: clauses by their number (1.1.4), rows as project 3.1 or projects 3.1 and 3.5. */
function passagesNamed(text: string): string[] {
  const clauses = text.match(/(?<![\d.])\d+\.\d+\.\d+(?![\d.])/g) ?? [];
  const rows = [...text.matchAll(/(?:项目|projects? )(\d+\.\d+(?:(?:和|、| and |, )\d+\.\d+)*)(?!\d|\.\d)/gi)]
    .flatMap(([, numbers]) => numbers!.match(/\d+\.\d+/g)!)
    .map((number) => rowId(...(number.split('.').map(Number) as [number, number])));
  return [...clauses, ...rows];
}

/** Words as they are compared: thousands without their comma, no quotation marks. */
const plain = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, '').replace(/[“”]/g, '');
