const plain = /^\d{1,15}$/u;
const commaGroups = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?$/u;
const lakhGroups = /^\d{1,2}(?:,\d{2}){1,4},\d{3}(?:\.\d{1,9})?$/u;
const dotGroups = /^\d{1,3}(?:\.\d{3}){2,4}(?:,\d{1,2})?$/u;
const dotGroupsWithDecimals = /^\d{1,3}(?:\.\d{3}){1,4},\d{1,2}$/u;
const oneDotGroup = /^\d{1,3}\.\d{3}$/u;
const decimalDot = /^\d{1,15}\.\d{1,9}$/u;
const decimalComma = /^\d{1,15},\d{1,2}$/u;

/**
 * The value of a figure as it is written: "1,200", "3,50,000", "1.200,50", "1,2" (a decimal comma), "2.5". NaN where the
 * digits are grouped in no known way ("1,2345", "3.7.2024").
 * @param dotIsGroup read "1.200" as 1200, as in copy about euros; else it is 1.2
 */
export function parseFigure(figure: string, dotIsGroup = false): number {
  if (plain.test(figure)) return Number(figure);
  if (dotIsGroup && oneDotGroup.test(figure)) return Number(figure.replace(".", ""));
  if (decimalDot.test(figure)) return Number(figure);
  if (commaGroups.test(figure) || lakhGroups.test(figure)) return Number(figure.replaceAll(",", ""));
  if (dotGroups.test(figure) || dotGroupsWithDecimals.test(figure))
    return Number(figure.replaceAll(".", "").replace(",", "."));
  if (decimalComma.test(figure)) return Number(figure.replace(",", "."));
  return Number.NaN;
}
