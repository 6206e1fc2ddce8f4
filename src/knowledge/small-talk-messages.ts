/** Small talk that is known as a whole message. */
import type { SmallTalk } from './outcome.ts';

/** Whole messages, parted by `|`. */
export const said: Readonly<Record<Exclude<SmallTalk, 'chat'>, string>> = {
  greeting: `hi | hello | hey | hiya | heya | helo | hullo | yo | hi there | hello there | hey there | morning | good
    morning | good afternoon | afternoon | good evening | evening | good day | greetings | alright | wave |
    anyone there | are you there | you there | hi hi | hello hello | hi again | hello again | gm | ello`,
  thanks: `brill | brill thanks | thanks | thank you | ta | cheers | thankyou | thank u | ty | many thanks | thanks a lot | ok | okay | k
    | great | perfect | lovely | brilliant | excellent | fab | super | cool | nice one | nice | ok thanks |
    ok thank you | great thanks | thats great | that is great | that is helpful | that helps | that helped |
    very helpful | helpful | got it | ok got it | understood | noted | no thanks | no thank you | thumbs |
    good | well done | good bot | much appreciated | appreciated | appreciate it | thanks that is great |
    thanks that helps | thank you that is helpful | thanks for your help | thank you for your help | thanks
    for the help | thanks for that | thank you for that | ok great | ok cool | right | amazing | awesome |
    wonderful | fantastic | sorted | all good | i see | fair enough | ok i see | nice thanks | perfect
    thanks | brilliant thanks | lovely thanks | that is really helpful | thanks that is helpful | yes thanks
    | that is perfect | that is all thanks | that is all | that is brilliant | you have been helpful | you
    are great | you are brilliant | ok ta`,
  goodbye: `bye | goodbye | good bye | bye bye | bye for now | see you | see you later | see ya | cya | good night |
    goodnight | night | ttfn | later | laters | speak soon | speak later | talk later | have a good day |
    have a nice day | have a good weekend | take care | cheerio | ta ta | see you soon | see you tomorrow |
    have a lovely day | have a good evening | farewell | toodle pip | ok bye`,
  'how-are-you': `how are you | how are you doing | how are you today | how is it going | how are things | you ok | are
    you ok | you alright | are you alright | hows you | how is you | how do you do | whats up | what is up |
    sup | wassup | how have you been | are you well | how is your day | how you doing | how is your day
    going | u ok | how you been`,
  'who-are-you': `who are you | what are you | are you a person | are you human | are you a human | are you real | are you
    a real person | are you a robot | are you a bot | are you ai | are you an ai | is this a bot | is this a
    real person | is this a person | am i talking to a person | am i talking to a human | am i talking to a
    bot | am i talking to a robot | am i speaking to a person | am i speaking to a human | what is your name
    | what is this | who is this | who made you | who built you | are you chatgpt | are you copilot | are
    you a machine | are you a computer | is anyone there | is this ai | who am i talking to | who am i
    speaking to | are you chat gpt | do you have a name | tell me about yourself | introduce yourself | who
    is there | what are you exactly | are you a chatbot | is this a chatbot | is there a human | is there a
    person there`,
  abuse: `is rubbish | is useless | is crap | is shit | is stupid | fuck | fuck off | fuck you | piss off | shut up | you are useless | useless | you are stupid | stupid |
    stupid bot | useless bot | this is useless | this is rubbish | rubbish | you are rubbish | you are crap
    | crap | shit | bullshit | you are shit | idiot | you idiot | you are an idiot | moron | you suck |
    dickhead | twat | wanker | bastard | bitch | i hate you | hate you | go away | get lost | dumb bot | you
    are dumb | dumb | rubbish bot | crap bot | bollocks | wtf | you are a waste of time | waste of time |
    what a waste of time | sod off | bugger off | arsehole | asshole | you are pathetic | pathetic | you are
    wrong you idiot | bloody useless | you are bloody useless | screw you | cunt | prick | your useless |
    your stupid | your rubbish | your an idiot | your crap`,
};
