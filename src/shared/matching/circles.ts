// Who mentors whom among persons, and whether that runs in a circle.

/** An arrow from a mentor's person to a mentee's. */
export interface Mentorship {
  readonly mentorPersonId: number;
  readonly menteePersonId: number;
}

/** Directed graph of persons. */
export class MentorshipGraph {
  private readonly menteesOf = new Map<number, Set<number>>();

  constructor(mentorships: Iterable<Mentorship>) {
    for (const mentorship of mentorships) this.add(mentorship);
  }

  add({ mentorPersonId, menteePersonId }: Mentorship): void {
    const mentees = this.menteesOf.get(mentorPersonId);
    if (mentees) mentees.add(menteePersonId);
    else this.menteesOf.set(mentorPersonId, new Set([menteePersonId]));
  }

  has({ mentorPersonId, menteePersonId }: Mentorship): boolean {
    return this.menteesOf.get(mentorPersonId)?.has(menteePersonId) ?? false;
  }

  /** Everyone whom this person mentors, directly or through others. */
  reachedFrom(personId: number): ReadonlySet<number> {
    const reached = new Set<number>();
    const waiting = [personId];
    for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
      for (const mentee of this.menteesOf.get(person) ?? []) {
        if (reached.has(mentee)) continue;
        reached.add(mentee);
        waiting.push(mentee);
      }
    }
    return reached;
  }

  /**
   * The shortest circle that goes through one of these arrows, the first of equals: its persons, each the mentor of
   * the next and the last of the first. Null when there is none.
   */
  shortestCircleThrough(mentorships: Iterable<Mentorship>): readonly number[] | null {
    let shortest: readonly number[] | null = null;
    for (const { mentorPersonId, menteePersonId } of mentorships) {
      const circle = this.path(menteePersonId, mentorPersonId, shortest?.length ?? Infinity);
      if (circle) shortest = circle;
    }
    return shortest;
  }

  /** Breadth first; null unless there is a path of fewer persons than `limit`. */
  private path(from: number, to: number, limit: number): readonly number[] | null {
    const mentorOf = new Map<number, number | null>([[from, null]]);
    let ring = [from];
    for (let length = 2; length < limit && ring.length > 0; length += 1) {
      const next: number[] = [];
      for (const person of ring) {
        for (const mentee of [...(this.menteesOf.get(person) ?? [])].sort((a, b) => a - b)) {
          if (mentee === to) return [...pathTo(person, mentorOf), to];
          if (mentorOf.has(mentee)) continue;
          mentorOf.set(mentee, person);
          next.push(mentee);
        }
      }
      ring = next;
    }
    return null;
  }
}

function pathTo(end: number, mentorOf: ReadonlyMap<number, number | null>): readonly number[] {
  const path: number[] = [];
  for (let person: number | null = end; person !== null; person = mentorOf.get(person) ?? null) {
    path.push(person);
  }
  return path.reverse();
}
