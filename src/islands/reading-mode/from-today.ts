/**
 * Says the days that are counted from today: every element with `data-from-today` and a number of days
 * becomes that civil day, in the language of its words. Without scripts the number itself is read.
 */
export function sayDaysFromToday(within: ParentNode, language: string): void {
  for (const place of within.querySelectorAll<HTMLElement>('[data-from-today]')) {
    const day = new Date();
    day.setDate(day.getDate() + Number(place.dataset['fromToday']));
    const regional = language === 'en' ? 'en-GB' : language;
    place.textContent = day.toLocaleDateString(regional, { dateStyle: 'long' });
  }
}
