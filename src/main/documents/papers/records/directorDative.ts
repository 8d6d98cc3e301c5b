// The head to whom an application is addressed: «Директору … Образцовой Н.П.»
import { declinePosition } from '../../declension/declinePosition';
import { guessSex } from '../../declension/guessSex';
import { personForms } from '../../declension/personForms';
import { splitFullName } from '../../declension/splitFullName';
import type { SchoolDetails } from '../../paperData';
import { bindWords } from '../../typography';

/** The name is empty where its cases cannot be told: a pen writes it. */
export function directorDative({
  directorPosition,
  directorName,
}: Pick<SchoolDetails, 'directorPosition' | 'directorName'>): {
  readonly position: string;
  readonly name: string;
} {
  const name = splitFullName(directorName);
  const sex = guessSex(name);
  const { short } = personForms({ name, sex, indeclinable: false, overrides: {} });
  return {
    position: declinePosition(directorPosition).dat,
    name: sex === null ? '' : bindWords(short.dat),
  };
}
