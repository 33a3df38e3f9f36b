import type { AnswersWords } from '../zh/answers.ts';
import { counted } from './counted.ts';
import { notFoundEn } from './not-found.ts';
import { quoted } from './search.ts';

/** Our own words, in English, of what a query names. */
export const answersEn: AnswersWords = {
  ...notFoundEn,
  title: 'Named by the query',
  commitment: (id) => `Commitment ${id}`,
  finding: (n) => `Finding ${n}`,
  named: 'Named by words of the query',
  byWords: 'Named by its words: ',
  more: (n) => `${counted(n, 'other')}`,
  standsAs: (form, plan) => `${quoted(form)} stands in this plan as ${quoted(plan)}.`,
  near: (form, plan, stands) =>
    stands ? `Near ${quoted(form)}: ${quoted(plan)}.` : `The plan does not have ${quoted(form)}. Near it: ${quoted(plan)}.`,
  see: (form, heading) => `${quoted(form)}: see ${quoted(heading)}.`,
  inPlanWords: (form, plan) => `With ${quoted(plan)}, the plan’s words, instead of ${quoted(form)}:`,
  ruleTitle: 'How what a query names is chosen and ordered',
  rule: (most) =>
    'First what the whole query names: by a number, by a name or other words for the same; then by words for something close or that ' +
    'lead to a subject, by a value of the table, by a part of a name, and where nothing is found, by a name with a slip; then the ' +
    'townships, villages and indicators that one of its words names. Of one rank: townships and villages, indicators, other places, ' +
    'bodies, programmes, policies, headings, clauses by the whole of their run-in heads, what is measured, other terms, subjects, ' +
    'projects, findings by several words of their headlines. ' +
    `Up to ${most} are shown; the rest is folded.`,
};
