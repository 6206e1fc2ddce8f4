/** Recognises a short message that asks of the assistant itself, and not of the guidance: each feature shows what it is asked for. */
import { bareWords } from '../src/knowledge/bare-words.ts';
import { recogniseAsker } from '../src/people/recognise-asker.ts';
import { recogniseConcern } from '../src/safeguarding/recognise-concern.ts';
import { commandOf } from './command.ts';

/** Their requests, how soon one is replied to, what is kept and who sees it, and where they work. */
export type AskedOfTheAssistant = 'requests' | 'reply-time' | 'privacy' | 'home';

const how =
  '(?:(?:how|where) (?:do|can|could|would|should|to) ?(?:i |we |you )?|(?:can|could|may) (?:i|we) |is there (?:a|any) way to |(?:i|we) (?:need|want|would like) to )';
const request =
  '(?:(?:my|our|last) (?:(?:open|last|other|consultation) )*(?:requests?|consultations?)|(?:a|the|that) (?:consultation )?request)';
const ownRequest = '(?:my|our) (?:(?:open|last|other|consultation) )*(?:requests?|consultations?)';
const meant = '(?:i|we) (?:say|type|write|ask|send|said|typed|wrote|asked|sent|put|tell you)';
const mine = `(?:my (?:questions?|messages?|chat|words|requests?)|${ownRequest}|what ${meant}|(?:this|our) (?:chat|conversation)|anything ${meant})`;
const kept = '(?:confidential|private|anonymous|recorded|stored|saved|kept|logged|monitored|shared)';
const authority = '(?:local authority|home authority|authority|council|borough|county|la|area)';
const soon = '(?:how (?:long|soon|quick(?:ly)?|fast)|when)';
const until =
  '(?:(?:until|till|before|will|would|do|does|can|is it (?:until|till|before)|does it take|to|for) )*';
const them = '(?:you|any(?:one|body)|some(?:one|body)|an? advis[eo]r|the (?:team|desk|virtual school|vs))';
const from =
  '(?: (?:to|on|about|for|from) (?:' +
  `${request}|consultation requests|requests|an? advis[eo]r|you|me|us|some(?:one|body)|any(?:one|body)))*`;
const end = '(?: (?:please|pls|thanks|thank you|here|now|yet|again))*';

const forms: Readonly<Record<AskedOfTheAssistant, readonly string[]>> = {
  requests: [
    `(?:${how})?(?:see|find|view|check|track|look at|follow up|chase(?: up)?|add (?:something |more )?to|change|edit|update|amend|correct|cancel|withdraw|delete|take back|reopen|re-open)(?: (?:on|up on))? ${request}`,
    `${how}(?:see|find|view|check|track) what (?:i|we)(?: ?(?:['’]?ve|have))? (?:asked for|requested|sent)`,
    `(?:where|what)(?:['’]?s| is| are| has)? (?:happened |happening |going on )?(?:to |with )?${ownRequest}`,
    `(?:any |is there any |is there |what is the |what['’]?s the )?(?:news|update|progress|status|word) (?:on|of|about|for) ${ownRequest}`,
    `(?:has|did) (?:any(?:one|body)|some(?:one|body)|an? advis[eo]r) (?:looked at|look at|seen|see|read|picked up|pick up|replied to|reply to|answered|answer) ${ownRequest}`,
    `did ${ownRequest} (?:go through|get through|send|arrive|get there)`,
  ],
  'reply-time': [
    `${soon} ${until}(?:i|we) ${until}(?:get|have|hear|expect|receive)(?: (?:a|an|any))?(?: (?:reply|response|answer|back|anything|something))${from}`,
    `${soon} ${until}(?:get )?(?:a |an )?(?:reply|response|answer)${from}`,
    `${soon} ${until}${them} ${until}(?:repl(?:y|ies)|responds?|answers?|gets? back|comes? back)(?: to (?:me|us))?${from}`,
    "what(?:['’]?s| is| are) (?:the |your )?(?:reply|response|turnaround) times?(?: for (?:a |an )?(?:consultation )?requests?)?",
  ],
  privacy: [
    `who (?:else )?(?:can |could |will |would |gets to |else )*(?:see|sees|read|reads|look at|looks at|know|knows) ${mine}`,
    `(?:can|will|could|does|do) (?:any(?:one|body)(?: else)?|other people|others|my (?:manager|boss|team)|colleagues) (?:see|read|look at|know) (?:${mine}|this)`,
    'is this (?:confidential|private|anonymous|recorded|monitored)',
    `(?:is|are|will|would) ${mine}(?: be)? ${kept}`,
    `(?:where|how long) (?:is|are|will|does|do) (?:you keep )?(?:my (?:questions?|messages?|words|requests?|data)|${ownRequest}|what ${meant})(?: (?:be )?(?:kept|stored|saved|go(?: to)?))?`,
    `what (?:happens to|do you do with) (?:${mine}|what ${meant}|my (?:data|information))`,
    `do you (?:keep|store|save|record|share) ${mine}`,
    '(?:are you|is this|is it) gdpr(?: (?:compliant|safe|ok))?',
  ],
  home: [
    `(?:${how})?(?:set|change|switch|update|choose|pick|tell you) (?:my|our|the) ${authority}`,
    `${how}(?:set|change|switch|update|choose|pick) (?:${authority}|where i work|which ${authority} i work (?:for|in))`,
    `(?:i|we)(?: ?(?:['’]?ve|have))? (?:moved|changed|switched) (?:to )?(?:a |an )?(?:(?:new|different|another) )?${authority}s?`,
    `(?:this|that)(?: is|['’]?s) (?:not my|the wrong) ${authority}`,
    `can you remember (?:my|our|which) ${authority}`,
  ],
};
const patterns = (Object.entries(forms) as [AskedOfTheAssistant, readonly string[]][]).map(
  ([asked, each]) =>
    [
      asked,
      new RegExp(`^(?:(?:hi|hello|hey|ok|so|please|and|but|sorry) )*(?:${each.join('|')})${end}$`),
    ] as const,
);

/** Undefined of any other message. */
export function askedOfTheAssistant(message: string): AskedOfTheAssistant | undefined {
  const words = bareWords(commandOf(message) ?? '');
  if (words === '' || recogniseConcern(message) !== undefined) return undefined;
  const asked = patterns.find(([, pattern]) => pattern.test(words))?.[0];
  // A child who asks who will see it is told other things first.
  return asked === 'privacy' && recogniseAsker(message) !== undefined ? undefined : asked;
}
