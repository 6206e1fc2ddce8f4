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
const unlike =
  '(?:seems?|is|are|looks?|feels?|sounds?|(?:seems? to )?(?:does?|do) (?:it|things|something)) (?:\\w+ )?(?:different(?:ly)?|another way)';
const phrases = [
  `${nobody} ${gathered} ${uncertain}(?: (?:this morning|this afternoon|today|yesterday))?`,
  `${nobody} ${unsure}`,
  `(?:the )?(?:chair|head|school|panel|meeting|senco|dsl|manager)s? (?:was|were|is|are)(?: not|n['’]?t) (?:sure|certain|clear)`,
  `neither (?:was|were) (?:anyone|anybody|the others?)(?: else)? ${gathered}`,
  `(?:every|each|all|all the) ${service} ${unlike}`,
  `(?:asking|asked|asks|chasing|(?:wants?|needs?|has|have) to know|(?:need|want) (?:it|this|an answer|to reply)) (?:me |us |them )?(?:by |for |back )?(?:tonight|tomorrow|this (?:morning|afternoon|evening))`,
];
const meetingTalk = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');

/** The rest stays and is heard: "nobody in the room was sure if he is breathing". */
export const withoutMeetings = (message: string): string =>
  message.search(meetingTalk) === -1 ? message : message.replace(meetingTalk, ' ');
