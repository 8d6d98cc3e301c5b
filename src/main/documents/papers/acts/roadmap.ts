// The roadmap alone, approved by the head in person: «УТВЕРЖДАЮ».
import texts from '../../../../../resources/papers/roadmap.json';
import { definePaper } from '../../definePaper';
import { roadmapBody } from '../roadmapBody';
import { approvedInPerson, marks } from './marks';

export const roadmapPaper = definePaper({
  kind: 'roadmap',
  texts,
  editable: {},
  fields: {},
  needs: ['roadmap'],
  required: ['school.shortName', 'school.directorPosition', 'school.directorName', 'roadmap.items'],
  compose: ({ school, date, roadmap }) => ({
    title: texts.title,
    author: school.shortName,
    layout: school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [...marks(approvedInPerson(school, date)), ...roadmapBody(roadmap, school)],
      },
    ],
  }),
});
