/** What an address that does not exist seems to ask for. */
export interface Asked {
  /** The address as a reader would write it, without what was glued to its end. */
  address: string;
  /** The tag of the edition that it names. */
  edition?: string;
  /** A printed page. */
  page?: number;
  /** A passage's or unit's id. */
  id?: string;
  /** Chinese words in it, or where it asks for nothing else, the letters that it ends in. */
  words?: string;
}

/** Forms of ids as the whole of an address or of a piece of it, each with the id that its numbers make. */
const FORMS: [pattern: RegExp, id: (numbers: string[]) => string][] = [
  [/^box-(\d+)[./-](\d+)$/, ([part, n]) => `box-${part}.${n}`],
  [/^indicator-?(\d+)$/, ([n]) => `indicator-${n}`],
  [/^part[-/](\d+)[./](\d+)$/, ([part, n]) => `part-${part}.${n}`],
  [/^part[-/]?(\d+)$/, ([n]) => `part-${n}`],
  [/^(\d+)[./](\d+)[./](\d+[a-z]?)$/, (numbers) => numbers.join('.')],
  [/^(\d+)[./](\d+)$/, (numbers) => numbers.join('.')],
  [/^(\d+)$/, ([n]) => n!],
];

/** Reads an address as it stands below the site's root, with its fragment, decoded; `editions`: their tags. */
export function readAsked(address: string, editions: readonly string[]): Asked {
  // The stop, bracket or quotation mark of the sentence that the link stood in.
  const trimmed = address.replace(/[^\p{L}\p{N}]{1,20}$/u, '');
  const edition = editions.find((tag) => new RegExp(`^${tag}(?=$|[/#])`).test(trimmed));
  const rest = edition ? trimmed.slice(edition.length) : trimmed;
  const page = /(?:^|[/#])page[-/]?(\d{1,6})$/.exec(rest)?.[1];
  const id = page ? undefined : idIn(rest);
  const words = /\p{Script=Han}+/u.exec(rest)?.[0] ?? (page || id ? undefined : lettersIn(rest));
  return { address: trimmed, ...(edition && { edition }), ...(page && { page: Number(page) }), ...(id && { id }), ...(words && { words }) };
}

/** The id that the fragment is, or the whole path, or its last step: 3.1.9 of clause/3.1.9, of 3/1/3.1.9, of 3/1/9. */
function idIn(rest: string): string | undefined {
  const [path = '', fragment = ''] = rest.split('#');
  const steps = path.replace(/^\/|\/$/g, '').replace(/^(?:clause|full)\//, '');
  for (const piece of [
    fragment,
    steps,
    ...steps
      .split('/')
      .filter((step) => /[.-]/.test(step))
      .slice(-1),
  ]) {
    const form = FORMS.find(([pattern]) => pattern.test(piece));
    if (form) return form[1](form[0].exec(piece)!.slice(1).map(withoutZeros));
  }
  return undefined;
}

/** The words that the last step of the path is made of: yak meat of search/yak-meat. */
function lettersIn(rest: string): string | undefined {
  const step = /([^/#]+)\/?(?:#.*)?$/.exec(rest)?.[1]?.replace(/\.html?$/, '') ?? '';
  return /^[\p{L}\p{M}’' +_-]+$/u.test(step) ? step.replace(/[ +_-]+/g, ' ').trim() || undefined : undefined;
}

/** 03 → 3. */
const withoutZeros = (n: string) => n.replace(/^0+(?=\d)/, '');
