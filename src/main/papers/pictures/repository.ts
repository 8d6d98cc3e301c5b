// SQL of the school's own pictures: rows in, rows out, no rules.
import * as v from 'valibot';
import type { SchoolPicture } from '../../../shared/contract/papers';
import type { Database } from '../../database/connection';
import type { ImageFacts } from './imageFacts';

const pictureRow = v.object({
  id: v.number(),
  title: v.string(),
  widthPx: v.number(),
  heightPx: v.number(),
});
const COLUMNS = 'id, title, width_px AS widthPx, height_px AS heightPx';

/** In the order in which they were added. */
export function findPictures(database: Database): SchoolPicture[] {
  return database.all(`SELECT ${COLUMNS} FROM picture ORDER BY id`, [], pictureRow);
}

/** The one with these very bytes. */
export function findSamePicture(database: Database, bytes: Uint8Array): SchoolPicture | null {
  return database.get(`SELECT ${COLUMNS} FROM picture WHERE bytes = ?`, [bytes], pictureRow) ?? null;
}

/** @returns the new picture's id */
export function insertPicture(
  database: Database,
  title: string,
  { mediaType, widthPx, heightPx }: ImageFacts,
  bytes: Uint8Array,
): number {
  return database.run(
    'INSERT INTO picture (title, media_type, width_px, height_px, bytes) VALUES (?, ?, ?, ?, ?)',
    [title, mediaType, widthPx, heightPx, bytes],
  ).lastId;
}

export function deletePicture(database: Database, id: number): void {
  database.run('DELETE FROM picture WHERE id = ?', [id]);
}
