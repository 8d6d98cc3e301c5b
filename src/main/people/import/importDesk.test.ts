import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { personInputSchema } from '../../../shared/contract/people';
import type { Database } from '../../database/connection';
import { dump, valueOf } from '../../database/testing/sampleFile';
import { readRepresentatives, readRoles, type PersonRecord } from '../roster';
import { actions, importing, problems, STAFF, type Importing } from '../testing/importing';
import { addPerson, day, emptySchool, TODAY } from '../testing/samplePeople';

let database: Database;
let desk: Importing['desk'];
let read: Importing['read'];
let take: Importing['take'];
let everybody: Importing['everybody'];
let named: Importing['named'];

beforeEach(async () => {
  database = await emptySchool();
  ({ desk, read, take, everybody, named } = importing(database));
});

describe('a list of staff', () => {
  it('is recognised under its title, and nothing is written before it is taken', () => {
    const before = dump(database);
    const view = read(STAFF);
    expect(view.headerRow).toBe(1);
    expect(view.category).toBe('staff');
    expect(view.columns).toEqual([
      null,
      'fullName',
      'birthDate',
      'position',
      'qualification',
      'serviceYears',
      'phone',
      'subjects',
    ]);
    expect(view.counts).toEqual({ add: 2, update: 0, same: 0, refused: 0 });
    expect(problems(view)).toEqual([]);
    expect(dump(database)).toBe(before);
  });

  it('is taken with its words made regular', () => {
    expect(take(read(STAFF))).toEqual({ added: 2, updated: 0 });
    expect(named('Примерова')).toMatchObject({
      name: 'Анна',
      patronymic: 'Сергеевна',
      sex: 'female',
      birthDate: '1980-03-12',
      qualification: 'высшая',
      service: { years: 20, statedOn: TODAY },
      phone: '+7 913 123-45-67',
      subjects: ['математика', 'физика'],
    });
    expect(named('Образцов')).toMatchObject({
      name: 'Пётр',
      birthDate: '1994-05-05',
      qualification: 'соответствие занимаемой должности',
      service: { years: 0, statedOn: '2018-09-01' },
    });
  });

  it('taken again changes nothing', () => {
    take(read(STAFF));
    const before = dump(database);
    const again = read(STAFF);
    expect(actions(again)).toEqual(['same', 'same']);
    expect(take(again)).toEqual({ added: 0, updated: 0 });
    expect(dump(database)).toBe(before);
  });

  it('fills and changes what it says, and empties nothing', () => {
    addPerson(database, 'Примерова Анна Сергеевна', { email: 'anna@example.org', subjects: ['черчение'] });
    const view = read(STAFF);
    expect(actions(view)).toEqual(['update', 'add']);
    expect(view.rows[0]?.changes).toContainEqual({ field: 'Дата рождения', before: '', after: '12.03.1980' });
    expect(view.rows[0]?.changes).toContainEqual({
      field: 'Предметы',
      before: 'черчение',
      after: 'черчение, математика, физика',
    });
    take(view);
    expect(named('Примерова')).toMatchObject({ email: 'anna@example.org', phone: '+7 913 123-45-67' });
    expect(everybody()).toHaveLength(2);
  });

  it('leaves out rows that somebody has skipped', () => {
    expect(take(read(STAFF), [3])).toEqual({ added: 1, updated: 0 });
    expect(named('Примерова')).toBeUndefined();
  });

  it('is all or nothing: a failure on the way leaves the file as it was', () => {
    const before = dump(database);
    const view = read(STAFF);
    database.script(
      `CREATE TEMP TRIGGER stop BEFORE INSERT ON main.person WHEN new.surname = 'Образцов' BEGIN SELECT raise(ABORT, 'stop'); END`,
    );
    expect(() => take(view)).toThrow('stop');
    database.script('DROP TRIGGER stop');
    expect(dump(database)).toBe(before);
  });
});

