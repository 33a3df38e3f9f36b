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
  'words that end in a mark': {
    from: 'quote: 补强边境地区薄弱电网',
    to: 'quote: 补强边境地区薄弱电网。',
    wrong: '“补强边境地区薄弱电网。” begins or ends with a mark',
    right: 'the words alone',
  },
  'words that end inside a word': {
    from: 'quote: 建立智慧车联网服务平台',
    to: 'quote: 建立智慧车联网服务平',
    wrong: '“建立智慧车联网服务平” begins or ends inside a word',
    right: 'whole words',
  },
  'words that hold another line’s': {
    from: 'quote: 补强边境地区薄弱电网',
    to: 'quote: 推进边境防控供电工程，补强边境地区薄弱电网',
    wrong: '“推进边境防控供电工程，补强边境地区薄弱电网” takes in words of line 12',
    right: 'the words of its own verb',
  },
  'words that others do not hold': {
    from: 'quote: 补强边境地区薄弱电网',
    to: 'quote: 补强边境地区薄弱电网, within: 推进边境防控供电工程',
    wrong: '“推进边境防控供电工程” does not hold “补强边境地区薄弱电网” exactly once',
    right: 'words around the quote',
  },
  'a verb recorded with another that is not named': {
    from: 'verb: 保障, reason: noun',
    to: 'verb: 保障, reason: under',
    wrong: 'this value does not fit',
    right: 'of: the line in whose words the verb stands',
  },
  'a reason that the words do not bear out': {
    from: 'verb: 保障, reason: noun',
    to: 'verb: 保障, reason: under, of: 1',
    wrong: '保障 in “保障能”: under, and it does not stand in the words of its line',
    right: 'a reason that the words bear out',
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
