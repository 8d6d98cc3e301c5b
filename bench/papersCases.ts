// Five hundred schools and their orders, for us as sources and for docxtemplater as the words of its template.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildPaper, type PaperSources } from '../src/main/documents/paperCatalogue';
import { renderDocx } from '../src/main/documents/renderDocx/renderDocx';
import { sampleSources } from '../src/main/documents/testing/samplePapers';
import { BLANK_DATE, initialsAndSurname, surnameAndInitials } from '../src/main/documents/wording';
import type { PlainDate } from '../src/shared/model/plainDate';

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

export function orderSources(index: number): PaperSources {
  const { school, order } = sampleSources;
  return {
    ...sampleSources,
    school: {
      ...school,
      fullName: `Муниципальное казённое общеобразовательное учреждение «Начальная школа № ${index} с. Образцовое»`,
      shortName: `МКОУ «НШ № ${index} с. Образцовое»`,
    },
    order: { ...order, number: `${index}-ОД`, siteAddress: `https://school${index}.example` },
  };
}

export function orderWords({ school, order, roadmap }: PaperSources): OrderWords {
  return {
    // Breaks that our layout makes are words to a template.
    fullName: school.fullName.replace(/ (?=«)/, '\n'),
    shortName: school.shortName,
    settlement: school.settlement,
    orderNumber: order.number,
    curatorAccusative: order.curatorAccusative,
    curatorDative: order.curatorDative,
    directorInitials: initialsAndSurname(school.directorName),
    periodText: roadmap?.periodText ?? '',
    siteAddress: order.siteAddress,
    people: order.acquainted.map((name) => ({ name: surnameAndInitials(name) })),
    items: (roadmap?.items ?? []).map(({ number, activity, deadlineText, outcome, responsible }) => ({
      number,
      activity,
      deadlineText,
      outcome,
      who: responsible.join(',\n'),
    })),
  };
}

/** docxtemplater's template: our own order, rendered, with marks where the data stand. */
export async function orderTemplate(madeOn: PlainDate): Promise<Uint8Array> {
  const parts = unzipSync(await renderDocx(buildPaper('order-introduction', markedSources()), madeOn));
  const document = parts['word/document.xml'];
  if (!document) throw new Error('the order has no text');
  // A mark repeats a table row when it ends in another cell than it began; that cell holds a blank of ours.
  const marked = strFromU8(document).replace(BLANK_DATE, `${BLANK_DATE}{/people}`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(marked) });
}

function markedSources(): PaperSources {
  const { school, order, roadmap } = sampleSources;
  if (!roadmap) throw new Error('the sample has a roadmap');
  return {
    ...sampleSources,
    school: {
      ...school,
      fullName: '{fullName}',
      shortName: '{shortName}',
      settlement: '{settlement}',
      directorName: '{directorInitials}',
    },
    order: {
      ...order,
      number: '{orderNumber}',
      curatorAccusative: '{curatorAccusative}',
      curatorDative: '{curatorDative}',
      siteAddress: '{siteAddress}',
      acquainted: ['{#people}{name}'],
    },
    roadmap: {
      ...roadmap,
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
}
