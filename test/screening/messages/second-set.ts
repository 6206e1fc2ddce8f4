/** Messages written after the rules, to measure how they carry over. */
import { readNamed } from './named.ts';

export const secondNamed = readNamed(`
hi can you advise, Kian Murphy yr 10 stopped coming after xmas | Kian Murphy
we have a lad Dontae who hasnt been in for 6 wks | Dontae
mum of Ayesha Siddiqa wants to home ed | Ayesha Siddiqa
ayesha siddiqas dad has refused the contract | ayesha siddiqas
Should I refer Malachi to CAMHS? | Malachi
can you check what stage Bartosz Wieczorek is on | Bartosz Wieczorek
TYLER JOHNSON IS NOT IN SCHOOL | TYLER JOHNSON
Got a boy called Prince, year 4, sporadic attendance | Prince
Precious Owusu-Ansah has EHCP and is out of school | Precious Owusu-Ansah
destiny's attendance has fallen to 31% | destiny
Blessing hasn't attended since September | Blessing
Miracle is refusing to leave the house | Miracle
I've been allocated Habiba Yusuf Omar on CP | Habiba Yusuf Omar
what can I do about Harley skipping PE | Harley
Ethan's nan is his carer, does she sign? | Ethan
does a contract apply to Ethan Wright's stepdad | Ethan Wright
Poppy & Alfie Barlow, CIN, 60% | Poppy Alfie Barlow
the Barlow children are all under 60% | Barlow
the Wisniewski siblings | Wisniewski
my year 11 Kayleigh is pregnant | Kayleigh
Ngozi Eze was permanently excluded on Friday | Ngozi Eze
Sukhpreet, y5, being home educated by parents | Sukhpreet
Mihai Dumitrescu arrived in June no school place yet | Mihai Dumitrescu
no school place for Mihai | Mihai
Duc Tran has autism and can't cope | Duc Tran
Wei Ling Chen not attending | Wei Ling Chen
Arben and Drita Gashi are looked after | Arben Drita Gashi
Hevin Kaya doesn't want to go back | Hevin Kaya
Suhayla's attendance plan | Suhayla
Amina | Amina
Cian O'Sullivan - EBSA | Cian O'Sullivan
Ffion is on a part time timetable | Ffion
spoke to jordan today he still says no | jordan
hes called Rio and hes 14 | Rio
this is about Lacey-Mae, she is in care | Lacey-Mae
Kaleb J. in year 8 | Kaleb
dean is 15 and refuses to engage | dean
April's mum wants to deregister her | April
a year 6 girl, Eve, keeps crying | Eve
faith okoro's behaviour plan | faith okoro
autumn is 7 and has never been to school | autumn
Art Kelmendi has 12% attendance | Art Kelmendi
bill's foster carer rang | bill
Pupil: Rowan Ashdown | Rowan Ashdown
Child name Theo Lindqvist | Theo Lindqvist
Quillon has missed 3 weeks | Quillon
We have excluded Quillon twice | Quillon
quillon's dad isn't engaging | quillon
is there anything we can do for Jaxtyn and his sister | Jaxtyn
Jaxtyn Broadhead, 9 | Jaxtyn Broadhead
my pupil jaxtyn is on 20% | jaxtyn
Mrs Adeyemi-Cole wants to EHE her daughter Tiwa | Adeyemi-Cole Tiwa
Ms Green is refusing to bring Kobi in | Green Kobi
Yasir & Zainab, twins yr 2 | Yasir Zainab
Alexandru-Ionel's father works away | Alexandru-Ionel
sofiia bondarenko no school | sofiia bondarenko
Tharushi Perera year 12 | Tharushi Perera
João doesn't speak English | João
can the VSH help with Nathaniel St Clair | Nathaniel
jayden will not come in and mark wont either | jayden mark
Tom B hasn't been in | Tom B
`);

