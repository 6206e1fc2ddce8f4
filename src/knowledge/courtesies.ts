/** What people put around a question and do not ask: greetings, hurry, whom it is for, how it is to be said. */

const end = '[\\s,.!:;–—-]{0,9}';
const people =
  '(?:(?:line |service |practice |team |area )?manager|boss|head(?:teacher)?(?: of (?:service|year|safeguarding|inclusion))?|director|deputy(?: head)?|chair of governors|governors?|team(?: (?:leader|manager))?|supervisor|colleague|social worker|dsl|senco|school|somebody|someone|one of (?:my|our) (?:schools|colleagues|team|social workers))';
const who =
  '(?:a |an |the )?(?:new |newly qualified |duty |agency |student |senior |deputy |school |primary |secondary )*(?:social worker|sw|nqsw|dsl|ddsl|designated safeguarding lead|attendance (?:officer|lead)|ewo|teacher|head(?:teacher)?|senco|ta|hlta|pastoral lead|designated teacher|iro|family support worker|early help worker|practice lead|team manager)(?: (?:at|in|from|for) (?:a |an |the )?(?:\\w+ )?(?:school|academy|primary|secondary|team|council|authority|college|nursery))?';
const circumstance =
  "(?:(?:i['’]?m|im|i am|we['’]re|just|currently|am) )*(?:about to (?:go (?:in|into)|have|start|leave(?: for)?)|on (?:my|the) way (?:to|into|back from|home from)|in between|between|in the middle of|off to|heading (?:to|into)|just out of|just (?:had|left|finished)|waiting (?:for|to go into)) (?:an? |the |my |our |next )?(?:\\w+ ){0,2}?(?:visits?|meetings?|call|court|conference|supervision|house|train|panel|tac|taf)\\b(?: (?:now|soon|today|tomorrow|in (?:\\w+ ){1,3}|at \\d+))?";

/** A question follows. */
const asks = '(?:who|what|whats|when|where|why|how|which|if|whether|can|could|do|does|is|are|should|must)';

