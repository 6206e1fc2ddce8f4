/** Activities as Teams sends them, from people who are not there. */
import { randomUUID } from 'node:crypto';

export type Activity = Readonly<Record<string, unknown>>;

let given = 1_700_000_000_000;

const tenant = '00000000-0000-4000-8000-00000000000a';

export interface Spot {
  readonly serviceUrl: string;
  /** Numbers stand for people. */
  readonly person: number;
  readonly channel?: boolean;
}

function envelope({ serviceUrl, person, channel = false }: Spot): Activity {
  given += 1;
  const time = new Date(given).toISOString();
  return {
    type: 'message',
    id: String(given),
    timestamp: time,
    localTimestamp: time.replace('Z', '+00:00'),
    localTimezone: 'Europe/London',
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: `29:1made${String(person).padStart(60, '0')}`,
      name: 'Example Colleague',
      aadObjectId: `00000000-0000-4000-8000-${String(person).padStart(12, '0')}`,
    },
    recipient: { id: '28:00000000-0000-4000-8000-0000000000bb', name: 'Signpost' },
    conversation: channel
      ? { id: '19:advice@thread.tacv2', conversationType: 'channel', tenantId: tenant, isGroup: true }
      : { id: `a:1made${String(person).padStart(80, '0')}`, conversationType: 'personal', tenantId: tenant },
    locale: 'en-GB',
    entities: [
      { locale: 'en-GB', country: 'GB', platform: 'Windows', timezone: 'Europe/London', type: 'clientInfo' },
    ],
    channelData: {
      tenant: { id: tenant },
      ...(channel && { team: { id: '19:advisors@thread.tacv2' }, channel: { id: '19:advice@thread.tacv2' } }),
    },
  };
}

export const say = (spot: Spot, text: string): Activity => ({ ...envelope(spot), textFormat: 'plain', text });

export const press = (spot: Spot, value: Activity): Activity => ({ ...envelope(spot), value });

export const install = (spot: Spot): Activity => ({
  ...envelope(spot),
  type: 'installationUpdate',
  action: 'add',
});

export const makeAdvisory: Activity = { signpost: 1, kind: 'make-advisory' };

/** A form that has nothing to mend; new each time, so that each is a request. */
export const newForm = (): Activity => ({
  signpost: 1,
  kind: 'submit-request',
  submission: randomUUID(),
  cleared: [],
  'input.role': 'social-worker',
  'input.kind': 'sewo-consultation',
  'input.topic': 'attendance',
  'input.authority': 'southwark',
  'input.schoolAuthority': 'southwark',
  'input.stage': '2',
  'input.phase': 'secondary',
  'input.cohort': 'child-in-need',
  'input.tried': 'plan,in-writing',
  'input.question': 'The contract was not agreed at stage two. Is a surgery or a consultation the next step?',
  'input.urgency': 'soon',
  'input.contact': 'teams-chat',
  'input.contactTimes': 'mornings',
  'input.noChild': 'true',
  'input.rules': 'true',
});
