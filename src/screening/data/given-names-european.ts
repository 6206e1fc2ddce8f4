/** Given names in use among families from the rest of Europe and Latin America, lower case and without accents. */
export const europeanGivenNames = `
adela adelajda adelina adina adnana adrianna adriano afonso agata agnesa agnieszka agostinho agoston akos
alain alba alban albano albena alberto alecsia aleixo alejandra alejandro aleksandar aleksander aleksandr
aleksandra aleksandrina aleksei aleksy alena alessandra alessandro alessio alexandr alexandre alexandrina
alexandru alexej alexey alfio alfonso alicja alin alinka alisa almeida alvaro alyona alzbeta amadeu amalia
amandine amaury amelka americo amparo ana anabela anais anamaria anastasiia anastasiya anastazja anatol
anatole anatoli anatoliy anca andra andras andre andreea andrei andreia andrej andrejs andres andrii
andrius andriy andrzej anelia aneliya aneta angeles angelika angelo anghel ania anibal aniela aniko
anisoara anneke antek antoaneta anton antonella antoni antonieta antonijs antonin antonina antonio
anzhelika apolline apolonia apostolos araceli arben ardian ardit arek arijana arina arkadiusz arkadiy
arlind arlinda armand armando armands armend arnaud arnis arsenii arta artem artjom artjoms artur arturo
asia aspasia astra athanasios attila auguste augusto aurel aurelie aurelien aurelio aurica austeja axelle
azzurra balazs balint baltazar baptiste barbora bardha barnabas bartek bartlomiej bartol bartosz basia
bastien beata beatriz belen belmiro bence bendeguz benedetta benedita beniamin benito benoit bento
benvinda berenice bernarda bernardo bertrand besa besart besarta besim besnik bjorn blaise blanka blazej
blerim blerina blerta bogdan bogdana boglarka boguslaw bohdan bohdana bojan bojana boleslaw borislav
borislava borys boubou boyan boyana boyko bozena bozhena bozhidar branislav branislava branka brankica
branko brigitte bronislaw bruna brygida bujar burim caetano camelia camilo candela capucine carine carlos
carlota carmela carolina casandra casimiro catalin catalina catarina caterina cayetana cecile cedrine
celestine celestino celso cesar cezar cezary chema chiara cintia cinzia ciprian clarisse claudio claudiu
clelia clemence clotilde codrin codruta conceicao concepcion concetta constantin constantine consuelo
corentin corina cornel cornelia corneliu corrado cosimo cosmin cosmina costanza costel costica costin
crina cristi cristian cristiana cristiano cristina cristobal cristovao csaba csenge csilla custodio
cvetelina cyprian cyrielle cyrille czeslaw dacian dagmara daina dainius dalibor dalila damaris damir
danail daniil danijel danijela danila danilo danka danuta danylo darija darina dario dariusz darko darya
daryna davi davide dawid debora decebal deimante delfim delfina delphine delyan denis denisa denitsa
desislav desislava detelina dezider dhurata didier dijana diletta dima dimitar dimitra dimitri dimitrios
dimitris dimitry dinara dinis diogo djalma dmitri dmitrii dmitrijs dmitriy dmitry dmytro doina doinita
domantas domas domenica domenico domingo domingos dominik dominika donatella donato donika donjeta dorel
dorin dorina dorka dorota dorothee dovile dragan dragana dragos drazen drilon drita dritan driton duarte
dulce dumitra dumitru dusan dusana dzesika dzhan dzintra ecaterina edgar edgars edita edmilson edmond
edmonda edoardo edon edona edouard edson eduard eduarda eduardo edyta egle ekaterina eladio eleftheria
eleni eleonore elina elion elira elisabete elisabetta elisangela elisaveta elitsa elizabeta elizaveta
elmedin elmira elona eloy elsa elvana elvin elvira emanuel emanuela emanuele emeline emil emile emilian
emiliano emilija emilio emiliya emina encarna endri eniko enis enisa enkela enora enrica enrico enrique
erblin ergi ergys erion erjola erjon erjona ernesta ernestas ernesto ernests erwan eryk erza erzika
esperanza esteban estefania estela estelle estera estevao eszter etienne eugen eugenia eulalia eusebio
evdokia evgeni evgenia evgeniya ewelina ezequiel fabiana fabien fabienne fabio fabiola fabrice fabricio
fabrizia fabrizio fanette fatbardha fatjon fatjona fatlind fatlum fatmir fatmire fatos faustine fausto
federica federico feliciano felicja felipe ferenc ferko fermin fernanda fernando fidel filip filipa filipe
filippo filomena fiorella fisnik fjolla flaka flaminia flamur flavia flavie flavius flor florencia florent
florentin florentina florian floriana florica florin florina florinda flutura fotini franca francesco
francine francisco franciszek franco francois francoise franek frederica frederico frederique fruzsina
fryderyk gabi gabija gabor gabriela gaelle gaetan gaetano gaia galina galya gani gaspard gaston gautier
gavril gavrila gazmend gejza genc genta gentiana gentrit geoffroy georges georgeta georgi georgian
georgios geovana gerardo gergana gergely gergo germano gerrit gerta gertrudes gezim gheorghe gheorghita
ghislain ghislaine giacomo gianluca gianmarco gianni gica giedre gijs gilberto gilda ginevra ginta
gintaras gioele giorgia giorgio giorgos giovana giovanna giovanni gisela giselle giulia giuliana giulio
giuseppe giuseppina gjergji goncalo gonzalo goran gordana gosia graca gracjan gratiela grazia graziella
grazyna greetje gregoire gregorio gresa gretel grigor grigore grigori grisha grzegorz guadalupe guido
guilherme guillaume guillermo gunter gunther guntis gustavo gwenaelle gwendal gyorgy gyula hajnalka halina
halyna hanka hanna hans haralambie hasime heike heinrich heitor helder helene helga helio heloise hendrik
henri henrique henryk herminia hernan hippolyte honorine horatiu hortense hristina hristo hryhorii
huguette humberto iacob iago iana ianis ibro iga iglika ignacia ignacio ignacy igor igors ihor ilda ildiko
iliana ilie ilija ilinca ilir ilirjana iliya ilona ilse ilze imaculada imre indre indrit inese ingo
inmaculada inna ioan ioana ioannis ionel ionela ionna ionut irena ireneusz iria irina iryna isabeau isaura
isidora isidro iskra ismenia isotta istvan itziar iulia iulian iuliana iuri iustin iva ivana ivanka ivanna
ivars ivaylo ivelina iveta ivica ivo ivona ivone iwo iwona iza izabela jacek jacinto jacira jacopo
jadranka jadwiga jagoda jaime jakov janaina janek janick janina janis janos janusz jaqueline jarek
jaroslav jaroslava jaroslaw jasmijn jasmina javiera jeannette jeannine jekaterina jelena jeroen jeronimo
jerzy jesus jetmir jeton jimena joachim joana joao joaquim jocelyne jochen jolana jolanta jolita jonas
jonida jonuz joost jordanka joris jorrit jose josefa josette josip josipa josue jovana jovica jozef
jozefina jozsef juana judicael judite julek juliane julien julienne julieta julio julita juraj jurgen
jurgita juris jussara justas justina justyna jutta kacper kaio kaja kajetan kalina kaloyan kamelia kamen
kamila karel karlis karlo karol karolina karolis karsten kasia kasjan kastriot kata katalin katarina
katarzyna kateryna kati katia katja kaue kazimierz kestutis kinga kiril kirill klaas klajdi klaudia
klaudija klea kleber klejda klevis klodian klodiana konrad kornel kornelia kostadin kostas kostyantyn
krasimir krasimira kreshnik kristaps kristaq kristers kristiana kristiyan kristjan krisztian krisztina
krysia krystian krystyna krzysiek krzysztof ksawery ksenia kseniia kseniya kuba kujtim labinot laerte
laetitia laima lambert lapo larisa lars lasma laszlo laure laureline laurent laurentiu laurinda laurynas
lautaro lavinia leandre leandro lech ledina lejla lenka lenuta leokadia leonce leonel leonid leonidas
leonor leontin leopoldine leotrim lesia lesya leszek lia liana lidia lidiia lidija lidiya liesel
lieselotte liga ligia lili lilia liliya liljana lilou lino liridon lirim lirjeta lise lisette liudmila
liudmyla liviu ljiljana ljubica loredana lorena loris lothar lotte louane lourdes lourenco luan lubos
lubov luc lucelia lucette luciano lucica lucija lucile lucilia lucja lucjan lucrezia ludivine ludmila
ludovic luigi luisa luiz luiza lukasz lulzim luminita lumturije luzia lyuben lyubomir lyubov lyudmila
maarten macarena maciej maciek madalin madalina mael maelle maelys mafalda magali magda magnus maite maja
majlinda makar maks maksim maksims maksym maksymilian maksymiv malgorzata malvina malwina manfred manon
manuel manuela marcela marceli marcelina marcello marcelo marcin marcio marcos marcu mareike marek
margarida margherita marguerite marharyta mariana mariangela mariano maricarmen maricica marieke marieta
marigona mariia marija marijan marijana marika marilena marilia marin marina marinela marioara mariola
maris marisol maristela marit marius mariusz mariya marjana marko marlena marta martim martine marton
martyna martynas maryana maryla maryna massimo matei matej mateja mateusz matheus mathias mathieu mathilde
mathis matias matija matthias matthijs mattia mattias matvii matviy matylda mauricio maurizio mauro
maurycy maxence maxima maxime maximo maxym mayte melina melissande merita michal michalina michel michela
michele micheline mieczyslaw mieszko mihael mihaela mihai mihail mihaita mihaly mihnea miklos mikolaj
milagros milda milen milica miljana milka milos milosz milton mimoza mindaugas mircea mireia mireille
mirela mirjana mirjeta mirko miroslav miroslava miroslaw miroslawa mirsad miruna mirza mladen moises
momchil montserrat morena morgana morgane murilo mykhailo mykola myriam myroslava nadege nadezda nadezhda
nadiia nadiya nadzieja nandor narcis narcisa nataliia natalija nataliya natalka natan nataniel natasa
natasza nathalie natividade naum nayara nazar nazare nazarii neculai nedelcho nela nelia nelu nemanja
nenad nerea neringa nertila nestor neuza nevena nicanor nicolae nicolaie nicoleta nicolo nicu nicusor
niels niko nikodem nikola nikolaj nikolay nikoleta nikolina nikolla nikos nils ninon ninoslav noelia
noemie nolwenn norbert nuno nuria oana oceane octavian octavio odete odile oksana oktawia olaf olavo oleg
oleh olek oleksandr oleksandra oleksii oleksiy olena olesia olesya olha olimpia olinda olivier olivio
oliwia olta ombeline onofre orest orges orhidea oriane orianne ornella orsolya oskars ostap osvaldo otavio
ottavia ovidiu pablo palina palma palmira paloma panagiota panagiotis panna paola paolo paraskevi pascal
pascale pascual patricio patrik patrizia patrycja patryk paulina paulo pavel pavla pavle pavlina pavlo
pavlos pawel pece pedro penka perrine petar petko petras petre petrica petrisor petro petronela petros
petru petya philippe philippine piera pierluigi piero pierre pieter pietra pietro pilar pio piotr piotrek
plamen plamena pola polina porfirio povilas predrag przemek przemyslaw quim quintino quitterie radek radka
radmila radoslav radoslava radoslaw radost radu rafaela rafal raffaele raffaella raimonda raimonds
raimundo rajmonda ralitsa raluca ramiro ramon raoul raphaelle rares rasa rasmus rastislav rasto raul
rebeca redon regis reinaldo reinhard reka remus remzi renan renars renata renatka renato renaud riccardo
rihards rinaldo rinesa rinor roberto roberts rocio rodica rodolfo rodrigo rogelio rogerio roksana
roksolana romain romane romans romina romualdas romulus rosalba rosalia rosana rosaria rosario rosaura
rosella roselyne rosen rositsa rositza rossana rossella rostislav rostyslav rovena rozalia rubens rudiger
rui ruslan ruslana rusne ruta ruxandra ruzica ryszard rytis sabahudin sabin sabine sadete saimir salome
salvador salvatore samuele sancho sander sandis sandor sandrine sandro sandu sanita sanja sanne santa
santos saulius segolene sem senad senada serafim serafina serafino serban sergei sergej sergejs sergey
sergiu serhii serhiy severin severine shkelqim shkelzen shpend shpresa shqipe sigita sigrid silke silva
silvana silvija silvino silvio silviu simao simas simina simona siyana sjoerd skaiste sladana slavica
slavka slawek slawomir slobodan snejana snezana snezhana socorro sofiia sofija sofiya solange soledad
solene solenn solomiia solomiya soraia sorana soren sorin sorina sotir sotiris srdjan stanimir stanislav
stanislava stanislaw stas stavros stefania stefanie stefano stefek steffen stefka stela stelian steliana
stepan stephane stevo stoyan stoyanka suela susana suzana suzette sven svenja svetla svetlana svetoslav
svetoslava sviatoslav svitlana sylvain sylvaine sylwester sylwia szabolcs szczepan szilvia szymon tadas
tadeu tadeusz tais taisia taisiia talita tamas tanguy tanja taras tatjana tatyana taulant tautvydas telma
telmo teodor teodora teresinha tereza tetiana tetyana thaddee thais theophile therese thiago thibaud
thibault thierry thijs tiago tiberiu tibor tihana tihomir timea timoteo timur titouan tiziana tiziano
todor todorka toma tomas tomass tomasz tomek tomislav tomislava tommaso torsten toussaint traian trayan
tsvetan tsvetana tsvetelina tsvetomir tudor tymek tymofii tymon tymoteusz uliana ulises ulrich ulrike
ulyana umberto ursel urszula urte ustina uwe vaclav vadim vadym vaida vaidas vakaris valbona valdemar
valdet valdis valentin valentine valentyn valentyna valere valeria valeriia valerijs valerio valeriu
valeriya vali valmir valon valter valton vanda vania vanja vanya varvara vasco vasil vasile vasilena
vasilica vasiliki vasilis vasyl vedad velimir velina veljko ventsislav verica veronika vesa vesel veselin
veselina vesna vicente victorine victorita viktor viktoria viktoriia viktorija viktoriya vilma vincenza
vinicius violaine violeta viorel viorica vira virgil virgilio virgiliu virginie virgjil visar visvaldas
vita vitali vitalie vitalii vitalij vitaliy vitezslav vito vitor vitoria vittoria vittorio viviana viviane
vlad vlada vladimir vladimira vladislav vladislava vlado vladut vladyslav vladyslava vlera vojtech
volodymyr vsevolod vyacheslav weronika wiesia wiktor wiktoria wim wincenty witold wladyslaw wlodzimierz
wojciech wojtek wolfgang wouter xana xaviere xheni xhesika xhevdet xhulia ximena xiomara yago yana yanitsa
yanko yann yannis yaroslav yaroslava yehor yelena yelyzaveta yeva yevhen yevhenii yevheniia yoana yoann
yohann yordan yordanka yosyp yulia yuliia yuliya yuri yurii yuriy yves yvon zaharia zalan zamfira zamira
zaneta zarko zbigniew zdenek zdenka zdeno zdravka zdzislaw zeferino zelia zelie zeljka zeljko zenon zhana
zhanna zheko zhivko zinaida zita zlata zlatka zlatko zofia zoltan zoran zorana zorica zosia zsofia zsolt
zsuzsa zsuzsanna zuza zuzana zuzanna zvonimir zydrunas zygmunt
`;
