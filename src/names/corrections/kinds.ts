export const PERSON = 0;

export const ORGANISATION = 1;

export const LOCATION = 2;

/** Words that end the name of a body and begin no list of what it is for ("Court and Tribunals Service"). */
export const BODIES: ReadonlySet<string> = new Set(
  "police department office constabulary university college hospital ltd inc inc. llc plc council patrol bureau".split(
    " ",
  ),
);
