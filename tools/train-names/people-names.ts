import { allLocales } from "@faker-js/faker";

/** A name as it stands in full and the part of it that an article goes on with. */
export interface FullName {
  full: string;
  short: string;
}

export interface Origin {
  given: string[];
  surnames: string[];
}

const latin = /^[\p{Lu}][\p{Script=Latin}\p{M}'’-]+(?: [\p{Lu}][\p{Script=Latin}\p{M}'’-]+)?$/u;

export const ORIGINS: readonly Origin[] = Object.values(allLocales).flatMap(({ person }) => {
  const strings = (lists: unknown) =>
    Object.values((lists ?? {}) as Record<string, unknown>)
      .flat()
      .filter((n): n is string => typeof n === "string" && latin.test(n));
  const given = strings(person?.first_name);
  const surnames = strings(person?.last_name);
  return given.length > 30 && surnames.length > 15 ? [{ given, surnames }] : [];
});

type Random = () => number;
export const pickFrom = <T>(list: readonly T[], next: Random): T => list[Math.floor(next() * list.length)];
const words = (text: string): readonly string[] => text.split(" ");
const capital = (word: string) => word[0].toUpperCase() + word.slice(1);

/**
 * A name that is in no list: the beginning of one and the end of another, joined where a vowel begins, so that it
 * sounds like a name. What a list does not know the model must take from the context, in training as on new articles.
 */
export function invent(names: readonly string[], next: Random): string {
  for (let tries = 0; tries < 8; tries++) {
    const head = /^\p{Lu}[^\P{L}aeiou]*[aeiou]+[^\P{L}aeiou]+/iu.exec(pickFrom(names, next))?.[0];
    const tail = /[aeiouáéíóúöü]+[^\P{L}aeiou]*[aeiou]?[^\P{L}aeiou]*$/iu.exec(pickFrom(names, next))?.[0];
    if (head && tail && head.length + tail.length > 3 && head.length + tail.length < 13)
      return head + tail.toLowerCase();
  }
  return pickFrom(names, next);
}

