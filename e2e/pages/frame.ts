// What stands round every screen once a file is open.
import type { Locator, Page } from 'playwright/test';

export type AreaName =
  | 'Дорожная карта'
  | 'Формы наставничества'
  | 'Участники'
  | 'Согласия'
  | 'Собеседования'
  | 'Подбор'
  | 'Пары и группы'
  | 'Документы'
  | 'Сведения о школе';

export class Frame {
  /** Shown only while a file is open. */
  readonly navigation: Locator;

  constructor(window: Page) {
    this.navigation = window.getByRole('navigation', { name: 'Разделы' });
  }

  async go(area: AreaName): Promise<void> {
    await this.navigation.getByRole('link', { name: area }).click();
  }
}
