/** The families of words that small talk, pleas for help and abuse are made of. */
import type { Families } from './phrase-book.ts';

export const talkWords: Families = {
  hello: `hi hello hey hiya heya helo hullo yo hola bonjour salaam namaste shalom howdy greetings salutations ahoy wotcha wotcher eyup ey-up ay-up ow-do
    aye-up alreet morning mornin moring afternoon evening good-morning good-mornin gud-morning good-moring good-afternoon good-evening good-day gday gm ello yoohoo knock-knock
    assalamualaikum salam dzien-dobry how-do top-of-morning`,
  thank: `thanks thank thankyou thank-you thnx thanx tnx tanks thanku ty tyvm ta cheers chears diolch merci gracias dziekuje shukran much-appreciated
    appreciated appreciate grateful many-thanks bless nice-one ta-very-much thankz`,
  praise: `great good brilliant brill perfect lovely excellent fab fabulous super superb amazing awesome wonderful fantastic helpful useful handy clever
    impressive quick fast smart spot-on ace magic champion grand smashing belter cracking mint wicked sweet sound nice cool noice tidy lush top-notch
    marvellous splendid easy interesting funny neat legend star gem lifesaver life-saver saviour hero angel genius treasure good-bot ledge diamond best kind gorgeous handsome fun cute reassuring`,
  agree: `ok okay k kk okey okey-dokey okie-dokie okie-doke okie righto rightio right-oh right alright alrighty yes yep yeah yup yea aye ye yh no nope nah
    sure fine maybe perhaps indeed exactly agreed understood noted gotcha got-it makes-sense i-see fair-enough will-do all-good sorted all-sorted done
    good-to-know never-mind nevermind nvm no-worries no-problem no-probs no-bother no-matter np whatever absolutely definitely of-course certainly yes-please no-ta
    not-now not-right-now maybe-later another-time not-really fairs true wow blimey oh ah aha ooh hmm hm mmm mm meh ooops oops whoops fair good-point whatevs sorry apologies pardon soz my-bad my-mistake ha haha hahaha hehe lol lmao rofl ahh ohh eh huh gosh crikey
    doesnt-matter dont-worry forget-it cancel-that ignore-that ignore-me ignore-this scrap-that wrong-chat wrong-window wrong-person wrong-thread not-you as-you-were np-at-all roger wilco copy-that`,
  bye: `bye goodbye byebye good-bye cya ttfn ta-ra tara ta-ta toodles toodle-pip toodle-oo cheerio farewell adios ciao laters goodnight good-night night-night
    nighty-night nightnight see-you see-ya catch-you catch-ya speak-soon speak-later speak-tomorrow talk-soon talk-later till-next-time until-next-time bye-bye byee so-long gtg g2g gotta-go got-to-go got-to-run
    gotta-run have-to-go have-to-run must-dash must-go need-to-go better-go brb be-right-back back-soon back-later logging-off signing-off logging-out signing-out clocking-off take-care`,
  joy: 'christmas xmas new-year easter diwali eid birthday friday half-term bank-holiday holidays holiday ramadan hanukkah summer break',
  bot: `bot signpost robot machine computer assistant chatbot ai chat-bot system software app tool thing program programme gadget service contraption thingy widget tech technology chatgpt copilot siri alexa google clippy`,
  you: 'you your yourself ya yer thou thee yous youse youve youd yours',
  insult: `useless rubbish stupid dumb crap shit shite shitty crappy idiot idiotic moron moronic imbecile cretin halfwit dimwit dunce dunderhead muppet numpty pillock plonker wally
    tosser bellend knobhead knob dick dickhead prick twat wanker wankers cunt bastard bitch cow arse arsehole asshole git sod clown loser liar fool foolish eejit bampot gobshite
    scum dumbass shithead shitbag thick pathetic hopeless pointless worthless terrible awful dreadful diabolical appalling abysmal atrocious horrendous garbage trash tripe tosh
    bollocks bollox bull bullshit horseshit wank disgrace disgraceful daft lame annoying irritating infuriating maddening shambles pants naff dire junk nonsense drivel claptrap cobblers balls
    ridiculous laughable embarrassing incompetent brainless clueless witless gormless ugly evil fraud con swear swearing dipstick pisstake piss-take dogshit horrible nasty vile pig minger weirdo creep pos crappest shittest worst`,
  oath: `fuck fucks fucking fuckin fucked fck fuk fuckoff feck fecking frig effing bloody sodding blasted flipping damn goddamn bleeding shit bugger crap hell bollocks ffs wtf wth stfu gtfo foff jfc omfg
    jesus christ jesus-christ god gods-sake fucks-sake petes-sake heavens-sake crying-out-loud fs swear arsing chuffing`,
  off: 'off-with-you away lost stuffed knotted bent yourself over-yourself',
  weary: `tired knackered shattered exhausted bored busy swamped drained done-in wiped frazzled snowed-under hungry starving freezing cold hot boiling sleepy hungover peckish parched stressed up-to-my-eyes pooped
    run-off-my-feet rushed-off-my-feet tired-out full-of-cold asleep`,
  weather:
    'raining rain rainy snowing snow sunny sun hot cold freezing weather windy wet chilly drizzle boiling foggy stormy miserable lovely grey humid warm',
  daily: `coffee tea brew cuppa lunch dinner cake biscuit biscuits breakfast wine gin pint beer chocolate chips holiday nap bed weekend friday home time-off`,
  around: `third fourth fifth sixth show many muchly maybe right true chatting where been life all-my-life over end line other once twice hour hours half later raining dead brain useless idea ideas lot fair many day daft i me my myself mine we us our you your yours ya yourself it its this that these a an and or but so just really very much all of for to in on at with from as is are am was were be been
    do did does will would can could have has had get got go going gone went now again today tonight tomorrow yesterday later soon moment minute sec second bit while time day days week weeks
    weekend morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday one two first last too also anyway everyone everybody all team folks guys mate mates m8 pal love duck
    lovely ladies hun hen dear darling petal chuck son friend buddy bud chap chaps people signpost bot assistant there here oh ah please then x xx xxx kindly by loads lots lot million heaps tons bunch
    even still always ever never not no yes only back again well up out some any something anything nothing more than about quite pretty rather absolutely totally completely utterly
    total complete utter absolute such help helped helping helps answer answers answered question questions say saying said tell told ask asked asking asks use used using try trying tried like want wanted need needed know knowing
    work works worked working make makes made way off into think thing things stuff am sure both much appreciate really ok okay thanks thank hi hello hey quick new old good great earlier before already both put
    wanted see seen look looking looked hope feel feels feeling little big long bloody flipping dont didnt doesnt wont cant isnt wasnt im ive id youve youre thats whats hows theres for-all
    manager colleague boss job cheers lol haha leave keep come came give given gave send pass passed on bye answer reply replies response responses info information
    explaining speaking chatting talking typing reading listening effort advice patience quickly slow slowly quicker yours truly indeed everything anyone someone nobody whole head nan monkey
    kiss fetch told explained sorted meeting afternoon visit wrong chat window person now another next number stop`,
};