describe('a list of pupils', () => {
  const PUPILS = `Фамилия;Имя;Отчество;Д.р.;Класс;Законный представитель;Телефон родителя;Целевая группа;Роль
Примеров;Ваня;Иванович;12.03.14;4а;Примеров Иван Петрович (отец);8-913-123-45-67;одарённый;наставляемый
Примерова;Маша;Ивановна;2016-04-01;"2 ""А""";Примеров Иван Петрович (отец);;испытывает трудности;наставляемая
Образцова;Оля;Петровна;41710;4-А;"мать – Образцова Ольга Олеговна, тел. 8 923 000 11 22; Образцов Пётр Ильич (отец)";;;
`;

  it('brings parents, one for brothers and sisters, with their relation and phone', () => {
    const view = read(PUPILS);
    expect(view.category).toBe('pupil');
    expect(problems(view)).toEqual([]);
    take(view);
    const fathers = everybody().filter(
      ({ surname, category }) => surname === 'Примеров' && category === 'parent',
    );
    expect(fathers).toMatchObject([{ name: 'Иван', sex: 'male', phone: '+7 913 123-45-67' }]);
    const relations = [...readRepresentatives(database).values()].flat().map(({ relation }) => relation);
    expect(relations).toEqual(['отец', 'отец', 'мать', 'отец']);
    expect(named('Образцова')?.birthDate).toBe('2014-03-12');
    expect(everybody().flatMap(({ className }) => (className === '' ? [] : [className]))).toEqual([
      '4 А',
      '2 А',
      '4 А',
    ]);
    expect([...readRoles(database).values()]).toMatchObject([
      { role: 'mentee', targetGroup: 'talented', enteredOn: TODAY },
      { role: 'mentee', targetGroup: 'struggling' },
    ]);
    expect(actions(read(PUPILS))).toEqual(['same', 'same', 'same']);
  });

  it('links a teacher who is a parent instead of making a second entry', () => {
    addPerson(database, 'Примеров Иван Петрович', { position: 'учитель' });
    take(read(PUPILS));
    expect(everybody().filter(({ surname, name }) => surname === 'Примеров' && name === 'Иван')).toHaveLength(
      1,
    );
  });

  it('takes the class from a heading over its pupils', () => {
    const view = read(
      '№;ФИО;Дата рождения\n4 А класс;;\n1;Примеров Ваня Ильич;01.02.2012\n4 «Б»;;\n2;Образцов Петя Ильич;03.04.2012\n',
    );
    expect(view.category).toBe('pupil');
    take(view);
    expect(everybody().map(({ className }) => className)).toEqual(['4 А', '4 Б']);
  });
});

