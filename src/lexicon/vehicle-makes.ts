/**
 * Makes of cars, vans, lorries and motorcycles, in lower case: the place after one is a model ("Seat Toledo", "Kia Rio",
 * "Hyundai Santa Fe"). Source: the makes on sale in the English-speaking countries since 1960. Left out are those that
 * are places or given names themselves (Bedford, Lincoln, Morris, Plymouth).
 */
export const VEHICLE_MAKES: ReadonlySet<string> = new Set(
  (
    "acura alfa aprilia audi bentley bmw bugatti buick byd cadillac chery chevrolet chevy chrysler citroen citroën " +
    "cupra dacia daewoo daf daihatsu daimler datsun dodge ducati ferrari fiat ford gmc harley-davidson haval hino holden honda " +
    "hummer hyundai infiniti isuzu iveco jaguar jeep kawasaki kia ktm lamborghini lancia ldv lexus lotus mahindra maruti " +
    "maserati mazda mclaren mercedes mini mitsubishi nissan oldsmobile opel peugeot piaggio polestar " +
    "pontiac porsche proton ram renault rover saab scania seat skoda škoda smart ssangyong subaru suzuki tata tesla " +
    "toyota triumph vauxhall volkswagen volvo vw yamaha yugo"
  ).split(" "),
);
