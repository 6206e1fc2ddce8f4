/** The words that stand beside a child's name: who the child is to somebody, and what a child does. */

export const childNouns = `
child pupil student kid boy girl lad lass teen teenager son daughter brother sister sibling siblings brothers sisters
twins twin nephew niece stepson stepdaughter cousin cousins learner yp baby toddler youngster grandson granddaughter
goddaughter godson children pupils kids boys girls sons daughters half-brother half-sister stepbrother stepsister
`;

export const kinNouns = `
mum mums mom mother mam mummy dad dads father daddy parent parents carer carers nan nana nanny gran granny grandma
grandad grandparents grandmother grandfather grandparent sister brother siblings sibling sisters brothers stepdad stepmum
stepfather stepmother family auntie aunt uncle cousin twin guardian foster fostercarer
`;

/** What may be a child's and is said with the child's name: "X's attendance". */
export const belongings = `
attendance absence absences behaviour social school teacher sw ehcp plan pep case home keyworker key tutor head lateness
uniform timetable exclusion suspension placement chronology education anxiety needs file record records referral
age birthday address surname name dob upn year class attainment progress situation circumstances support worker
safety wellbeing welfare health mental bedroom house phone friends friend sen diagnosis report meeting review
`;

/** After a capitalised word, these make it a person: "X won't", "X refuses". */
export const personVerbs = `
wont won't refuses refused hates lives lived goes attends attended says said told misses missed moved stopped started
struggles struggled cant can't cannot doesnt doesn't didnt didn't hasnt hasn't isnt isn't wasnt wasn't keeps kept wants
needs feels ran hit left came went likes loves turned disclosed self-harms self-harmed truants truanted walked thinks
stays stayed hides threatened arrived joined returned absconded cries cried
`;

export const states = `
refusing refused attending missing absent excluded suspended autistic looked adopted fostered living struggling not never
been back self-harming electively home anxious pregnant scared worried bullied being vulnerable nc coming going
at on in out off under still now only persistently permanently severely currently due so very really always often
neet cin cp lac pex known adhd asd sen non-verbal truanting late unhappy safe happy settled keen hiding staying
`;

/** Things that are called something: "a programme called Thrive" names no child. */
export const calledThings = `
form forms plan programme program meeting meetings app system tool scheme policy process notice stage document service team
school academy college intervention course group project board document thing panel contract letter it this that these
those whats what's whatever something one guidance approach pathway order duty register surgery charity company website
report page method step also formerly is-what organisation organization platform database provider provision unit strategy
lesson subject book film area ward road estate role post job code grant fund training package module hub centre type what
they're be being been now officially usually sometimes
`;

/** Before an ordinary word these show that it is a noun: "the will", "a mark", "in May". */
export const determiners = `
the a an this that these those our their your no any some each every its another which what more most much
by until since last next before early late mid during from end
`;

export const helpingVerbs = `
support help helping supporting refer referring exclude excluding excluded suspend suspended meet visit visited collect
reintegrate get getting got for about with regarding re move moving refer referred see seen tell told asked ask met contact
contacted keep let make made give gave given put bring brought remove removed place placed know knows have has had off
concerning does did do is was has can could should would will if when because that but and how
`;

/** What makes a school and an age together point to one child. */
export const unusualCircumstances =
  /\b(?:only (?:child|pupil|student|girl|boy|one)|wheelchair|triplets?|twins?|amput\w+|leuka?emia|cancer|tumou?r|tracheostomy|cochlear|down'?s syndrome|rare|transplant|transgender|witness protection|murder\w*|stabb\w+|shot|overdos\w+|pregnan\w+|house fire|in the news|in the papers?|prison|hit by|crash|arson|trafficked|kidnap\w*|deafblind|blind|suicid\w+|acid attack|gave birth|cleft|albin\w+|dwarfism|youtube|famous)\b/;

/** Family names that are not taken for one when typed small after a given name. */
export const wordsAfterNames = `
young long day price bond best bright little small good wise sharp major head english short strong may will hope said
grant power field page read moody rice law lane wells king rider church cross flood frost hunt hart banks masters mason
noble north west guest savage senior holder sellers potter bush bull snow moon summer summers winter tan close weeks
`;

/** What a child has or is, and a product or a service is not. */
export const attributes = `
ehcp social autism autistic asd adhd anxiety ebsa disability diagnosis difficulties brother sister foster pep reduced stepdad
carer medical trauma epilepsy diabetes asthma dyslexia behaviour sw keyworker mentor ill sick homeless disengaged thriving
aggressive violent withdrawn upset isolated unwell reluctant unable unwilling deaf nonverbal dysregulated skipping sleeping
gaming failing absconding offending stopped
`;

/** States that make even an ordinary word before them a child: "mark is refusing". */
export const narrowStates = `
refusing refused missing absent excluded suspended autistic fostered anxious pregnant truanting struggling nc attending
non-verbal living self-harming bullied
`;

export const excludingVerbs = `
exclude excluded excluding suspend suspended suspending reintegrate fostered adopted unenrol deregister
`;

/** What an unknown small word may own and then be a name: "tavonte's attendance". */
export const belongingsOfUnknown = `
attendance absence absences behaviour social exclusion lateness ehcp pep dob age birthday address surname upn anxiety
suspension placement timetable uniform siblings education school teacher needs wellbeing home
`;
