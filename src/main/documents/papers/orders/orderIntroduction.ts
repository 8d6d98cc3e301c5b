// Приказ «О внедрении целевой модели наставничества», with the roadmap as its appendix № 1.
import texts from '../../../../../resources/papers/order-introduction.json';
import { controllerAccusative } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { quoted } from '../../typography';
import { dateInWords, joinedWithAnd, textOrBlank } from '../../wording';
import { roadmapBody } from '../roadmapBody';
import { fullNamed, nameOnly } from './orderPeople';
import {
  acquaintedNames,
  appendixWords,
  closingFields,
  orderDocument,
  pointWithDuties,
  schoolName,
  schoolRequired,
  type Appendix,
} from './orderSkeleton';

const FORM_BLANK_LENGTH = 40;

export const orderIntroduction = definePaper({
  kind: 'order-introduction',
  texts,
  editable: {
    preamble: 'Преамбула',
    introduce: 'Внедрить',
    appointCurator: 'Назначить куратора',
    approveRoadmap: 'Утвердить Дорожную карту',
    'curator.duties': 'Обязанности куратора',
    responsible: 'Ответственным по Дорожной карте',
    acquaint: 'Ознакомить',
    publish: 'Разместить на сайте',
  },
  fields: {
    formTitles: {
      type: 'lines',
      label: 'Формы наставничества',
      help: 'Каждая с новой строки, без кавычек: учитель – учитель',
      required: true,
    },
    startDate: { type: 'date', label: 'С какого дня внедряется', help: 'Пусто – со дня подписания' },
    curator: {
      type: 'person',
      of: 'staff',
      label: 'Куратор',
      help: 'Имя и должность встанут в нужный падеж сами',
    },
    curatorAccusative: {
      type: 'line',
      label: 'Куратор, вписанный словами: кого назначить',
      help: 'Только если куратор не выбран выше. «заместителя директора Примерову Анну Сергеевну»',
    },
    curatorDative: {
      type: 'line',
      label: 'Куратор, вписанный словами: кому поручить',
      help: 'Только если куратор не выбран выше. «Примеровой А.С.»; пусто – «Куратору»',
    },
    acquaintBy: { type: 'date', label: 'Ознакомить до', help: 'Пусто – в течение трёх рабочих дней' },
    siteAddress: {
      type: 'line',
      label: 'Адрес страницы сайта',
      help: 'Пусто – назван только официальный сайт',
    },
    control: closingFields.control,
    controlBy: {
      type: 'line',
      label: 'Контроль, вписанный словами: на кого возложить',
      help: 'Только если человек не выбран выше. «заместителя директора Примерову А.С.»',
    },
    acquaintedPeople: { ...closingFields.acquaintedPeople, help: 'Пусто – имена, вписанные ниже' },
    acquainted: {
      type: 'lines',
      label: 'Кто знакомится с приказом, вписанные словами',
      help: 'Только если никто не выбран выше. Фамилия, имя, отчество, каждый с новой строки',
    },
  },
  needs: ['roadmap'],
  required: [...schoolRequired, 'roadmap.items'],
  compose: (data, worded) => {
    const { roadmap, values } = data;
    const school = schoolName(data.school);
    const who = dativeOf(values) || worded.curatorDative;
    const appendices: readonly Appendix[] = [{ name: 'roadmap', blocks: roadmapBody(roadmap, data.school) }];
    return orderDocument(data, {
      title: worded.title,
      heading: worded.heading,
      preamble: fillText(worded.preamble),
      clauses: [
        fillText(worded.introduce, {
          start:
            values.startDate === null
              ? worded.startOnSigning
              : fillText(worded.startOnDate, { date: dateInWords(values.startDate) }),
          school,
          forms: formWords(values.formTitles, worded),
        }),
        fillText(worded.appointCurator, {
          curator:
            values.curator === null && values.curatorAccusative !== ''
              ? values.curatorAccusative
              : fullNamed(values.curator, 'acc', 'values.curator'),
        }),
        fillText(worded.approveRoadmap, {
          school,
          period: roadmap?.periodText ? fillText(worded.period, { years: roadmap.periodText }) : '',
          appendix: appendixWords(appendices, 'roadmap'),
        }),
        pointWithDuties(worded.curator, {}),
        fillText(worded.responsible),
        fillText(worded.acquaint, {
          who,
          until:
            values.acquaintBy === null
              ? worded.acquaintUntilDefault
              : fillText(worded.acquaintUntilDate, { date: dateInWords(values.acquaintBy) }),
        }),
        fillText(worded.publish, {
          who,
          school,
          address:
            values.siteAddress === '' ? '' : fillText(worded.siteAddress, { address: values.siteAddress }),
        }),
      ],
      control: controllerAccusative(values.control) || values.controlBy,
      acquainted:
        values.acquaintedPeople.length > 0 ? acquaintedNames(values.acquaintedPeople, []) : values.acquainted,
      appendices,
    });
  },
});

interface CuratorValues {
  readonly curator: Parameters<typeof nameOnly>[0];
  readonly curatorDative: string;
}

/** «Примеровой А.С.»; '' for nobody known by name. */
function dativeOf({ curator, curatorDative }: CuratorValues): string {
  return curator === null ? curatorDative : nameOnly(curator, 'dat', 'values.curator');
}

/** «в форме «учитель – учитель»»; «в формах «…», «…» и «…»». */
function formWords(
  titles: readonly string[],
  { oneForm, severalForms }: Pick<typeof texts, 'oneForm' | 'severalForms'>,
): string {
  const forms = titles.map(quoted);
  if (forms.length > 1) return fillText(severalForms, { forms: joinedWithAnd(forms) });
  return fillText(oneForm, {
    form: forms[0] ?? textOrBlank('', FORM_BLANK_LENGTH, 'values.formTitles'),
  });
}
