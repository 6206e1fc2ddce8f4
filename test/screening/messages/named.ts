/** Messages that name a child who does not exist; the words that must not survive stand after the bar. */
export interface NamedMessage {
  readonly text: string;
  readonly gone: readonly string[];
}

export function readNamed(table: string): readonly NamedMessage[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', gone = ''] = line.split('|');
      return {
        text: text.trim(),
        gone: gone
          .trim()
          .split(/\s+/)
          .map((word) => word.replaceAll('_', ' ')),
      };
    });
}

export const namedMessages = readNamed(`
Jayden Smith in year 9 isn't attending | Jayden Smith
jayden smith isnt attending | jayden smith
jaydens mum wont sign the contract | jaydens
Jayden’s mum won’t sign | Jayden
how do I help mohammed hussain get back to school | mohammed hussain
MOHAMMED HUSSAIN HAS NOT BEEN IN SINCE SEPTEMBER | MOHAMMED HUSSAIN
My pupil Aisha Begum is refusing to come in | Aisha Begum
aisha begum refusing school | aisha begum
Aisha and Tom are siblings in different schools | Aisha Tom
siblings Kacey-Leigh and Brandon both under 50% | Kacey-Leigh Brandon
kacey-leigh is on a cp plan | kacey-leigh
a girl named hope is not attending | hope
a boy called will is excluded | will
a child called grace | grace
grace's mum says no | grace
Grace is 12 and not in school | Grace
graces mum wont engage | graces
what do we do when Grace won't come in | Grace
Mark has not been in since June | Mark
my student mark jones is missing | mark jones
will smith is not attending | will smith
I am worried about Will, he has missed 20 days | Will
young person Faith Adeyemi, CP plan | Faith Adeyemi
oluwaseun adeyemi has 40% attendance | oluwaseun adeyemi
Oluwaseun's attendance is 40% | Oluwaseun
chidi okonkwo needs an ehcp | chidi okonkwo
Chukwuemeka Nwosu, year 8 | Chukwuemeka Nwosu
kwabena's dad | kwabena
Yaw Mensah refusing to attend | Yaw Mensah
Tyrese Campbell excluded again | Tyrese Campbell
shanice brown is pregnant | shanice brown
Zofia Kowalska moved to EHE | Zofia Kowalska
zofia kowalska's mum doesnt speak english | zofia kowalska
Łukasz Nowak isn't in school | Łukasz Nowak
Krzysztof and his brother Piotr | Krzysztof Piotr
andrei popescu - no school place | andrei popescu
Ionuț Popa has been off roll | Ionuț Popa
Ștefania Ionescu year 3 | Ștefania Ionescu
Tiago Ferreira da Silva is CIN | Tiago Ferreira Silva
beatriz santos attendance 55% | beatriz santos
María José García won't attend | María José García
alejandro lópez | alejandro lópez
Siân Davies has EBSA | Siân Davies
Rhys Llewellyn, 14, not attending | Rhys Llewellyn
caoimhe o'brien wont go in | caoimhe o'brien
Niamh O’Connor is home educated | Niamh O’Connor
Eilidh MacDonald moved from Glasgow | Eilidh MacDonald
Zoë Brown is refusing | Zoë Brown
Anne-Marie Johnson had a TAF | Anne-Marie Johnson
yusuf al-amin year 7 | yusuf al-amin
Abdirahman Warsame has missed 30 sessions | Abdirahman Warsame
hodan abdi's attendance | hodan abdi
Ifrah Mohamud Ali not in school | Ifrah Mohamud Ali
Mehmet Yilmaz on reduced timetable | Mehmet Yilmaz
elif kaya is in year 10 | elif kaya
Rojda and Baran are new to the borough | Rojda Baran
Gurpreet Singh Sandhu has 3 suspensions | Gurpreet Singh Sandhu
simran kaur year 6 | simran kaur
Priya Patel and Arjun Patel | Priya Arjun Patel
harini sivakumar isnt in school | harini sivakumar
Thuvaraka Nagulan is being home educated | Thuvaraka Nagulan
Nguyen Minh Anh is year 9 | Nguyen Minh Anh
thuy nguyen wont talk | thuy nguyen
Xiaoming Zhang has been absent | Xiaoming Zhang
Haoran Li in Y8 | Haoran Li
Oleksandr Shevchenko arrived from Ukraine | Oleksandr Shevchenko
daryna shevchenko no school place | daryna shevchenko
Ardit Hoxha missing since Monday | Ardit Hoxha
besarta krasniqi cp plan | besarta krasniqi
Mantas Petrauskas needs help | Mantas Petrauskas
the Okafor family are EHE | Okafor
Mrs Begum says her son won't go | Begum
mr hussain refuses to engage | hussain
Mr and Mrs Kowalski | Kowalski
Jayden, 13, has not been in | Jayden
tavonte, 13, refusing | tavonte
Tavonte won't come in | Tavonte
pupil called Tavonte | Tavonte
a boy called tavonte | tavonte
tavonte's mum is not answering | tavonte
Is Zephyrine attending the PRU | Zephyrine
my pupil Zephyrine | Zephyrine
Zephyrine Brightwell has an EHCP | Zephyrine Brightwell
Aisha, Tavonte and Tom need places | Aisha Tavonte Tom
J. Okafor in year 9 | Okafor
Okafor, Chidi | Okafor Chidi
child's name is Amelia Clarke | Amelia Clarke
name: Ruby Walker | Ruby Walker
re Ruby Walker, ELPM | Ruby Walker
ruby walker elpm when | ruby walker
alfie green yr 5 | alfie green
Mia | Mia
leo wont get out of bed | leo
Can I discuss Ellie-Mae Turner with someone | Ellie-Mae Turner
chelsea wont go to school | chelsea
Chelsea is refusing to attend | Chelsea
Jordan and Georgia are on CP plans | Jordan Georgia
georgia's mum has asked about ehe | georgia
Paris hasn't been in for a month | Paris
Kingston Brown, 11, excluded | Kingston Brown
brooklyn beckford in year 2 | brooklyn beckford
Summer's mum wants to home educate | Summer
Summer is 12 and refuses | Summer
my pupil Summer Jones | Summer Jones
april jones isnt in | april jones
August, 9, is in foster care | August
rose is refusing to attend | rose
Rose Akande has an EHCP | Rose Akande
jack's attendance is 60% | jack
Jack is excluded | Jack
max turner excluded for fighting | max turner
Dean won't attend | Dean
Amber is on a CP plan | Amber
crystal hasn't been seen since friday | crystal
Sandy keeps running off | Sandy
Joy was suspended | Joy
penny's dad is in prison | penny
Rob is NEET | Rob
can we fine the parents of Kayden Hughes | Kayden Hughes
what stage is kayden hughes at | kayden hughes
Ibrahim has 23% attendance what next | Ibrahim
i have a meeting about ibrahim tomorrow | ibrahim
daniel o'connor and liam o'connor | daniel liam o'connor
SEND review for Hassan Ali Jama | Hassan Ali Jama
fatima's gran | fatima
Fatoumata Diallo from Guinea | Fatoumata Diallo
Temi's exclusion | Temi
kehinde and taiwo are twins in year 4 | kehinde taiwo
Shaniqua isn't at school | Shaniqua
d'andre wont attend | d'andre
Zuri-Rae has been out since Easter | Zuri-Rae
Reggie's social worker is me | Reggie
hello, its about Tommy Lee Jones in yr 3 | Tommy Lee Jones
Nevaeh and her sister Lexi | Nevaeh Lexi
Ｊａｙｄｅｎ Smith | Ｊａｙｄｅｎ Smith
Jay​den Smith | Jay​den Smith
Оксана не ходить | Оксана
Daniel Popa (DOB 03/04/2012) | Daniel Popa
he lives on acacia road | acacia
she lives on The Ridge Road | Ridge
he is at 12 Larch Way now | Larch
they live at 4 larch way | larch
Zanthoria, aged 13, refuses to come | Zanthoria
we met Zanthoria who is 13, and she refuses | Zanthoria
can a 13 year old zanthoria come back part time | zanthoria
Aisha and Grace need places | Aisha Grace
Grace's attendance is poor | Grace
we discussed Grace's attendance | Grace
the Green family will not sign | Green
My pupil Grace-Rose is refusing | Grace-Rose
should we suspend Zanthor attending part time | Zanthor
`);
