// The roadmap as an order's appendix, printed apart from it: «УТВЕРЖДЕНА приказом … от … № …».
import texts from '../../../../../resources/papers/order-appendix-roadmap.json';
import { approvedByOrderMark } from '../../blocks';
import { definePaper } from '../../definePaper';
import { roadmapBody } from '../roadmapBody';

const MOST_APPENDICES = 99;

export const orderAppendixRoadmap = definePaper({
  kind: 'order-appendix-roadmap',
  texts,
  editable: {},
  fields: {
    order: {
      type: 'paper',
      label: 'Приказ, к которому приложение',
      help: 'Пусто – приказ о внедрении, а если его нет, место, чтобы вписать дату и номер',
      kinds: ['order-introduction', 'order-roadmap'],
    },
    appendix: {
      type: 'number',
      label: 'Номер приложения',
      help: 'Пусто – № 1',
      least: 1,
      most: MOST_APPENDICES,
    },
  },
  needs: ['roadmap', 'introduction'],
  required: ['school.shortName', 'roadmap.items'],
  compose: ({ school, values, roadmap, introduction }) => ({
    title: texts.title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...approvedByOrderMark(
            values.appendix ?? 1,
            'feminine',
            school,
            values.order ?? introduction ?? { date: null, number: '' },
          ),
          ...roadmapBody(roadmap, school),
        ],
      },
    ],
  }),
});
