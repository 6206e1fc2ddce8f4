/** A stored request, as the rest of the product knows it. */
import type { Actor, ConsultationRequest, RequestDetails } from '../consultations/request.ts';
import { toAddress } from './address-document.ts';
import { fromDocument } from './columns.ts';
import type { DocumentText, RequestsTable } from './tables.ts';

const toDetails = (text: DocumentText): RequestDetails => {
  const details = fromDocument(text) as RequestDetails;
  // JSON drops what is undefined; the type promises the key.
  return { ...details, contactTimes: details.contactTimes };
};

const toAssignee = ({ assignee_id: id, assignee_name: name }: RequestsTable): Actor | undefined =>
  id === null || name === null ? undefined : { id, name };

const optional = (text: DocumentText | null): unknown => (text === null ? undefined : fromDocument(text));

export const toRequest = (row: RequestsTable): ConsultationRequest => ({
  service: row.service_id,
  reference: row.reference,
  revision: row.revision,
  status: row.status,
  requester: { id: row.requester_id, name: row.requester_name },
  origin: toAddress(row.origin),
  details: toDetails(row.details),
  asked: optional(row.asked) as ConsultationRequest['asked'],
  assignee: toAssignee(row),
  closingNote: row.closing_note ?? undefined,
  loggedAt: row.logged_at,
  changedAt: row.changed_at,
  post: optional(row.post) as ConsultationRequest['post'],
});
