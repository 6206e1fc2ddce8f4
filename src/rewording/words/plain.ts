/** Words that tell nothing new by themselves: a sentence may use them though its passage does not. */

/** Grammar: no meaning of their own is looked for. */
export const smallWords = `a about all also am an and any are as at be been being between both but by did do does doing done
each either else etc even ever every few for from further had has have having he her here hers him his how i in into is it
its itself just like many me mine more most much my of off on once or other our ours out own per same she so some such
than that the their theirs them themselves then there these they this those through to too under up upon us very was we
were what whatever which while whilst who whom whose why will with would yes yet you your yours yourself one ones s t
re ve ll d m herself himself whether though although because therefore thus hence again back down across along against
around during over within towards via toward cent among amongst whereas since till rather quite still now well way ways`;

/** Verbs, nouns and links that any rewording needs. */
export const plainWords = `get gets getting got give gives given giving go goes going gone make makes making made take takes
taking taken put puts putting keep keeps keeping kept come comes coming came let lets set sets say says said saying
mean means meaning meant happen happens happening need needs needed needing want wants use uses used using find finds
finding found see sees seen seeing look looks looking know knows known work works working worked part parts thing things
point points place places case cases step steps rule rules reason reasons result results example examples way ways kind
kinds type types sort sorts form fact facts detail details information item items list lists listed following follows
follow order next first second third last finally lastly end start starts starting begin begins beginning include
includes including included involve involves involved involving apply applies applied applying relate relates related
relating regard regarding concerning respect respects term terms words word name names named called call known exist
exists existing available possible clear clearly simply simple direct directly main mainly own itself depend
people person somebody someone anyone everybody everyone anybody side role job task aim aims aimed reach reached act
acts action process together alone instead actually indeed whole full fully total different differently similar
similarly another others else anything everything something nothing long short early late soon time times day-to-day
remain remains stay stays become becomes leave leaves left bring brings help helps helping support cover covers covered
answer answers question questions decide decided decision change changes move moves moving moved allow allows allowed
ask asks asked asking tell tells told telling explain explains show shows shown hold holds held turn turns turned
count counts counted deal deals carry carried pass passes run runs running meet meets serve serves happen provide
provides provided ready able open gain gains join joins joining play plays seek seeks belong belongs fall falls lie lies
stand stands sit sits appear appears describe describes described expect consider considered state states stated
separate separately itself particular particularly especially specific general overall additional extra along same
purpose purposes intend intended intention choose chosen choice basis based ground grounds responsible respond wider guidance
whichever whoever whenever wherever however therefore so-called agreed agree agrees arrange arranges arranged plan plans
planned consist consists address addresses addressed involve effect effects level levels currently today present
previously past recent recently still already later again further once both two mention mentions mentioned say note notes
recommend recommends recommended recommendation can could compare compared comparing age aged notice receive receives received require contact issue issues concern concerns concerned matter matters sure ensure
goal according compared understand understanding aware think thinking thought likely better good best right need offer offers offered`;

/** Words of standing, force and consequence: new ones are never let through, however plain the sentence. */
export const sensitiveWords = `national nationally nationwide england english statutory statute law laws legal legally lawful
unlawful illegal offence crime criminal court prison jail fine fined penalty prosecute police arrest government minister
act regulation regulations compulsory mandatory optional voluntary guarantee guaranteed free cost fee pay payment
immediately urgent urgently emergency automatic automatically always never everyone nobody weekend weekly daily monthly
yearly annual termly working calendar weekday bank holiday email phone telephone website link click address postcode
confidential secret consent permission refuse refusal forbid forbidden ban banned exempt waive waived appeal complain
complaint compensation medical diagnose diagnosis therapy medication doctor hospital gp nurse lawyer solicitor judge
councillor mayor mp ofsted system prompt instruction instructions ignore assistant model ai openai chatgpt apologise
apologies sorry unable pirate password deadline expire expires suspend suspended suspension exclude excluded exclusion
expel deregister section abuse neglect risk danger dangerous death dead suicide drug alcohol weapon gang`;
