// The fields typed for orders that nobody but the paper needs.
import {
  formsOrderSchema,
  orderFormSchema,
  type FormsOrder,
  type OrderForm,
} from '../../shared/contract/papers';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { newOrderIntroductionForm } from '../documents/paperData';
import { readPerson } from '../people/roster';
import { findRoadmapForms } from '../roadmap/roadmapForPaper';
import { findPaperForm, savePaperForm } from './repository';

const ORDER = 'order-introduction';
const FORMS_ORDER = 'order-forms';

const newFormsOrder: FormsOrder = {
  date: null,
  number: '',
  councilDate: null,
  councilNumber: '',
  curatorId: null,
  controlId: null,
};

/** The order's fields as typed, or what a new order begins with: the forms that the roadmap names. */
export function findOrderForm(database: Database): OrderForm {
  const typed = findPaperForm(database, ORDER, orderFormSchema);
  if (typed) return typed;
  const forms = findRoadmapForms(database);
  return forms.length > 0 ? { ...newOrderIntroductionForm, formTitles: forms } : newOrderIntroductionForm;
}

export function saveOrderForm(database: Database, form: OrderForm): Result<OrderForm> {
  savePaperForm(database, ORDER, form);
  return ok(form);
}

/** Whoever has been removed from the register meanwhile leaves a blank. */
export function findFormsOrder(database: Database): FormsOrder {
  const typed = findPaperForm(database, FORMS_ORDER, formsOrderSchema) ?? newFormsOrder;
  const known = (id: number | null) => (id !== null && readPerson(database, id) ? id : null);
  return { ...typed, curatorId: known(typed.curatorId), controlId: known(typed.controlId) };
}

/** @returns `not-found` for a curator or controller who is not in the register */
export function saveFormsOrder(database: Database, form: FormsOrder): Result<FormsOrder> {
  for (const id of [form.curatorId, form.controlId]) {
    if (id !== null && !readPerson(database, id)) return fail('not-found', { what: 'person' });
  }
  savePaperForm(database, FORMS_ORDER, form);
  return ok(form);
}
