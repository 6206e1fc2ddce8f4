/** What is said of a child who lives with grandparents sounds, word by word, of one who is gone: "has gone to stay with his nan". */

const kin =
  '(?:nan|nana|nanny|gran|granny|grandma|grandmother|grandad|grandfather|grandparents|aunt|auntie|aunty)';
const lives =
  '(?:gone|went|come|moved|going|moving) (?:to (?:stay|live)|in)|(?:is|are|has been|been|now) (?:staying|living)';
const stays = ' and (?:might|may|could|will) (?:stay|remain|live) (?:there|with (?:her|him|them))';
const who = '(?:an? |the |one |this )?(?:little one|child|pupil|boy|girl) ';
const kinTalk = new RegExp(
  `\\b(?:${who})?(?:(?:has|have|who has) )?(?:${lives}) with (?:his|her|their|the) ${kin}(?:${stays})?(?=\\s*(?:[.?!;]|$))`,
  'gi',
);

/** Whatever more is told of somebody may be why they went: then all of it is heard. */
const tellsMore =
  /\b(?:s?he|him|his|hers?|they|them|their|nobody|no[ -]one|someone|not|never|no|gone|missing|seen|safe)\b/i;

/** Only where nothing else is told: "has gone to stay with his nan. She is not safe there" stays as it is. */
export function withoutKin(message: string): string {
  const rest = message.replace(kinTalk, ' ');
  return tellsMore.test(rest) ? message : rest;
}
