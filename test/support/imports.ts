import ts from 'typescript';

/** One import of a file. */
export interface Import {
  /** What is asked for, as written. */
  specifier: string;
  /** Line, counted from 1. */
  line: number;
}

/**
 * Everything a `.ts`, `.tsx`, `.mjs` or `.astro` file imports, re-exports or loads later, as the
 * compiler reads it: what only looks like an import, in a comment or a sentence, is none.
 */
export function importsOf(file: string, text: string): Import[] {
  const scripts = file.endsWith('.astro') ? astroScripts(text) : [text];
  return scripts.flatMap((script) => importsIn(file, script));
}

/** Front matter and scripts of a component, each padded so that lines stay what they were. */
function astroScripts(text: string): string[] {
  const parts = [
    /^---\n([^]*?)\n---/.exec(text),
    ...text.matchAll(/<script(?:\s[^>]*)?>([^]*?)<\/script>/g),
  ];
  return parts.flatMap((part) => {
    if (!part?.[1]) return [];
    const before = text.slice(0, text.indexOf(part[1], part.index)).split('\n').length - 1;
    return ['\n'.repeat(before) + part[1]];
  });
}

function importsIn(file: string, script: string): Import[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true, kind);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ specifier: node.text, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
