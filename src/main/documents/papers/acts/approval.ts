// How an act gets its force: fields, marks and checks of acts that an order approves and a council accepts.
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { PaperFields } from '../../../../shared/papers/fields';
import type { ReferredPaper } from '../../definePaper';
import type { SchoolDetails } from '../../paperData';
import type { PaperBlock } from '../../paperModel';
import type { Agreement } from '../../wording';
import { accepted, approvedByOrder, approvedInPerson, marks, type Mark } from './marks';

export const approvalFields = {
  approval: {
    type: 'choice',
    label: 'Как утверждается',
    options: [
      { value: 'order', label: 'Приказом: «УТВЕРЖДЕНО приказом …»' },
      { value: 'person', label: 'Подписью директора: «УТВЕРЖДАЮ»' },
    ],
    initial: 'order',
  },
  order: {
    type: 'paper',
    label: 'Приказ об утверждении',
    help: 'Пусто – место, чтобы вписать дату и номер',
    kinds: ['order-acts', 'order-introduction', 'order-free'],
  },
  accepted: {
    type: 'choice',
    label: 'Кем принято',
    options: [
      { value: 'council', label: 'Педагогическим советом' },
      { value: 'meeting', label: 'Общим собранием работников' },
      { value: 'none', label: 'Не указывать' },
    ],
    initial: 'council',
  },
  councilDate: { type: 'date', label: 'Дата протокола', help: 'Пусто – место, чтобы вписать' },
  councilNumber: { type: 'line', label: 'Номер протокола', help: 'Пусто – место, чтобы вписать' },
} as const satisfies PaperFields;

interface Approved {
  readonly school: SchoolDetails;
  readonly date: PlainDate | null;
  readonly values: {
    readonly approval: 'order' | 'person';
    readonly order: ReferredPaper | null;
    readonly accepted: 'council' | 'meeting' | 'none';
    readonly councilDate: PlainDate | null;
    readonly councilNumber: string;
  };
}

const BY = { council: 'педагогическим советом', meeting: 'общим собранием работников' } as const;

/** The marks over the act. @param agreedWith further marks under «ПРИНЯТО» */
export function approvalHead(
  { school, date, values }: Approved,
  agreement: Agreement,
  agreedWith: readonly Mark[] = [],
): readonly PaperBlock[] {
  const approved =
    values.approval === 'order'
      ? approvedByOrder(agreement, school, values.order, 'values.order')
      : approvedInPerson(school, date);
  const minutes = { date: values.councilDate, number: values.councilNumber };
  const by = values.accepted;
  return marks(approved, [
    ...(by === 'none' ? [] : [accepted(agreement, school, { by: BY[by], ...minutes })]),
    ...agreedWith,
  ]);
}

/** The day of the approval; null while it is not known. */
export function approvedOn({ date, values }: Approved): PlainDate | null {
  return values.approval === 'order' ? (values.order?.date ?? null) : date;
}

/** Whether the minutes that accepted the act are younger than its approval. */
export function acceptedTooLate(act: Approved): boolean {
  const { accepted: by, councilDate } = act.values;
  const approved = approvedOn(act);
  return by !== 'none' && councilDate !== null && approved !== null && councilDate > approved;
}
