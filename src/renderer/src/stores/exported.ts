// What can be done with a file that main has just written.
import { call } from '../api/client';
import type { NoticeAction } from './notices';

interface Exported {
  readonly fileName: string;
  readonly exportId: string;
}

/** «Открыть в Word» and «Показать в папке»; of a folder only the latter. */
export function exportedActions({ fileName, exportId }: Exported): readonly NoticeAction[] {
  const label = openLabel(fileName);
  return [
    ...(label === null ? [] : [{ label, run: () => void call('papers.openExported', { exportId }) }]),
    { label: 'Показать в папке', run: () => void call('papers.showInFolder', { exportId }) },
  ];
}

function openLabel(fileName: string): string | null {
  if (/\.docx$/i.test(fileName)) return 'Открыть в Word';
  if (/\.xlsx$/i.test(fileName)) return 'Открыть в Excel';
  return /\.pdf$/i.test(fileName) ? 'Открыть' : null;
}
