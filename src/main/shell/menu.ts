// The menu bar: Russian, with letters for Alt, and the keys that office people know.
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuAction } from '../../shared/contract/contract';

/** @param send tells the window what was chosen; the window knows what may be done now. */
export function buildMenu(send: (action: MenuAction) => void): Menu {
  const item = (label: string, action: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(action),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Electron makes menus so.
  return Menu.buildFromTemplate([
    {
      label: '&Файл',
      submenu: [
        item('Создать программу…', 'file.createFromTemplate', 'CmdOrCtrl+N'),
        item('Взять дорожную карту из Word…', 'file.importRoadmap'),
        item('Открыть файл…', 'file.open', 'CmdOrCtrl+O'),
        { type: 'separator' },
        item('Сохранить копию…', 'file.saveCopy', 'CmdOrCtrl+Shift+S'),
        item('Закрыть файл', 'file.close'),
        { type: 'separator' },
        { label: 'Выход', role: 'quit', accelerator: 'Alt+F4' },
      ],
    },
    {
      label: '&Правка',
      submenu: [
        { label: 'Отменить ввод', role: 'undo' },
        { label: 'Вернуть ввод', role: 'redo' },
        { type: 'separator' },
        { label: 'Вырезать', role: 'cut' },
        { label: 'Копировать', role: 'copy' },
        { label: 'Вставить', role: 'paste' },
        { label: 'Выделить всё', role: 'selectAll' },
      ],
    },
    {
      label: '&Вид',
      submenu: [
        item('Светлое или тёмное оформление', 'view.theme'),
        { type: 'separator' },
        { label: 'Крупнее', role: 'zoomIn', accelerator: 'CmdOrCtrl+Shift+=' },
        { label: 'Мельче', role: 'zoomOut', accelerator: 'CmdOrCtrl+Shift+-' },
        { label: 'Обычный размер', role: 'resetZoom', accelerator: 'CmdOrCtrl+Shift+0' },
        { type: 'separator' },
        { label: 'Во весь экран', role: 'togglefullscreen' },
      ],
    },
  ]);
}
