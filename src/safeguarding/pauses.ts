/** "He is scared of his dad, how much is a penalty notice": what is told of home stands by itself, whatever is asked after it. */
const pause =
  /(?<=\p{L}),?\s+(?=(?:(?:and|also|but|so|anyway|plus|btw|oh) )*(?:(?:what|whats|what's|how|who|whos|when|whens|when's|which|where)\b(?! (?:he|she|they|it|i|we|was|were|had|has|mum|dad|made|led|happened)\b)|(?:do|does|can|could|should|must|is there|are there|will) (?:i|we|the|a|an|they|it|you|school|you|there)\b))/giu;

/** Where and whose: what is told of school alone ("he hit another pupil, which code") is weighed with its question. */
const ofHome =
  /\b(?:home|mums?|dads?|mother|father|step(?:dad|mum|father|mother|brother)\w*|uncles?|aunt\w*|nan|gran\w*|brothers?|cousins?|boyfriends?)\b[^.?!;\n]*$/i;

/** A question that follows what is told begins a sentence of its own, whether or not a full stop stands there. */
export const withPauses = (message: string): string =>
  message.replace(pause, (space, at: number) => (ofHome.test(message.slice(0, at)) ? '. ' : space));
