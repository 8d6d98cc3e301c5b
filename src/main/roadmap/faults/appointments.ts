// Rule: who is responsible by role must be appointed by some row.
import { wordsOf, type FaultRule } from './faultSource';
import { rowsOf } from './rowNames';
import { warningTexts } from './warningTexts';

/** Roles that nobody holds by post: an order must name the people. */
const APPOINTED_ROLES: readonly { readonly name: string; readonly stem: RegExp }[] = [
  { name: 'куратор', stem: /(?<![а-яё])куратор/iu },
  { name: 'координатор', stem: /(?<![а-яё])координатор/iu },
  { name: 'ответственные за внедрение', stem: /ответственн\S*\s+за\s+внедрени/iu },
  { name: 'рабочая группа', stem: /(?:рабоч|творческ|инициативн)\S*\s+групп/iu },
];
const APPOINTING = /назнач|избр|созда[нтв]|определ|утвержд|формирован|состав|возлож/iu;
/** «Куратор Иванова И.И.», «заместитель директора (куратор)»: then it is known who. */
const KNOWN_PERSON = /[А-ЯЁ]\.\s?[А-ЯЁ]\.|директор|заведующ|завуч|учител|психолог|педагог|методист/u;
/** How far from the role its appointment may stand in the row's words. */
const REACH = 60;

/** A role that is responsible somewhere and that no row appoints; one warning a role. */
export const roleNeverAppointed: FaultRule = ({ items }) =>
  APPOINTED_ROLES.flatMap(({ name, stem }) => {
    const rows = items.flatMap((item, index) =>
      (item.responsible ?? []).some((each) => stem.test(each)) ? [index] : [],
    );
    const [first] = rows;
    const isKnown = rows.some((row) =>
      items[row]?.responsible?.some((each) => stem.test(each) && KNOWN_PERSON.test(each)),
    );
    if (first === undefined || isKnown || items.some((item) => appoints(wordsOf(item), stem))) return [];
    return [
      {
        code: 'role-never-appointed',
        row: first,
        ...warningTexts.roleNeverAppointed(name, rowsOf(items, rows)),
      },
    ];
  });

function appoints(words: string, stem: RegExp): boolean {
  const at = words.search(stem);
  return at >= 0 && APPOINTING.test(words.slice(Math.max(0, at - REACH), at + REACH));
}
