import { type Document, Flag } from "../../document/index.js";
import { COUNTRY_WORDS, type CurrencyFamily, type CurrencyRef } from "../../lexicon/currencies.js";

/** Decides which currency of a family is meant: the publisher's, else that of the country most named, else the default. */
export class CountryChoice {
  private named: Map<string, number> | null = null;
  constructor(
    private readonly document: Document,
    readonly region: string | undefined,
  ) {}

  pick(ref: CurrencyRef): string {
    if (typeof ref === "string") return ref;
    return this.home(ref) ?? this.mostNamed(ref) ?? ref.default;
  }

  home({ byCountry }: CurrencyFamily): string | undefined {
    return this.region === undefined ? undefined : byCountry.get(this.region);
  }

  /** Only for currencies that a default cannot be sure of: a bare "$" abroad is the US dollar. */
  private mostNamed(ref: CurrencyFamily): string | undefined {
    if (ref.default === "USD" || ref.default === "GBP") return undefined;
    let best: string | undefined;
    let most = 0;
    for (const [country, times] of this.countries()) {
      const code = ref.byCountry.get(country);
      if (code && times > most) [best, most] = [code, times];
    }
    return best;
  }

  names(country: string): boolean {
    return this.countries().has(country);
  }

  private countries(): Map<string, number> {
    if (this.named) return this.named;
    this.named = new Map();
    const { lower, flags, length } = this.document.tokens;
    for (let i = 0; i < length; i++) {
      if (!(flags[i] & Flag.CAPITAL)) continue;
      const country = COUNTRY_WORDS.get(lower[i]);
      if (country) this.named.set(country, (this.named.get(country) ?? 0) + 1);
    }
    return this.named;
  }
}
