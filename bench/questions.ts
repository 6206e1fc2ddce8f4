/** What professionals ask, as they type it: the load of the measurements. Written for them, not taken from anywhere. */

export const questions: readonly string[] = `
When must the ELPM be held?
how long do we have to hold the elpm once it has been decided
who chairs the education legal planning meeting
who convenes the ELPM
What documents do I need for the ELPM?
when does the report for the ELPM have to be in
who writes the report to the ELPM
What can the ELPM decide?
what happens if the elpm decides against an interview under caution
is ELPM the same as the surgery
What is an attendance and inclusion surgery for?
who can see the surgery plan
does the surgery decide on prosecution
What happens at stage one?
what happens at stage two
What happens at stage 3?
who is the lead professional at stage two in Southwark
what moves a case from stage one to stage two
when do we go from stage two to stage three
how long before the review at stage one
What must the parent be told in writing at stage one?
who calls the first multi agency meeting at stage one
Do we need to complete a Family Early Help referral at stage one?
what does the SEWO do at each stage
How do I ask for a SEWO consultation?
when should a school consult the SEWO
What happens if the parent does not agree to the parenting contract?
what is the difference between a parenting contract and an attendance contract
at which stages is a parenting contract used
who negotiates the parenting contract
what is a notice to improve
What is a notice of attendance concern?
when is a final court warning issued
how many court warnings are there in southwark
How much is a penalty notice?
how many penalty notices can a parent get in three years
when should a penalty notice be considered
what can we do below the penalty notice threshold
Can parents be prosecuted for non-attendance in Southwark?
who takes enforcement action against parents in southwark
what is an education supervision order
What legal interventions are there for poor attendance?
what counts as persistent absence
what does severe absence mean
is the three stage approach national or just Southwark
which attendance guidance is in force now
what is the EIT
does the EIT help where a pupil is at risk of exclusion
how often does Southwark meet schools for targeting support
What is daily attendance data sharing?
must schools tell the social worker about unexplained absence
why does regular attendance matter
What is elective home education?
do parents need permission to home educate
A family wants to home educate, what should we do?
who should meet a family that wants to home educate
how soon must the home education meeting be held
is the home education meeting compulsory
when can a child not be taken off roll for home education
what must the school do when a child leaves for EHE
How does a child come off the school roll for home education?
can a looked after child be home educated
what if we fear for a child who is to be home educated
is the new home education law in force yet
which EHE guidance is current
what is flexi-schooling and who decides
what does norfolk ask schools to send when a child leaves for EHE
Children not in school registers under the 2026 Act
Who counts as a child with a social worker?
does the role cover children who had a social worker years ago
what ages are covered
how long ago may a child have had a social worker
are disabled children with a social worker included
Which schools and settings are covered by the guidance?
does it still apply when the case is closed
are looked-after children part of the cohort
What is the extended Virtual School Head role?
is the extended role statutory
what are the three critical activities of the extended role
When did the extended role begin?
Does the Virtual School Head work with individual children?
what is outside the virtual school head's role
can the virtual school pay for tuition
do children with a social worker have a statutory PEP
Can a parent ask the Virtual School for help with their child?
which professionals should the VSH engage
what data should we look at for the cohort
must every authority have a virtual school head
what may the grant for the extended role be spent on
how long is the funding confirmed
Can pupil premium be used for children with a social worker?
who gets pupil premium plus
what was the recovery premium
is there a memorandum of understanding for the grant
how do children with a social worker do at GCSE
how many children need a social worker
do poor outcomes last after social work ends
are school staff expected to diagnose mental health problems
what does attachment aware mean
who must be told of a suspension
which edition of KCSIE applies
what is the single identifier
what does Salford offer to designated safeguarding leads
how do I reach an educational psychologist in Bath and North East Somerset
what does Norfolk's virtual school not do
`
  .trim()
  .split('\n');
