/** Messages of five kinds of professionals as they type them on a phone, written before the rules were read. */
import { readNamed } from './named.ts';

/** An underscore stands for a blank inside what must not survive. */
export const phoneNamed = readNamed(`
he was born on 3.9.09 can he stay on | 3.9.09
chase evans is moving school in march | chase evans
lives at 14 acacia avenue bath can he get transport | 14_acacia_avenue
my lad at placement, mark, 13, excluded twice | mark
email mum jo.bloggs@gmail.com about contract | jo.bloggs@gmail.com
UPN A123456789012 moved school | A123456789012
J.T. aged 9 permanently excluded | J.T.
dean p in y11 is on study leave early | dean
AB in y7 has 40% attendance | AB
nhs no 943 476 5919 needs adding to pep | 943_476_5919
family moved to flat 3, 22 mill road | 22_mill_road
may wilson yr 3 off sick again | may wilson
dob 12/03/2011 which year group | 12/03/2011
mum's mobile is 07700 900123 wants a call | 07700_900123
NI number QQ123456C for the bursary | QQ123456C
mosaic number 1234567 no pep | 1234567
SAMUEL OKAFOR YR 10 NOT ATTENDING TUITION | SAMUEL OKAFOR
pupil called grace is home educated now | grace
can you look up Tyler Brown's attendance | Tyler Brown
hope is 12 and refuses school | hope
`);

