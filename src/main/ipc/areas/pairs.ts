// The calls of pairs: matching rounds, pairs and groups, and the orders on them.
import { ok } from '../../../shared/model/result';
import { acceptDraft, compareMethods, saveDraft } from '../../pairs/drafts';
import * as edit from '../../pairs/editPairs';
import { listOrders, orderToSign, removeOrder, saveOrder } from '../../pairs/orders';
import { listPairs } from '../../pairs/pairs';
import { listRounds, readRound, removeRound, saveAnswer, saveRound, saveRule } from '../../pairs/rounds';
import { supportTemplate } from '../../pairs/supportPlan';
import { pictureTexts } from '../../pairs/words';
import type { HandlersOf } from '../router';
import type { Surroundings } from '../surroundings';
import { signPaper } from './signing';

export function pairsHandlers({
  workspace,
  exports,
  today,
  match,
  drawPairs,
}: Surroundings): HandlersOf<'rounds' | 'pairs' | 'pairOrders'> {
  return {
    'rounds.list': () => workspace.read((database) => listRounds(database, today())),
    'rounds.get': ({ id }) => workspace.read((database) => readRound(database, id, today())),
    'rounds.save': (round) => workspace.change((database) => saveRound(database, round)),
    'rounds.remove': ({ id }) => workspace.change((database) => removeRound(database, id)),
    'rounds.saveAnswer': (answer) => workspace.change((database) => saveAnswer(database, answer, today())),
    'rounds.saveRule': (rule) => workspace.change((database) => saveRule(database, rule)),
    'rounds.compare': async ({ id }) => {
      const round = workspace.read((database) => readRound(database, id, today()));
      return round.ok ? compareMethods(round.value.problem, match) : round;
    },
    'rounds.saveDraft': (draft) => workspace.change((database) => saveDraft(database, draft, today())),
    'rounds.accept': (input) => workspace.change((database) => acceptDraft(database, input, today())),

    'pairs.list': () => workspace.read((database) => listPairs(database, today())),
    'pairs.save': (pair) => workspace.change((database) => edit.savePair(database, pair, today())),
    'pairs.remove': ({ id }) => workspace.change((database) => edit.removePair(database, id)),
    'pairs.start': (input) => workspace.change((database) => edit.startPairs(database, input, today())),
    'pairs.complete': (input) => workspace.change((database) => edit.completePair(database, input, today())),
    'pairs.saveSupport': (plan) => workspace.change((database) => edit.saveSupport(database, plan)),
    'pairs.supportTemplate': () => ok(supportTemplate()),
    'pairs.saveAddendum': (addendum) =>
      workspace.change((database) => edit.saveAddendum(database, addendum, today())),
    'pairs.exportPicture': async ({ format, withoutNames }) => {
      const pairs = workspace.read((database) => listPairs(database, today()));
      if (!pairs.ok) return pairs;
      const bytes = await drawPairs(pairs.value, { withoutNames, today: today() }, format);
      const written = await exports.write(format, pictureTexts.fileName, bytes);
      return written.ok ? ok(written.value && { fileName: written.value.fileName }) : written;
    },

    'pairOrders.list': () => workspace.read((database) => listOrders(database, today())),
    'pairOrders.save': (order) => workspace.change((database) => saveOrder(database, order, today())),
    'pairOrders.remove': ({ id }) => workspace.change((database) => removeOrder(database, id)),
    'pairOrders.sign': async ({ id: orderId, number, date }) => {
      const order = workspace.read((database) => orderToSign(database, orderId));
      if (!order.ok) return order;
      const { paperId: id, pairIds } = order.value;
      // The screen of pairs asks nothing about gaps: the register shows them.
      const signed = await signPaper(workspace, { id, number, date, withGap: true }, today());
      return signed.ok ? ok({ pairs: pairIds.length }) : signed;
    },
  };
}