// usual names and parts of names that the lists above have none of, by hand
const CHINESE_SURNAMES = words(
  "Tan Lim Lee Ng Wong Chan Chua Goh Koh Teo Ang Yeo Ong Ho Sim Toh Low Foo Quek Seah Chia Cheng Lau Leung Cheung Kwok Yip Tsang Wu Xu Zhang Zhao Liu Huang Chow Mak Law Chiu Fung Heng Yap Khoo Loh Phua",
);
const CHINESE_GIVEN = words(
  "wei ming siew lan hock seng mei ling kok heng jun kiat hui min xiu fang yong hao zhi jian chee keong boon teck li ying swee peng ah kow ka ho chi wai man kit yuen sze tong shu fen kai xin yi jia bee choo geok eng guan soon leong yew poh",
);
const KOREAN = words("min ji seo jun hyun woo young jae eun hye sung ho kyung soo tae jin sang hoon mi");
const KOREAN_SURNAMES = words("Kim Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Kwon Hwang Ahn Song Pyo Bae");
const INDIAN = words(
  "Murugan Rajendran Subramaniam Krishnan Muthu Velu Ramesh Suresh Anil Vinod Pradeep Sreejith Biju Shaji Prakash Selvaraj Ganesan Arumugam Thangavel Rajesh Manoj Santosh Deepak Sunil Lakshmi Parvathy Kavitha Sumathi Revathi Meena",
);
const MUSLIM = words(
  "Ahmad Ismail Yusof Hassan Rahman Karim Latif Hamid Osman Ibrahim Razak Salleh Aziz Farid Nordin Zainal Rashid Saiful Hafiz Faisal Nasir Imran Tariq Bilal Usman Asif Shahid Waqar Aisha Fatimah Nurul Siti Zainab Halimah Rohana Shahnawaz Anwarul Shafiqul Jahangir Mizanur Kamrul",
);
const AFRICAN_GIVEN = words(
  "Chukwuemeka Ngozi Oluwaseun Babatunde Adaeze Ifeanyi Temitope Yakubu Maryam Sani Bello Musa Kwabena Kofi Ama Akosua Yaw Efua Kwame Thabo Sipho Nomvula Lwandile Zanele Bongani Tendai Farai Nomsa Wanjiru Kamau Otieno Achieng Mwangi Juma Neema Baraka Amina Hodan Abdi Warsame Tesfaye Selam Mamadou Fatoumata Ousmane Aminata Blessing Precious Godswill Sunday Zubeida Patience",
);
const AFRICAN_SURNAMES = words(
  "Okafor Adeyemi Eze Nwosu Balogun Abubakar Ogunleye Okonkwo Mensah Boateng Asante Owusu Amponsah Dlamini Mthembu Nkosi Khumalo Mokoena Ndlovu Moyo Chikwanha Banda Phiri Mwale Kipchoge Odhiambo Njoroge Wekesa Mwakasege Juma Nyerere Mugisha Okello Ssempijja Haile Bekele Diallo Traore Keita Camara Jalloh Sesay Conteh Kamara",
);
const IRISH = words(
  "Conghaile Murchú Briain Súilleabháin Máille Dónaill Flatharta Cheallaigh Nualláin Ríordáin Fhlaithearta Gallchóir Néill Dálaigh Loingsigh",
);
const IRISH_GIVEN = words(
  "Cormac Ruairí Peadar Tiernan Oisín Caoimhe Aoife Sinéad Gráinne Fionn Eoghan Cathal Niamh Bríd Colm Donal Darragh Orla Saoirse Ciarán",
);
const DUTCH = words(
  "Bruyn Wet Villiers Merwe Klerk Beer Toit Plessis Vries Jong Boer Berg Heerden Niekerk Rooyen Wyk Dijk Broek Haan",
);
const AFRIKAANS_GIVEN = words(
  "Pieter Johannes Hendrik Elna Riaan Francois Anneke Marius Tarquin Willem Jacobus Gert Lizette",
);
const MAORI = words(
  "Hinemoa Tāne Kahu Mere Wiremu Hēmi Aroha Ngaire Tama Anahera Rangi Manaia Hoani Pania Kiri Matiu Whetu",
);
const MAORI_SURNAMES = words("Parata Ngata Tamihana Waititi Paki Henare Rangihuna Tūhoe Pōtae Aranui Rata Whaiti");
const WELSH = words("Gwilym Rhys Dafydd Ifan Hywel Llŷr Iorwerth Gruffudd Siôn Tomos Emrys Owain Mared Ffion Non Nia");
const ISLANDERS = words("Sione Tevita Mele Losa Faleafa Tupou Vaioleti Tuilagi Leota Kaho Fonua Havili Latu Taufa");
const NICKNAMES = words(
  "Jinx Sparky Lofty Badger Turbo Biggs Bones Tank Smiley Junior Uncle Ghost Shorty Rambo Doc Spider Ginger Chopper Tiny Sparks Mouse Duke Bear Fox Wizard Prof Hammer Blade Sunny Red Ice",
);
const SUFFIXES = words("Jr. Sr. III II IV Jr");
const GIVEN_PREFIXES = words("De Da La Ja Ke Tre Ty D’ Ja’ De’ Ra’ Sha Mar Ta’ Ka’ Da’ Le Qua Jay Ty’ Dae Sha’");
const GIVEN_ENDINGS = words(
  "Shawn Marcus Andre Quan Juan Vonte Mari Niyah Tavious Kendrick Lisa Toya Keisha Monte Angelo Marion Vion Trell Quavious Shaun Sean Mont Von Rell Metrius Nae Nisha Kwon",
);
/** "DeShawn", "Ja’Marcus", "Latoya". */
const americanGiven = (next: Random): string => {
  const head = pickFrom(GIVEN_PREFIXES, next);
  const tail = pickFrom(GIVEN_ENDINGS, next);
  const name = head + (next() < 0.6 ? tail : tail.toLowerCase());
  return next() < 0.5 ? name.replace("’", "'") : name;
};
const BANTU = words("ka wa kwa");
const letters = "ABCDEFGHJKLMNPRSTV";
const initial = (next: Random) => letters[Math.floor(next() * letters.length)];

const chineseGiven = (next: Random): string => {
  const [a, b] = [pickFrom(CHINESE_GIVEN, next), pickFrom(CHINESE_GIVEN, next)];
  const kind = next();
  return kind < 0.6
    ? `${capital(a)} ${capital(b)}`
    : kind < 0.8
      ? `${capital(a)}-${b}`
      : kind < 0.9
        ? capital(a + b)
        : capital(a);
};