export const secondOrdinary = `
Morning, could someone explain the surgery to me?
hiya is this the right place for attendance advice
We're a special school in Wakefield with a question about part-time timetables
I am the SENCO at Oakwood Primary, do you do drop ins
Who replaces the SEWO when they are on leave?
Parent says GP has signed him off, do we accept it
pupil signed off by Dr for 2 wks, do we need proof
how do i escalate if LP wont convene the TAF
LP on leave - who submits the ELPM report
Report 5 days before meeting - working days?
20 days from consultation = school days or calendar days??
Is Eid an authorised absence
Does a CP chair have to be told about EHE?
Our MAT (Harris Federation) has its own policy
Head of Year 8 wants guidance on lates
what does U code mean
Absence codes I, M and O - explain
If code G is used for holidays can the LA fine
Fine or prosecute?
Cost of a second penalty notice within 3 years
Magistrates' Court - what evidence do they need
does the Single Justice Procedure apply
Young carers and attendance
Young person in custody - who tracks education
Traveller families and dual registration
Ukrainian refugees school places
do Afghan families on the resettlement scheme count
Can kinship carers get PP+?
Special Guardianship and virtual school
SGO support education
How does Kirklees do it?
what do Leeds and Bradford offer
is Essex the same as Southwark
where can I read Working Together 2023
Keeping Children Safe in Education Part 5
What's new in the Schools White Paper
Ofsted inspector asked about s175 audit
Early Help Assessment before stage 1?
can Family Hub workers be lead professional
YJS worker as LP?
Is Bridge House a PRU
Summer born children starting reception
will school fund transport
May half term dates?
mark scheme for the attendance audit
Grace period rules for penalty notices
Can I get a copy of my request
add a note to SWK-2026-0101
who can see what I write here
please delete everything
wrong answer, that's for Norfolk not Southwark
that doesnt answer my question
can we have this in Polish
Do you have the letter template in Turkish or Arabic?
parents only speak Tigrinya
attendnace thresholds plz
wats the diffrence betwen a parenting ordr and contract
safegaurding policy link
pupil premuim stratgey
escelation stages
Lexia and Bedrock as interventions?
We use Edulink and Studybugs for absence
does Mosaic talk to Synergy
Is Zoom OK for the TAF
MASH said no further action, what now?
`
  .trim()
  .split('\n');

export const thirdNamed = readNamed(`
Hello, my pupil Caitlin Fairweather has not been seen for 2 weeks | Caitlin Fairweather
caitlins attendance is 34% | caitlins
need advice on Obinna Uzor who is out of school | Obinna Uzor
how do we get Rhiannon to engage | Rhiannon
Bogdan's father won't let us visit | Bogdan
Can Tadhg be fined? | Tadhg
if Nikhil moves to EHE who tells the LA | Nikhil
we think Safiya is being kept home to look after siblings | Safiya
DSL here, worried re: Mekhi Grant | Mekhi Grant
sienna and lola both on cp plans | sienna lola
my caseload: Hamza, Layla, Yahya - all under 50% | Hamza Layla Yahya
Zakariya's been out since half term | Zakariya
can u advise on connor p, yr 8 | connor
Aleksy has EHCP, is the SEN team involved | Aleksy
dad of Preethi Nadarajah wants a tutor at home | Preethi Nadarajah
A girl in my class, Mariam, has stopped coming | Mariam
Mum, Donna, refuses. | Donna
mum donna harris wont sign | donna harris
Mr Petrov says no | Petrov
mr o'neill wont engage | o'neill
Keziah | Keziah
Thi Mai Pham isn't attending | Mai Pham
Lin Xiaoyu's exclusion hearing | Xiaoyu
Sergiu's exclusion | Sergiu
Is it ok to visit Brayan at home? | Brayan
Brandon-Lee got permanently excluded | Brandon-Lee
stage 2 for Ebony Charles | Ebony Charles
Florence is school refusing | Florence
lily hasnt attended, mum says ebsa | lily
Skye's on a reduced timetable | Skye
we've got a kid, Storm, who never comes in | Storm
Angel is in year 8 and self-harming | Angel
angel's mum wants EHE | angel
River won't attend | River
star's dad is abusive | star
Heaven Afolabi 9 yrs | Heaven Afolabi
A child called Favour is missing education | Favour
Marvellous Ojo, y4 | Marvellous Ojo
kemi & tunde ojo | kemi tunde ojo
Yusra and her brother Idris | Yusra Idris
student named art | art
Quaye Dankwah, year 10 | Quaye Dankwah
Ptolemy is 8 and refusing | Ptolemy
Ptolemy's mum | Ptolemy
for Ptolemy, he needs a place | Ptolemy
Elowen Trevithick | Elowen Trevithick
The Adebayo twins | Adebayo
Ellis B has been suspended 4 times | Ellis
Xavion is not in school and mum is ill | Xavion
xavion is not in school and mum is ill | xavion
why has Xavion been excluded | Xavion
spoke with Xavion's carer | Xavion
Lacey's | Lacey
KAYDEN WONT COME TO SCHOOL WHAT DO I DO | KAYDEN
Our year 7, Bilal, doesn't come in on Fridays | Bilal
shaniyas got 12 unauthorised absences | shaniyas
Muhammed-Ali Rashid has moved to Leeds | Muhammed-Ali Rashid
Jean-Luc Mbeki, age 10 | Jean-Luc Mbeki
ivy-mae smith cin plan | ivy-mae smith
Tamsin Crook's GP | Tamsin Crook
`);

