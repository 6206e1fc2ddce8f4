/** Recognises a message that does nothing but ask for a person instead of a machine. */

const courtesy =
  '(?:hi|hiya|hello|hey|morning|ok|okay|so|no|nah|sorry|please|pls|plz|thanks|thank you|look|right|just|actually|honestly|but|and)';
const person =
  '(?:(?:an?|the|some|any|your|our|my|one of (?:your|the|our))? ?(?:(?:real|actual|live|proper|human|living|local) )*(?:person|human(?: being)?s?|people|someone|somebody|anyone|anybody|some1|sum1|advis[eo]rs?|operator|colleagues?|member of (?:the )?(?:team|staff)|staff|one of (?:you|the team)|the team))(?: (?:real|human|else|who (?:knows|can help(?: me)?)))?';
const reach =
  '(?:speak|talk|chat|spk)(?: (?:directly|properly))? (?:to|with|2)|(?:ring|call|phone|contact|reach|message|email|e-mail|ask|get hold of|get through to|get in touch with|be put through to|be connected to|have a (?:chat|word|call|conversation) with)';
const wish =
  "(?:(?:can|could|may|cd|how (?:do|can|could|would)|where can|when can) (?:i|we)(?: please)?|(?:i|we)(?: ?(?:would|['’]?d))? ?(?:really )?(?:want|need|like|prefer|rather|wanna|have)(?: to)?(?: just)?|(?:want|need|like|wanna|prefer|rather)(?: to)?|let me|is it possible to|is there (?:a|any) way (?:to|i can)|any chance (?:i can|to))";
/** Whoever names more than that tells something, and is heard for it first. */
const matter =
  '(?:about|re|on|regarding) (?:this|a (?:case|question)|(?:my|our|one of (?:my|our)) (?:case|question)s?)';
/** What a call may be about; who is asked for it need not be told apart from who knows of it, as with "who can I talk to". */
const topic =
  '(?: (?:about|re|on|regarding) (?:attendance|absence|exclusions?|suspensions?|(?:elective )?home (?:education|schooling|ed)|ehe|peps?|pupil premium(?: plus)?|penalty notices?|fines?|(?:a )?surger(?:y|ies)|(?:an? )?consultations?|(?:an? |the )?elpm))?';
const rest = `(?:${matter}|instead|here|there|please|pls|now|today|directly|urgently|asap|on the phone|by phone|in person|face to face|for (?:help|advice)|rather than (?:an? )?(?:bot|machine|computer|robot|chatbot)|(?:and )?not (?:an? |this )?(?:bot|machine|computer|robot|chatbot|ai)|(?:at|in|from) (?:the )?(?:virtual school|vs|vsh|team|council)|thanks|thank you|ta)`;
const doing =
  '(?:ring|call|phone|contact|email|e-mail|message|get back to|get in touch with|speak to|talk to|help|advise)';

const back = '(?:call[ -]?back|ring[ -]?back|phone call|call|ring|bell)(?: back)?';

const forms = [
  `${wish} (?:(?:get|have|ask) )?${person} (?:to |who (?:can|could|will) )?${doing}(?: (?:me|us))?(?: back)?${topic}`,
  `(?:${wish}|(?:can|could|will|would) you|please|any chance of) (?:(?:get|have|give me|give us|request|book|arrange) )?(?:a )?${back}${topic}`,
  `(?:(?:can|could|will|would) you )?(?:please )?(?:ring|call|phone|email) (?:me|us)(?: back)?${topic}`,
  `${wish} (?:${reach}) ${person}`,
  `${reach} ${person}`,
  `(?:any chance of )?(?:speaking|talking|chatting) (?:to|with) ${person}`,
  `(?:(?:is|are) there |is |any chance of )?${person}(?: (?:there|available|around|free))?(?: (?:(?:that|who|whom) )?(?:i|we) (?:can|could) (?:${reach})| to (?:speak|talk|chat)(?: to| with)?)?(?: to)?`,
  `(?:can|could|will|would|please can) ${person} (?:please )?${doing}(?: (?:me|us))?(?: back)?${topic}`,
  `(?:(?:can|could|will|would) you )?(?:please )?(?:put|get|pass|connect|transfer|give)(?: (?:me|us))?(?: (?:through|on|over))?(?: (?:to|with))? (?:${person}|(?:the )?(?:virtual school|vs|vsh|team))`,
  `who (?:can|could) (?:i|we) (?:actually |best )?(?:speak|talk|chat)(?: to| with)?`,
];
const wanting = new RegExp(
  `^(?:${courtesy} )*(?:(?:is|can|could) (?:it|you) (?:please )?)?(?:${forms.join('|')})(?: ${rest})*(?: ${courtesy})*$`,
);
/** By themselves these are no wish: "anyone", "advisor". */
const bare = new RegExp(`^(?:${courtesy} )*(?:${person}|(?:is )?(?:an?|the) \\w+)$`);
const machine = /^(?:is (?:this|it)|am i|are you|is any(?:one|body) there$)\b/;
const longest = 120;

/** "Can I speak to a real person", "is there someone I can ring": the whole message, with nothing told in it. */
export function wantsPerson(message: string): boolean {
  if (message.length > longest) return false;
  const words = message
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return wanting.test(words) && !bare.test(words) && !machine.test(words);
}
