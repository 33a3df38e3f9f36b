/** A short program that reads the data; `{data}` stands for the folder or address of the files. */
export interface Sample {
  language: 'shell' | 'python' | 'r' | 'javascript';
  title: string;
  /** The interpreter that runs it, with what stands before the program's file. */
  run: [command: string, ...options: string[]];
  code: string;
}

/** Each prints what the plan gives for gross domestic product. */
export const SAMPLES: readonly Sample[] = [
  {
    language: 'shell',
    title: 'Shell',
    run: ['sh'],
    code: `# the rows of figures.csv on gross domestic product
grep ',gdp,' "{data}/figures.csv"
`,
  },
  {
    language: 'python',
    title: 'Python',
    run: ['python3'],
    code: `import csv

with open("{data}/figures.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        if row["measure"] == "gdp":
            print(row["clause"], row["quote_en"], row["value"], row["unit_zh"], row["year_from"])
`,
  },
  {
    language: 'r',
    title: 'R',
    run: ['Rscript'],
    code: `figures <- read.csv("{data}/figures.csv", encoding = "UTF-8")
print(figures[figures$measure == "gdp", c("clause", "quote_en", "value", "year_from")])
`,
  },
  {
    language: 'javascript',
    title: 'JavaScript',
    run: ['node'],
    code: `import { readFile } from "node:fs/promises";

const figures = JSON.parse(await readFile("{data}/figures.json", "utf8"));
for (const { clause, quote_en, value, unit_zh } of figures.filter(({ measure }) => measure === "gdp")) {
  console.log(clause, quote_en, value, unit_zh);
}
`,
  },
];
