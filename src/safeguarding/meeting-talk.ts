/** What professionals say of meetings and of services, which sounds of harm word by word: "nobody in the room was sure". */

const nobody =
  '(?:nobody|no[ -]?one|none of (?:us|them)|not (?:a single person|a soul|one of us|one person|one)|everyone|everybody|people)';
const gathered =
  '(?:(?:in|at|on|round|around|from) (?:(?:the|our|my|that) )?(?:room|meeting|table|panel|call|office|team|core group|conference|review|training|network|taf|surgery|elpm)(?: (?:this (?:morning|afternoon|week)|today|yesterday|last week))?)';
const uncertain =
  '(?:(?:was|were|is|are|seem(?:s|ed)|felt|sounded) (?:\\w+ )?(?:sure|certain|clear|unsure|unclear)|knew|knows?|had (?:a|any) (?:clue|idea)|(?:could|can) (?:say|tell (?:me|us)|agree|remember|answer)|agreed|disagreed|had read)';
const unsure = '(?:was|were|is|are|seem(?:s|ed)) (?:really |quite |very )?(?:sure|certain|clear)';
const service =
  '(?:vs|virtual school|council|borough|authority|local authority|la|county|school)(?:e?s|ies)?';
const family = '(?:mum|dad|the parents?|parents|mother|father|carers?|the family)';
const unlike =
  '(?:seems?|is|are|looks?|feels?|sounds?|(?:seems? to )?(?:does?|do) (?:it|things|something)) (?:\\w+ )?(?:different(?:ly)?|another way)';
const clauseEnd = '(?=\\s*(?:[,.;:?!]|$))';
const phrases = [
  `${nobody} ${gathered} ${uncertain}(?: (?:this morning|this afternoon|today|yesterday))?`,
  `${nobody} ${unsure}`,
  `(?:the )?(?:chair|head|school|panel|meeting|senco|dsl|manager)s? (?:was|were|is|are)(?: not|n['’]?t) (?:sure|certain|clear)`,
  `neither (?:was|were) (?:anyone|anybody|the others?)(?: else)? ${gathered}`,
  `(?:every|each|all|all the) ${service} ${unlike}`,
  `(?:asking|asked|asks|chasing|(?:wants?|needs?|has|have) to know|(?:need|want) (?:it|this|an answer|to reply)) (?:me |us |them )?(?:by |for |back )?(?:tonight|tomorrow|this (?:morning|afternoon|evening))`,
  // Who may refuse whom, and from how many sessions on.
  `(?:can|could|may|might|will|would|did|does|do|going to) (?:(?:the|a|our|their) )?(?:${service}|head|governors|panel) (?:turn (?:him|her|them|us|me|it) down|refuse (?:him|her|them|us|me))`,
  `${family} (?:is|are) (?:taking|pulling|bringing) (?:him|her|them) out (?:of school )?(?:because of|due to|over|for) (?:his|her|their) (?:anxiety|needs|autism|adhd|sen|send|health)${clauseEnd}`,
  `(?:${family} (?:says?|said|reckons?|thinks?) )?(?:(?:they|we|school|the school) )?(?:can['’]?t|cannot|can not|couldn['’]?t|could not) (?:touch|fine|prosecute) (?:him|her|them|us|me) (?:under|below|before|until|till|unless|for less than|for under) (?:\\w+ ){1,2}(?:sessions?|absences?|per ?cent|%)${clauseEnd}`,
  `(?:money|funding|grant|premium|scheme|pilot|programme) (?:was|is|were|are) (?:to|going to|due to|meant to|supposed to) (?:stop|end|run out|cease)(?: in \\d{4})?(?:[,;]? (?:has|have) there been (?:any )?(?:more|others?|another|anything) since)?`,
  // Whoever else says of him or her to be "on their own with this" may tell of a child who is left alone.
  `(?:vsh|virtual head|virtual school head) (?:says|said|is saying) (?:she|they)(?:['’]?s|['’]?re| is| are) on (?:her|their) own with (?:all )?(?:this|it|that)${clauseEnd}`,
];
const meetingTalk = new RegExp(`\\b(?:${phrases.join('|')})(?!\\w)`, 'gi');

/** The rest stays and is heard: "nobody in the room was sure if he is breathing". */
export const withoutMeetings = (message: string): string =>
  message.search(meetingTalk) === -1 ? message : message.replace(meetingTalk, ' ');