describe('how schools write lists', () => {
  it('mother and father stand in columns of their own, with or without a phone', () => {
    take(
      read(
        'ФИО ученика;Класс;Мать (ФИО, телефон);Отец (ФИО, телефон);Место работы отца\nПримеров Иван Ильич;4 А;Примерова Анна Сергеевна, 89131234567;Примеров Илья Петрович;МКОУ\n',
      ),
    );
    expect([...readRepresentatives(database).values()].flat().map(({ relation }) => relation)).toEqual([
      'мать',
      'отец',
    ]);
    expect(named('Примерова')).toMatchObject({ category: 'parent', phone: '+7 913 123-45-67' });
    expect(everybody()).toHaveLength(3);
  });

  it.each([
    ['2 Б.csv', 'ФИО;Дата рождения\nПримеров Иван Ильич;01.02.2012\n', '2 Б'],
    ['список.csv', 'Список обучающихся 4 «А» класса;\nФИО;Пол\nПримеров Иван Ильич;м\n', '4 А'],
    ['список.csv', 'Обучающиеся 1–4 классов;\nФИО;Класс\nПримеров Иван Ильич;\n', ''],
    ['список.csv', 'Ученики 3 класса и 4 класса;\nФИО;Класс\nПримеров Иван Ильич;\n', ''],
  ])('the class of all: %s, %j', (name, text, className) => {
    const view = read(text, name);
    expect(view.category).toBe('pupil');
    take(view);
    expect(named('Примеров')?.className).toBe(className);
  });

  it('signatures, vacancies and numbers of the lines are nobody', () => {
    take(read('№;ФИО;Пол\n1;Примеров Иван Ильич;м\n2;Вакансия;\n;Директор школы;Образцова Н.П.\n;М.П.;\n'));
    expect(everybody()).toHaveLength(1);
    expect(actions(read('Список класса\n1. Пробная Анна Сергеевна\n2) Третий Лев Ильич\n'))).toEqual([
      'add',
      'add',
    ]);
  });

  it('Latin letters that only look Russian are read as Russian ones', () => {
    take(read('ФИO;Фам.рук.;Kласс\nПримеpoва Aнна Cергеевна;х;4 A\n'));
    expect(named('Примерова')).toMatchObject({ name: 'Анна', patronymic: 'Сергеевна', className: '4 А' });
    take(read('ФИО;Должность\nSmith John;учитель\n'));
    expect(named('Smith')?.name).toBe('John');
  });

  it('a phone that Excel has rounded is not taken for one', () => {
    const view = read('ФИО;Телефон\nПримерова Анна Сергеевна;8,91312E+10\n');
    expect(problems(view)).toEqual(['Телефон: «8,91312E+10» непонятно, сохранено в примечании']);
    take(view);
    expect(named('Примерова')?.phone).toBe('');
  });

  it('a cell with a book in it is cut to what a card takes', () => {
    const subjects = Array.from({ length: 80 }, (_, at) => `предмет ${at}`).join(', ');
    const table = `ФИО;Должность;Предмет;Примечание\nПримерова Анна Сергеевна;${'учитель '.repeat(1_000)};${subjects};${'ё'.repeat(30_000)}\n`;
    const view = read(table);
    expect(problems(view)).toEqual([
      'Должность: текст слишком длинный, взято начало',
      'Предметы: названо больше 50, взяты первые',
    ]);
    take(view);
    const person = named('Примерова');
    expect(person?.subjects).toHaveLength(50);
    expect(person && v.is(v.omit(personInputSchema, ['representatives']), withoutId(person))).toBe(true);
    expect(actions(read(table))).toEqual(['same']);
    take(read('ФИО;Предмет\nПримерова Анна Сергеевна;ещё один\n'));
    expect(named('Примерова')?.subjects).toHaveLength(50);
  });
});

function withoutId({ id: _, ...person }: PersonRecord): Omit<PersonRecord, 'id'> {
  return person;
}

describe('who is who', () => {
  it('namesakes with different birth dates are different people', () => {
    addPerson(database, 'Примеров Иван Ильич', { category: 'pupil', birthDate: day('2010-01-02') });
    const view = read('ФИО;Дата рождения;Класс\nПримеров Иван Ильич;03.04.2012;3 А\n');
    expect(actions(view)).toEqual(['add']);
    expect(problems(view)).toEqual([
      'похоже на запись «Примеров Иван Ильич»: то же имя, но другая дата рождения: возможно, тёзка',
    ]);
  });

  it('one of two namesakes must be told apart', () => {
    addPerson(database, 'Примеров Иван Ильич', { category: 'pupil', birthDate: day('2010-01-02') });
    addPerson(database, 'Примеров Иван Ильич', { category: 'pupil', birthDate: day('2012-01-02') });
    const view = read('ФИО;Класс\nПримеров Иван Ильич;3 А\n');
    expect(actions(view)).toEqual(['refused']);
    expect(problems(view)).toEqual(['в списках несколько человек с таким именем: укажите дату рождения']);
  });

  it('children of one name in two classes are two, also when the table comes again', () => {
    const table = 'ФИО;Класс\nПримеров Иван Ильич;4 А\nПримеров Иван Ильич;4 Б\nПримеров Иван Ильич;4 Б\n';
    const view = read(table);
    expect(actions(view)).toEqual(['add', 'add', 'refused']);
    take(view);
    expect(actions(read(table))).toEqual(['same', 'same', 'refused']);
  });

  it('a child of that surname and birth date without a patronymic is doubtful', () => {
    addPerson(database, 'Примеров Иван Ильич', { category: 'pupil', birthDate: day('2012-03-12') });
    expect(problems(read('ФИО;Класс;Дата рождения\nПримеров Ваня;4 А;12.03.2012\n'))).toEqual([
      'похоже на запись «Примеров Иван Ильич»: те же фамилия и дата рождения, отчество указано не у обоих',
    ]);
  });

  it('a person named twice in a table is reported and taken once', () => {
    const view = read('ФИО;Должность\nПримерова Анна Сергеевна;учитель\nпримерова  анна сергеевна;завуч\n');
    expect(actions(view)).toEqual(['add', 'refused']);
    expect(problems(view)).toEqual(['повтор: этот человек уже есть в строке 2']);
  });

  it('ё is е, and the spelling of the file stays', () => {
    addPerson(database, 'Фёдорова Алёна Петровна');
    expect(actions(read('ФИО;Должность\nФедорова Алена Петровна;\n'))).toEqual(['same']);
  });
});

