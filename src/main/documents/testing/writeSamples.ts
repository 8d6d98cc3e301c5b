// Run as a program of its own by scripts/papersSheet.mjs, `folder case` on the command line: writes that case of every
// paper as <kind>.docx, and into papers.json their kinds and titles in the order of the catalogue.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnData, type PaperKind } from '../../../shared/papers/kinds';
import { formPaper } from '../formPapers';
import { paperAboutCatalogue } from '../paperAboutCatalogue';
import { renderDocx } from '../renderDocx/renderDocx';
import { caseDocument, everyCase } from './everyPaper';
import { GENERATED_AT } from './samplePapers';

const [folder = '', name = 'sample'] = process.argv.slice(2);
const cases = everyCase.filter((one) => one.name === name);

for (const one of cases) {
  writeFileSync(join(folder, `${one.kind}.docx`), await renderDocx(caseDocument(one, 1), GENERATED_AT));
}
writeFileSync(
  join(folder, 'papers.json'),
  JSON.stringify(cases.map(({ kind }) => ({ kind, title: titleOf(kind) }))),
);

function titleOf(kind: PaperKind): string {
  return isOwnData(kind) ? paperAboutCatalogue[kind].packTitle : formPaper(kind).title;
}
