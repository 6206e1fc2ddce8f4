/** The one file that knows the Bot Framework's adapter: a move to another SDK is a move of this folder. */
import { CloudAdapterBase, INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import {
  AuthenticationConstants,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import type { Connectors } from './connectors.ts';

export interface InvokeReply {
  readonly status: number;
  readonly body?: unknown;
}

/** The web server has authenticated the request before it comes here; the framework only carries it. */
class CarriedAuthentication extends BotFrameworkAuthentication {
  readonly #connectors: Connectors;

  constructor(connectors: Connectors) {
    super();
    this.#connectors = connectors;
  }

  override authenticateRequest(): Promise<never> {
    return Promise.reject(new Error('Requests are authenticated before they reach the adapter.'));
  }

  override authenticateStreamingRequest(): Promise<never> {
    return Promise.reject(new Error('Streaming connections are not taken.'));
  }

  override createConnectorFactory(): ConnectorFactory {
    return { create: (serviceUrl: string | undefined) => this.#connectors.at(serviceUrl ?? nowhere) };
  }

  /** Users' tokens are never asked for; a client made for each turn would only cost. */
  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve(noUserTokens);
  }
}

/** For a client that takes its replies in the response and names no address: nothing is ever sent there. */
const nowhere = 'https://nowhere.invalid';

const noUserTokens = {} as UserTokenClient;

export class TeamsAdapter extends CloudAdapterBase {
  readonly #identity: ClaimsIdentity;
  readonly #factory: ConnectorFactory;

  constructor(connectors: Connectors, appId: string) {
    const authentication = new CarriedAuthentication(connectors);
    super(authentication);
    this.#factory = authentication.createConnectorFactory();
    this.#identity = new ClaimsIdentity([
      { type: AuthenticationConstants.AudienceClaim, value: appId },
      { type: AuthenticationConstants.AppIdClaim, value: appId },
    ]);
  }

  /** Runs `logic` for an authenticated activity; gives the reply to an invoke or the replies that were expected. */
  async run(
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeReply | undefined> {
    const carried = {
      claimsIdentity: this.#identity,
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      connectorFactory: this.#factory,
    };
    const reply: InvokeReply | undefined = await this.processActivity(carried, activity, logic);
    return reply;
  }
}

/** Sets what the adapter answers an invoke with. */
export const setInvokeReply = (context: TurnContext, reply: InvokeReply): void => {
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: reply });
};

export type { TurnContext };
