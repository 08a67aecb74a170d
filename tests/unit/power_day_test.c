/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/power_day.h"
#include "tap.h"

static struct arena arena = ARENA(1 << 20);

static const char *day(const char *text)
{
	const char *r = power_day_read(&arena, str_of(text));
	return r ? r : "none";
}

int main(void)
{
	static const struct {
		const char *text, *day, *fact;
	} cases[] = {
		{ "2019/05/01", "2019-05-01", "year first" },
		{ "2019-5-1", "2019-05-01", "with lines, without zeros" },
		{ "20190501", "2019-05-01", "eight digits" },
		{ "2019年5月1日", "2019-05-01", "in Chinese" },
		{ "05/01/2019", "2019-05-01", "month first with slashes" },
		{ "05/01/19", "2019-05-01", "two digits of a year" },
		{ "07/01/98", "1998-07-01", "two digits of the last century" },
		{ "01.05.2019", "2019-05-01", "day first with points" },
		{ "25/12/2019", "2019-12-25", "no month is 25" },
		{ "03/2019", "2019-03-01", "a month" },
		{ "2019-03", "2019-03-01", "a month behind its year" },
		{ " 05/01/2019 13:22:01 ", "2019-05-01", "an hour behind it" },
		{ "2019-05-01T13:22:01Z", "2019-05-01", "a moment" },
		{ "not set", "none", "words" },
		{ "00/00/00", "none", "no day" },
		{ "2019", "none", "a year" },
		{ "13/13/2019", "none", "no such day" },
		{ "1/2/3/4", "none", "too many parts" },
		{ "", "none", "nothing" },
	};
	for (size_t i = 0; i < N(cases); i++)
		is_text(day(cases[i].text), cases[i].day, cases[i].fact);
	return done();
}
