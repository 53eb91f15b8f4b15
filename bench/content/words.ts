type Words = readonly [string, ...string[]];

/** What sentences are made of. No word is a number, and none is a name in the data of the book. */
export const words: Readonly<
  Record<'noun' | 'plural' | 'adjective' | 'verb' | 'verbOfMany' | 'adverb' | 'place', Words>
> = {
  noun: split(`archive bakery barn barrel basket bench boat bottle bridge bucket builder captain carpenter cart
      cellar chapel chart clerk cottage council courtyard crane creek crossing customer dam dancer dealer desk ditch
      dock doorway driver engine farmer fence ferry field fisher flag forest fountain garden gate glazier grain
      granary guest guild hammer harbour harvest hill inspector island keeper kitchen ladder lake lamp ledger
      letter lighthouse loom mail market mason meadow merchant messenger mill miller mine mountain museum neighbour
      notebook orchard oven painter parcel path pier pilot pond porter post potter printer quarry railway rain
      ranger reader registry ridge river road roof rope sailor school shelter shepherd ship shop signal singer
      smith stable station stone storm stove street student tailor teacher tide timber tower town trader traveller
      tunnel valley village visitor wagon wall warden weather weaver well wharf wheel widow wind window winter
      witness workshop yard`),
  plural: split(`apples barges beams bells blankets boxes bricks candles carts chains clocks coins crates crops
      curtains doors drawings engines families feathers flowers fruits gardens gates grapes herbs horses houses
      islands jars keys ladders lamps lanterns leaves letters locks machines maps markets mirrors nails nets oars
      oranges paintings papers pipes plates ploughs pumps rails ropes routes sacks sails seeds shelves shoes songs
      spoons stairs stones stories streets strings tables tickets tiles tools trains trees tunnels vessels villages
      walls wheels windows workers`),
  adjective: split(`ancient bitter brave bright broad broken busy calm careful cautious cheap clever cold common
      crowded curious damp dark deep distant dry early empty faithful famous fertile foreign fragile fresh friendly
      gentle golden grateful heavy hidden hollow honest humble hungry idle keen late lazy light lively lonely loud
      modest muddy narrow noble old ordinary patient plain polite poor proud pure quick quiet rare rough round rural
      rusty salty shallow sharp silent simple slow small smooth soft solid steep stubborn sturdy sunny tall tame
      tender thick thin tidy tired upper useful warm weary wet wide wild wooden young`),
  verb: split(`answers avoids believes blames borrows builds buys calls carries catches cleans closes copies
      counts covers crosses delays delivers describes draws employs feeds finds follows forgets greets guards guides
      helps hires holds ignores inspects invites joins keeps leads leaves likes loads measures meets mends moves
      needs notices obeys offers opens orders owns paints passes pays praises prepares protects questions reaches
      refuses remembers rents repairs replaces respects rewards saves seeks sells sends serves shelters stores
      studies teaches tests thanks trusts visits warns watches weighs`),
  verbOfMany: split(`block bring carry change cover cross decide delay divide drive explain feed fill follow hide
      hold improve interrupt join keep leave lift limit mark move outlast pass please protect pull push reach
      replace ruin save serve shape slow spoil support surround survive touch trouble turn warm weaken`),
  adverb: split(`again already always carefully early easily gladly hardly often openly perhaps quietly rarely
      seldom silently slowly sometimes soon still suddenly together usually willingly`),
  place: split(`above behind below beside near under beyond inside along outside past`),
};

function split(text: string): Words {
  const [first = '', ...others] = text.split(/\s+/);
  return [first, ...others];
}
