/** Words that tell nothing of what a question is about: one list for all who ask whether a question says anything. */

/** Of these a question is made, whatever it asks. */
export const sayingNothing: readonly string[] =
  `a an the this that these those my our your their its it i im ive we weve you u they theyve he she one im
  is isnt are arent am was were be been being do does doesnt did done can could should shall must will would may might has have had
  need needs needed want wants like know tell say me us let remind please pls plz thanks thank hi hello hey
  ok okay so and or but also then now just again actually really exactly right correct true quick question sure unsure
  of to for on at in by with from about within out up as if any some else same here there not no still
  what whats which who whos whom whose when whens where wheres why how hows
  anyone somebody someone people person everyone supposed meant meaning allowed expected
  got get`.split(/\s+/);
