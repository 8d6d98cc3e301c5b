import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Cell } from '../../spreadsheets/spreadsheet';
import { readClass, readPhones, readQualification, readTags, readTargetGroup, takeEmails } from './cellWords';
import { headerMeaning } from './columns';
import { readDay } from './days';
import { readName } from './names';
import { readRepresentatives } from './representatives';
import { readService } from './service';

const TODAY = '2021-11-08' as PlainDate;
const text = (words: string): Cell => ({ kind: 'text', text: words });

describe('days', () => {
  const read = (words: string, isAdult = false) => readDay(text(words), words, TODAY, isAdult);

  it.each([
    ['12.03.2014', '2014-03-12'],
    ['12.03.2014 г.', '2014-03-12'],
    ['12/3/2014', '2014-03-12'],
    ['12-03-14', '2014-03-12'],
    ['12 марта 2014 г.', '2014-03-12'],
    ['12 МАР 2014', '2014-03-12'],
    ['5 мая 2014 года рождения', '2014-05-05'],
    ['2014-03-12', '2014-03-12'],
    ['2014-03-12T00:00:00', '2014-03-12'],
    ['12032014', '2014-03-12'],
    ['41710', '2014-03-12'],
    ['29.02.2012', '2012-02-29'],
    ['01.01.65', '1965-01-01'],
  ])('«%s» is %s', (words, date) => {
    expect(read(words)).toEqual({ kind: 'day', date });
  });

  it('of two digits fit the age: a teacher was not born in 2012', () => {
    expect(read('01.02.12', true)).toEqual({ kind: 'day', date: '1912-02-01' });
    expect(read('01.02.99', true)).toEqual({ kind: 'day', date: '1999-02-01' });
  });

  it.each(['', '-', '—', 'нет', 'н/д'])('«%s» says nothing', (words) => {
    expect(read(words)).toEqual({ kind: 'none' });
  });

  it.each([
    '31.04.2014',
    '29.02.2013',
    '12.13.2014',
    '00.01.2014',
    '12 марта',
    '2014',
    'весной',
    '9.11.2021',
    '99999',
  ])('«%s» is no birth date', (words) => {
    expect(read(words)).toMatchObject({ kind: 'wrong' });
  });
});

describe('words of cells', () => {
  it.each([
    ['4а', '4 А'],
    ['4 "А"', '4 А'],
    ['4-А', '4 А'],
    ['04 А класс', '4 А'],
    ['4 «б»', '4 Б'],
    ['10A', '10 А'],
    ['11', '11'],
    ['9 кл.', '9'],
    ['старшая группа', 'старшая группа'],
  ])('the class «%s» is «%s»', (words, name) => {
    expect(readClass(words)).toBe(name);
  });

  it.each(['45', '13 А', 'химия', '4 математики'])('«%s» is no class', (words) => {
    expect(readClass(words)).toBeNull();
  });

  it.each([
    ['89131234567', '+7 913 123-45-67'],
    ['8 (913) 123-45-67', '+7 913 123-45-67'],
    ['+7-913-123-45-67', '+7 913 123-45-67'],
    ['9131234567', '+7 913 123-45-67'],
    ['тел. 8 913 1234567', '+7 913 123-45-67'],
    ['8 913 123 45 67, 2-34-56', '+7 913 123-45-67, 2-34-56'],
    ['22-1-45', '22-1-45'],
    ['у соседей', 'у соседей'],
  ])('the phone «%s» is «%s»', (words, phone) => {
    expect(readPhones(words)).toBe(phone);
  });

  it('a contact may hold an e-mail too', () => {
    expect(takeEmails('8 913 123-45-67, e-mail: a@example.org')).toEqual({
      emails: 'a@example.org',
      rest: '8 913 123-45-67',
    });
  });

  it.each([
    ['высшая', 'высшая'],
    ['Высшая кв. категория', 'высшая'],
    ['1 категория', 'первая'],
    ['I', 'первая'],
    ['первая', 'первая'],
    ['СЗД', 'соответствие занимаемой должности'],
    ['Соответствие', 'соответствие занимаемой должности'],
    ['б/к', 'без категории'],
    ['магистр', null],
  ])('the qualification «%s» is «%s»', (words, qualification) => {
    expect(readQualification(words)).toBe(qualification);
  });

  it.each([
    ['опытный педагог, испытывающий трудности', 'experiencedInDifficulty'],
    ['молодой специалист', 'novice'],
    ['испытывает трудности в учёбе', 'struggling'],
    ['Одарённые дети', 'talented'],
    ['дети с ОВЗ', 'limitedHealth'],
    ['прочие', null],
  ])('the group «%s» is %s', (words, group) => {
    expect(readTargetGroup(words)).toBe(group);
  });

  it('tags are parted by commas, semicolons and lines, not inside brackets', () => {
    expect(readTags('математика, физика (7, 8 классы); – химия\nнет')).toEqual([
      'математика',
      'физика (7, 8 классы)',
      'химия',
    ]);
  });

  it.each([
    ['5', 5],
    ['5 лет', 5],
    ['12 л. 3 мес.', 12],
    ['1 год 2 месяца', 1],
    ['12,5', 12],
    ['8 мес.', 0],
    ['без стажа', 0],
    ['менее года', 0],
  ])('the service «%s» is %i years', (words, years) => {
    expect(readService(text(words), words, TODAY)).toEqual({ years, statedOn: TODAY });
  });

  it('service may be counted from a day', () => {
    const read = (words: string) => readService(text(words), words, TODAY);
    expect(read('с 2018 года')).toEqual({ years: 0, statedOn: '2018-09-01' });
    expect(read('с 15.03.2018')).toEqual({ years: 0, statedOn: '2018-03-15' });
    expect(read('с 2030 г.')).toBeNull();
    expect(read('большой')).toBeNull();
    expect(read('99')).toBeNull();
  });
});

