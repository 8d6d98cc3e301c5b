// What a person does in the register, in the words of the window.
import { expect, type Locator, type Page } from 'playwright/test';

export class PeoplePage {
  readonly table: Locator;
  readonly panel: Locator;
  readonly search: Locator;

  constructor(private readonly window: Page) {
    this.table = window.getByRole('grid', { name: 'Участники программы' });
    this.panel = window.locator('.panel[role=dialog]');
    this.search = window.getByRole('searchbox', { name: 'Поиск' });
  }

  /** The lines in sight that say this. */
  rows(words = /./): Locator {
    return this.window.getByTestId('table-row').filter({ hasText: words });
  }

  cell(words: RegExp, column: string): Locator {
    const index = ['ФИО', 'Должность или класс', 'Роли', 'Стаж, категория', 'Телефон', 'Почта'].indexOf(
      column,
    );
    return this.rows(words).first().locator(`[data-cell="${index}"]`);
  }

  field(label: string): Locator {
    return this.panel.getByLabel(label, { exact: true });
  }

  async open(words: RegExp): Promise<void> {
    await this.rows(words).first().getByRole('button').first().click();
    await expect(this.panel).toBeVisible();
  }

  async save(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(this.panel).toBeHidden();
  }

  /** A person with a name and nothing else, from the empty register or from a full one. */
  async begin(surname: string, name: string, patronymic: string): Promise<void> {
    await this.window.getByRole('button', { name: /^Добавить (человека|вручную)$/ }).click();
    await this.field('Фамилия — обязательно').fill(surname);
    await this.field('Имя').fill(name);
    await this.field('Отчество').fill(patronymic);
  }
}
