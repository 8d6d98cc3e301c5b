// Looks through the wrappers that are more than transparent: content controls and alternatives.
import { childOf, switchOf, type XmlElement } from '../../../documents/package/xmlTree';

/** The children as if nothing were wrapped. Tracked deletions stay wrapped: who asks for runs does not see theirs. */
export function* unwrapped(parent: XmlElement): Generator<XmlElement> {
  for (const child of parent.children) {
    if (child.name === 'w:sdt') {
      // A control that still shows its prompt («Место для ввода текста») holds nothing of the author's.
      const prompting = switchOf(childOf(child, 'w:sdtPr'), 'w:showingPlcHdr') ?? false;
      if (!prompting) yield* unwrapped(child);
    } else if (child.name === 'mc:AlternateContent') {
      // All branches say the same, each for another generation of programs.
      const branch = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (branch) yield* unwrapped(branch);
    } else {
      yield child;
    }
  }
}
