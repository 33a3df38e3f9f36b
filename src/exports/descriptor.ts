import type { DataTable } from './table.ts';

/** The Data Package (version 2) descriptor of the tables: a resource for each CSV file, with the type of each column. */
export const descriptor = (tables: readonly DataTable[], title: string) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'taxkorgan-plan',
  title,
  description: 'An unofficial edition; the Chinese text of the plan prevails.',
  resources: tables.map(({ name, title: says, fields, key }) => ({
    name,
    title: says,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, primaryKey: [key], missingValues: [''] },
  })),
});
