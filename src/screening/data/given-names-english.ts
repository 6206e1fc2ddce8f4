/** Given names in use among families of England, lower case and without accents. */
export const englishGivenNames = `
jaz
aaliyah aaron abbi abbie abbigail abby abigail abigale abigayle abraham ada adam addison adelaide adele
adeline adrian adriana agatha agnes aidan aiden ailsa aimee aimie aiyana alan alana alanah alanna alannah
alastair alaya alayah alayna albert albie aleah aleisha alesha alessia alex alexa alexander alexandra
alexia alexis alfie alfred alfredo alice alicia alina alisha alison alissa alistair alister aliyah allan
allison alma alvin alyssa alyssia amanda amara amari amarni amarnie amaya amelia ameliah amelie amirah amy
anabel anabelle anastasia andrea andrew angela angelica angelina angeline angus anita ann anna annabel
annabella annabelle anne annette annie annika anthea anthony antonia antony anya arabella arayah archer
archibald archie ari aria ariana arianna ariel arielle ariyah arlo arnold arran arthur arya asher ashlee
ashleigh ashley ashlyn ashton aspen astrid atticus aubree aubrey audrey aurelia aurora austin ava averie
avery axel ayla ayva azalea azariah bailee bailey barbara barnaby barney barry bartholomew basil baxter
baylee bayley beatrice beatrix beau becca becky bella belle ben benedict benjamin benji benjy bernadette
bernard bernice bert bertie beth bethan bethanie bethany betty beverley beverly bianca billie billy blaine
blair blake blanche blossom blythe bobbi bobbie bobby bodhi bodie boe bonnie bonny boris bowie brad braden
bradley brady braelyn brandon brax braxton brayan brayden braydon brea breanna brenda brendan brendon
brenna brent brett brian briana brianna bridget bridie brielle briony britney brittany brodie brody brogan
bronte bronwyn brooke brooklyn brooklynn bruce bruno bryan bryce bryony buster byron caden cadence cairo
caitlin caitlyn caleb calista callan callie callum calum calvin calvyn cameron camilla camille candice
cara carina carl carla carlo carly carmel carmen caroline carolyn carrie carson carter casey caspar casper
cassandra cassidy cassie cassius catherine cathleen cathy catriona cayden cayla cecil cecilia cecily
cedric celeste celia celine chace chanel chanelle chantal chantel chantelle chardonnay charlene charles
charley charli charlie charlotte charmaine chay chayce chelsea chelsey chelsie chelsy cher cherie cherise
cherry cheryl chester chloe chris chrissie chrissy christabel christian christina christine christopher
ciara cienna cindy claire clara clare clarence clarice clarissa clark claude claudia clayton clement
clementine cleo clifford clint clive clodagh clyde codey cody cohen colby cole colette colin conan conner
connie connor conor conrad constance cooper cora coral coralie corben corbin cordelia corey corinne cormac
cornelius cory courteney courtney craig crispin cruz curtis curtley cynthia cyril daisy dakota dale damian
damien damon dan dana dane danica daniel daniela daniella danielle danni danny danyl daphne darcey darcie
darcy daria darius darla darnell darren darryl daryl dave david davina dawn dawson deacon deanna deanne
debbie deborah debra declan deena deirdre deklan delia delilah della delores delylah demelza demetri demi
denham denise dennis denny denver denzel derek dermot desmond devon dewi dexter diana diane dianne diego
dillon dilys dina dinah dion dionne dolly dolores domenic dominic dominick dominique donald donna donovan
dora doreen dorian doris dorothy dougie douglas duke duncan dustin dwayne dylan eamon eamonn easton ebonie
ebony eddie eden edie edith edmund edna edward edwin effie eileen elaine eleanor elena eli eliana elias
elijah elin eliot elisa elisabeth elise elisha eliza elizabeth ella elle ellen ellia ellie elliot elliott
ellis ellisha ellouise elodie eloise elora elsie elspeth elton elvis elwood ember emelia emelie emerson
emilee emilia emilie emily emma emmanuel emme emmeline emmett emmie emmilia emmy enid enya enzo eric erica
erik erika erin ernest ernie esmae esmai esmay esme esmee esmeralda esmie esther ethan ethel etta eugene
eugenie eunice eva evan evangelina evangeline eve evelina evelyn everett everleigh everly everlyn evie
ewan ezekiel ezmae ezmay ezra fabian faye felicia felicity felix fenton ferdinand fergus finlay finlee
finley finn finnian finnlay finnley fiona fletcher fleur flo florence floyd flynn forrest fox frances
francesca francis frank frankie franklin fraser frazer fred freda freddi freddie freddy frederic frederick
freja freya frieda fynley fynn gabby gabriel gabriella gabrielle gail gareth garfield garry gary gavin
gaynor gemma gene genevieve geoff geoffrey george georgette georgia georgiana georgie georgina gerald
geraldine gerard germaine gertrude gethin gideon gil gilbert giles gillian gina ginny gladys glen glenda
glenn glenys gloria glynn gordon gracie graeme graham grant grayson greg gregory greta gretchen griffin
guinevere gus guy gwen gwendolen gwendolyn hadleigh hadley hailey hallie hamish hannah harlee harleigh
harley harlie harlow harmony harold harper harriet harriett harris harrison harry harvey harvie hattie
havana hayden haydn haydon hayleigh hayley hazel heath heather hector heidi helen helena henley henrietta
henry herbert herman hermione hettie hilary hilda hollie holly honey horace howard hubert hudson hugh hugo
humphrey hunter huxley ian ibbie ida ike ileana imogen imogene indiana indie indigo ines inez inga ingrid
iona ira irene irie iris irma isaac isabel isabell isabella isabelle isadora isaiah isla ismay isobel
isobella isobelle issac issy ivan ivor ivy izabella izabelle izzy jace jacinta jack jackie jackson jacob
jacqueline jacques jacqui jada jaden jadon jagger jaida jaiden jaidon jaimee jake jakob jakub jamal
jamelia james jamey jamie jan jana jane janelle janet janice janine jared jarrod jarvis jasmin jasmine
jason jasper javier jax jaxen jaxon jaxson jaxton jaxx jay jayce jaycee jaycob jayda jayde jaydee jayden
jaydn jaydon jayla jaylan jaylen jaylon jayme jaymee jaymie jayne jayson jazmin jazmine jean jeanette
jeanie jeanne jed jedidiah jeff jeffery jeffrey jem jemima jemma jen jenna jenni jennie jennifer jenny
jensen jenson jeremiah jeremy jermaine jerome jerry jess jessa jesse jessiah jessica jessie jessika jet
jethro jett jill jillian jim jimi jimmie jimmy joan joanna joanne joaquin jocelyn jodi jodie jody joe joel
joelle joey johan johanna john johnathan johnnie johnny jolene jon jonah jonathan jonathon joni jonny
jonty jordan jordana jordon jorge jorgia jorgie jorja jory josefina joseph josephina josephine josh joshua
josiah josie joss journey joyce juan juanita jude judith judy jules julia julian juliana julianne julie
juliet juliette julius june juno justin justine kacey kaci kacie kacy kade kaden kadie kaelan kai kaia
kaidan kaiden kailan kaine kaitlin kaitlyn kaiya kalan kaleb kaleigh kallum kalum kameron kane kara karen
karina karl karla karlie karter kasey kasie kasper kassidy kassie kate katelin katelyn katelynn katerina
katharine katherine kathleen kathryn kathy katie katrina katy katya kay kaya kaycee kaydee kayden kaydence
kaydon kayla kaylah kaylan kayleah kaylee kaylei kayleigh kayley kaylum kayne kayson keane keanu keaton
keegan keelan keeley keelie keenan keira keiran keith kelan kelis kellan kelly kelsey kelsie kelvin ken
kenan kendal kendall kendra kendrick kenneth kenny kenton kenya kenzie kenzo kerena keri kerr kerri kerrie
kerry kev kevin keyaan keziah khloe kian kiana kiara kiefer kiera kieran kieren kieron kierra kiley kim
kimberley kimberly king kingsley kiri kirsten kirstie kirsty kit kitty klara klay kloe koa kobe kobi koby
koda kody koen kohen kolby kolton korey kori krista kristen kristian kristin kristina kristine kristofer
kristy kruz kurt kya kyden kye kyla kylan kyle kylie kylo kyra kyran kyron lacey laci lacie laila lana
lani lara larissa larry latisha latoya laura laurel lauren laurence laurie lauryn lawrence lawson layla
layne layton leah leanna leanne lee leia leigh leigha leighla leighton leila leilani lena lennie lennon
lennox lenny leo leon leona leonard leonardo leonie leonora leopold leroy lesley leslie leticia levi levon
lewis lexi lexie lexus leyla leyton liam libby lila lilac lilah lilian liliana lilith lilla lillia lillian
lillie lilly lily lincoln linda lindsay lindsey linnea lionel lisa livia liz lizzie lizzy lloyd lochlan
logan lois lola lora lorelai lorelei loren lorenzo loretta lorna lorraine lottie lotty lou loui louie
louis louisa louise luca lucas lucca lucia lucian luciana lucie lucien lucille lucinda lucy luis luka
lukas luke lulu luna luther lydia lyla lyle lyndon lyndsey lynette lynn lynne lyra lyric mabel mac macey
maci macie mack mackenzie macy maddie maddison maddox madeleine madeline madelyn madilyn madison mae maeve
magdalena maggie maia maisee maisey maisie maisy maizie malachi malachy malcolm malia mallory mandy manny
mara marc marcel marcella marcia marco marcus margaret margaux margery margo margot maria mariah mariam
marian marianna marianne marie marilyn mario marion marisa marissa marjorie marlee marley marlie marlon
marlowe marnie marsha marshall martha martin martina marty martyn marvin mary mason mateo mathew mathilda
matilda matt matteo matthew mattie maud maude maureen maurice maverick mavis maxim maximilian maximillian
maximus maxine maxwell maya maybelle mckenna mckenzie meadow meg megan mel melanie melinda melissa melody
melvin melvyn mercedes mercedez mercy meredith merle merlin mia micah michael michaela michelle mick
mickey miguel mika mikayla mike mikey mila milan milana mildred milena miley millicent millie milly milo
mimi mina mindy minnie mira miranda miriam misha misty mitchell moira mollie molly mona monica monique
montague montana montgomery monty morgan morris moses muriel murphy murray mya myla mylah mylee myles mylo
myra myrtle nadia nadine nana nancie nancy naomi nat natalia natalie natasha nate nathan nathaniel neave
neil nell nellie nelly nelson nerys nevaeh neve neville nia niamh nicholas nick nicky nico nicola nicolas
nicole nicolette nieva nieve nigel nikita nikki nikolai nikolas nina noah noel noelle noemi nola nora
norah noreen norma norman nova nyla nylah oaklan oaklee oakley ocean octavia odette olga olive oliver
olivia oliwier ollie omari ophelia oran oriana orla orlaith orlando orson oscar osian oskar oswald otillie
otis ottilie otto owen paislee paisley pamela pandora parker patience patrice patricia patrick patsy patty
paul paula paulette pauline paxton payton pearl peggy penelope penny percy perla perrie perry persephone
peter petra peyton phil philip philippa phillip phillipa phoebe phoenix phyllis pippa pixie polly poppie
poppy porsha portia precious presley preston prince princess priscilla priya quentin quincy quinn quinten
rachael rachel rae raegan rafael rafe rafferty raine ralph ramona randy raphael raquel raven ray raya
raymond rayne reagan reanna rebecca rebekah reece reed reef reegan reese reeva reeve regan reggie regina
reginald rehan reid remi remy ren rena rene renee reuban reuben rex rey rhea rhian rhianna rhianne
rhiannon rhiley rhoda rhona rhonda rhylee rhyley rhys ria rian ricardo richard richie rick ricky rico
ridley rihanna riley rio ripley rita ritchie riven river robbie robert roberta robin robson robyn rocco
rochelle rocky roderick rodney rogan roger roisin roland roman romany romeo romi romilly romy ronald ronan
ronnie ronny roree rory rosa rosabella rosalie rosalind rosaline rosanna rose roseanna roseanne rosemary
rosetta rosie rosina ross roux rowan rowena roxana roxanne roxie roxy roy ruairi ruben rubie ruby rudi
rudy rueben rufus rupert russell ruth ryan ryder ryker rylan ryland rylee ryleigh ryley sabina sabrina
sacha sadie saffron saffy sally salma sam samantha sammie sammy samson samuel sandra santiago santino
saoirse saphire sapphire sara sarah sasha saskia saul savanna savannah sawyer scarlet scarlett scarlette
scott sean seb sebastian selena selina selma seraphina serena sergio seth shae shanaya shane shanelle
shania shanice shanna shannon shari sharna sharnie sharon shaun shauna shawn shay shayden shaye shayla
shayna shayne shea sheila shelbie shelby sheldon shelley sheree sheridan sherri sherry sheryl shiloh
shirley shona sian sidney siena sienna sierra silas silvia simeon simon simone sindy siobhan skye skyla
skylah skylar skyler sloane sofia sofie sol solomon sonia sonja sonni sonny sophia sophie sophy spencer
stacey stacie stacy stan stanley stefan stella stellan stephan stephanie stephen sterling steve steven
stevie stewart stuart sullivan susan susanna susannah susie suzanne suzi suzie suzy sybil sydney sylvia
sylvie tabatha tabitha talia taliah talitha tallulah tamar tamara tamsin tania tanisha tanya tara tarquin
tarryn taryn tasha tate tatiana tatum taya tayla taylah tayler taylor teagan teddie teddy tegan tegen
teigan teigen terence teresa teri terrance terrence terri terry tess tessa teyla thalia thea theadora
thelma theo theodora theodore theresa thomas tia tiana tianna tiarna tiegan tiegen tiernan tiffany tiggy
tilda tillie tilly tim timmy timothy tina tisha titus tobey tobi tobias tobin toby todd tom tommie tommy
toni tony tonya torin torrin torryn tracey tracy travis trent trevor tricia trinity trish trisha tristan
tristram troy trudy tye tyla tylah tyler tylor tyra tyreese tyrell tyrelle tyrese tyresse tyrone tyson una
ursula valentina valerie vanessa velma vera verity veronica vicki vickie vicky victor victoria vince
vincent vincenzo vinnie viola violet virginia vivian vivien vivienne wallace walter wanda warren wayne
wendy wesley whitney wilbur wilf wilfie wilfred willa willem william willow wilma wilson winifred winnie
winona winston woody wren wynter xander xanthe xavian xavier xavion xion yasmin yasmine yvette yvonne zac
zach zachariah zachary zachery zack zackary zahra zaiden zain zaine zak zander zane zara zaria zavier
zayden zayne zeke zelda zena zendaya zeph zephaniah zephyr ziggy zion zoe zoey zola zuri zuriel
`;