export const thirdOrdinary = `
Does the Notice of Attendance Concern need a signature from both parents?
I'd like to speak to an advisory teacher about exclusions please
We are a secondary in Wandsworth with lots of CIN pupils, what can the Virtual School do for us
what would Walsall do in this situation
is there an equivalent of the Southwark surgery in Greenwich
mum has mental health needs and can't get the kids up
the older brother is NEET, does VSH cover him
They want to move to Jamaica for 6 months
family relocating to Romania in July
Is the Education Welfare Service the same as EIT?
LA says it's not their job
my manager wants to know the legal basis
my team in Early Help Hub North want training on attendance
Deputy Head here. When do we go to stage 3?
Assistant Head for Inclusion at an academy in Hull
SENCo asking: can EHE child keep an EHCP
the IRO and CP Chair disagree about EHE
GP letter says anxiety, is code I ok?
CAMHS waiting list is 18 months, what do we do meanwhile
SALT and OT reports, do they go to ELPM
the Children Missing Education officer hasn't replied
Alternative Provision at 25 hours per week?
what counts as full time education
flexischooling agreement template
do supplementary schools or madrassas count
home tuition via Section 19
can Elective Home Educators access exams
Home Education Register - when does it start?
does School Attendance Order apply if child has EHCP
s437 notice timescale
S.36 Education Supervision Order
Sec 7 Education Act 1996
Regulation 8 of the Pupil Registration Regs
reg 9 off roll ground
Reg 13?
Anti-Social Behaviour Act 2003
Equality Act and reasonable adjustments
UNCRC article 28
Human rights and home ed
DfE census dates
SIMS or Arbor export
what's View Your Education Data
ABC model
PACE approach by social workers
Signs of Safety and attendance
Team Teach training
Zones of Regulation
Read Write Inc for year 2
Mental Health Support Team referral
Family Group Conference
Graded Care Profile
NSPCC helpline
Action for Children, Barnardo's or Catch22 in our area?
Duke of Edinburgh award for CIN
National Tutoring Programme gone?
Hi there! I'm new - what can you do?
hello team hope you are well
Kind regards
many thanks in advance
lovely, ta
yes please
no
Stage 3
Southwark
none of these
both parents
I have reported it, continue
That is not a name
what about grandparents rights
prem funding per term
attendance ladder vs three stages
`
  .trim()
  .split('\n');
