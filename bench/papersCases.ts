// Five hundred schools and their orders, for us as sources and for docxtemplater as the words of its template.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { builtInWording } from '../src/main/documents/acts';
import { formPaper } from '../src/main/documents/formPapers';
import type { PaperDocument } from '../src/main/documents/paperModel';
import { renderDocx } from '../src/main/documents/renderDocx/renderDocx';
import { bareRoadmap, sampleSchool } from '../src/main/documents/testing/samplePapers';
import { BLANK_DATE, initialsAndSurname, surnameAndInitials } from '../src/main/documents/wording';
import { plainDate, type PlainDate } from '../src/shared/model/plainDate';

/** Fields of docxtemplater's template; `items` and `people` repeat a table row. */
export interface OrderWords {
  readonly fullName: string;
  readonly shortName: string;
  readonly settlement: string;
  readonly orderNumber: string;
  readonly curatorAccusative: string;
  readonly curatorDative: string;
  readonly directorInitials: string;
  readonly periodText: string;
  readonly siteAddress: string;
  readonly people: readonly { readonly name: string }[];
  readonly items: readonly Readonly<
    Record<'number' | 'activity' | 'deadlineText' | 'outcome' | 'who', string>
  >[];
}

/** What an order is made from: raw, as the form and the file give it. */
export interface OrderData {
  readonly school: typeof sampleSchool;
  readonly number: string;
  readonly roadmap: typeof bareRoadmap;
  readonly curatorAccusative: string;
  readonly curatorDative: string;
  readonly siteAddress: string;
  readonly acquainted: readonly string[];
}

const sample: OrderData = {
  school: sampleSchool,
  number: '45-ОД',
  roadmap: bareRoadmap,
  curatorAccusative: 'заместителя директора Примерову Анну Сергеевну',
  curatorDative: 'Примеровой А.С.',
  siteAddress: 'https://school.example/mentoring',
  acquainted: ['Примерова Анна Сергеевна', 'Учебнова Елена Ивановна', 'Наставникова Мария Петровна'],
};

export function orderData(index: number): OrderData {
  return {
    ...sample,
    school: {
      ...sampleSchool,
      fullName: `Муниципальное казённое общеобразовательное учреждение «Начальная школа № ${index} с. Образцовое»`,
      shortName: `МКОУ «НШ № ${index} с. Образцовое»`,
    },
    number: `${index}-ОД`,
    siteAddress: `https://school${index}.example`,
  };
}

const introduction = formPaper('order-introduction');
const signedOn = plainDate(2021, 10, 5);

/** Checked, cleaned and typeset. */
export function order({ school, number, roadmap, ...values }: OrderData): PaperDocument {
  const data = {
    school,
    number,
    date: signedOn,
    today: signedOn,
    schoolYear: '2021/2022',
    roadmap,
    values: {
      ...values,
      startDate: signedOn,
      formTitles: ['учитель – учитель'],
      curator: null,
      acquaintBy: plainDate(2021, 10, 15),
      control: null,
      controlBy: '',
      acquaintedPeople: [],
    },
  };
  return introduction.make(data, builtInWording).document;
}

export function orderWords(data: OrderData): OrderWords {
  const { school, number, roadmap, curatorAccusative, curatorDative, siteAddress, acquainted } = data;
  return {
    // Breaks that our layout makes are words to a template.
    fullName: school.fullName.replace(/ (?=«)/, '\n'),
    shortName: school.shortName,
    settlement: school.settlement,
    orderNumber: number,
    curatorAccusative,
    curatorDative,
    directorInitials: initialsAndSurname(school.directorName),
    periodText: roadmap.periodText,
    siteAddress,
    people: acquainted.map((name) => ({ name: surnameAndInitials(name) })),
    items: roadmap.items.map(({ number: row, activity, deadlineText, outcome, responsible }) => ({
      number: row,
      activity,
      deadlineText,
      outcome,
      who: responsible.join(',\n'),
    })),
  };
}

/** docxtemplater's template: our own order, rendered, with marks where the data stand. */
export async function orderTemplate(madeOn: PlainDate): Promise<Uint8Array> {
  const parts = unzipSync(await renderDocx(order(markedOrder), madeOn));
  const document = parts['word/document.xml'];
  if (!document) throw new Error('the order has no text');
  // A mark repeats a table row when it ends in another cell than it began; that cell holds a blank of ours.
  const marked = strFromU8(document).replace(BLANK_DATE, `${BLANK_DATE}{/people}`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(marked) });
}

const markedOrder: OrderData = {
  ...sample,
  school: {
    ...sampleSchool,
    fullName: '{fullName}',
    shortName: '{shortName}',
    settlement: '{settlement}',
    directorName: '{directorInitials}',
  },
  number: '{orderNumber}',
  curatorAccusative: '{curatorAccusative}',
  curatorDative: '{curatorDative}',
  siteAddress: '{siteAddress}',
  acquainted: ['{#people}{name}'],
  roadmap: {
    ...bareRoadmap,
    periodText: '{periodText}',
    items: [
      {
        number: '{#items}{number}',
        stage: '',
        activity: '{activity}',
        deadlineText: '{deadlineText}',
        outcome: '{outcome}',
        responsible: ['{who}{/items}'],
      },
    ],
  },
};
