/** The tables of surgery sessions, as both databases show them: instants as ISO text, documents as JSON text. */

export interface SessionsTable {
  service_id: string;
  id: string;
  desk: string;
  revision: number;
  starts_at: string;
  ends_at: string;
  minutes: number;
  places: number;
  /** Whom it is for and where it is, with the note: what its form held. */
  details: string;
  /** Null once the link to the person was erased. */
  published_by: string | null;
  published_name: string | null;
  published_at: string;
  cancelled_at: string | null;
}

export interface SessionPlacesTable {
  service_id: string;
  session: string;
  starts_at: string;
  reference: string;
}

export interface BookingAddressesTable {
  service_id: string;
  token: string;
  reference: string;
}