describe('names', () => {
  const none = { surname: '', name: '', patronymic: '' };

  it.each([
    ['ПРИМЕРОВА АННА СЕРГЕЕВНА', ['Примерова', 'Анна', 'Сергеевна']],
    ['1. Примеров  Иван Петрович (5 а)', ['Примеров', 'Иван', 'Петрович']],
    ['Анна Сергеевна Примерова', ['Примерова', 'Анна', 'Сергеевна']],
    ['мамина - сибиряк анна', ['Мамина-Сибиряк', 'Анна', '']],
    ['ГАСАНОВА ЛЕЙЛА АРИФ КЫЗЫ', ['Гасанова', 'Лейла', 'Ариф кызы']],
  ])('«%s»', (words, [surname, name, patronymic]) => {
    expect(readName(words, none)).toEqual({ surname, name, patronymic });
  });

  it('a surname column that holds the whole name is split', () => {
    expect(readName('', { ...none, surname: 'Примеров Иван Петрович' })).toMatchObject({ name: 'Иван' });
  });

  it.each([
    ['Примеров Иван Петрович (отец)', [['Примеров', 'отец', '']]],
    ['мать: Примерова Анна Сергеевна, тел. 8 913 123-45-67', [['Примерова', 'мать', '+7 913 123-45-67']]],
    [
      'Примерова Анна Сергеевна – мать, Примеров Иван Петрович – отец',
      [
        ['Примерова', 'мать', ''],
        ['Примеров', 'отец', ''],
      ],
    ],
    ['Опекун Образцова Яна Яковлевна', [['Образцова', 'опекун', '']]],
    ['нет', []],
  ])('the representatives of «%s»', (words, expected) => {
    expect(
      readRepresentatives(words, '', '').map(({ name, relation, phone }) => [name.surname, relation, phone]),
    ).toEqual(expected);
  });
});

describe('headers', () => {
  it.each([
    ['ФИО', 'fullName'],
    ['Фамилия Имя Отчество', 'fullName'],
    ['Фамилия, имя, отчество (полностью)', 'fullName'],
    ['Ф.И.О. педагога', 'fullName'],
    ['Ф. И. О.', 'fullName'],
    ['Фамилия', 'surname'],
    ['Имя', 'name'],
    ['Отчество', 'patronymic'],
    ['Отч.', 'patronymic'],
    ['Мать (ФИО, телефон)', 'representative'],
    ['ФИО отца', 'representative'],
    ['Дата рождения родителя', 'ignored'],
    ['ФИO', 'fullName'],
    ['Дата рожд.', 'birthDate'],
    ['Д.р.', 'birthDate'],
    ['Число, месяц, год рождения', 'birthDate'],
    ['Класс', 'className'],
    ['Должность', 'position'],
    ['Занимаемая должность', 'position'],
    ['Квалификационная категория', 'qualification'],
    ['Стаж (лет)', 'serviceYears'],
    ['Общий стаж/пед. стаж', 'serviceYears'],
    ['Тел.', 'phone'],
    ['Контакты', 'phone'],
    ['Контактный телефон', 'phone'],
    ['Эл. почта', 'email'],
    ['E-mail', 'email'],
    ['Почтовый адрес', 'address'],
    ['Законный представитель', 'representative'],
    ['ФИО родителя', 'representative'],
    ['ФИО родителей (законных представителей)', 'representative'],
    ['Телефон родителя', 'representativePhone'],
    ['Степень родства', 'relation'],
    ['Предмет', 'subjects'],
    ['Преподаваемые предметы', 'subjects'],
    ['Компетенции', 'competences'],
    ['Запрос', 'requests'],
    ['Целевая группа', 'targetGroup'],
    ['Роль', 'role'],
    ['Форма наставничества', 'form'],
    ['Пол', 'sex'],
    ['Примечание', 'note'],
    ['Место работы', 'workplace'],
    ['Адрес проживания', 'address'],
    ['Количество наставляемых', 'capacity'],
    ['№ п/п', 'ignored'],
    ['№', 'ignored'],
    ['Классный руководитель', 'ignored'],
    ['Дата аттестации', 'ignored'],
    ['Место рождения', 'ignored'],
    ['Образование', 'ignored'],
    ['Результат', 'ignored'],
    ['', null],
    ['Учителя', 'fullName'],
    ['Рост', null],
  ])('«%s» is %s', (title, field) => {
    expect(headerMeaning(title)).toBe(field);
  });
});
