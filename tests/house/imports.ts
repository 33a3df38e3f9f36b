import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import of a file of src/: what stands in its quotation marks, and whether it is gone when the types are. */
export interface Import {
  from: string;
  source: string;
  type: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where a file of the project lies on this machine. */
export const pathOf = (file: string): string => root + file;
/** The text of a file of the project. */
export const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');
/** Files of the project by a pattern, in the order of their names. */
export const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const FRONT_MATTER = /^---\n([^]*?)\n---/;
const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/g;
const LINKED = /\bsrc="(\.[^"]+)"/;

/** The code of a file: of a component its front matter, its scripts, and each script that it names as an import of that. */
function codeOf(file: string): string {
  const text = textOf(file);
  if (!file.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(SCRIPT)].map(([, attributes, code]) => {
    const source = LINKED.exec(attributes!)?.[1];
    return source ? `import '${source}';` : code!;
  });
  return [FRONT_MATTER.exec(text)?.[1] ?? '', ...scripts].join('\n');
}

const isType = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((name) => name.isTypeOnly)
  );
};

/** All imports of a file, also those that load later, those that pass on what they import, and those within a type. */
export function importsOf(from: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, type: boolean) =>
    node && ts.isStringLiteralLike(node) && found.push({ from, source: node.text, type });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isType(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, codeOf(from), ts.ScriptTarget.Latest, true));
  return found;
}

/** The file of the project that an import leads to; nothing for a package. What only Vite understands (?inline, ?url) is left off. */
export const targetOf = ({ from, source }: Import): string | undefined =>
  source.startsWith('.') ? posix.join(posix.dirname(from), source.split('?')[0]!) : undefined;