const leads = [
  // "Hi all", "good morning".
  `(?:hi|hiya|hello|hey|dear|morning|afternoon|evening|good (?:morning|afternoon|evening))\\b(?: (?:all|there|team|everyone|both|folks|again|signpost|colleagues?|(?:the )?virtual school(?: team)?|sir|madam|or|\\[name\\]|\\w+(?=,)))*`,
  `(?:just )?(?:a |another |one )?(?:quick|random|silly|stupid|daft|simple|general|probably (?:a )?(?:silly|stupid|daft)) (?:one|question|query|q|thing)(?: (?:please|pls|for you|from me))?`,
  `(?:urgent(?:ly)?|asap|help(?: please)?|please help|pls help|question(?: for (?:you|the team|everyone)(?: all)?)?)(?= ?[:!–—-]|\\s+(?:who|what|when|where|why|how|which|can|could|do|does|is|are|should|must)\\b)`,
  `(?:sorry|apologies)(?: (?:to (?:bother|ask|trouble|pester)(?: you)?|for (?:asking|the (?:bother|basic question|silly question))|if (?:this|it) is (?:obvious|a (?:silly|stupid|basic) (?:one|question))))?(?: again)?(?:,? but)?`,
  `(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody)(?: please| pls| kindly)? (?:(?:remind|tell|advise|help|let|show) (?:me|us)(?: know)?|clarify|confirm|explain)`,
  `(?:does|do) (?:any(?:one|body)|you|u)(?: (?:happen to )?)? ?know(?=\\s+(?:who|what|whats|when|where|why|how|which|if|whether|can|could|do|does|is|are|should|must)\\b)`,
  `(?:i['’]?ve|i have|ive|we['’]?ve|we have)? ?(?:looked|searched) (?:everywhere|all over|online|in the (?:guidance|handbook))(?: (?:and|but))? (?:i |we )?(?:can(?:['’]?t|not)|could(?:n['’]?t| not)) (?:find|see|work out)(?! (?:him|her|them|he|she|they|any(?:one|body)|some(?:one|body)|(?:(?:a|an|the|my|our|this|one) )?(?:child|kids?|pupil|student|boy|girl|lad|baby|mum|dad|family|one))\\b)`,
  `(?:i['’]?m|im|i am|we['’]re)? ?(?:quite |very |still |a bit |brand )?new (?:to (?:this|the (?:role|job|team|post|area))|here|in (?:post|role))(?:,? (?:so|and|but))?`,
  `(?:a |an |my |our |the |another )?${people} (?:(?:is|was|has been|keeps) asking|(?:has )?(?:just )?asked|wants to know|needs to know|wanted to know|would like to know|queried)(?: (?:me|us))?(?: (?:about|if|whether)(?= ))?`,
  `(?:i['’]?m|im|i am) ${who}(?: here)?(?:[ ,]+(?:and )?(?:i )?(?:need|want|would like|wanted|am trying|was wondering|wonder)(?: to (?:know|ask|check|find out|understand))?)?(?=[\\s,.:;–—-])`,
  `${who} here(?: and)?(?=[\\s,.:;–—-])`,
  `(?:i['’]?m |im |i am )?(?:not (?:really |quite |100% )?(?:sure|certain|clear)|unsure|unclear)(?=\\s+(?:who|what|whats|when|where|why|how|which|can|could|do|does|is|are|should|must) (?!(?:s?he|they|s?he['’]?s|they['’]?(?:re|ve)|mum|dad|the (?:child|family|boy|girl))\\b)\\w)`,
  `${circumstance}(?=\\s*[.,;!–—-])`,
  `(?:re|about|regarding|in relation to|with regards? to|concerning|for) (?:an?|one|my|our|this|one of (?:my|our)) (?:(?:y(?:ea)?r? ?(?:1[0-3]|\\d)|reception|primary|secondary|ks ?\\d|key stage \\d|\\d+ ?(?:yo|year old)) )?(?:pupil|student|child|boy|girl|lad|young person|yp|family|case|kid)s?(?= ?[:–—-])`,
  `(?:last|another|next|second|final|one more|and another|other) (?:question|one|thing|query|q)(?: (?:please|pls|for you))?(?= ?[,.:!–—-]|\\s+${asks}\\b)`,
  `(?:that(?:['’]?s| is) )?(?:great|brilliant|perfect|lovely|thanks|thank you|cheers|ta|ok(?:ay)?)(?:,? (?:thanks|thank you|cheers))?(?: (?:for that|so much|very much))?(?= ?[.!]|,? (?:and )?${asks}\\b)`,
  `(?:i(?:['’]?m| am) )?(?:writing|emailing|messaging|getting in touch) to (?:ask|enquire|check|find out|request)(?: (?:whether|if) you (?:can|could|would|might)(?: (?:please|kindly))?(?: (?:advise|help|tell|inform)(?: (?:me|us))?)?)?(?: (?:about|on|with|regarding|of))?(?= )`,
  `(?:i )?(?:wonder|was wondering|hope|am hoping)(?: if| whether)? (?:you|someone|anyone) (?:can|could|might|may)(?: be able to)? (?:help|advise|assist)(?: me)?(?= ?[,.:!–—-])`,
  `(?:i['’]?m |we['’]?re )?(?:currently )?working with a (?:family|child|young person|pupil|parent)(?: (?:at the moment|currently|right now))?(?= ?[.,;:–—-])`,
  `(?:i['’]?ve |i have )?(?:just )?(?:had|got) (?:a call|an email|a message|a query|a question) from (?:a |the |one of (?:my|our) )?(?:schools?|dsl|social worker|colleague|senco|head)(?: asking(?: (?:about|me|us))?|(?= ?[.,;:–—-]))`,
  `hypothetically(?: speaking)?`,
  `(?:the |my |our )?(?:team|office|colleagues|staff) (?:is|are) (?:split|arguing|divided|debating)(?: (?:on|over|about) this)?(?= ?[,.:!–—-])`,
  `(?:please )?(?:give|send) (?:me|us) (?:a )?(?:quick |short |brief )?(?:summary|overview|explanation|outline|reminder) (?:of|on|about)`,
  `(?:me again|back again|it['’]?s me again)`,
  `(?:i )?hope (?:you(?:['’]?re| are)?|ur|all(?: is)?|everyone(?:['’]?s| is)?|this finds you)(?: all)?(?: doing)? (?:well|ok|okay|good|keeping well)`,
  `(?:i )?(?:just )?(?:want(?:ed)?|would like|['’]d like|was hoping|am looking) to (?:ask|check|know|find out)(?: about)?(?= )`,
  `(?:i )?(?:was |am |['’]?m )?(?:just )?wondering(?: if (?:you|someone|anyone) (?:can|could|would|might)(?: please)? (?:tell|advise|help|remind|confirm)(?: (?:me|us))?)?(?=\\s+${asks}\\b)`,
  `(?:just )?(?:checking|to check|double checking|confirming)(?=[\\s:,]+${asks}\\b)`,
  `(?:i )?(?:have|['’]?ve got|got|have got) (?:a|another|one more) (?:quick |general )?(?:question|query)(?: (?:about|on|re|regarding))?`,
  `(?:i )?(?:need|want|am after|['’]?m after|looking for|after|seeking) (?:some |any |a bit of )?(?:quick )?(?:advice|guidance|help|info(?:rmation)?|clarity)(?: (?:please|pls))?(?: (?:about|on|re|regarding|with|around)|(?= ?[.,:!–—-]))`,
  `(?:i['’]?ve |i have )?got (?:a|another) (?:tricky|difficult|quick|odd|strange|interesting|complicated) (?:one|case|question|situation)(?= ?[.,:!–—-])`,
  `(?:i['’]?m |im |we['’]?re |currently )?in (?:a|the middle of a) (?:meeting|call|visit)(?: (?:now|right now|at the moment))?(?= ?[.,:;–—-])`,
  `(?:following (?:on )?from|further to|after) (?:the|our|my|a|last week['’]?s|yesterday['’]?s|today['’]?s) (?:\\w+ )?(?:training|session|inset|meeting|briefing|email|webinar)(?= ?[,:–—-])`,
  `for (?:my|our|the) (?:own )?(?:notes|records?|file|report|supervision|case notes|understanding|reference)(?= ?[,:–—-])`,
  `(?:we['’]?re |i['’]?m |just )?(?:updating|reviewing|writing|rewriting) (?:my|our|the) (?:\\w+ )?(?:policy|policies|handbook|procedures?|leaflet|letters?)(?= ?[.,:–—-])`,
  `(?:nqsw|ect|ecsw|student social worker|trainee) here`,
  `(?:so )?(?:please )?bear with me`,
  `(?:legally|strictly|technically|generally) speaking(?= ?,)`,
  `(?:so|ok(?:ay)?|right|well|um+|er+|basically|actually|anyway|hmm+)(?: so)?(?= ?,|\\s+${asks}\\b)`,
  `(?:a|one) (?:parent|mum|dad|carer|foster carer|student) (?:has asked|asked|is asking|keeps asking|wants to know)(?: (?:me|us))?(?=\\s+(?:who|what|whats|when|where|why|how|which|can|could|do|does|is|are|should|must)\\b)`,
  `(?:y(?:ea)?r? ?(?:1[0-3]|\\d)|reception|ks ?\\d)(?: (?:girl|boy|pupil|student|child|kid|lad|lass))?(?= ?[,:–—-]\\s*${asks}\\b)`,
];
const trails = [
  `(?:(?:many|lots of|big) )?(?:thanks?|thank you|thx|cheers|ta|tia|kind regards|regards)(?: (?:you|so much|very much|in advance|a lot|again|all|everyone|for (?:your|any|the) help))*(?:[\\s,.-]+${who})?`,
  `(?:please|pls)(?: (?:advise|help))?`,
  `any (?:help|advice|ideas|thoughts)(?: (?:would be )?(?:\\w+ )?(?:appreciated|welcome|great|gratefully received))?`,
  // Not what is offered, paid or done for one: that is asked.
  `(?<!\\b(?:do|does|done|offer|offers|offered|support|help|pay|pays|paid|work|works|available|provide|provided|apply|applies|responsible|funding|money|premium|pep|plan|place|school|advocate|meeting)[\\s,]{1,3})for one of (?:my|our) (?:pupils|children|kids|students|cases|families|young people)`,
  `(?:hope (?:this|that) makes sense)`,
  `(?:sorry|apologies) (?:if|for) [^.?!()]{3,40}`,
  `(?<!\\b(?:codes?|mark|letter|use|an?|the|is|for|or|and)[\\s,]{1,3})x{1,3}`,
  `(?:(?:i|we) (?:just |only )?|(?<=[,.;!?–—-]\\s*)(?:just |only )?)(?:need|want|needed) (?:it|this|that|to know|an answer|the answer)(?: (?:asap|urgently|quickly|now|today|tonight|tomorrow|(?:for|by|before) (?:an? |the |my |our )?(?:\\w+ ){0,3}?(?:visit|meeting|call|court|conference|supervision|panel|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|lunch|noon|morning|afternoon)(?: (?:today|tomorrow|tonight|next week|this (?:morning|afternoon|week)|on \\w+day))?))+`,
  `\\(?(?:urgent(?:ly)?|asap|quickly|when you can|if you can|no rush|not urgent)(?: (?:please|pls))?\\)?(?<=[\\s,.(–—-](?:urgent(?:ly)?|asap|quickly|when you can|if you can|no rush|not urgent)(?: (?:please|pls))?\\)?)`,
  `\\((?:(?:sorry|apologies|excuse|on my phone|typing|in a rush|from my phone)[^()]{0,60}|primary|secondary|academy|maintained|reception|ks ?\\d|y(?:ea)?r? ?\\d+)\\)`,
  `(?:sorry for|excuse) (?:the|my|any) (?:typos|spelling)|sent from my (?:iphone|ipad|phone|mobile|android|samsung)\\w*`,
  `[-–—] ?(?:any )?(?:thoughts|ideas)`,
  `(?:visiting|seeing (?:them|mum|dad|him|her|the family)|meeting (?:them|mum|dad|him|her|the family)) (?:at (?:\\d[\\d:.]*(?: ?[ap]m)?|noon|lunch)|today|tomorrow|in (?:a|an|\\d+) (?:minute|hour|bit|min|hr)s?|later|this (?:morning|afternoon))`,
  `\\((?:asking|just asking|asked|just checking|just curious|sorry|for (?:a|my|our) ${people})(?: [^()]{0,60})?\\)`,
  `(?:asking|just asking) for a (?:friend|colleague|school)(?: at [^.?!]{0,40})?`,
  // How it is to be said, and no part of what is asked.
  `(?:in (?:plain|simple|everyday|normal|lay(?:man['’]?s|person['’]?s)?) (?:words|terms|english|language)|in a nutshell|in a (?:few )?(?:words?|sentence|line)|in brief|in short|in one line|for dummies|eli5|tl;?dr|as if i(?:['’]m| am| was| were) (?:new|five|5))`,
];
const leading = new RegExp(`^[\\s"'“‘(]*(?:${leads.join('|')})(?![\\w'’])${end}`, 'iu');
const trailing = new RegExp(`[\\s,.!?(–—-]{1,4}(?:${trails.join('|')})[\\s.!?)]{0,9}$`, 'iu');
const mark = /\?[\s.!)]{0,9}$/;
const mostLayers = 5;
/** Characters at either end among which a courtesy stands; a longer message takes no longer for it. */
const nearEnd = 200;

/** The question by itself; the whole message where nothing else is in it. */
export function withoutCourtesies(text: string): string {
  let bare = text.trim();
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const next = stripped(bare);
    if (next === bare || !saysSomething(next)) break;
    bare = next;
  }
  return bare;
}

/** A question mark before what trails is kept: "who chairs it? thanks". */
function stripped(text: string): string {
  const led = text.slice(0, nearEnd).replace(leading, '') + text.slice(nearEnd);
  const from = Math.max(0, led.length - nearEnd);
  const trail = led.slice(from).replace(trailing, (found) => (/^\s*\?/.test(found) ? '?' : ''));
  const kept = led.slice(0, from) + trail;
  const isAsked = mark.test(text) && !mark.test(kept);
  return isAsked && saysSomething(kept) ? `${kept.replace(/[\s.!,]+$/, '')}?` : kept;
}

/** More than one word: "thanks", "urgent please" and the like stay as they are. */
const saysSomething = (text: string): boolean => /\p{L}+\P{L}+\p{L}+|\p{L}{3,}/u.test(text);
