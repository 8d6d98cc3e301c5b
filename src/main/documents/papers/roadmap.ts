// The roadmap alone, approved by the head in person: «УТВЕРЖДАЮ».
import { approvalMark } from '../blocks';
import type { PaperDefinition } from '../paperDefinition';
import { paperTexts } from '../paperTexts';
import { roadmapBody } from './roadmapBody';

const { title } = paperTexts.roadmap;

export const roadmapPaper: PaperDefinition = {
  kind: 'roadmap',
  title,
  needs: ['school', 'roadmap'],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName', 'roadmap.items'],
  compose: ({ school, roadmap }) => ({
    title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      { orientation: 'portrait', blocks: [...approvalMark(school), ...roadmapBody(roadmap, school)] },
    ],
  }),
};
