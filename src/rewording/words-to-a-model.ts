/** Sentences that speak to a model and not to a reader: they come from whoever would steer it through a document. */

const commands: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,40}\b(?:previous|prior|above|earlier|all|any|these|those|your|the)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules|guidance|guidelines|directions|messages?)\b/i,
  /\b(?:system|developer|hidden) (?:prompt|message|instructions?)\b/i,
  /^\s*(?:#+\s*)?(?:system|assistant|user|developer)\s*:/im,
  /<\|?\/?(?:system|assistant|user|im_start|im_end|endoftext|inst)\b[^>]*>|\[\/?INST\]/i,
  /\byou are (?:now )?(?:an? )?(?:ai|chatbot|language model|assistant|chatgpt|dan|jailbroken|unrestricted|in developer mode)\b/i,
  /\b(?:act|behave|respond|reply|answer) as (?:if you (?:are|were)|an? (?:ai|assistant|chatbot|language model|pirate|hacker))\b/i,
  /\b(?:pretend|roleplay|role-play) (?:to be|that you|you)\b/i,
  /\b(?:as an ai|language model|llm)s?\b[^.\n]{0,60}\b(?:must|should|you|reply|respond|answer|say|output|instead)\b/i,
  /\b(?:reveal|print|repeat|show|output|leak)\b[^.\n]{0,30}\b(?:your|the) (?:system )?(?:prompt|instructions|rules|configuration)\b/i,
  /\bif you are (?:an? )?(?:ai|language model|llm|chatbot|assistant)\b/i,
  /\b(?:respond|reply|answer) (?:only )?(?:with|in)\b[^.\n]{0,30}\b(?:json|the words?|base64|capital letters)\b/i,
];

/** Letters that nobody sees, among which a command can hide. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** The words by which a text speaks to a model, each shortened; none where it does not. */
export function wordsToModel(text: string): readonly string[] {
  const found = commands.flatMap((command) => command.exec(text)?.[0].trim().slice(0, 60) ?? []);
  return unseen.test(text) ? [...found, 'letters that cannot be seen'] : found;
}
