/** Words of talk rather than of topic: they hardly count when a question is compared with a passage. */

/** What people type in a hurry, as the words that it stands for; an empty string is nothing at all. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  `ppl people
  peeps people
  pls
  plz
  n and
  b4 before
  bc because
  cos because
  coz because
  cuz because
  abt about
  w with
  wiv with
  thru through
  tho though
  wat what
  wot what
  wats what
  wots what
  wen when
  whn when
  wht what
  hw how
  shd should
  cld could
  wld would
  y why
  r are
  u you
  ur your
  k ok
  yr year
  yrs years
  yo years
  wk week
  wks weeks
  hrs hours
  mins minutes
  mth month
  mths months
  info information
  doc document
  docs documents
  prof professional
  profs professionals
  mtg meeting
  mtgs meetings
  attd attendance
  attn attendance
  gov government
  govt government
  diff difference
  prep preparation
  esp especially
  nxt next
  aswell too
  edu education
  incl including
  inc including
  max maximum
  min minimum
  approx about
  avg average
  pct percent
  perm permanent
  excl exclusion
  susp suspension
  unauth unauthorised
  auth authorised
  hols holiday
  hol holiday
  sch school
  schl school
  schls schools
  dept department
  resp responsible
  mgr manager
  ta thanks
  thx thanks
  ty thanks
  v
  theyd
  theyll
  youd
  youll
  itd
  itll
  whod
  whove
  wheres
  hows
  whens
  whys
  im
  weren
  dont
  doesnt
  didnt
  cant
  wont
  isnt
  arent
  wasnt
  hasnt
  havent
  hadnt
  couldnt
  werent
  mustnt
  neednt
  bout about
  bcoz because
  pov viewpoint
  jan january
  feb february
  aug august
  sept september
  oct october
  nov november
  dec december
  tues tuesday
  thurs thursday
  sws sw
  las la
  shouldnt
  wouldnt
  theyre
  theyve
  youre
  weve
  ive
  hes
  shes
  theres`
    .split('\n')
    .map((line): readonly [string, string] => {
      const [short = '', long = ''] = line.trim().split(' ');
      return [short, long];
    }),
);

const everydayWords = new Set(
  `able about absolutely according across action actual actually add added ahead allow allowed alone along already
  although always amount and another answer anybody anymore anything anyway apart appear apply around ask asked
  asking asks assume available away awful back bad basic basically based become becomes been begin behalf behind believe
  best better beyond big bit both bring brings broken brought business call called calling calls came case cases
  certain check clear clearly close come comes coming common compare
  completely confirm confused consider considered correct could count counted counts couple course
  cover covered covers current currently day days deal dealing definitely depend describe details develop difference
  different difficult doing done double doubt due each easy either else end ended ends enough ensure entire
  especially even ever every everyone everything exact exactly exist expect expected expects explain explained extra
  fact fair fall falls far fast feel few fill find fine finish first fit follow followed following
  follows former forward found full fully gave general generally gets give given gives giving good great group had half
  hand happen happened happening happens hard have head heard heavy help helpful helping hence high hold holding
  holds hope idea immediate immediately important include included includes including indeed   instead intend interested involve involved involves issue issues item itself join keep keeps kept kind kinds know
  knowing known last late lately later latest least leave leaves leaving left less let like likely line list
  listed lists little live lives long longer look looked looking looks lot lots made main mainly make makes making
  manage many matter matters may maybe mean meaning means meant mention mentioned might mind more most move much name
  named names near nearly necessary need needed needing needs never new next nobody normal normally nothing now
  obvious occur often okay old only open option options order ordinary others otherwise overall own part particular
  particularly past people perhaps person pick picked piece place places plus point points possible
  possibly prefer present pretty probably problem procedure process proper
  properly put puts putting question questions quick quickly quite rather reach reached read
  ready real really reason reasons receive recent recently refer regarding regards related relation remember remind
  require required requires result right rights rule rules run running runs said same saw say saying says second
  see seem seems seen send sense separate serious set sets setting settle several short show shown shows side   similar simple simply since single situation small so somebody somehow someone something sometimes somewhere soon sort
  sorts source speak specific specifically spot stand standing stands start started starting starts state stated states
  stay step steps still stop straight stuff such suddenly suggest sum suppose supposed sure table take taken takes taking
  talk talking talked tell tells term terms thing things think thinking third though thought through time times today
  together told tomorrow too took top total totally toward track tried true truly try trying turn turned type types typically
  under understand unless until upon used useful user uses using usual usually various view wait waiting want wanted wants way ways
  week well went whatever whenever wherever whether whole whose wide wish wonder wondering word wording words work worked
  working works worry worried worse worth would wrong year yesterday yet guys hiya mate folks colleague colleagues
  dunno gonna wanna gotta yeah yep nope erm um hmm lol thank thanks cheers please kindly quickly remind reminder
  struggling stuck unsure achieve advance aim aimed aims answer answers apart arrange arranged attached avoid aware backed
  balance basis belong belongs big biggest blank bother bound brand brief bring busy cannot capable careful catch   chase choosing claim clue commonly complete concerned condense conclude conflict   continue continued continuing convince crucial curious decent decide decided decides deliver delivered delivers
  demand depends description desired despite detail determine differ differs directly discuss discussed dismiss
  distinct drop dropped earliest easiest easily effectively elsewhere emphasis employ equal essential
  established existing extent factor factors familiar figure finally focus focused forget formally former fresh fuss
  gather gathered grab guess handy heads hint identify identified ignore imagine implement impossible   increase increased initially intended internal introduce introduced justify key lack
  largest latter launched lay lie link linked listen listened longer lose lost luck maintain majority manner marked means
  measure measured mentions method middle minor missed mix moment multiple mutual naturally nature newest newly none
  obtain odd offered offering offers ongoing opinion opposite ought outside oversee oversees overseen
  paragraph pass passed per permitted pop popular position prior produce produced promise proof prove
  pull push quote rarely reality recommend recommended reduce reflect regard regardless relate relevant rely
  remain remaining remains replace replaced rest result rough roughly round
  rush satisfied scenario scope search secure selected separately serve significant size skip slightly slow
  solution solve someones somewhat spare specify split spread step stick strict stuff   succeed sufficient suit summary surely surprise switch tends thorough tied tiny title touch tough
  truth turns ultimately unable unclear undertake unlikely update updated upcoming urgent valid vary   wake weak welcome whichever willing wise within without workable invite invited inviting repeat repeated again context automatic automatically written stats
  statistic statistics treat reliable unreliable trust guess mess realise accept accepted refuse happening onto sorted sort tackle afterwards
  meanwhile besides instead towards regardless apparently honestly seriously massively hugely loads tons bunch stuffed
  wonderful terrible brilliant weird strange obviously honest please quick summary summarise outline overview
  example examples tips tip rundown gist lowdown breakdown bit idea remind recap confirm double-check doublecheck inside earlier likelihood likely proportion project class classes poor range definition define defined meaning percent percentage percentages number numbers amount amounts money date dates cost costs level trigger
  triggers triggered straightaway asap ring rings phone phoned email emailed clarify clarification
  monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening tonight overnight
  minute minutes moment sorry essay ramble rambling insist insists insisting reckon reckons convinced crack cracking
  headache nightmare minefield liner nutshell sentence viewpoint angle correctly incorrect myth rumour grapevine
  colleague colleagues newbie beginner rusty refresher refresh apologies pardon forgive bothering pester
  anyones everyones nobodys contribute contributes contributing owed rewriting rewrite schooled queries
  daft silly stupid dumb basic honest honestly truthfully literally ages whilst mid knee-deep swamped snowed`.split(
    /\s+/,
  ),
);
/** "Allows" is everyday as "allow" is; "allowances" are not. */
export const isEveryday = (word: string): boolean =>
  everydayWords.has(word) ||
  /(?:ally|ently|antly|ously|ively|edly|fully|ably|ibly)$/.test(word) ||
  inflections.some(
    (ending) =>
      word.endsWith(ending) &&
      ['', 'e'].some((letter) => everydayWords.has(word.slice(0, -ending.length) + letter)),
  );

const inflections = ['s', 'es', 'ed', 'ing', 'er', 'ly'] as const;