describe('wrong and doubtful cells', () => {
  it('are told by the row, and refused rows are not taken', () => {
    const view = read(
      [
        'ФИО;Дата рождения;Пол;Стаж;Роль;Должность',
        ';12.03.1980;;;;учитель',
        'Примерова Анна Сергеевна;30.02.1980;;;;',
        'Образцов Пётр Ильич;когда-то;;;;',
        'Пробный Ким Ли;01.01.2030;;;;',
        'Ким Женя;01.01.1990;х;много;ведущий;',
      ].join('\n'),
    );
    expect(view.rows.map(({ row, action }) => [row, action])).toEqual([
      [2, 'refused'],
      [3, 'add'],
      [4, 'add'],
      [5, 'add'],
      [6, 'add'],
    ]);
    expect(problems(view)).toEqual(
      expect.arrayContaining([
        'не указана фамилия',
        'дата «30.02.1980»: такого дня нет, сохранено в примечании',
        'дата «когда-то» не читается, сохранено в примечании',
        'дата 01.01.2030 ещё не наступила, сохранено в примечании',
        'Стаж, лет: «много» непонятно, сохранено в примечании',
        'Роль: «ведущий» непонятно, сохранено в примечании',
        'пол не указан и по имени не виден',
      ]),
    );
    take(view);
    expect(named('Примерова')).toMatchObject({ birthDate: null, note: 'Дата рождения: 30.02.1980' });
    expect(named('Ким')?.note).toBe('Пол: х\nСтаж, лет: много\nРоль: ведущий');
  });

  it('a table with nothing to take is refused', () => {
    const view = read('ФИО;Дата рождения\n???;30.02.1980\n');
    expect(desk.take(database, { importId: view.importId, skip: [] }, TODAY)).toMatchObject({
      ok: false,
      error: { code: 'import-nothing' },
    });
    expect(desk.take(database, { importId: 'чужой', skip: [] }, TODAY)).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('the mapping', () => {
  it('without headers is guessed by what stands in the columns', () => {
    const view = read(
      'Примерова Анна Сергеевна;12.03.1980;8 913 123-45-67;a@example.org;учитель\nОбразцов Пётр Ильич;05.05.1994;8 913 111-22-33;p@example.org;учитель\n',
    );
    expect(view.headerRow).toBe(-1);
    expect(view.columns).toEqual(['fullName', 'birthDate', 'phone', 'email', 'position']);
    expect(view.counts.add).toBe(2);
  });

  it('is put right by hand and read anew', () => {
    const view = read('Кто;Что;ФИО\nх;учитель;Примерова Анна Сергеевна\n');
    const again = valueOf(
      desk.reread(
        database,
        {
          importId: view.importId,
          sheet: 0,
          headerRow: 0,
          columns: ['note', 'position', 'fullName'],
          category: 'outside',
          role: 'mentor',
          formId: null,
        },
        TODAY,
      ),
    );
    expect(again.rows).toMatchObject([{ action: 'add', details: 'учитель' }]);
    take(again);
    expect(named('Примерова')).toMatchObject({ category: 'outside', position: 'учитель', note: 'х' });
    expect([...readRoles(database).values()]).toMatchObject([{ role: 'mentor', capacity: 1 }]);
  });
});
