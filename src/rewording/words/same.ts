/** Ways of saying the same in plain English, one meaning a line: any of them may stand for any other. */

/** Words are compared by their stems, so one form of each is enough. */
export const sameWords = `proceed, go ahead, move on to, move to, move, go, progress to, pass
happen, take place, occur, be held, is held, held, hold, go ahead, goes ahead, goes on
ensure, make sure, see that, see to it, making sure, seeing that, seen to, secure
need, call for, calls for, necessary
child, pupil, young person, young people, student, schoolchild
start, begin, began, begun, launch, open
end, finish, stop, cease
improve, get better, gets better, got better, better, increase, strengthen
include, cover, take in, takes in, count, comprise, consist, contain, as well as, together with, among, included, including
get, obtain, receive, have, gain, bring
give, provide, offer, supply, deliver
write, in writing, written, record, note, written down, write down, put in writing, recorded
share, pass on, give, circulate
help, support, assist, back
explain, make clear, made clear, clear, clearly, spell out, set out, sets out
arrange, organise, organize, set up, plan, fix
about, around, approximately, roughly, some, nearly, almost, close to
each, every, per, any
because, since, reason, due to, owing to
education, educate, educational, schooling, learning, teach, taught, teaching
school, schooled
attend, go to, attendance, go, attending, at school, present, in school
absence, absent, miss, missing, missed, non attendance
remove, take off, takes off, taken off, come off, delete, removed, taking off, strike off
permission, consent, approval, agreement, agree, allow
decide, decision, settle, determine
assess, assessment
suitable, appropriate, right, proper
use, apply, using, make use
let, allow, permit, enable, mean, so that
suggest, propose
worry, concern, fear, anxious, anxiety
main, key, critical, crucial, important, vital, essential, major
individual, particular, single, one child, specific
separate, different, differ, distinct
tell, inform, notify, let know, report, say, state
name, call, term, known as, title
think about, consider, thought about, weigh up, considered
work out, determine, calculate, find out, identify, pick out
reply, respond, answer
repeat, duplicate, double up
goal, aim, objective, purpose, target
current, now, today, present, currently, at present
earlier, previous, previously, past, before, former, in the past, formerly
later, subsequent, afterwards, after
new, newer, recent, latest
old, older, earlier
staff, team, personnel, workforce
meeting, meet
letter, in writing
send, submit, hand in, reach, return
request, ask for, ask, seek, apply for
contact, reach, get in touch, get hold
problem, issue, difficulty, trouble
take over, replace, took the place, take the place, replaced, instead, successor, superseded
rule, requirement, regulation
legal, law, statutory, lawful
illegal, unlawful, against the law
home educate, home education, educated at home, home educated, elective home education, home school, electively home educated
register, roll
fine, penalty
quick, soon, promptly
stay, remain, keep, kept, retain, still, continue, go on, went on, continuing
show, demonstrate, evidence
build, develop, create, make, made, produce
join, take part, participate
choose, choice, pick, select, opt
bad, poor, low
good, strong, high
big, large, great
spend, spent
money, funding, fund, grant, cash
expert, specialist, expertise
part, role, share
job, task, duty, responsibility, responsible
run, operate, manage, lead
harm, hurt, damage
safe, safely, safety, protect, protection, keep safe
danger, risk, at risk
enough, sufficient
whole, entire, full, complete
want, wish
opinion, view
often, frequent, frequently
link, connect, connection, tie
understand, know, aware, awareness, understood, knowledge, realise
feeling, emotion
method, approach, way
setting, place
body, organisation, agency
look at, review, examine, check
put into action, implement, carry out, put in place
lower, reduce, cut, narrow, close
overcome, get over, help over
raise, bring up, increase
visible, seen
nation, national, nationwide, country
local, locally, area
yearly, annual, a year, each year, per year, once a year
daily, every day, each day
weekly, every week, each week
termly, every term, each term
both, two
joint, jointly, together, with each other
likely, probable, chance
consequence, result, outcome, follow
agreed, set
further, another, again, additional, extra, more, also, too, as well, in addition, besides, on top
put, place, placed
up to date, current
sign, indicate
record, file
form, template
ground, basis, base, based, rest on, rests on
belong, be part of, part of, is part of
work with, work together, collaborate, cooperate
deal with, address, dealt with, tackle, handle
live, life
kept from, prevent, avoid
believe, belief
lead, leader, leadership
guess, assume, take it that, assumption
pay, paid, payment
figure, number, statistic
example, for instance, instance, such as, for example, among others, like
mental health, wellbeing
begin, commence, come into force, in force, take effect, commenced
fewer, less
persistent absence, persistently absent
severe absence, severely absent
at the earliest opportunity, as early as possible, as soon as possible
real time, on the spot, there and then
free, no charge
advice, advise, guide, guidance
point to, signpost, direct, refer
expect, expectation
mainly, mostly, chiefly, usually
own, themselves, itself
clever, creative
make available, available
say, speak, describe, mention, give, tell, call
order, sequence
open the way, lead
sure, confident, confidence
teacher, teaching staff
fail, failure
true, met, satisfied, fulfilled, fulfil
cause, behind, underlying, lie behind, lies behind
factor, reason
already, existing, exist, there is
listed, list, set out
wait, pending
feed into, input, contribute
spoken of, mentioned
recruit, hire, take on
value, recognise, appreciate
test, trial, pilot
widen, extend, broaden, expand
highly, badly, greatly, strongly
planned, were to be, was to be, intended
looked after, in care, being looked after
complex, complicated
persist, continue
everyone, everybody, all
notice, spot, identify
in question, concerned, relevant`;
