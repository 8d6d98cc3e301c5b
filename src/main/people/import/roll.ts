// Everybody that an import may meet: those of the file, and those that rows above have added.
import { ageOn } from '../../../shared/model/people';
import type { PersonName } from '../../../shared/model/personName';
import type { PlainDate } from '../../../shared/model/plainDate';
import { LikenessIndex, nameKey, type Likeness } from '../duplicates';
import type { PersonRecord, Representation, RoleRecord } from '../roster';
import type { SheetPerson } from './sheetPerson';
import type { NewPerson } from './withSheet';

/** A row is for the eye: more would not be read. */
const SHOWN_LIKENESSES = 3;

/** Somebody as they will be once the import is taken. */
export class Entry {
  /** The row that described this person; null while only the file, or a child's row, knows them. */
  row: number | null = null;
  readonly links: Link[] = [];
  readonly roles: Held[] = [];

  constructor(
    /** null: not in the file yet. */
    readonly id: number | null,
    readonly before: NewPerson | null,
    public person: NewPerson,
  ) {}

  get surname(): string {
    return this.person.surname;
  }
  get name(): string {
    return this.person.name;
  }
  get patronymic(): string {
    return this.person.patronymic;
  }
  get birthDate(): PlainDate | null {
    return this.person.birthDate;
  }
}

/** A legal representative of the entry that holds it. */
export interface Link {
  readonly adult: Entry;
  relation: string;
  readonly authority: string;
  /** null: added by this import. */
  readonly before: string | null;
}

/** A role; `before` is null for one that this import adds. */
export interface Held {
  role: Omit<RoleRecord, 'id' | 'personId'>;
  readonly before: RoleRecord | null;
}

export class Roll {
  readonly #byName = new Map<string, Entry[]>();
  readonly #likeness = new LikenessIndex<Entry>();
  readonly entries: Entry[] = [];

  constructor(
    people: ReadonlyMap<number, PersonRecord>,
    representatives: ReadonlyMap<number, readonly Representation[]>,
    roles: Iterable<RoleRecord>,
  ) {
    const byId = new Map<number, Entry>();
    for (const { id, ...person } of people.values()) {
      const entry = new Entry(id, person, person);
      byId.set(id, entry);
      this.add(entry);
    }
    for (const { childId, adultId, relation, authority } of [...representatives.values()].flat()) {
      const adult = byId.get(adultId);
      if (adult) byId.get(childId)?.links.push({ adult, relation, authority, before: relation });
    }
    for (const before of roles) {
      const { id: _, personId, ...role } = before;
      byId.get(personId)?.roles.push({ role, before });
    }
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    const key = nameKey(entry);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), entry]);
    this.#likeness.add(entry);
  }

  namesakes(name: PersonName): readonly Entry[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  like(person: SheetPerson): readonly Likeness<Entry>[] {
    return this.#likeness.like({ ...person.name, birthDate: person.birthDate }, SHOWN_LIKENESSES);
  }

  /**
   * Whom a row means: the same name, and the birth date equal or not known on one side. A child and a grown-up
   * of one name are not one person unless their birth dates say so, nor are two of one table in different classes.
   * @returns the matches; several when the row does not tell them apart
   */
  match({ name, birthDate, texts }: SheetPerson, isPupil: boolean): readonly Entry[] {
    const namesakes = this.namesakes(name);
    const exact = namesakes.filter((entry) => birthDate !== null && entry.birthDate === birthDate);
    if (exact.length > 0) return exact.slice(0, 1);
    const possible = namesakes.filter(
      ({ person, row }) =>
        (birthDate === null || person.birthDate === null) &&
        (person.category === 'pupil') === isPupil &&
        (row === null ||
          [texts.className, person.className].includes('') ||
          person.className === texts.className),
    );
    const classmates = possible.filter(
      ({ person }) => texts.className !== '' && person.className === texts.className,
    );
    return possible.length > 1 && classmates.length === 1 ? classmates : possible;
  }

  /** The grown-up of that name: whoever stands for the child already, then whoever has that phone. */
  adult(name: PersonName, phone: string, child: Entry, today: PlainDate): Entry | undefined {
    const adults = this.namesakes(name).filter(
      (entry) =>
        entry !== child && entry.person.category !== 'pupil' && (ageOn(entry.birthDate, today) ?? 18) >= 18,
    );
    return (
      adults.find((adult) => child.links.some((link) => link.adult === adult)) ??
      adults.find(({ person }) => phone !== '' && person.phone === phone) ??
      adults[0]
    );
  }
}
