// Pictures of the school's own, for the background of awards.
import * as v from 'valibot';
import type { SchoolPicture } from '../../../shared/contract/papers';
import { fail, ok, type Result } from '../../../shared/model/result';
import { storedValues } from '../../../shared/papers/fields';
import type { Database } from '../../database/connection';
import { line } from '../../documents/paperFields';
import { fieldsOf } from '../definitions';
import { referencesIn } from '../gather/references';
import { isSettled } from '../register';
import { findPapers, findPicture } from '../repository';
import { recordTitle } from '../titles';
import { imageFacts } from './imageFacts';
import { deletePicture, findPictures, findSamePicture, insertPicture } from './repository';

const MOST_PICTURE_MB = 5;
const MOST_SIDE_PX = 6000;

export function listPictures(database: Database): SchoolPicture[] {
  return findPictures(database);
}

/**
 * Takes a picture into the school's file; the very same one a second time is the one that is there.
 * @param fileName without a folder
 * Refusal: picture-refused.
 */
export function addPicture(database: Database, fileName: string, bytes: Uint8Array): Result<SchoolPicture> {
  const refuse = (reason: string) => fail('picture-refused', { name: fileName, reason });
  if (bytes.length > MOST_PICTURE_MB * 1024 * 1024) return refuse(reasons.heavy);
  const facts = imageFacts(bytes);
  if (!facts) return refuse(reasons.other);
  const { widthPx, heightPx } = facts;
  if (Math.max(widthPx, heightPx) > MOST_SIDE_PX) return refuse(reasons.large(widthPx, heightPx));
  const known = findSamePicture(database, bytes);
  if (known) return ok(known);
  const title = v.parse(line, fileName.replace(/\.[^.]*$/, '')) || fileName;
  return ok({ id: insertPicture(database, title, facts, bytes), title, widthPx, heightPx });
}

/** A signed paper has a copy of its own. Refusals: not-found; picture-in-use by papers that are not signed. */
export function removePicture(database: Database, id: number): Result<{ done: boolean }> {
  const picture = findPictures(database).find((known) => known.id === id);
  if (!picture || !findPicture(database, id)) return fail('not-found', { what: 'paper' });
  const where = findPapers(database)
    .filter((paper) => !isSettled(paper))
    .filter(({ kind, typed }) => {
      const fields = fieldsOf(kind);
      return referencesIn(fields, storedValues(fields, typed)).pictures.includes(id);
    })
    .map((paper) => `«${recordTitle(database, paper)}»`);
  if (where.length > 0) return fail('picture-in-use', { title: picture.title, where: [...new Set(where)] });
  deletePicture(database, id);
  return ok({ done: true });
}

const reasons = {
  heavy: `она больше ${MOST_PICTURE_MB} МБ`,
  other: 'это не PNG и не JPEG, или файл повреждён',
  large: (width: number, height: number) =>
    `её размер ${width} × ${height} точек, а печать не требует больше ${MOST_SIDE_PX}`,
} as const;
