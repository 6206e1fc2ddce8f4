/** What the assistant can do, in the order in which each is asked whether a turn is its own. */
import type { BankHolidays, Calendars } from '../src/calendar/working-days.ts';
import type { ExportLinks } from '../src/consultations/exports.ts';
import type { RequestFinder } from '../src/consultations/finder.ts';
import type { GuidanceVersions } from '../src/knowledge/guidance-versions.ts';
import type { Deployment } from '../src/people/permissions.ts';
import type { Service } from '../src/people/service.ts';
import { createAdded } from './features/added.ts';
import { createAdvisoryChannel } from './features/advisory-channel.ts';
import { createAsk } from './features/ask.ts';
import { createAway } from './features/away.ts';
import { createChecklist } from './features/checklist.ts';
import { compareOffers } from './features/compare-offers.ts';
import { createConsult } from './features/consult.ts';
import { createDates } from './features/dates.ts';
import { createEdited } from './features/edited.ts';
import { createExport } from './features/export.ts';
import { feedback } from './features/feedback.ts';
import { createHoldRequest } from './features/hold-request.ts';
import { holdings } from './features/holdings.ts';
import { createModelSwitch } from './features/model-switch.ts';
import { createMoveRequest } from './features/move-request.ts';
import { createMyRequests } from './features/my-requests.ts';
import { notOurs } from './features/not-ours.ts';
import { privacy } from './features/privacy.ts';
import { createRequestFromMessage } from './features/request-from-message.ts';
import { createSessions } from './features/sessions.ts';
import { createSearchRequests } from './features/search-requests.ts';
import { createSeeSource } from './features/see-source.ts';
import { setHome } from './features/set-home.ts';
import { createReviewRequest } from './features/review-request.ts';
import { createStop } from './features/stop.ts';
import { createSubmitRequest } from './features/submit-request.ts';
import { walk } from './features/walk.ts';
import { createSuperviseAnswer } from './features/supervise-answer.ts';
import { wish } from './features/wish.ts';
import { createWhy } from './features/why.ts';
import type { InHand } from './in-hand.ts';
import type { Messenger } from './messenger.ts';
import type { Roster } from './roster.ts';
import type { SuggestReply } from './suggest-reply.ts';
import type { Feature, MessageBody } from './turn.ts';
import { createWalkOffers } from './walk-offer.ts';
import type { AnswerByMeaning } from './meaning.ts';
import type { WordReply } from './word-reply.ts';

export interface FeatureParts {
  readonly services: readonly Service[];
  readonly deployment: Deployment;
  readonly bankHolidays: BankHolidays;
  readonly versions: GuidanceVersions;
  readonly finder: RequestFinder;
  readonly exportLinks: ExportLinks;
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly textOf: (body: MessageBody) => string;
  readonly calendarsOf: (service: Service) => Calendars;
  /** Where people reach this server, without a path. */
  readonly address: () => string;
  /** Wakes the outbox, so that what a turn wrote is sent now and not at the next round. */
  readonly nudgeOutbox: () => void;
  /** Puts replies into other words where a model may. */
  readonly word: WordReply;
  readonly byMeaning: AnswerByMeaning;
  readonly suggestReply: SuggestReply;
  readonly inHand: InHand;
  /** Where the language model is; undefined where there is none. */
  readonly modelHost: string | undefined;
}

export function featuresFrom(parts: FeatureParts): readonly Feature[] {
  const { services, deployment, messenger, roster, address, nudgeOutbox } = parts;
  const walks = createWalkOffers();
  const { word, byMeaning, bankHolidays } = parts;
  const answering = { messenger, walks, word, byMeaning, bankHolidays };
  return [
    createExport({ services, deployment, roster, address, links: parts.exportLinks }),
    createHoldRequest({ deployment, services, nudgeOutbox }),
    privacy,
    createAdded({ services }),
    feedback,
    createEdited(answering),
    wish,
    createConsult({ services }),
    createRequestFromMessage({ messenger, textOf: parts.textOf }),
    createSeeSource({ deployment, versions: parts.versions }),
    createWhy({ deployment, messenger }),
    createReviewRequest({ services }),
    createSubmitRequest({ services, bankHolidays, calendarsOf: parts.calendarsOf, nudgeOutbox }),
    createMyRequests({ services }),
    createAdvisoryChannel({ deployment, messenger, nudgeOutbox }),
    createMoveRequest({ services, roster, nudgeOutbox, bankHolidays, suggestReply: parts.suggestReply }),
    createSuperviseAnswer({ roster, nudgeOutbox }),
    createAway({ roster, nudgeOutbox }),
    createSessions({ services, roster, nudgeOutbox, address }),
    createSearchRequests({ services, roster, finder: parts.finder }),
    walk,
    compareOffers,
    holdings,
    createChecklist({ address }),
    createDates({ calendarsOf: parts.calendarsOf, address }),
    setHome,
    createModelSwitch({ deployment, host: parts.modelHost }),
    createStop(parts.inHand),
    createAsk(answering),
    notOurs,
  ];
}