type Pattern = (origin: Origin, next: Random) => FullName;
const given = (origin: Origin, next: Random) => pickFrom(origin.given, next);
const surname = (origin: Origin, next: Random) =>
  next() < 0.4 ? invent(origin.surnames, next) : pickFrom(origin.surnames, next);
const two = (first: string, last: string): FullName => ({ full: `${first} ${last}`, short: last });

const PATTERNS: readonly (readonly [share: number, pattern: Pattern])[] = [
  [5, (o, r) => two(given(o, r), surname(o, r))],
  [2, (o, r) => two(`${given(o, r)} ${initial(r)}.`, surname(o, r))],
  [1, (o, r) => two(`${given(o, r)} ${initial(r)}`, surname(o, r))],
  [2, (o, r) => two(americanGiven(r), surname(o, r))],
  [0.5, (o, r) => two(`${given(o, r)} ${americanGiven(r)}`, `${surname(o, r)}-${surname(o, r)}`)],
  [1, (o, r) => two(`${initial(r)}. ${given(o, r)}`, surname(o, r))],
  [0.5, (_, r) => two(pickFrom(AFRICAN_GIVEN, r), `${pickFrom(BANTU, r)} ${pickFrom(AFRICAN_SURNAMES, r)}`)],
  [
    0.5,
    (_, r) =>
      two(
        `${initial(r)}. ${pickFrom(INDIAN, r)}`,
        `${pickFrom(["a/l", "s/o", "d/o", "a/p"], r)} ${pickFrom(INDIAN, r)}`,
      ),
  ],
  [2, (o, r) => two(`${given(o, r)} ${given(o, r)}`, surname(o, r))],
  [1.5, (o, r) => two(`${given(o, r)}-${given(o, r)}`, surname(o, r))],
  [3, (o, r) => two(given(o, r), `${surname(o, r)}-${surname(o, r)}`)],
  [1.5, (o, r) => two(given(o, r), `${surname(o, r)} ${surname(o, r)}`)],
  [
    1,
    (o, r) => {
      const last = surname(o, r);
      return { full: `${given(o, r)} ${last} ${pickFrom(SUFFIXES, r)}`, short: last };
    },
  ],
  [
    2,
    (o, r) => {
      const [a, b] = pickFrom(
        [
          ["“", "”"],
          ['"', '"'],
          ["‘", "’"],
        ],
        r,
      );
      return two(`${given(o, r)} ${a}${pickFrom(NICKNAMES, r)}${b}`, surname(o, r));
    },
  ],
  [1, (_, r) => two(`${initial(r)} ${pickFrom(INDIAN, r)}`, pickFrom(INDIAN, r))],
  [0.7, (o, r) => two(`${initial(r)}${pickFrom([" ", ""], r)}${initial(r)}`, surname(o, r))],
  // initials first and last, as in India and Sri Lanka
  [
    1.5,
    (_, r) => two(r() < 0.5 ? `${initial(r)}.${initial(r)}.` : `${initial(r)}. ${initial(r)}.`, pickFrom(INDIAN, r)),
  ],
  [1, (_, r) => two(`${initial(r)}.`, pickFrom(INDIAN, r))],
  [
    1.5,
    (_, r) => {
      const short = r() < 0.3 ? invent(INDIAN, r) : pickFrom(INDIAN, r);
      return { full: `${short} ${initial(r)}.${r() < 0.6 ? `${initial(r)}.` : ""}`, short };
    },
  ],
  [
    1,
    (_, r) => {
      const short = pickFrom(INDIAN, r);
      return { full: `${short} ${pickFrom(["s/o", "d/o", "a/l", "a/p"], r)} ${pickFrom(INDIAN, r)}`, short };
    },
  ],
  [1, (_, r) => two(pickFrom(INDIAN, r), invent(INDIAN, r))],
  [
    1.5,
    (_, r) => {
      const short = pickFrom(MUSLIM, r);
      const link = pickFrom(["bin", "binti", "bte", "Bin", "ibn", "anak"], r);
      const first = r() < 0.4 ? `${pickFrom(["Mohd", "Muhammad", "Nur", "Abdul", "Siti", "Md"], r)} ${short}` : short;
      return { full: `${first} ${link} ${pickFrom(MUSLIM, r)}`, short };
    },
  ],
  [
    1.5,
    (_, r) =>
      two(pickFrom(["Mohd.", "Mohd", "Md.", "Md", "Mohammad", "Syed", "Sk.", "Sheikh"], r), pickFrom(MUSLIM, r)),
  ],
  [1, (_, r) => two(`${pickFrom(["Md", "Mohd", "Syed", "Mst"], r)} ${pickFrom(MUSLIM, r)}`, pickFrom(MUSLIM, r))],
  [
    1.5,
    (_, r) =>
      two(
        pickFrom(MUSLIM, r),
        `${pickFrom(["al-", "Al-", "al ", "Al ", "el-"], r)}${r() < 0.5 ? invent(MUSLIM, r) : pickFrom(MUSLIM, r)}`,
      ),
  ],
  [
    4,
    (_, r) => {
      const short = pickFrom(CHINESE_SURNAMES, r);
      return { full: `${short} ${chineseGiven(r)}`, short };
    },
  ],
  [
    1,
    (o, r) => {
      const short = pickFrom(CHINESE_SURNAMES, r);
      return { full: `${given(o, r)} ${short} ${chineseGiven(r)}`, short };
    },
  ],
  [
    1,
    (_, r) => {
      const short = pickFrom(KOREAN_SURNAMES, r);
      return {
        full: `${short} ${capital(pickFrom(KOREAN, r))}${pickFrom(["-", " ", ""], r)}${pickFrom(KOREAN, r)}`,
        short,
      };
    },
  ],
  [
    5,
    (_, r) => two(pickFrom(AFRICAN_GIVEN, r), r() < 0.3 ? invent(AFRICAN_SURNAMES, r) : pickFrom(AFRICAN_SURNAMES, r)),
  ],
  [1, (_, r) => two(pickFrom(AFRICAN_GIVEN, r), `${pickFrom(AFRICAN_SURNAMES, r)}-${pickFrom(AFRICAN_SURNAMES, r)}`)],
  [
    1.5,
    (_, r) =>
      two(
        pickFrom(IRISH_GIVEN, r),
        `${pickFrom(["de", "Ó", "Ní", "Mac", "Mac Giolla", "Nic", "Uí"], r)} ${pickFrom(IRISH, r)}`,
      ),
  ],
  [
    1.5,
    (_, r) =>
      two(
        pickFrom(AFRIKAANS_GIVEN, r),
        `${pickFrom(["van der", "de", "van", "du", "Van der", "Du", "De", "van den"], r)} ${r() < 0.3 ? invent(DUTCH, r) : pickFrom(DUTCH, r)}`,
      ),
  ],
  [
    1,
    (o, r) =>
      two(
        given(o, r),
        `${pickFrom(["de", "da", "dos", "del", "di", "de la", "von", "van", "le", "St", "St.", "Mac", "O’", "O'"], r)} ${surname(o, r)}`.replace(
          /(['’]) /u,
          "$1",
        ),
      ),
  ],
  [1, (_, r) => two(pickFrom(MAORI, r), r() < 0.4 ? `Te ${pickFrom(MAORI_SURNAMES, r)}` : pickFrom(MAORI_SURNAMES, r))],
  [
    1,
    (o, r) =>
      two(
        pickFrom(WELSH, r),
        `${pickFrom(["ap", "ab", "ferch", "Haf", "Wyn"], r)} ${r() < 0.5 ? pickFrom(WELSH, r) : surname(o, r)}`,
      ),
  ],
  [1, (_, r) => two(pickFrom(ISLANDERS, r), r() < 0.4 ? invent(ISLANDERS, r) : pickFrom(ISLANDERS, r))],
];
const total = PATTERNS.reduce((sum, [share]) => sum + share, 0);

/** A whole name by one of the patterns of the world. */
export function fullName(origin: Origin, next: Random): FullName {
  let at = next() * total;
  for (const [share, pattern] of PATTERNS) {
    at -= share;
    if (at < 0) return pattern(origin, next);
  }
  return PATTERNS[0][1](origin, next);
}
