/** Messages run through the whole product, with the words of its guidance: names that are words and places too. */
import { readNamed } from './named.ts';

/** An underscore stands for a blank inside what must not survive. */
export const wholeNamed = readNamed(`
got a lad in y9 will smith, hasnt been in since half term | will smith
Chelsea has missed 14 days this term, where do I start | Chelsea
Kingston Brown's parents have refused the attendance contract | Kingston Brown
bill's mum wants to home educate him | bill
Summer Jones, year 7, is on a child protection plan | Summer Jones
april jones yr 10 wont leave the house | april jones
how do we support May Green with her anxiety about school | May Green
mark taylor hasnt attended for 3 weeks | mark taylor
Can Hope Walker go straight to stage 3? | Hope Walker
does grace cook need a new referral to early help | grace cook
Lincoln Hall is refusing to come in, mum is at a loss | Lincoln Hall
Preston's dad says he'll deregister him | Preston
Paris is 13 and she's missed 40 sessions | Paris
my pupil Florence Bishop is NC | Florence Bishop
Austin Price has been suspended twice, can we use a contract | Austin Price
Troy and Devon Lancaster, twins, both in year 5 | Troy Devon Lancaster
jordan king is on a cin plan and at 48% | jordan king
Georgia Banks won't engage with the EWO | Georgia Banks
Sydney Marsh in reception keeps coming late | Sydney Marsh
what next for chester wood, he's at 30% attendance | chester wood
Hi, I'm working with Faith Mills, CP plan, attends maybe 2 days a week | Faith Mills
Joy Page's EHCP review is next week and she isn't attending | Joy Page
we've a Year 8 called Rose Field who has EBSA | Rose Field
dean knight (y11) is persistently absent | dean knight
Art Rivers is being home educated but his mum has changed her mind | Art Rivers
Penny Stone moved here from Kent, no school place | Penny Stone
guy bell wont come out of his bedroom | guy bell
need advice re Angel West, her foster carer says she's refusing | Angel West
Prince Boateng has been permanently excluded | Prince Boateng
Blessing Young and her brother Miracle Young are CIN | Blessing Miracle
Can I get help with Rich Poole who is at 62% | Rich Poole
Ray Parsons' attendance has dropped to 70% | Ray Parsons
sandy hill's carer won't sign | sandy hill
I'm the social worker for Jasmine Law, 14 | Jasmine Law
Charity Nkomo's placement has broken down, which VSH leads | Charity Nkomo
Sky Short was meant to start on Monday, hasn't turned up | Sky Short
Max Power isn't coping with full days | Max Power
Drew Sharp has a reduced timetable, is that legal | Drew Sharp
Harvey Bird and Robin Bird are both out of school | Harvey Robin Bird
Frank Butcher's social worker says he was never told about the absence | Frank Butcher
Bishakha Rai hasn't been seen for two weeks | Bishakha Rai
Oyinkansola Balogun is on roll with us but living in Lambeth now | Oyinkansola Balogun
yusuf abdirahman's attendance is 43 percent | yusuf abdirahman
Nimco Cabdi Warsame not in school since Eid | Nimco Cabdi Warsame
Zainab bint Khalid has been withdrawn to EHE | Zainab Khalid
Dilnoza Rakhimova needs a school place | Dilnoza Rakhimova
Thi Mai Nguyen is a UASC in year 10 | Thi Mai Nguyen
Nguyễn Văn Hùng has stopped attending | Nguyễn Văn Hùng
Xiaoyu Zhang refuses to get out of the car | Xiaoyu Zhang
Hyun-woo Park is 15, school phobic | Hyun-woo Park
Jędrzej Wójcik's mum is asking about an EHCP | Jędrzej Wójcik
Małgosia is in year 6 and won't come in | Małgosia
Ștefan Lupu and Ioana Lupu, both electively home educated | Ștefan Ioana Lupu
Siobhán Ní Dhomhnaill has missed most of the term | Siobhán Dhomhnaill
Caoimhe O'Reilly-Byrne is persistently late | Caoimhe O'Reilly-Byrne
D'Andre Okoro-Smith has a CP plan | D'Andre Okoro-Smith
T'Shaun refuses to go to lessons | T'Shaun
Ta'Niyah's behaviour has gone downhill | Ta'Niyah
مريم has stopped coming to school | مريم
Ми́ша won't go into class, his mum is Оксана | Ми́ша Оксана
李伟 in year 4 has no English and no place | 李伟
ਗੁਰਪ੍ਰੀਤ is in year 9 | ਗੁਰਪ੍ਰੀਤ
J a y d e n is at 40% | J_a_y
J.a.y.d.e.n Smith is at 40% | d.e.n Smith
Jay​den Smi​th hasnt attended | Jay​den Smi​th
Aisha🙂Khan wont come in | Aisha Khan
amirah😭refuses school every morning | amirah
TYRELL BROWN IS ON A CP PLAN AND HAS NOT BEEN SEEN | TYRELL BROWN
SUMMER GREEN IS AT 20% ATTENDANCE, DO WE CONVENE AN ELPM | SUMMER GREEN
WILL HUGHES HAS BEEN EXCLUDED, WHO DO WE TELL | WILL HUGHES
Our three: Kai Bennett (Y3), Lexi Bennett (Y6) and Tobi Bennett (Y9) are all under 50% | Kai Lexi Tobi Bennett
siblings Ada, Ben and Cleo Marsh-Hughes moved in with nan | Ada Ben Cleo Marsh-Hughes
amir, layla & noor are all CIN and all at 60% | amir layla noor
Two pupils, Mason and Harper, have the same problem | Mason Harper
I've got Isla in Y4 and Rory in Y7, same mum | Isla Rory
re Tanisha W - mum says she is self harming | Tanisha
Re: Kyle B. attendance meeting | Kyle
Re: J. Adeyinka, CP, attendance 51% | Adeyinka
PT (14) is at 38%, school in Sutton | PT
my yp KM won't engage with me | KM
R.S., year 9, hasn't attended this term | R.S.
tk yr7 refusing to attend | tk
child LW at Oakfield Academy is missing education | LW
we have AB, CD and EF, all year 10, truanting together | AB
M.O's mum has asked for EHE | M.O
Y8 girl SJ has been off since Christmas | SJ
upn is Z 9 3 5 2 0 1 2 1 3 0 0 4 | 9_3_5_2
UPN: T-801-2000-01001 | 801-2000-01001
pupil number H801.2000.0100.1 hasn't come across | 801.2000.0100.1
nhs number is nine four three four seven six five nine one nine | nine_four_three
NHS no: 943.476.5919 | 943.476.5919
his NI is Q Q 12 34 56 C | 12_34_56
mum's ni no. JK 12-34-56 B | 12-34-56
call mum on oh seven seven double oh nine hundred one two three | seven_double
mum on 0 7 7 0 0 9 0 0 1 2 3 | 7_7_0_0
tel 07700.900.456 after 4pm | 07700.900.456
+44(0)7700-900-789 is dad's mobile | 7700-900-789
his email is kieran dot walsh at gmail dot com | kieran walsh
write to s.okafor(at)school.example.org | okafor
mum's e-mail: tina_b84@hotmail.example | b84
she was born third of march 2014 | third_of_march
dob 3.3.14, year 5 | 3.3.14
d o b 3 3 14 | 3_3_14
born on the 14th of February, 2011 | 14th February
DOB 2012/07/09 is she in the cohort | 2012/07/09
date of birth: fourteen february two thousand and eleven | fourteen_february
his birthday's the 9th July 2012 so is he year 8 | 9th July
mosaic 123456 isn't updating | 123456
mosaic no 1 2 3 4 5 6 | 1_2_3
LL id 445566 | 445566
liquid logic number 9988771 closed in March | 9988771
case ref CHS/2024/00123 | 2024/00123
SW ref C-44521-B please check | 44521
EHM 77 12 34 | 77_12_34
lives at 44b Tanner's Hill SE8 | Tanner's Hill
they've moved to Flat 9, 21 Bath Terrace | Bath_Terrace
address is 3, The Sycamores, Bexley Lane | Sycamores
fifteen Larch Close, Worsley is where he is staying | Larch
postcode is S E 1 5 5 A B | 5_A_B
postcode M 2 8 2 F X | 2_8_2
living at no. 8 Priory Mews with nan | Priory Mews
Siân-Louise ap Rhys has a CIN plan | Siân-Louise Rhys
Mrs Begum and her son Rayhan came in, he's refusing | Begum Rayhan
Mr Pickles at the school says Darcey is avoiding maths | Darcey
Is Dale Winter still subject to the contract | Dale Winter
can the ELPM go ahead if heather moss doesn't come | heather moss
olive carpenter is in the cohort isnt she | olive carpenter
Brooke Waters has a new school place in Sutton | Brooke Waters
ive got carter reid on 51% | carter reid
Autumn Rain Fletcher goes to a PRU, does the contract apply | Autumn Rain Fletcher
a looked after child, Destiny Bloom, placed in Kent | Destiny Bloom
Chase Hunter's mum says the school never rang | Chase Hunter
Hunter Chase was sent home at 11am every day | Hunter Chase
rocky stone and his sister ruby stone | rocky ruby
Scarlett Swann is being bullied so she's stopped attending | Scarlett Swann
harper lane, attendance 29%, dad is supportive | harper lane
mason baker's nan is now his guardian | mason baker
Jude Archer in Y2 has asthma and is off a lot | Jude Archer
my case is Miles Parker, 12, CIN | Miles Parker
what do I do about Earl Campbell, he keeps running out of lessons | Earl Campbell
Marcia asked me about Princess Agyeman, who is NEET | Princess Agyeman
I visited Precious yesterday and she's still in bed at noon | Precious
Can you help with Noble Asante? he's 9 and PEXed | Noble Asante
Kent Barlow isn't getting any education at the moment | Kent Barlow
kent barlow isn't getting any education at the moment | kent barlow
Ashton and his dad met the head | Ashton
london smith yr 4 attendance 66 | london smith
Brent Cooper's been off roll since July | Brent Cooper
Chelsea Kingston is on CP | Chelsea Kingston
Camden Reilly started at the school in Sutton | Camden Reilly
Bradley Sutton has had 3 fixed terms | Bradley Sutton
miss sutton's daughter tilly has anxiety | tilly
Holly Ivy Berry hasn't been to school in a month | Holly Ivy Berry
is there anything I can do for Daisy, she cries every morning | Daisy
Violet won't get on the bus | Violet
iris is a young carer and misses mondays | iris
pearl in 8B is never in on a friday | pearl
Ruby & Jade, twins in year 9, swap places at registration | Ruby Jade
sonny isn't in again | sonny
Buddy has autism and a part time timetable | Buddy
Junior hasn't attended since his dad went to prison | Junior
Junior Mensah is missing from education | Junior Mensah
I need to refer Star to CAMHS | Star
River Dixon identifies as non-binary, school refusing | River Dixon
storm was out with older boys instead of in school | storm
Heaven-Leigh Potts 14 | Heaven-Leigh Potts
Neveah Crump's ebsa plan is out of date | Neveah Crump
Kymani Gayle - permanently excluded Fri | Kymani Gayle
La'Tasha Forde missing | La'Tasha Forde
Jah'Kai wont take his coat off or go in | Jah'Kai
De'Shawn's dad wants him back in mainstream | De'Shawn
Temitope Ogunleye-Bright has been allocated to me | Temitope Ogunleye-Bright
efua mensah-bonsu's mum | efua mensah-bonsu
ifeanyi is being bullied so he stays home | ifeanyi
Chiamaka and Kosisochukwu Nnadi | Chiamaka Kosisochukwu Nnadi
Tendai Moyo (Y11) hasn't sat her mocks | Tendai Moyo
Sipho dlamini has no school place | Sipho dlamini
Tesfaye Gebremedhin UASC 16 | Tesfaye Gebremedhin
hodan ismail warsame stopped coming after ramadan | hodan ismail warsame
Abdi's mum doesn't have a phone | Abdi
Ramla Jama's brother Liban isn't attending either | Ramla Jama Liban
Rojda Yildiz home ed since sept | Rojda Yildiz
Şükrü Öztürk is 12 and works in his uncle's shop | Şükrü Öztürk
Berivan Kaya not attending | Berivan Kaya
Parwana Ahmadzai is newly arrived, no school | Parwana Ahmadzai
Behrouz Tehrani won't speak at school | Behrouz Tehrani
Manpreet Kaur Dhillon's attendance contract has ended | Manpreet Kaur Dhillon
harjot gill isn't in school | harjot gill
Tharushi Wickramasinghe | Tharushi Wickramasinghe
Sathurshan Balasubramaniam is at 40% | Sathurshan Balasubramaniam
Nafisa Akter Chowdhury - forced marriage risk | Nafisa Akter Chowdhury
md rahim uddin year 10 not engaging | rahim uddin
Sumaiya's CIN plan has closed | Sumaiya
Prakash Gurung's family moved to Plymouth | Prakash Gurung
Tenzin Dolma is in year 3 | Tenzin Dolma
Angelito dela Cruz arrived in August | Angelito Cruz
Bao Ngoc Pham has been trafficked before, school want to off-roll | Bao Ngoc Pham
wing-yan cheung wont go to school | wing-yan cheung
Hana Suzuki needs an interpreter for her mum | Hana Suzuki
Vasile-Andrei Ciobanu traveller family, off roll | Vasile-Andrei Ciobanu
Kristýna Dvořáková at 33% | Kristýna Dvořáková
Ľubomír Horváth excluded | Ľubomír Horváth
Elīna Bērziņa, Y10 | Elīna Bērziņa
Gintarė Kazlauskaitė lives with her aunt | Gintarė Kazlauskaitė
Bohdan Shevchenko arrived from Ukraine under the homes scheme | Bohdan Shevchenko
Óscar Muñoz Peña has been absent for two weeks | Óscar Muñoz Peña
João Vítor dos Santos has a CP plan | João Vítor Santos
Aurélie N'Diaye has moved to EHE | Aurélie N'Diaye
Mamadou Diallo needs a guardian | Mamadou Diallo
Jorrit van der Meer is refusing school | Jorrit Meer
Björn Ängström-Lee is 11 | Björn Ängström-Lee
Giulia Di Stefano isn't in school | Giulia Stefano
Eleni Papadopoulou goes home at lunch | Eleni Papadopoulou
Menachem Rosenfeld attends an unregistered setting | Menachem Rosenfeld
Chaya Mushka Levy | Chaya Mushka Levy
Gethin Prydderch hasn't been in | Gethin Prydderch
Ailbhe Mac Giolla Bhríde off since September | Ailbhe Giolla Bhríde
Romany boy Elijah Lee travels in summer | Elijah Lee
Do I tell the SW that JAMIE-LEE POTTER is absent | JAMIE-LEE POTTER
jamie lee potter absent again | jamie lee potter
What's the process for Tyler Durden's sister | Tyler Durden
mum (Kerry) and dad (Wayne) say no to the contract | Kerry Wayne
Dr Patel wrote a letter saying Amelie can't attend | Amelie
head Mrs Osei says Lamar must be off-rolled | Lamar
Ellie-Mae, Evie-Rose and baby Teddy are all on CP plans | Ellie-Mae Evie-Rose Teddy
ive a lac called bobby he's 7 | bobby
her name's Sunshine | Sunshine
the pupil's name is April | April
child's name Grant Will | Grant Will
name: summer winters yr 5 | summer winters
surname Green, first name Rose, Y7 | Rose
"Faith" has missed 12 days | Faith
Hope (13) & Joy (11) won't attend | Hope Joy
Will, May and June all have CIN plans | Will
hiya, quick one about tommy lee in my class, he's at 52% | tommy lee
I've just picked up Ashleigh Devonshire, CIN, hasn't been in school since May | Ashleigh Devonshire
april may woods yr6 wont come in on mondays | april woods
Can we send a notice to improve to Rose West's mum | Rose West
the Khan family have taken Bilal to Pakistan for six weeks | Khan Bilal
what stage would Charlie be at if mum signs | Charlie
do we hold an ELPM for Lincoln if he's moved to Kent | Lincoln
Chester is 8 and has a social worker | Chester
Sutton, Harry - DOB 4.5.13 | Harry 4.5.13
surname: Okonedo forename: Tobe | Okonedo Tobe
Brooklyn Day was excluded on Tuesday, has the SW been told? | Brooklyn Day
My young person Justice Owusu is at risk of PEX | Justice Owusu
Treasure Edobor's foster carers want him in a special school | Treasure Edobor
pls help - Lucky Ncube hasnt got a school | Lucky Ncube
I am the DSL. Skye Winters has not been seen by anyone for 10 days | Skye Winters
Has anybody chased why Reece Marsh is off | Reece Marsh
is bailey hall's attendance bad enough for an ELPM | bailey hall
Theo's EP report isnt ready | Theo
Wiktoria has told me she hates school | Wiktoria
tell me what to do about jermaine pls | jermaine
kids are called Zara, Zain and Zoya Malik | Zara Zain Zoya Malik
the eldest, Samira, won't go; the youngest, Idris, will | Samira Idris
D.J. Carter-Brown has AP from Monday | Carter-Brown
MJ's nan rang, MJ is refusing again | MJ
case: Olu Adeleke-Moore y10 PA | Olu Adeleke-Moore
Mr and Mrs Hope say their son Will is ill | Hope Will
Do I need consent from Miss Winter for Amber's referral | Winter Amber
Sunny Gill 7yo is CP, school is St Luke's | Sunny Gill
Ivy's been out for three weeks with anxiety and mum's asking about EHE | Ivy
Kwame A (year 9) has been NC twice | Kwame
Olivia-Rae Pope, is she CWSW? | Olivia-Rae Pope
Emeka told his keyworker he's not going back | Emeka
Her sister Dawn has stopped attending too | Dawn
his twin, Robin, is fine | Robin
Sahra Nuur Cali has no UPN | Sahra Nuur Cali
xavier st john won't attend | xavier john
please advise on Ye-jin Kwon, arrived in June | Ye-jin Kwon
Musa Ceesay yr8 20% attendance CP plan mum in Gambia | Musa Ceesay
Rhiannon ferch Dafydd is home educated | Rhiannon Dafydd
Ayo is very anxious at the school gate | Ayo
jaz is out of school | jaz
Kal-El Robinson | Kal-El Robinson
how can I get Ellis to school, he's in bed all day | Ellis
Taylor Bell hasnt come back after half term | Taylor Bell
MILES LONG YEAR 3 NOT ATTENDING SINCE EASTER, CIN | MILES LONG
Frankie Banks and Billie Banks, y2 and y5, both on 71% | Frankie Billie Banks
she's called Honey and she's six | Honey
Jesús Ortiz hasn't attended | Jesús Ortiz
Nia Price - 14 - EBSA | Nia Price
we're worried for Cody, off again today | Cody
upn g eight zero one two zero zero zero zero one zero zero one | eight_zero_one
you can get dad at 07700 - 900 - 321 | 900
she lives above the shop at 212a Rye Lane | Rye
mum's new address: 7 Elm Ct, Salford M5 | Elm
his hospital number is 4471209 | 4471209
birthday 1/9/2015 - is he year 5 or 6? | 1/9/2015
born 29 Feb 2012 | 29_Feb
liquidlogic ref 000123987 | 000123987
My name is Karen and I'm a SENCO, my pupil Dev has stopped coming | Dev
pupil's called Blue Ivy Marsh | Blue Ivy Marsh
morning, can someone advise about reggie shaw, he's on 44% | reggie shaw
Bethany Knowles was meant to be at her PEP meeting, she isn't in school at all | Bethany Knowles
Her mum says Alfie has EBSA | Alfie
is Savannah Cruz still open to you | Savannah Cruz
Marlon Reid and Tia Reid share a SW, both poor attenders | Marlon Tia Reid
nana yaw boakye hasn't turned up at his new school | yaw boakye
Fatoumata Camara's EHE paperwork has come through | Fatoumata Camara
what level is Ismaeel Rashid Patel at | Ismaeel Rashid Patel
Rosie Green won't get out of mum's car | Rosie Green
daisy may parker y3 NC again | daisy parker
Crystal Waters, 15, pregnant and not attending | Crystal Waters
Jasper Wood's attendance is lower this half term | Jasper Wood
i've a new case - Lyla-Mae Cross | Lyla-Mae Cross
Franklin Moon says he'll only do mornings | Franklin Moon
the school has off rolled Zuzana Tóthová | Zuzana Tóthová
Sean Bean-Murphy excluded for fighting | Sean Bean-Murphy
Haroon and Hamza Iqbal, dual registered | Haroon Hamza Iqbal
I did a home visit for Esme Long and nobody was in | Esme Long
Will Young's step dad says he'll deregister him | Will Young
may chan has moved from Leeds, no school yet | may chan
should bradley rose be on a reduced timetable | bradley rose
Mia's not been in since her grandad passed | Mia
please can you help with a boy, Solomon Grant (Y5) | Solomon Grant
Winnie Okello, dob 12-11-09, LAC placed in Essex | Winnie Okello 12-11-09
KR (y11) - exam access | KR
Ffion's sister, Cerys, is EHE | Ffion Cerys
any update for Dwayne Dunn's contract | Dwayne Dunn
amina's back in school, thanks, but her brother yahya isn't | amina yahya
Georgie Best keeps walking out of lessons | Georgie Best
SKYE HILL Y6 CP PLAN NOT SEEN BY SCHOOL FOR TWO WEEKS | SKYE HILL
Hi it's about Ronnie. He's 6. Not in school | Ronnie
Parisa Karimi needs ESOL | Parisa Karimi
Joy Day isn't eligible for transport, is she | Joy Day
Dexter's EHCP names our school | Dexter
how do I get Lottie's mum onside | Lottie
Ola Nordmann-Bello stopped attending college | Ola Nordmann-Bello
Milo (5) hasn't started reception | Milo
Tyrone K in 10B | Tyrone
mother of Summer has refused | Summer
Grace, who is on a CP plan, has gone missing | Grace
`);

