/** Who acts in the guidance, and what is done: so that nobody is given another's task. */

/** One a line: the actor's id, then the ways of naming it. Abbreviations and long forms of the glossary come beside these. */
export const actorWords = `sewo: senior education welfare officer, sewo, sewos, senior education welfare officers
eit: education inclusion team, eit
lp: lead professional, lp, lps, lead professionals
vsh: virtual school head, virtual school heads, vsh, vshs
virtual-school: virtual school, virtual schools
social-worker: social worker, social workers
social-care: social care, children's social care, csc, social care services, social care teams
school: school, schools, school staff
setting: education setting, education settings, setting, settings, colleges
headteacher: headteacher, headteachers, head teacher, head teachers
parent: parent, parents, mother, father, parent or carer, parents or carers
carer: carer, carers
family: family, families
local-authority: local authority, local authorities, authority, authorities, la, council, councils
dfe: department for education, department, dfe, government
dsl: designated safeguarding lead, designated safeguarding leads, dsl, dsls
designated-teacher: designated teacher, designated teachers
court: court, courts
police: police
professional: professional, professionals, practitioner, practitioners
adviser: adviser, advisers, advisor, advisors, education advisor, education advisors
class-teacher: class teacher, class teachers, form tutor, form tutors
advisory-teacher: advisory teacher, advisory teachers
feh: family early help, feh
yos: youth offending service, yos
senco: senco, sencos
governor: governor, governors, governing body, governing bodies
ofsted: ofsted
manager: manager, managers
navsh: national association of virtual school heads, navsh
adcs: association of directors of children's services, adcs
director: director of children's services, directors of children's services
educational-psychologist: educational psychologist, educational psychologists
ews: education welfare service, ews
secretary-of-state: secretary of state
tribunal: tribunal
school-representative: designated school representative, school representative
eef: education endowment foundation, eef
what-works: what works for children's social care
partner: research partner, independent research partner
child: child, children, pupil, pupils, young person, young people, student, students`;

/** What only somebody can do; ways of saying the same in one line. */
export const actionWords = `convene: convene, convenes, convened, convening
chair: chair, chairs, chaired
complete: complete, completes, completed, completing, fill in, fills in
submit: submit, submits, submitted, submitting, send in, sends in, hand in, hands in
request: request, requests, requested, requesting, ask for, asks for, asked for, apply for, applies for, applied for
negotiate: negotiate, negotiates, negotiated
decide: decide, decides, decided
agree: agree, agrees, agreed
issue: issue, issues, issued
notify: notify, notifies, notified, tell, tells, told, inform, informs, informed
consent: consent, consents, gives permission, give permission, gives consent, give consent, approve, approves
appoint: appoint, appoints, appointed
sign: sign, signs, signed
return: return, returns, returned
pay: pay, pays, paid
prosecute: prosecute, prosecutes, prosecuted
write: write, writes, wrote, written
evidence: evidence, evidences
advise: advise, advises, advised, gives advice, give advice, given advice
refer: refer, refers, referred
consult: consult, consults, consulted
record: record, records, recorded
arrange: arrange, arranges, arranged, set up, sets up
employ: recruit, recruits, recruited, hire, hires, hired, employ, employs, employed
lead: lead, leads, led
manage: manage, manages, managed
monitor: monitor, monitors, monitored
fund: fund, funds, funded
conduct: carry out, carries out, carried out, conduct, conducts, conducted
report: report, reports, reported
attend: attend, attends, attended
review: review, reviews, reviewed
publish: publish, publishes, published
withdraw: withdraw, withdraws, withdrew, withdrawn
challenge: challenge, challenges, challenged
analyse: analyse, analyses, analysed`;
