/**
 * Heads of job titles: the last word of a title like "lorry driver" or "chief risk officer". Source: occupational
 * titles as press and censuses name them, gathered for this project. Beside a name they are its title.
 */
export const JOBS: readonly string[] = (
  "accountant activist actor actress adviser advisor administrator agent analyst anchor apprentice architect artist " +
  "athlete attendant auctioneer author baker banker barber barman barmaid bartender beautician biologist blogger " +
  "boatman bodyguard bookkeeper bookmaker bouncer boxer brewer bricklayer broker builder businessman businesswoman " +
  "butcher butler campaigner captain caregiver caretaker carer carpenter caseworker cashier caterer chair chairman " +
  "chairperson chairwoman champion chaplain chauffeur chef chemist chiropractor choreographer clergyman cleaner clerk " +
  "climber coach comedian commentator conductor constable consultant contractor cook cofounder cop coordinator " +
  "counsellor counselor courier craftsman cricketer criminologist curator custodian cyclist dancer dealer " +
  "dean decorator dentist designer detective developer diplomat director dispatcher diver docker doctor " +
  "doorman draughtsman driver drummer economist editor educator electrician engineer entertainer " +
  "entrepreneur executive expert farmer farmhand financier firefighter fireman fisherman fishmonger footballer foreman foremen forewoman " +
  "forester founder gamekeeper gardener geologist golfer goalkeeper governor grocer groundsman guard guide guitarist " +
  "hairdresser handyman head headmaster headmistress headteacher helper herder hiker historian host hostess hotelier " +
  "housekeeper hunter influencer inspector instructor interpreter investor ironworker jailer janitor jeweller jeweler " +
  "jockey joiner journalist keeper kingpin labourer laborer landlady landlord landowner lecturer leader legislator " +
  "librarian lifeguard lobbyist locksmith machinist magician manager marketer mason masseur mechanic medic merchant " +
  "metalworker midwife miner minister model mortician musician nanny nun nurse nutritionist officer official operative " +
  "operator optician organiser organizer owner painter panellist paramedic parliamentarian pastor pathologist " +
  "pediatrician paediatrician performer pharmacist philanthropist philosopher photographer physician physicist " +
  "physiotherapist pianist pilot planner plasterer player plumber podcaster poet policeman policewoman politician " +
  "porter postman postmaster postmistress practitioner preacher president priest principal producer professor " +
  "programmer proprietor provost psychiatrist psychologist publican publicist publisher pupil radiographer rancher " +
  "ranger rapper realtor receptionist recruiter rector referee registrar reporter representative researcher " +
  "restaurateur retiree rider roofer rower runner sailor salesman saleswoman salesperson scaffolder " +
  "scholar schoolboy schoolgirl schoolteacher scientist scout sculptor seaman seamstress secretary " +
  "seller sergeant server shareholder shepherd shipowner shopkeeper singer skater skipper socialite sociologist " +
  "soldier songwriter specialist spokesman spokesperson spokeswoman sportsman steward stockbroker storekeeper striker " +
  "midfielder defender winger student stylist superintendent supervisor surgeon surveyor swimmer tailor teacher " +
  "technician teller tenant therapist toxicologist trader trainer translator treasurer trucker trustee " +
  "tutor undertaker unionist usher valet vendor vet veterinarian vicar volunteer waiter waitress warden warehouseman " +
  "watchman weaver webmaster welder winemaker woodcutter worker writer youtuber zookeeper undergraduate graduate " +
  "pensioner grandmother grandfather millionaire billionaire tycoon mogul boss mobster aide cleric imam rabbi bishop " +
  "archbishop monk deacon guru prophet king queen prince princess sultan emir heir heiress star rapper dj " +
  "presenter broadcaster newsreader ceo cfo coo cto chief head girl boy exec lead matron " +
  "employee staffer conservationist ecologist lobsterman cowboy shearer jackaroo stockman drover grazier barista sommelier " +
  "handler liaison monitor auditor investigator examiner assessor commander " +
  "assistant haulier bailiff beekeeper blacksmith boatbuilder bookseller busker cabbie cameraman cartoonist " +
  "cellist chairmaker chiropodist choirmaster churchwarden cobbler columnist compere concierge confectioner " +
  "councilman crofter cryptographer deckhand demonstrator docent dogwalker dressmaker drayman druggist embalmer " +
  "engraver evangelist exporter fabricator farrier fellmonger fiddler filmmaker fitter florist forecaster glazier " +
  "goldsmith gymnast handywoman hawker healer herbalist hypnotist hypnotherapist importer innkeeper intern jailor " +
  "juggler landscaper laundryman linguist lorryman manicurist mariner mentor messenger milliner moneylender " +
  "motorcyclist motorman naturalist neurologist neurosurgeon novelist nurseryman obstetrician oncologist " +
  "optometrist orderly osteopath paralegal paratrooper pawnbroker peasant perfumer plantsman playwright " +
  "podiatrist polisher postwoman potter projectionist promoter psychotherapist puppeteer quarryman radiologist " +
  "recycler repairman repairwoman rigger roadie saddler salesgirl saxophonist schoolmaster schoolmistress " +
  "scriptwriter seafarer sexton shearman shipbuilder shopfitter signaller signalman silversmith sleuth " +
  "smallholder spiritualist stagehand stationmaster statistician stenographer stevedore stonemason streamer " +
  "stuntman stuntwoman subcontractor subpostmaster subpostmistress surfer tailoress tanner tattooist taxidermist " +
  "telemarketer tiler tipster toolmaker trapper trawlerman troubadour truckdriver tuner typist upholsterer verger " +
  "vigneron vintner violinist virologist vlogger warehousewoman watchmaker weightlifter wholesaler woodworker " +
  "wrestler yachtsman yachtswoman tradesman tradeswoman tradie sparky ploughman trainee jogger herdsman tout " +
  "grower breeder ringmaster skydiver paraglider mountaineer crooner vocalist bassist trumpeter organist postdoc " +
  "bursar chancellor invigilator governess childminder babysitter caulker moulder molder riveter boilermaker " +
  "ironmonger greengrocer fishwife milkmaid dairyman cheesemonger pastrycook gravedigger convener convenor"
).split(" ");
