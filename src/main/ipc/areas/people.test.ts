import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../shared/model/plainDate';
import { createSchoolFile } from '../../database/schoolFile';
import { valueOf } from '../../database/testing/sampleFile';
import { temporaryFolder } from '../../database/testing/temporaryFolder';
import { Workspace } from '../../school/workspace';
import { sheetsOf } from '../../spreadsheets/testing/shownTable';
import type { Dialogs } from '../dialogs';
import { Exports } from '../exports';
import { createRouter, type Handlers } from '../router';
import { peopleHandlers } from './people';

let folder: string;
let workspace: Workspace;
let answers: (string | null)[];
let call: (channel: string, input: unknown) => Promise<unknown>;

beforeEach(async () => {
  folder = await temporaryFolder();
  answers = [];
  workspace = new Workspace(() => new Date('2021-11-08T12:03:00'));
  const next = () => Promise.resolve(answers.shift() ?? null);
  const dialogs: Dialogs = {
    askOpenPath: next,
    askSavePath: next,
    askFolder: next,
    showInFolder: () => undefined,
    openFile: () => Promise.resolve(true),
  };
  const handlers = peopleHandlers({
    workspace,
    dialogs,
    exports: new Exports(dialogs),
    today: () => '2021-11-08' as PlainDate,
  });
  const answer = createRouter(handlers as Handlers, {
    checkOutput: true,
    log: ({ stack }) => {
      if (stack !== undefined) throw new Error(stack);
    },
  });
  call = async (channel, input) => {
    const result = await answer(channel, input, true);
    return result.ok ? result.value : result.error.code;
  };
  return () => workspace.abandon();
});

async function openFile(): Promise<void> {
  const path = join(folder, 'Школа.nastavnik');
  await valueOf(await createSchoolFile(path, () => undefined)).close();
  valueOf(await workspace.open(path));
}

describe('people through the gate', () => {
  it('come from a table, are changed, and leave as a table; every answer fits its schema', async () => {
    await openFile();
    const table = join(folder, 'педагоги.csv');
    await writeFile(
      table,
      'ФИО;Должность;Роль\nПримерова Анна Сергеевна;учитель;наставник\nОбразцов Пётр Ильич;учитель;\n',
    );
    answers.push(table);
    const view = (await call('peopleImport.choose', {})) as { importId: string; rows: unknown[] };
    expect(view.rows).toHaveLength(2);
    expect(await call('people.list', {})).toEqual([]);
    const { importId } = view;
    expect(await call('peopleImport.take', { importId, skip: [] })).toEqual({ added: 2, updated: 0 });
    expect(await call('peopleImport.take', { importId, skip: [] })).toBe('not-found');

    const people = (await call('people.list', {})) as { id: number; surname: string }[];
    expect(people.map(({ surname }) => surname)).toEqual(['Образцов', 'Примерова']);
    const [first, second] = people;
    expect(await call('people.patch', { id: first?.id, patch: { phone: '2-34-56' } })).toEqual({
      done: true,
    });
    expect(await call('people.giveRole', { personIds: [first?.id], role: 'mentee', formId: null })).toEqual({
      given: 1,
    });
    expect(await call('people.get', { id: first?.id })).toMatchObject({
      person: { phone: '2-34-56' },
      roles: [{ role: 'mentee' }],
    });
    expect(
      await call('people.duplicates', {
        exceptId: null,
        surname: 'Образцов',
        name: 'П.',
        patronymic: 'И.',
        birthDate: null,
      }),
    ).toMatchObject([{ id: first?.id }]);
    expect(await call('people.suggestions', {})).toMatchObject({
      relations: expect.arrayContaining(['мать']) as unknown,
    });
    answers.push(join(folder, 'база.xlsx'));
    expect(await call('people.exportBase', { role: 'mentor' })).toMatchObject({ fileName: 'база.xlsx' });
    expect(sheetsOf(await readFile(join(folder, 'база.xlsx')))[0]?.name).toBe('База наставников');
    expect(await call('people.merge', { keepId: first?.id, dropId: second?.id })).toEqual({ id: first?.id });
    expect(await call('people.remove', { id: first?.id })).toEqual({ done: true });
  });

  it('without an open file, or with the dialog closed, nothing happens', async () => {
    expect(await call('peopleImport.choose', {})).toBe('no-file-open');
    await openFile();
    expect(await call('peopleImport.choose', {})).toBeNull();
    expect(await call('people.exportBase', { role: 'mentee' })).toBeNull();
    expect(await call('peopleImport.cancel', { importId: 'чужой' })).toEqual({ done: true });
  });
});
