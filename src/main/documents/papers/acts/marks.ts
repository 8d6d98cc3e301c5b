// The marks over a local act: approved, accepted, agreed; alone in the right corner or side by side.
import type { PlainDate } from '../../../../shared/model/plainDate';
import { paragraph, schoolInText } from '../../blocks';
import type { ReferredPaper } from '../../definePaper';
import type { SchoolDetails } from '../../paperData';
import type { PaperBlock } from '../../paperModel';
import { fillText, paperTexts } from '../../paperTexts';
import {
  approvedWord,
  BLANK_DATE,
  dateOrBlank,
  initialsAndSurname,
  numberOrBlank,
  textOrBlank,
  type Agreement,
} from '../../wording';

/** Its parts, one under another; a part may have several lines. */
export type Mark = readonly string[];

const SIGN_HERE = '_'.repeat(15);

/** «УТВЕРЖДАЮ», position, line to sign on, date. */
export function approvedInPerson(school: SchoolDetails, date: PlainDate | null): Mark {
  return [
    paperTexts.shared.approving,
    [school.directorPosition, school.shortName].filter((part) => part !== '').join('\n'),
    `${SIGN_HERE} ${initialsAndSurname(school.directorName)}`.trim(),
    dateOrBlank(date, 'date'),
  ];
}

/** «УТВЕРЖДЕНО приказом … от … № …». @param field where the order is chosen */
export function approvedByOrder(
  agreement: Agreement,
  school: SchoolDetails,
  order: ReferredPaper | null,
  field: string,
): Mark {
  return [
    fillText(paperTexts.shared.approvedByOrder, {
      approved: approvedWord(agreement),
      school: schoolInText(school),
      date: dateOrBlank(order?.date ?? null, field),
      orderNumber: numberOrBlank(order?.number ?? '', field),
    }),
  ];
}

const ACCEPTED: Record<Agreement, string> = {
  masculine: 'ПРИНЯТ',
  feminine: 'ПРИНЯТА',
  neuter: 'ПРИНЯТО',
  plural: 'ПРИНЯТЫ',
};

interface Minutes {
  /** By whom: «педагогическим советом». */
  readonly by: string;
  readonly date: PlainDate | null;
  readonly number: string;
}

/** «ПРИНЯТО педагогическим советом …, протокол от … № …». */
export function accepted(agreement: Agreement, school: SchoolDetails, { by, date, number }: Minutes): Mark {
  const protocol = `от ${dateOrBlank(date, 'values.councilDate')} ${numberOrBlank(number, 'values.councilNumber')}`;
  return [[ACCEPTED[agreement], by, schoolInText(school), 'протокол', protocol].join('\n')];
}

/** «СОГЛАСОВАНО», position, line to sign on, date. @param field where the name is typed */
export function agreed(position: string, fullName: string, field: string): Mark {
  const name = fullName === '' ? textOrBlank('', 14, field) : initialsAndSurname(fullName);
  return [['СОГЛАСОВАНО', position, `${'_'.repeat(12)} ${name}`, BLANK_DATE].join('\n')];
}

/** In the right corner; beside it at the left the others, where there are any. */
export function marks(right: Mark, left: readonly Mark[] = []): readonly PaperBlock[] {
  if (left.length === 0) {
    return right.map((part, index) =>
      paragraph(index === right.length - 1 ? 'cornerLast' : 'cornerPart', part),
    );
  }
  const leftLines = left.flatMap((mark, index) => [...(index === 0 ? [] : ['']), ...linesOf(mark)]);
  const rightLines = linesOf(right);
  const rows = Array.from({ length: Math.max(leftLines.length, rightLines.length) }, (_, row) => row);
  return [
    ...rows.map((row): PaperBlock => {
      return {
        type: 'line',
        style: 'requisiteLine',
        parts: [
          { text: leftLines[row] ?? '', align: 'left', weight: 46, ruled: false },
          { text: '', align: 'left', weight: 8, ruled: false },
          { text: rightLines[row] ?? '', align: 'left', weight: 46, ruled: false },
        ],
      };
    }),
    paragraph('documentSubtitle', ''),
  ];
}

function linesOf(mark: Mark): readonly string[] {
  return mark.flatMap((part) => part.split('\n'));
}
