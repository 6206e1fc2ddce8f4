/** "He is scared of his dad, how much is a penalty notice": what is told stands by itself, whatever is asked after it. */
const behind =
  '(?<=\\p{L}|\\d)(?<!\\b(?:what|wot|how|where|when|why|who|whos|which|to|but|or|if|and|know|order|sure|ask|asked|asking|wonder|wondering|tell|about|over|on|for|of|we))(?:,|\\s*[-–—]+)?\\s+';
const lead = '(?:(?:and|also|but|so|anyway|plus|btw|oh) )*';
/** "Which is great", "when he left", "what a day" tell; "what's the fine" asks. */
const tells =
  "(?:he|she|they|it|i|we|was|were|had|has|mum|dad|made|led|happened|an?|the|there|is (?:great|good|fine|ok)|are great|someone|somebody|parents?|staff|pupils?|children|'ll|will)";
const asks = [
  `(?:what|how|who|when|which|where)\\b(?! ${tells}\\b)`,
  "(?:what|how|who|when|where)(?:['’]?s| is| are) (?:the|an?)",
  '(?:do|does|can|could|should|must|is there|are there|will) (?:i|we|the|a|an|they|it|you|there)',
  '(?:are we (?:able|allowed|meant|supposed|right)|would (?:an?|the) (?:taf|pep|elpm|surgery|consultation|contract))',
  '(?:does (?:he|she|it|that|this|section|s?444) (?:count|apply|qualify)|can (?:he|she) (?:get|have) an?)',
  'is (?:that|it|this) (?:a )?(?:persistent|severe|ebsa|stage)',
  'i (?:just )?need (?:the|to know)',
].join('|');
const pause = new RegExp(`${behind}(?=${lead}(?:${asks})\\b)`, 'giu');

/** Whose and where: what is told of school alone ("he hit another pupil, which code") must tell more of harm to be heard. */
const ofHome =
  /\b(?:home|mums?|dads?|mother|father|step(?:dad|mum|father|mother|brother)\w*|uncles?|aunt\w*|nan|gran\w*|brothers?|cousins?|boyfriends?)\b/i;
export const tellsOfHome = (message: string): boolean => ofHome.test(message.slice(0, message.search(pause)));

/** What is taught, read of or supposed is nobody's, and so is a topic that only opens the question: "staff allegations, who leads". */
const ofNobody =
  /\b(?:hypothetical(?:ly)?|headlines?|set text|interview prep|awareness|for assembl(?:y|ies)|briefing on|knife arch|role[ -]?play for)\b|^\W*(?:[a-z]+ ){0,3}allegations (?!(?:\w+ )?(?:that|he|she|they|my|our)\b)/i;

/** A question that follows what is told begins a sentence of its own, whether or not a full stop stands there. */
export const withPauses = (message: string): string =>
  ofNobody.test(message) ? message : message.replace(pause, '. ');
