// The calls of consents.
import { consentBoard } from '../../consents/board';
import * as use from '../../consents/consents';
import { consequencesOf, withdrawConsent } from '../../consents/withdrawal';
import type { Surroundings } from '../surroundings';
import type { HandlersOf } from '../router';

export function consentsHandlers({ workspace, today }: Surroundings): HandlersOf<'consents'> {
  return {
    'consents.board': () => workspace.read((database) => consentBoard(database, today())),
    'consents.list': ({ personId }) =>
      workspace.read((database) => use.listConsents(database, personId, today())),
    'consents.save': (input) => workspace.change((database) => use.saveConsent(database, input, today())),
    'consents.receive': (input) =>
      workspace.change((database) => use.receiveConsents(database, input, today())),
    'consents.consequences': ({ id }) => workspace.read((database) => consequencesOf(database, id, today())),
    'consents.withdraw': (input) => workspace.change((database) => withdrawConsent(database, input, today())),
    'consents.remove': ({ id }) => workspace.change((database) => use.removeConsent(database, id)),
  };
}
