/* SPDX-License-Identifier: Apache-2.0 */
/* cvd - the head of a ClamAV signature database (.cvd, .cld). */
#include "parse/cvd.h"

#include "base/clock.h"

/* "07 Dec 2023 05-32 -0500" */
static bool read_date(struct str text, int64_t *ret_unix_seconds)
{
	static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	struct str day, month, year, time, zone, hour;
	int64_t d, m = 0, y, h, minutes, offset;
	if (!str_word(&text, &day) || !str_word(&text, &month) || !str_word(&text, &year) ||
	    !str_word(&text, &time) || !str_word(&text, &zone) || !str_split(&time, '-', &hour))
		return false;
	for (size_t i = 0; i < 12; i++)
		if (str_eq(month, (struct str){ names + i * 3, 3 }))
			m = (int64_t)i + 1;
	if (!m || !str_int(day, 10, &d) || d < 1 || d > 31 || !str_int(year, 10, &y) || y < 1970 ||
	    y > 9999 || !str_int(hour, 10, &h) || h < 0 || h > 23 || !str_int(time, 10, &minutes) ||
	    minutes < 0 || minutes > 59 || !str_int(zone, 10, &offset) || offset < -1400 ||
	    offset > 1400)
		return false;
	char iso[64];
	snprintf(iso, sizeof(iso), "%04d-%02d-%02dT%02d:%02d:00", (int)y, (int)m, (int)d, (int)h,
		 (int)minutes);
	if (!clock_parse(iso, ret_unix_seconds))
		return false;
	*ret_unix_seconds -= (offset / 100) * 3600 + (offset % 100) * 60;
	return true;
}

bool cvd_read(struct str bytes, struct cvd *ret)
{
	enum { MAGIC, DATE, VERSION, FIELDS };
	struct str field[FIELDS], rest = str_head(bytes, CVD_HEAD_BYTES);
	struct cvd cvd;
	for (size_t i = 0; i < FIELDS; i++)
		if (!str_split(&rest, ':', &field[i]))
			return false;
	if (!str_is(field[MAGIC], "ClamAV-VDB") || !str_int(field[VERSION], 10, &cvd.version) ||
	    cvd.version < 0 || !read_date(field[DATE], &cvd.built_at))
		return false;
	*ret = cvd;
	return true;
}
