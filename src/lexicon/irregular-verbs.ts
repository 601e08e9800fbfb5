/**
 * Irregular past forms and participles of English verbs with their base form. Source: the list of irregular verbs in
 * Quirk et al., "A Comprehensive Grammar of the English Language" (1985), §3.11–3.20, without forms that nobody writes.
 * The lemma of a governing verb is what happened to those counted.
 */
const PAIRS =
  "arose:arise arisen:arise ate:eat eaten:eat awoke:awake beat:beat beaten:beat became:become began:begin begun:begin " +
  "bent:bend bet:bet bit:bite bitten:bite bled:bleed blew:blow blown:blow bore:bear borne:bear born:bear bought:buy " +
  "bound:bind bred:breed broke:break broken:break brought:bring built:build burnt:burn burst:burst came:come cast:cast " +
  "caught:catch chose:choose chosen:choose clung:cling cost:cost crept:creep cut:cut dealt:deal did:do done:do drank:drink " +
  "drunk:drink drawn:draw drew:draw driven:drive drove:drive dug:dig fallen:fall fed:feed fell:fall felt:feel fled:flee " +
  "flew:fly flown:fly flung:fling forbade:forbid forbidden:forbid forgave:forgive forgiven:forgive forgot:forget " +
  "forgotten:forget fought:fight found:find froze:freeze frozen:freeze gave:give given:give gone:go got:get gotten:get " +
  "grew:grow ground:grind grown:grow had:have heard:hear held:hold hid:hide hidden:hide hit:hit hung:hang hurt:hurt " +
  "kept:keep knew:know known:know laid:lay lain:lie lay:lie led:lead left:leave lent:lend let:let lit:light lost:lose " +
  "made:make meant:mean met:meet mown:mow overthrew:overthrow overthrown:overthrow paid:pay put:put quit:quit ran:run " +
  "rang:ring read:read ridden:ride risen:rise rode:ride rose:rise rung:ring said:say sang:sing sank:sink sat:sit saw:see " +
  "seen:see sent:send set:set sewn:sew shaken:shake shed:shed shone:shine shook:shake shot:shoot shown:show shrank:shrink " +
  "shut:shut slain:slay slept:sleep slew:slay slid:slide slit:slit smelt:smell sold:sell sought:seek sped:speed spent:spend " +
  "split:split spoke:speak spoken:speak spotted:spot sprang:spring spread:spread spun:spin stole:steal stolen:steal " +
  "stood:stand struck:strike strung:string stuck:stick stung:sting sung:sing sunk:sink swam:swim swept:sweep swore:swear " +
  "sworn:swear swung:swing taken:take taught:teach thought:think threw:throw thrown:throw told:tell took:take tore:tear " +
  "torn:tear trodden:tread underwent:undergo understood:understand undertook:undertake upset:upset went:go wept:weep " +
  "withdrawn:withdraw withdrew:withdraw woke:wake woken:wake won:win wore:wear worn:wear wound:wind woven:weave " +
  "written:write wrote:write overran:overrun shown:show axed:axe freed:free died:die lied:lie tied:tie dying:die lying:lie " +
  "tying:tie has:have does:do goes:go is:be was:be were:be been:be are:be kidnapped:kidnap kidnapping:kidnap " +
  "trafficked:traffic trafficking:traffic panicked:panic bussed:bus gassed:gas quizzed:quiz quizzes:quiz quizzing:quiz ringing:ring bringing:bring";

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => pair.split(":") as [string, string]),
);

/** Base forms that look like a past form, a participle or a third person. */
export const BASE_FORMS: ReadonlySet<string> = new Set(
  (
    "need speed feed bleed breed succeed proceed exceed heed weed shed embed wed seed bring sing ring cling swing sting " +
    "fling spring string wring focus canvas bias bus gas discuss"
  ).split(" "),
);
