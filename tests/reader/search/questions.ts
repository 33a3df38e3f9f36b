/** What a reader types, and the places that would answer it: one of them must stand among the first three hits. */
export interface Question {
  language: 'zh' | 'en';
  query: string;
  /** Ids, the best first; several where they are equally right. */
  first: string[];
  why: string;
}

const zh = (query: string, why: string, ...first: string[]): Question => ({ language: 'zh', query, first, why });
const en = (query: string, why: string, ...first: string[]): Question => ({ language: 'en', query, first, why });

/** Forty questions of the public on a phone, of county staff and of journalists, answered from the plan before any of them was searched. */
export const QUESTIONS: readonly Question[] = [
  // The public.
  zh('牦牛', 'the one project named after it; the two clauses on plateau livestock', 'box-3.1', '9.2.1', '24.2.4'),
  zh('机场', 'the airport project; the clause on Pamir Airport', 'box-2.4', '3.3.1'),
  zh('医院', 'the people’s hospital project; the clause on the county’s hospitals', 'box-7.7', '32.1.1'),
  zh('饮水安全', 'the section on drinking water, its clause, the project', '4.2', '4.2.1', 'box-2.8'),
  zh('大学生', 'the aid for university students', 'box-8.21'),
  zh('石头城', 'the New Stone City project', 'box-3.12'),
  zh('养老', 'the clause named after care of the old; the one on its homes', '23.2.2', '34.3.1'),
  zh('垃圾填埋场', 'the clause that says the old landfill is full; the project for the new one', '23.1.2', 'box-5.24'),
  zh('中巴铁路', 'the section on the railway, its clause, the project', '3.2', '3.2.1', 'box-2.3'),
  // County staff.
  zh('国语教育', 'the section of that name and its clause', '29.3', '29.3.1'),
  zh('双语', 'the clause on bilingual kindergartens', '29.3.1'),
  zh('乡村振兴', 'the chapter of that name', '24'),
  zh('边民互市', 'the section on the trade zone, its clause, the project', '18.2', '18.2.1', 'box-4.15'),
  zh('反恐维稳', 'the section of that name, its clause, the project', '39.4', '39.4.1', 'box-3.26'),
  zh('红其拉甫口岸', 'the clause of that name; the table of its projects', '20.1.1', 'box-4'),
  zh('文化润疆', 'the clause and the project of that name', '39.2.2', 'box-8.22'),
  zh('森林覆盖率', 'the indicator', 'indicator-18'),
  // Journalists.
  zh('护边员', 'the training base, in two tables; the clause on what the guards are given', 'box-9.6', 'box-7.13', '7.0.1'),
  zh('撤县设市', 'the clause on becoming a city', '23.2.4'),
  zh('深圳 教育', 'the clause on Shenzhen’s assistance in education, its section', '37.1.1', '37.1'),
  zh('一带一路', 'the clause of that name; the opening of the part on opening up', '1.2.6', 'part-4.1'),
  zh('2187', 'the clause on moving people to the border', '2.4.8'),
  // The public.
  en('airport', 'the airport project; the clause on Pamir Airport; the chapter on its economy', 'box-2.4', '3.3.1', '15'),
  en('yak', 'the one project named after it; the two clauses on plateau livestock', 'box-3.1', '9.2.1', '24.2.4'),
  en(
    'water supply',
    'the clause on the town’s water supply; the project; the clause on safe drinking water',
    '23.1.1',
    'box-5.22',
    '4.2.1',
  ),
  en('hospital', 'the people’s hospital project; the clause on the county’s hospitals', 'box-7.7', '32.1.1'),
  en('railway', 'the section on the railways, its clause, the project', '3.2', '3.2.1', 'box-2.3'),
  en('teachers', 'the clause on the teaching workforce, its section', '29.5.1', '29.5'),
  // County staff.
  en('stability maintenance', 'the section of that name, its clause, the project', '39.4', '39.4.1', 'box-3.26'),
  en('poverty', 'the chapter, its first section; the account of what was done', '24', '24.1', '1.1.4'),
  en('population', 'the indicator', 'indicator-8'),
  en('Khunjerab', 'the clause on the port of entry; the two projects named after it', '20.1.1', 'box-2.28', 'box-3.10'),
  en('Wakhan', 'the project named after it', 'box-3.15'),
  // Journalists.
  en('GDP', 'the indicator', 'indicator-1'),
  en('border guards', 'how many there are; what they are given; where they are trained', '1.1.3', '7.0.1', 'box-9.6'),
  en('Belt and Road', 'the clause of that name; the opening of the part on opening up', '1.2.6', 'part-4.1'),
  en('Sinicization', 'the section of that name; the clause on managing religious affairs', '39.3', '39.3.4'),
  en('facial recognition', 'the surveillance project', 'box-9.3'),
  en('Shenzhen', 'the section on cooperation with it; the account of its assistance', '35.1', '35.1.1', '1.1.10'),
  en('75 million', 'what was spent on the border', '1.1.3'),
];
