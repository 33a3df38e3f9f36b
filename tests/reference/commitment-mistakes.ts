/** The file of commitments in which the mistakes are made. */
export const UNIT = 'zh/part-02/chapter-05/section-1.commitments.yaml';

interface CommitmentMistake {
  from: string | RegExp;
  to: string;
  /** What must be said of it. */
  wrong: string;
  right: string;
}

/** A mistake of each kind in what the plan promises and reports. */
export const COMMITMENT_MISTAKES: Record<string, CommitmentMistake> = {
  'a verb of the table in no line': {
    from: /.*n: 6, .*\n/,
    to: '',
    wrong: '5.1.1: the verb 实施 (',
    right: 'a commitment that it governs, or a remainder with its reason',
  },
  'words that do not stand in the clause': {
    from: 'quote: 补强边境地区薄弱电网',
    to: 'quote: 补强边境地区强大电网',
    wrong: '“补强边境地区强大电网” stands nowhere in 5.1.1',
    right: 'words that stand exactly once in that passage',
  },
  'a verb outside its words': {
    from: 'verb: 补强',
    to: 'verb: 建成',
    wrong: '“建成” does not stand in the quote',
    right: 'words as they stand there',
  },
  'a doer whom the clause does not name': {
    from: 'object: 边境地区薄弱电网',
    to: 'object: 边境地区薄弱电网, doer: 县国网公司',
    wrong: '“县国网公司” does not stand in 5.1.1',
    right: 'words as they stand there',
  },
  'a year that its words do not say': {
    from: /year: 2025/,
    to: 'year: 2035',
    wrong: 'does not say 2035',
    right: 'the year that the words say',
  },
  'a number that does not ascend': {
    from: 'n: 13,',
    to: 'n: 12,',
    wrong: 'number 12 after 12',
    right: 'numbers that ascend: the next free one',
  },
  'a clause of another unit': {
    from: 'n: 13, clause: 5.1.1',
    to: 'n: 13, clause: 1.1.1',
    wrong: '1.1.1 does not stand in this unit',
    right: 'a passage of the unit whose file this is',
  },
  'a remainder that nothing needs': {
    from: 'remainder:\n',
    to: 'remainder:\n  - { clause: 5.1.1, string: 补强边, verb: 补强, reason: means }\n',
    wrong: '补强 opens no phrase in “补强边”, or stands in no table',
    right: 'one occurrence of a verb of the table that opens a phrase and governs nothing',
  },
  'a remainder that belongs to no line': {
    from: 'string: 保障能, verb: 保障, reason: noun',
    to: 'string: 保障能, verb: 保障, reason: noun, of: 99',
    wrong: 'commitment 99 is not in this file',
    right: 'one occurrence of a verb',
  },
  'a kind that there is not': { from: 'kind: promise', to: 'kind: pledge', wrong: 'this value does not fit', right: 'promise' },
};