export const wholeOrdinary = `
Will the SEWO come to the ELPM?
May half term counts as holiday, right?
Mark the register with code C or B?
Is there a grace period before the penalty notice is issued
the bill receives Royal Assent when?
Rose in attendance figures this year, why
does Chelsea academy have its own attendance policy
Summer term starts when
is Hope House school registered
I'm a DSL at Chelsea Academy, who is our virtual school head
does kingston have a virtual school
I work in Sutton
I work in Kingston upon Thames
who is the virtual school head for Kensington and Chelsea
What does Lincoln do differently
Lincolnshire and Lincoln, is it the same authority
Lancaster is in Lancashire, isn't it
we are a school in Kent
Kent and Sutton have different thresholds
set my authority to Kingston
I've moved from Bradford to Preston, does anything change
Does Preston have an EIT
Chester and Cheshire West
is Devon doing the safer in school thing
Georgia is the country the family is moving to
the family have moved to Paris
April 2024 figures please
From April the EWO role changes
since May we have had 3 penalty notices
In June we hold the panel
August bank holiday
Will you send me the link?
Will parents be fined
Will a contract help
May I share the plan with the GP?
May we fine a foster carer
May the school refuse
Hope this helps
Hope you're well. Quick question about consent for EHE
I hope the school can help
Grant funding for the VSH
Grant conditions 2024-25
Can the grant pay for a tutor
Chance of a review before the summer?
Bill and Act are different, which one is it now
what does the Bill say about a register of children not in school
Mark of concern on the register
what mark do we use for a school trip
Guy Fawkes night
what is the art therapy offer
Art of the possible
does an Art teacher count as keyworker
Frank conversations with parents, any tips
Dean of the college
Judge said no
what will the judge want
Major change in circumstances
General advice on attendance
Early help in Bolton
Rich picture of attendance
Young carers and attendance
Young person's plan
Royal Borough of Greenwich
Royal Assent was given on which date?
Prince's Trust programme
King's Trust
Duke of York's Royal Military School
Angel of the North is in Gateshead
Jack of all trades
Hunter Street is not an address
Summer born children, can they start late
Summer school funding
Autumn census date
Winter pressures on attendance
Sunny day
Harry Potter reading group
Penny for your thoughts on this draft letter
Frank Field Education Trust
Elizabeth Garrett Anderson School policy
the Marie Curie school
Is Grace Academy part of a MAT
Hope Academy in St Helens
Faith schools and attendance
faith school admissions
Joy in learning project
what is the patience threshold
Mercy ships
Is Star Academies a trust
Oasis Academy
Harris Academy Peckham
Ark Globe
Charter School North Dulwich
Bacon's College
St Saviour's and St Olave's
Notre Dame RC
Kingsdale Foundation School
Buile Hill Academy
Moorside High
Co-op Academy Walkden
Sir John Deane's
King Edward VI School
Queen Elizabeth's Girls'
John Ruskin College
William Hulme's Grammar
Thomas Tallis School
Emmanuel College
David Game College
Norfolk's virtual school sensory support
What is Norwich Opportunity Area
SIMS, Arbor and Bromcom
Studybugs or Weduc?
Is Kooth for under 11s
Lexia for looked-after children
Thrive approach
Jigsaw PSHE
ELSA training
Mosaic forms
where in Mosaic do I record the ELPM
Liquidlogic is down
Eclipse guidance
Can I use ChatGPT for the chronology
is Signpost confidential
who wrote Signpost
hi signpost
morning!
ta
ok thanks, bye
Cheers mate
Who is Ofsted's chief inspector
Did Baroness Casey write about this
the Munro review
the MacAlister review
Laming report
Timpson review of exclusion
Working Together 2023
KCSIE part 2
Education Act 1996 s.444
s. 19 duty
section 436A
Children Act 1989
Equality Act
the Education (Pupil Registration) Regulations
Children's Wellbeing and Schools Act 2026
Pupil premium plus for adopted children
child on EHCP in a special school
CIN, CP, LAC: who counts
PP+ post 16
NEET young people
EBSA horizons
MASH threshold
MAPPA
IRO, SW, VSH and DT: who chairs the PEP
What does the EWO do at stage 2
Family Hub
Family Group Conference
Signs of Safety scaling
Strengthening families
Team Around the School
EIT in Southwark
attendance mentor pilot
Barnardo's attendance mentors
Who leads the pilot in Middlesbrough, Doncaster, Knowsley, Salford and Stoke
Stoke-on-Trent
St Helens
Does a dean have a say in exclusions
The judge, the guardian and the solicitor were present
A hunter's moon
Can the school refuse entry on a Friday
Will he be in the cohort after the plan closes
Will she count
will mum get fined
will dad be prosecuted too
will schools be told
will they be told
will it go to court
will nan need to sign
may be exempt
may have to go to court
may need an EHCP
mark as authorised or unauthorised
mark scheme for the PEP
bill for the tutor
who pays the bill
grant for care leavers
grant application deadline
hope is not a plan
grace period of five days
chance to appeal
summer holidays
summer in Salford: holiday activities
spring and summer terms
april to march
april to july
june census
art and music therapy
art in alternative provision
rose from 5 to 7 percent
rose to 10%
drew up a plan
drew on the guidance
chase the parents
chase up the report
rob a pupil of the place
sue the council
jack the price
frank discussion
rich and poor areas
royal colleges
max 10 sessions
max number of penalty notices per year
kit for PE
pat on the back
guy from the council
young people with an EHCP
king of the castle
miles from the school
miles to school for transport
nearest school is 3 miles
star chart
star of the week
sky high absence
sandy beach trip
storm closed the school
heather on the hill
ivy league
holly bush
lily pad
dawn raid
eve of the tribunal
carol service at church
Carol service
christmas carol
dale farm
heath visitor
health visitor
glen park
brook advisory
Brook sexual health clinic
grove road
Lane closures
Brown envelope
Green paper
White Paper
the green form
the SEND green paper
black Caribbean pupils exclusion rate
Black pupils
White British boys
White working class
Smith-type penalty
Jones day
Baker days are inset days
Baker clause
Cook's Day
Butler Act 1944
the Taylor report on attendance
the Lamb inquiry
the Rose review
the Field report
Badman report
the Wood review
Wood report 2016
Carlile inquiry
the Lenehan review
the Casey audit
the Bell Foundation
Bell times and registers
Bell rings at 8.45
Page 12 of the guidance
Banks and building societies
Marsh farm children's centre
Hall monitors
Park and stride
Ward councillor
Ward level data
Parish priest
Bishop's approval for RC schools
Bishop Challoner
Archbishop Tenison's
Archbishop Temple
Cardinal Wiseman
Cardinal Vaughan
Knights Templar school
Temple Moor
Castle school
Church schools
Cross-border placements
Cross boundary
Fox Primary
Wolf cubs
Swan housing
Bird flu closure
Fish and chips
Pike Fold
Rice cakes
Berry Hill
Hill View Primary
Valley Road
Woods and forests
Forest school on Fridays
Forest Gate
Forest Hill School
Sydenham High
Stone walls
Stone Hill
Marble Hill
Jubilee Primary
Victory Primary
Charlotte Sharman Primary
Charles Dickens Primary
Michael Faraday school
John Donne primary
Phoenix Primary
Camelot
Ivydale
Crampton
Angel Oak Academy
Harper Adams
Cobourg
Tower Bridge
Snowsfields
Grange
Keyworth
Is Reading a local authority? I mean Reading in Berkshire
Reading and writing support
Bath and North East Somerset
Bath spa
in bath we use the TAF
Bury council
bury and bolton
Hull
Wells cathedral school
Battle Abbey
Rugby
Crewe
Nelson and Colne
Nelson Mandela Primary
Melton Mowbray
Bradley Stoke
Milton Keynes
Tyne and Wear
Craven district
Beverley, East Riding
Shirley in Croydon
Selby
Whitby
Leigh and Wigan
Will Salford's EBSA pathway apply to academies in Trafford?
May we use the contract from another borough
is Brent's virtual school the same as Barnet's
Does Lincoln have a surgery like Southwark
what does Preston do for CIN children
Chelsea's in RBKC, which virtual school is that
We're in Sutton and the child lives in Kingston
a child placed in Kent by Lewisham, who funds the PP+
Devon and Cornwall are separate authorities
is Bradford in the pilot
Mark the child as B or D?
do schools mark absence am and pm
how do we mark the register for a part time timetable
Grant Maintained schools no longer exist right
Can we bill the parents for a broken window
The Bill is going through the Lords
when will the Bill become an Act
Hope Street surgery wrote a letter
Rose Bruford College
Grace Academy's attendance lead
St Grace's primary
Summer term: 2 inset days in June
April and May attendance data
Between April and June
Autumn term review meeting
winter illness and code I
Junior school transfer
Infant and junior
Senior leaders ask about fines
Charity-run alternative provision
is a charity allowed to be lead professional
Faith leaders and supplementary schools
Young Minds resources
Young Carers' assessment
Noble cause
dean of studies
A judge made the order last week
Judge's directions about school attendance
General Data Protection Regulation
General practitioners and medical evidence
Major incident plan
Miles travelled to school
Sunny days and heatwave closure
Angel Road
Kit list for PE is expensive
Frank discussion needed with dad
art therapy for a CP child
Robin Hood Academy
Kingston Grammar
The Charter School Bermondsey
Does Harris have its own EWO
Dixons Trinity Academy
Reach Academy Feltham
Bolton St Catherine's
Co-op Academy Swinton
All Saints, Canon Slade or Thornleigh
Essa Academy
who pays for a taxi, the school or Salford
is it Norfolk Safeguarding Children Partnership
Do you mean Stage One of the handbook?
ok so Thursday then
Who at the DfE wrote the VSH guidance
Southwark's Education Inclusion Team please
Nottingham City or Nottinghamshire County
Bath, Bristol and Wells
Sandwell and Dudley
Stockton or Middlesbrough
Reading Borough
one one-to-one session a week, two teaching assistants
two or three sessions, four or five at most
The school says one, two, three strikes and then a fine
Year 9, 10 and 11
CP (14), CIN (20) and LAC (9) on roll
sessions 1 2 3
stage 1 2 3 4 5
Are Y7 FSM pupils included
P.E. kit and C.O.D.E. club
S E N D reforms
what does E H C P stand for
contact us at the meeting dot dot dot
Who chairs the ELPM if the SEWO is off
Will Southwark prosecute if the family has moved to Croydon
Is it Lancaster Road school or Lancaster's virtual school
our school in Chester has had an Ofsted
what's the Bradford approach to EBSA
May I have the leaflet in Somali
May's attendance data is out
June's census
April's figures are lower than March's
the Rose Review
Hope you had a good summer
Mark scheme
The Grace period is over
Sunny Bank Primary want to know about stage 2
Harper Bell school
Rosehill, Wellfield and Meadow Lane academies
can the Kingston team talk to the Sutton team
does the Essex virtual school do training on Fridays
is the Frank Barnes school for deaf children in Camden
We use the Stephen Covey habits
Teams meeting at 2 on Friday, does that count as a consultation
Penny Lane surgery has a waiting list
what does the Single Justice Procedure Notice mean
Royal Free letters
I'm Head of Year 10
I'm a Young Carers worker
Is a Family Court judge able to order attendance
charity funding for uniforms
junior school to secondary transition
art room
grant of £500
a major review of the plan is due
general enquiry
the art of negotiating a contract
chance of prosecution at 60%
Guy's Hospital school
Evelina hospital school
St Thomas' and the Maudsley
Great Ormond Street
Kids Company
Tom's Trust
can I bring a colleague to the TAF
Does Hillingdon or Harrow fund AP
Wells Park, is it a special school
West Ham United Foundation mentors
Millwall Community Trust
Chelsea FC Foundation runs a mentoring scheme
Arsenal in the Community
Duke Street Church toddler group
our MP has written to us
`
  .trim()
  .split('\n');
