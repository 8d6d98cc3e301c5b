// Invented values for every field of a blank: to see what the program knows, and how a filled blank looks.
import type { SchoolDetails } from '../../../shared/contract/school';
import { plainDate } from '../../../shared/model/plainDate';
import type { PersonName, Sex } from '../../../shared/model/personName';
import type { PaperField, PaperFields, SimpleField } from '../../../shared/papers/fields';
import type { PaperKind } from '../../../shared/papers/kinds';
import { emptyPerson } from '../../../shared/people/emptyPerson';
import { paragraph } from '../../documents/blocks';
import type { PairForPaper } from '../../documents/paperData';
import type { PaperPerson } from '../../documents/paperFields';
import type { PaperDocument } from '../../documents/paperModel';
import { paperPerson } from '../../documents/paperPeople';
import type { KnownFields } from '../../documents/templates/knownFields';
import { fieldsOf, kindTitle } from '../definitions';
import { formFields, type FormFields } from './formFields';
import { aboutPeople, joined, pairsList } from './templateData';

/** @param kinds whose own fields are known too; none: what every paper has */
export function sampleFields(kinds: readonly PaperKind[]): KnownFields {
  const [first] = kinds;
  const forms = kinds.map((kind) => sampleForm(fieldsOf(kind)));
  return joined(
    {
      school,
      date: DAY,
      number: '45-ОД',
      title: first === undefined ? 'Образец документа' : kindTitle(first),
      people: distinct(
        kinds.flatMap((kind) => aboutPeople(kind, mentor, pairs)),
        ({ prefix }) => prefix,
      ),
      lists: [pairsList(pairs)],
    },
    {
      values: distinct(
        forms.flatMap(({ values }) => values),
        ({ name }) => name,
      ),
      people: distinct(
        forms.flatMap(({ people }) => people),
        ({ prefix }) => prefix,
      ),
      lists: distinct(
        forms.flatMap(({ lists }) => lists),
        ({ name }) => name,
      ),
    },
  );
}

/** What stands on a letterhead in its sample. */
export const samplePaper: PaperDocument = {
  title: 'Образец документа',
  author: 'МКОУ «Образцовая школа»',
  layout: 'gost2025',
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        paragraph('documentTitle', 'ОБРАЗЕЦ'),
        paragraph('documentSubtitle', 'так выглядит документ на бланке школы'),
        ...Array.from({ length: 3 }, () =>
          paragraph(
            'body',
            'Здесь стоит текст документа: преамбула, пункты, таблицы и подпись. Поля страницы, верхний и нижний колонтитулы остаются такими, как в бланке.',
          ),
        ),
      ],
    },
  ],
};

const DAY = plainDate(2025, 9, 1);
const school: SchoolDetails = {
  fullName: 'Муниципальное казённое общеобразовательное учреждение «Образцовая школа»',
  shortName: 'МКОУ «Образцовая школа»',
  settlement: 'с. Образцовое',
  directorPosition: 'Директор',
  directorName: 'Образцова Нина Петровна',
  letterhead: 'Отдел образования Образцового района',
  postalAddress: '000000, Образцовая область, с. Образцовое, ул. Школьная, д. 1',
  inn: '0000000000',
  ogrn: '0000000000000',
  siteAddress: 'https://school.example',
  keepsPassports: false,
  layoutProfile: 'gost2025',
  orderVerbStyle: 'capitals',
};
const mentor = person(
  { surname: 'Наставникова', name: 'Мария', patronymic: 'Петровна' },
  'female',
  'учитель',
);
const mentees = [
  person({ surname: 'Учебнова', name: 'Елена', patronymic: 'Ивановна' }, 'female', 'воспитатель'),
  person({ surname: 'Примеров', name: 'Пётр', patronymic: 'Алексеевич' }, 'male', 'учитель музыки'),
];
const pairs: readonly PairForPaper[] = [
  {
    mentor,
    mentees,
    mentorService: '22 года, высшая',
    menteeService: '1 год',
    formTitle: 'учитель – учитель',
    variant: 'опытный учитель – молодой специалист',
    since: DAY,
    until: plainDate(2026, 5, 31),
    status: 'работает',
    approvedBy: { date: DAY, number: '52-ОД' },
    requests: [],
  },
];

function person(name: PersonName, sex: Sex, position: string): PaperPerson {
  const { representatives: _none, ...empty } = emptyPerson('staff');
  const own = {
    birthDate: plainDate(1985, 3, 14),
    address: 'Образцовая область, с. Образцовое, ул. Лесная, д. 7',
    phone: '8 900 000-00-00',
    email: 'post@school.example',
    passport: 'паспорт 00 00 000000, выдан 01.01.2020 отделом УФМС',
  };
  return paperPerson({ ...empty, ...name, ...own, sex, position }, position);
}

function sampleForm(fields: PaperFields): FormFields {
  return formFields(
    fields,
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sampleValue(field)])),
  );
}

function sampleValue(field: PaperField): unknown {
  switch (field.type) {
    case 'people':
      return mentees;
    case 'paper':
      return { date: DAY, number: '45-ОД', title: 'О внедрении целевой модели наставничества' };
    case 'picture':
      return null;
    case 'lines':
      return [field.label];
    case 'rows':
      return mentees.map((each) =>
        Object.fromEntries(
          Object.entries(field.columns).map(([name, column]) => [name, simpleValue(column, each)]),
        ),
      );
    default:
      return simpleValue(field, mentor);
  }
}

/** A text is its own label: in the sample one sees what stands where. */
function simpleValue(field: SimpleField, named: PaperPerson): unknown {
  switch (field.type) {
    case 'date':
      return DAY;
    case 'number':
      return field.least;
    case 'check':
      return true;
    case 'choice':
      return field.initial;
    case 'person':
      return named;
    default:
      return field.label;
  }
}

function distinct<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [nameOf(item), item])).values()];
}
