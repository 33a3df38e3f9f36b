import { entryAddress, findingAddress, fromRoot } from '../../addresses.ts';
import { languagesBeside, type Language } from '../../editions.ts';
import type { Figure } from '../../reference/figures/ledger.ts';
import type { Finding } from '../../reference/consistency/finding.ts';
import type { Statement, Thing } from '../../search/answers/thing.ts';
import { columnText } from '../../words/figure.ts';
import { headlineText } from '../../words/finding.ts';
import { statedText } from '../../words/indicator.ts';
import { labelOfId } from '../../words/names.ts';
import { wordsOf } from '../../words/words.ts';

/** Addresses in what search reads are from the site's root. */
export const rootAddress = fromRoot;

/** A name in the language that stands beside one: in the plan's own beside a translation, in the first translation beside the plan's. */
export function besideOf(nameIn: (language: Language) => string | undefined, language: Language): Pick<Thing, 'beside'> {
  const [other] = languagesBeside(language);
  const beside = other && nameIn(other);
  return beside ? { beside } : {};
}

/** A value that a passage states, and when it holds, with the passage. */
export function stated(figure: Figure, language: Language): Statement {
  const { value, when } = statedText(figure, language);
  return {
    value,
    ...(when && { when }),
    address: fromRoot(entryAddress(language, figure.entry)),
    text: labelOfId(figure.entry.id, wordsOf(language).names),
    words: columnText(figure, 'quote', language),
  };
}

/** A finding by its headline. */
export const foundBeside = (finding: Finding, language: Language): Statement => ({
  address: fromRoot(findingAddress(language, finding.n)),
  text: headlineText(finding, language),
});
