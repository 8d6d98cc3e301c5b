// The same activities for every component: one school year, a bar a row, from a few days to three months.
const dayMs = 86_400_000;
const firstDayMs = Date.UTC(2021, 8, 1);
const daysInYear = 273;
const activities = [
  'Информирование педагогических работников о реализации программы наставничества',
  'Проведение анкетирования среди педагогов, желающих принять участие в программе',
  'Сбор согласий на обработку персональных данных от участников программы',
  'Формирование базы наставников и базы наставляемых',
  'Организация групповой встречи наставников и наставляемых',
  'Проведение встреч по осуществлению контроля процесса наставничества',
];
const responsible = [
  'Куратор',
  'Куратор, наставники',
  'Заместитель директора по учебной работе',
  'Администрация',
];

/** Days are `YYYY-MM-DD`, both included. */
export function makeTasks(count) {
  return Array.from({ length: count }, (_, index) => {
    const days = 3 + ((index * 37) % 88);
    const startDay = (index * 53) % (daysInYear - days);
    return {
      id: index + 1,
      name: `${activities[index % activities.length]} (${index + 1})`,
      who: responsible[index % responsible.length],
      start: dayText(startDay),
      end: dayText(startDay + days - 1),
      progress: (index % 5) / 4,
    };
  });
}

function dayText(day) {
  return new Date(firstDayMs + day * dayMs).toISOString().slice(0, 10);
}
