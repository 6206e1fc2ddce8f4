/** The production door: every fault of a token that has been seen to slip through, over HTTP against a local issuer. */
import assert from 'node:assert/strict';
import { plusMilliseconds } from '../../src/calendar/clock.ts';
import { createAuthenticate } from '../../src/web/authenticate.ts';
import {
  type IssuedKey,
  issuerName,
  type OpenIdIssuer,
  startOpenIdIssuer,
  type TokenFaults,
} from '../support/openid.ts';
import { type Answer, createNotingLog, good, post, startWeb, type TestWeb, without } from '../support/web.ts';

const appId = '00000000-0000-0000-0000-00000000aaaa';
const serviceUrl = 'https://smba.example/emea/';
const activity = { ...good, serviceUrl };
/** Read when it is needed: a whole run takes longer than the differences that are tested. */
const now = (): number => Math.floor(Date.now() / 1000);

describe('authenticate', () => {
  let openId: OpenIdIssuer;
  let key: IssuedKey;
  let stranger: IssuedKey;
  let web: TestWeb;
  let moved = 0;
  const clock = { now: () => plusMilliseconds(new Date().toISOString(), moved) };

  const start = (): Promise<TestWeb> =>
    startWeb({
      fence: {
        kind: 'production',
        authenticate: createAuthenticate({
          appId,
          issuer: issuerName,
          openIdMetadataUrl: openId.metadataUrl,
          log: createNotingLog(),
          clock,
        }),
      },
    });

  const postWith = async (faults: TokenFaults = {}, sent: unknown = activity): Promise<Answer> =>
    post(web.port, sent, { authorization: `Bearer ${await openId.token(appId, serviceUrl, faults)}` });

  before(async () => {
    openId = await startOpenIdIssuer();
    key = await openId.makeKey('first', ['msteams', 'webchat']);
    stranger = await openId.makeKey('stranger');
  });
  beforeEach(async () => {
    moved = 0;
    openId.goDown(false);
    openId.publish(key);
    web = await start();
  });
  afterEach(() => web.server.close());
  after(() => openId.close());

  it('accepts a good token and hands on the service address that it vouches for', async () => {
    const answer = await postWith();
    assert.equal(answer.status, 200);
    assert.deepEqual(web.received[0]?.vouched, { kind: 'token', serviceUrl });
  });

  it('takes an address with and without its last slash for the same', async () => {
    assert.equal((await postWith({}, { ...activity, serviceUrl: 'https://smba.example/emea' })).status, 200);
  });

  const faults: Readonly<Record<string, () => TokenFaults>> = {
    'signed by another key under a known name': () => ({ signedBy: stranger }),
    'not valid yet': () => ({ claims: { nbf: now() + 3600 } }),
    'past its time': () => ({ claims: { nbf: now() - 7200, exp: now() - 400 } }),
    'without a signature (alg none)': () => ({ header: { alg: 'none' } }),
    'signed by HS256 with the public key as secret': () => ({ header: { alg: 'HS256' } }),
    'signed by RS512': () => ({ header: { alg: 'RS512' }, signedBy: stranger }),
    'without exp': () => ({ claims: { exp: undefined } }),
    'with an exp that is no number': () => ({ claims: { exp: 'tomorrow' } }),
    'of another issuer': () => ({ claims: { iss: 'https://issuer.example' } }),
    'without an issuer': () => ({ claims: { iss: undefined } }),
    'for another bot': () => ({ claims: { aud: '00000000-0000-0000-0000-00000000bbbb' } }),
    'for several bots': () => ({ claims: { aud: [appId, 'other'] } }),
    'without a serviceurl claim': () => ({ claims: { serviceurl: undefined } }),
    'with an empty serviceurl claim': () => ({ claims: { serviceurl: '' } }),
    'with a serviceurl claim that is no text': () => ({ claims: { serviceurl: [serviceUrl] } }),
    'for another service address': () => ({ claims: { serviceurl: 'https://smba.example/amer/' } }),
    'without a key id': () => ({ header: { kid: undefined } }),
    'with a key id that is no text': () => ({ header: { kid: { a: 1 } } }),
    'with an unknown key id': () => ({ header: { kid: 'nobody' } }),
    'with a header that must be understood and is not': () => ({ header: { crit: ['exp'], exp: 1 } }),
  };
  for (const [name, fault] of Object.entries(faults)) {
    it(`answers 401 to a token ${name}`, async () => {
      assert.equal((await post(web.port, activity)).status, 401);
      const signed = await postWith(fault()).catch((error: unknown) => {
        // jose will not even make some of these tokens: then they are forged by hand.
        assert.ok(error instanceof Error);
        return forge(fault());
      });
      assert.equal(signed.status, 401);
      assert.equal(signed.text, '{"error":"Not authorised."}');
      assert.equal(web.received.length, 0);
    });
  }

  const forge = async ({ header = {}, claims = {} }: TokenFaults): Promise<Answer> => {
    const [first = '', second = '', third = ''] = (await openId.token(appId, serviceUrl)).split('.');
    const merged = (part: string, over: object): string =>
      Buffer.from(
        JSON.stringify({ ...(JSON.parse(Buffer.from(part, 'base64url').toString()) as object), ...over }),
      ).toString('base64url');
    return post(web.port, activity, {
      authorization: `Bearer ${merged(first, header)}.${merged(second, claims)}.${third}`,
    });
  };

  it('honours a clock that is five minutes off, and no more', async () => {
    assert.equal((await postWith({ claims: { exp: now() - 200 } })).status, 200);
    assert.equal((await postWith({ claims: { nbf: now() + 200 } })).status, 200);
    assert.equal((await postWith({ claims: { exp: now() - 400 } })).status, 401);
  });

  it('answers 401 to an activity without a channel or a service address, good token or not', async () => {
    const noChannel = without(activity, 'channelId');
    const noUrl = without(activity, 'serviceUrl');
    assert.equal((await postWith({}, noChannel)).status, 401);
    assert.equal((await postWith({}, noUrl)).status, 401);
    assert.equal((await postWith({}, { ...noUrl, deliveryMode: 'expectReplies' })).status, 401);
  });

  it('lets a key speak only for the channels that it is endorsed for', async () => {
    openId.publish(await openId.makeKey('other', ['webchat']));
    await web.server.close();
    web = await start();
    assert.equal((await postWith()).status, 401);
    openId.publish(await openId.makeKey('plain'));
    moved = 31_000;
    assert.equal((await postWith()).status, 200);
  });

  it('answers 401 to every channel but Teams: in others who somebody is are the client’s own words', async () => {
    for (const channelId of ['webchat', 'directline', 'slack', 'emulator', 'MSTEAMS', 'msteams ']) {
      assert.equal((await postWith({}, { ...activity, channelId })).status, 401, channelId);
    }
    assert.equal(web.received.length, 0);
  });

  it('accepts a new key within half a minute of its first use, without asking for every forged one', async () => {
    assert.equal((await postWith()).status, 200);
    const next = await openId.makeKey('second', ['msteams']);
    openId.publish(next, key);
    const before = openId.fetches();
    for (let forged = 0; forged < 5; forged += 1) assert.equal((await postWith({ key: next })).status, 401);
    assert.equal(openId.fetches(), before);
    moved = 31_000;
    const answers = await Promise.all([1, 2, 3].map(() => postWith({ key: next })));
    assert.deepEqual(
      answers.map((each) => each.status),
      [200, 200, 200],
    );
    assert.equal(openId.fetches(), before + 1);
  });

  it('does not fetch anything for a token that is not for us', async () => {
    const before = openId.fetches();
    await postWith({ claims: { iss: 'https://issuer.example' } });
    await post(web.port, activity, { authorization: 'Bearer a.b.c' });
    assert.equal(openId.fetches(), before);
  });

  it('answers 401 to whatever else stands in the Authorization header', async () => {
    const token = await openId.token(appId, serviceUrl);
    const headers = [
      '',
      'Bearer',
      'Bearer ',
      'Basic YTpi',
      token,
      `Bearer ${token} more`,
      `Bearer ${token}, Bearer ${token}`,
    ];
    headers.push(
      `Bearer  ${token}`,
      'Bearer a.b',
      'Bearer a.b.c.d.e',
      'Bearer ..',
      `Token ${token}`,
      `Bearer ${'a'.repeat(8000)}`,
    );
    for (const authorization of headers) {
      const answer = await post(web.port, activity, { authorization });
      assert.equal(answer.status, 401, authorization.slice(0, 20));
      assert.equal(answer.headers['www-authenticate'], 'Bearer');
    }
  });

  it('answers 503 while the keys cannot be had, accepts nobody, and works again by itself', async () => {
    openId.goDown(true);
    const refused = await postWith();
    assert.equal(refused.status, 503);
    assert.equal(refused.headers['retry-after'], '5');
    assert.equal(web.received.length, 0);
    openId.goDown(false);
    moved = 6000;
    assert.equal((await postWith()).status, 200);
  });

  it('believes the keys of yesterday for a day when new ones cannot be had, and then nobody', async () => {
    assert.equal((await postWith()).status, 200);
    const hour = 3_600_000;
    openId.goDown(true);
    moved = 25 * hour;
    const later = { claims: { exp: now() + 100 * 3600 } };
    assert.equal((await postWith(later)).status, 200);
    moved = 49 * hour;
    assert.equal((await postWith(later)).status, 503);
  });

  it('stops believing a key that was withdrawn, once a day has passed', async () => {
    assert.equal((await postWith()).status, 200);
    openId.publish(stranger);
    moved = 25 * 3_600_000;
    assert.equal((await postWith({ key, claims: { exp: now() + 100 * 3600 } })).status, 401);
  });

  it('checks the shape before the token, and says which field without its value', async () => {
    const answer = await post(web.port, { ...activity, type: undefined });
    assert.equal(answer.status, 400);
    assert.equal((JSON.parse(answer.text) as { field: string }).field, 'type');
  });

  it('hides the metrics from whoever has no token, and altogether where none is set', async () => {
    const text = (): Promise<{ contentType: string; body: string }> =>
      Promise.resolve({ contentType: 'text/plain', body: 'up 1\n' });
    const fence = { kind: 'production', authenticate: () => Promise.reject(new Error('not asked')) } as const;
    const guarded = await startWeb({ fence, metrics: { token: 'secret', text } });
    const open = await startWeb({ fence, metrics: { token: undefined, text } });
    const ask = async (port: number, authorization?: string): Promise<number> =>
      (
        await fetch(
          `http://127.0.0.1:${port}/metrics`,
          authorization === undefined ? {} : { headers: { authorization } },
        )
      ).status;
    assert.deepEqual(
      [
        await ask(guarded.port),
        await ask(guarded.port, 'Bearer other'),
        await ask(guarded.port, 'Bearer secret'),
      ],
      [401, 401, 200],
    );
    assert.deepEqual([await ask(open.port), await ask(open.port, 'Bearer undefined')], [404, 404]);
    await guarded.server.close();
    await open.server.close();
  });
});