export const phoneOrdinary = `
Ashley Road pupil referral unit, code D or B
Mum works nights and kids late every day. support ideas?
Summer term PEP deadline
SAO timescales
Who's the DT's line manager supposed to be
can LAC be in school photo
compassionate leave gran died
ks2 progress for LAC
Dad refusing to sign the attendance contract, next step?
Who are you
missing PEP from 2023
Diwali code
template for DT report
rose to 85% this term, do we still need a plan
gypsy roma traveller 200 sessions
birth mum wants copy of pep
will the LA fine both parents
EYPP amount
Kings Oak Academy part time timetable
GP letter needed for anxiety absence?
notice to improve how long
deadline is killing us can we extend
Exclusion for a knife in school what are the timescales
may we authorise leave for a wedding in may
what does LADO stand for
can foster carer authorise holiday
St Mark's school says 10 days, is that right
working together 2023 absent from education
What's a PEP
mum says he's ill every monday
Trauma informed training for staff dates
lad on cp plan refusing school 60% what do i do first
Hope House provision registered?
the form?
whats C2
rob them of education - thats how part time tt looks. whats the law
Arbor code for partial closure
and lunch?
UASC school place how quick
art exam on the same day as contact what code
morning! dates for DT forum
chaperone licence code
April 2025 what changed
sports event representing county
head lice send home?
IRO and PEP
do you run suicide prevention training
Welfare call phone up daily?
afternoon all, which sessions count to 10
and the minibus?
chase the transport team?
what's kinship duty
my colleague got hit with 30 PEPs at once, any tips
code for late after registers close??
ks4 outcomes national LAC
and bristol?
Ralph Allen school admission LAC
driving test y13
im a new designated teacher where do i start
Positive handling training
jack of all trades q: what does a VSH actually do
managed move or exclusion
what counts as offrolling
child in custody PEP
who's responsible for the pep
emergency closure code
CP conference asks for attendance data, what format
Victoria park alternative provision visit what to check
year 11 EHE in january suspicious?
Tutoring online while waiting for school place
max number of days exclusion in a term
Do parents get a vote at the PEP
role of VSH for children with a social worker
did we hit the target for autumn pep completion
what does the Children's Wellbeing and Schools Bill change for VSH
Must a DT be QTS
PRU dual reg who codes
child modelling leave
and for y6?
carers booked a holiday in term time for LAC
how many miles before transport is free
Faith schools and priority for LAC
Urgent - what code for strike day
sickness return to LA
EHE parent wont reply to LA
can they sue over an EHCP
burnt out DT here, anyone doing supervision for DTs
14-16 college EHE
joy of registers. Is AM and PM both needed
EHCP and pep timing
her pep was in march when is the next one
what mark do I put for a snow day
dt network meeting next date
period poverty and absence
Overnight hospital stay code
FGM training statutory?
what training must DTs do
Ta that's great
PA threshold
online school code
who pays?
Independent schools same?
TSM meetings who attends
year 12 LAC dropping out of college
fire drill during registration lol what code
so who signs
does every school need a DSL deputy
what about year 7
B code and who checks they are there
Can i speak to someone about transport
attendance data share DfE daily
Grant funding for care leavers at uni
who leads a team around family
what does ivy house provision code as
thanks that helped, next one: code for music exam
the head?
Frank discussion with parents about attendance - any script
SW here. do I write the PEP or school
URGENT deadline for exclusions form
young carer attendance
help me understand severe absence
delegated authority school trips
Bill says all LAs need a register of home ed kids
attachment training for TAs
soft start ideas
Dean at the college says attendance isnt shared, is that right
counsellor appointment in school time code
what about boys
swimming lesson consent
how long can a reduced timetable last
elite athlete training leave
mark her as present if she is at alternative provision?
what about T code days
and the trip?
Grace Academy pep template
hiya is FAP for lac
anxious in corridors, early pass ideas
can deputy head suspend
phone contract from pp+?
EHE child in special school consent
nan does the school run, can she sign the contract
severe absence 50%
what about the second one
Who is the attendance lead
how long do governors have to meet after a perm ex
trip to france LAC passport who signs
Drew a blank on this one. EHE and part time?
when can a name come off the admission register
y11 study leave from may half term what code
and the register?
Chelsea academy admissions
bursary 1200
YJS worker meeting in school time
and if not?
is dawn raid by police authorised absence lol
CME referral form where
do we need a doctors note
post 16 PEP
and the football?
How many hours should a DT get
I could murder a coffee. who signs the EHE letter
first day of new job post 16
and the chair?
KCSIE which part covers attendance
Good morning, where is the fair access protocol
444 1A max fine
laptop for LAC y7
CAMHS appointment code M?
15 days consecutive or cumulative
Orthodox christian christmas in january authorised?
MASH number?
foster carers fined?
can you see what i typed last week
drew up an attendance contract, who signs
film shoot leave request what code
CWSW cohort what does it cover
is assault on staff automatic perm ex
section 20 who has PR
can the school offroll a y11 who's home educated
summer school funding for LAC
who?
Hi im DT at a secondary, we've got a new LAC starting tues, who do I contact for his pep
I hope someone can tell me the deadline for autumn peps
Is a reduced timetable ok for reintegration
what if they say no
right so does that apply to academies
christian family want easter week off
reception age part time until 5
work experience code W
whats the timescale for CTF
PEP quality rating what's good
home ed visit, can we insist
does august born y1 count as statutory school age
parent says bullying so keeping him home, do we authorise
private school LAC pp+
can we use the grant for driving lessons
Blended learning code
Ok so stage 2 then what
school trip risk assessment for offsite
parents taking kids to disney in term time
whats the code for a hospital appt
LAC review vs PEP order
Teachers on strike what code for y8
performance licence
bob a note to the office or formal letter for attendance?
tutor from pp+
army cadets camp code
previously looked after do they get a PEP
training for governors on LAC
is it 3 miles or 2
pregnant pupil absence 18 weeks
banes virtual school training dates
CME vs EHE
common transfer file not arrived
HELP! ofsted tomorrow, where is attendance guidance
help!! portal locked me out
age assessed as 16 which year group
Is there a grant for kinship carers
grant for school uniform in bristol
medical needs 15 days
do special schools do PEPs
NEET and LAC post 16
can pp+ pay for football club
attachment aware schools how do we sign up
who do I send the cme form to
which code for a funeral
what about uniform
who gets the pp+ if child placed out of county
Winter illness and absence codes
prosecution section 444
and after that?
What's the front door
these forms are killing me, where do I upload the PEP
sue the LA? can parents take it to tribunal
and the deadline?
flexischooling allowed?
surgery vs elpm
new DT, what do i do first
pp+ post 16
care plan and PEP
can i change a mark after the register closes
we drew up a plan with mum, who keeps it
Penalty notice 80 or 160
virtual school head bath & north east somerset
section 19 hospital education
attendance rose by 3% who do we tell
off-rolling definition
code D who chases absence
early help assessment form link
August results day who tracks the GCSEs
Christian school wants day off for a festival, which code
has the bill become an act
code for travelling fair family
easter holiday activities for cared for children
do we delete from roll when family moved abroad
wonde data share
cheers
faith leaders visiting school, any dbs
why
targeting support meetings how often
college link course code
nits lol
Can we use code K for tuition in the afternoon
what form for EHE notification
`
  .trim()
  .split('\n');
