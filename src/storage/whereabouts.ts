/** Where people and advisory channels are reached, in the database. */
import type { AdvisoryChannel, AdvisoryChannels, Whereabouts } from '../conversation/whereabouts.ts';
import { toAddress } from './address-document.ts';
import { toDocument } from './columns.ts';
import { type Bind, prepared, type Scope } from './prepared.ts';

type PersonValues = Readonly<Record<'service' | 'person', string>>;
type TeamValues = Readonly<Record<'service' | 'team', string>>;

/** Most turns come from where the last one came from: those write nothing. */
const note = prepared((db, bind: Bind<PersonValues & { address: string }>) =>
  db
    .insertInto('personal_addresses')
    .values({ service_id: bind('service'), person: bind('person'), address: bind('address') })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'person'])
        .doUpdateSet((set) => ({ address: set.ref('excluded.address') }))
        .whereRef('personal_addresses.address', '<>', 'excluded.address'),
    ),
);

const find = prepared((db, bind: Bind<PersonValues>) =>
  db
    .selectFrom('personal_addresses')
    .select('address')
    .where('service_id', '=', bind('service'))
    .where('person', '=', bind('person')),
);

const forget = prepared((db, bind: Bind<PersonValues>) =>
  db
    .deleteFrom('personal_addresses')
    .where('service_id', '=', bind('service'))
    .where('person', '=', bind('person')),
);

export const createWhereabouts = (scope: Scope): Whereabouts => ({
  notePersonal: async (service, person, address) => {
    await note(scope, { service, person, address: toDocument(address) });
  },
  personal: async (service, person) => {
    const [row] = (await find(scope, { service, person })).rows;
    return row === undefined ? undefined : toAddress(row.address);
  },
  forgetPersonal: async (service, person) => {
    await forget(scope, { service, person });
  },
});

const noteInstaller = prepared((db, bind: Bind<TeamValues & { installer: string }>) =>
  db
    .insertInto('team_installers')
    .values({ service_id: bind('service'), team: bind('team'), installer: bind('installer') })
    .onConflict((conflict) =>
      conflict
        .columns(['service_id', 'team'])
        .doUpdateSet((set) => ({ installer: set.ref('excluded.installer') })),
    ),
);

const findInstaller = prepared((db, bind: Bind<TeamValues>) =>
  db
    .selectFrom('team_installers')
    .select('installer')
    .where('service_id', '=', bind('service'))
    .where('team', '=', bind('team')),
);

type ChannelValues = TeamValues & Readonly<Record<'desk' | 'address' | 'by' | 'at', string>>;

const setChannel = prepared((db, bind: Bind<ChannelValues>) =>
  db
    .insertInto('advisory_channels')
    .values({
      service_id: bind('service'),
      desk: bind('desk'),
      team: bind('team'),
      address: bind('address'),
      set_by: bind('by'),
      set_at: bind('at'),
    })
    .onConflict((conflict) =>
      conflict.columns(['service_id', 'desk']).doUpdateSet((set) => ({
        team: set.ref('excluded.team'),
        address: set.ref('excluded.address'),
        set_by: set.ref('excluded.set_by'),
        set_at: set.ref('excluded.set_at'),
      })),
    ),
);

const listChannels = prepared((db, bind: Bind<{ service: string }>) =>
  db.selectFrom('advisory_channels').selectAll().where('service_id', '=', bind('service')).orderBy('desk'),
);

const forgetChannel = prepared((db, bind: Bind<TeamValues>) =>
  db
    .deleteFrom('advisory_channels')
    .where('service_id', '=', bind('service'))
    .where('team', '=', bind('team')),
);

const forgetInstaller = prepared((db, bind: Bind<TeamValues>) =>
  db.deleteFrom('team_installers').where('service_id', '=', bind('service')).where('team', '=', bind('team')),
);

const list = async (scope: Scope, service: string): Promise<readonly AdvisoryChannel[]> =>
  (await listChannels(scope, { service })).rows.map((row) => ({
    service,
    desk: row.desk,
    team: row.team,
    address: toAddress(row.address),
    setBy: row.set_by,
    setAt: row.set_at,
  }));

export const createAdvisoryChannels = (scope: Scope): AdvisoryChannels => ({
  noteInstaller: async (service, team, installer) => {
    await noteInstaller(scope, { service, team, installer });
  },
  installer: async (service, team) => (await findInstaller(scope, { service, team })).rows[0]?.installer,
  set: async ({ service, desk, team, address, setBy, setAt }) => {
    await setChannel(scope, { service, desk, team, address: toDocument(address), by: setBy, at: setAt });
  },
  find: async (service, desk) => (await list(scope, service)).find((channel) => channel.desk === desk),
  list: (service) => list(scope, service),
  forgetTeam: (service, team) =>
    scope.inTransaction(async (inner) => {
      await forgetChannel(inner, { service, team });
      await forgetInstaller(inner, { service, team });
    }),
});
