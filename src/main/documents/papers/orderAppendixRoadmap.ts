// The roadmap as the order's appendix, printed apart from it: «УТВЕРЖДЕНА приказом … от … № …».
import { approvedByOrderMark } from '../blocks';
import type { PaperDefinition } from '../paperDefinition';
import { paperTexts } from '../paperTexts';
import { roadmapBody } from './roadmapBody';

const { title } = paperTexts.orderAppendixRoadmap;

export const orderAppendixRoadmap: PaperDefinition = {
  kind: 'order-appendix-roadmap',
  title,
  needs: ['school', 'roadmap', 'order'],
  required: ['school.shortName', 'roadmap.items'],
  compose: ({ school, roadmap, order }) => ({
    title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [...approvedByOrderMark(1, 'feminine', school, order), ...roadmapBody(roadmap, school)],
      },
    ],
  }),
};
