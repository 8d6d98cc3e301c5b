// `file create` and `file check`: making a school's file from its roadmap, and looking whether one is sound.
import { basename } from 'node:path';
import { createSchoolFile, openSchoolFile } from '../../main/database/schoolFile';
import { createProgramme, itemsOfDraft } from '../../main/roadmap/createProgramme';
import { viewRoadmap } from '../../main/roadmap/viewRoadmap';
import { plainDateOfLocalTime } from '../../shared/model/plainDate';
import type { Command } from '../command';
import { readArguments, schoolYearArgument, UsageError } from '../usage';
import { readRoadmapAt } from './roadmap';

export const fileCreate: Command = async (args, console) => {
  const given = readArguments(args, { from: { type: 'string' }, 'school-year': { type: 'string' } }, [
    'FILE.nastavnik',
  ]);
  const [path = ''] = given.positionals;
  const from = given.text('from');
  if (from === undefined) throw new UsageError('--from ROADMAP.docx is missing');
  const reading = await readRoadmapAt(from, schoolYearArgument(given.text('school-year')));
  if (!reading.ok) return reading.error;
  const { draft } = reading.value;
  const created = await createSchoolFile(path, (database) =>
    createProgramme(database, {
      text: draft,
      items: itemsOfDraft(draft),
      sourceName: basename(from),
      createdOn: plainDateOfLocalTime(new Date()),
    }),
  );
  if (!created.ok) return created.error;
  await created.value.close();
  console.print(JSON.stringify({ file: path, items: draft.items.length }));
  return null;
};

export const fileCheck: Command = async (args, console) => {
  const { positionals } = readArguments(args, {}, ['FILE.nastavnik']);
  const [path = ''] = positionals;
  const opened = await openSchoolFile(path, { readOnly: true });
  if (!opened.ok) return opened.error;
  const file = opened.value;
  try {
    const roadmap = viewRoadmap(file.database);
    console.print(
      JSON.stringify({
        file: file.name,
        sound: true,
        editedElsewhere: file.editedElsewhere,
        items: roadmap.ok ? roadmap.value.items.length : 0,
        warnings: roadmap.ok ? roadmap.value.warnings.length : 0,
      }),
    );
    return null;
  } finally {
    await file.close();
  }
};
