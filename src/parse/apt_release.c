/* SPDX-License-Identifier: Apache-2.0 */
/* apt_release - the head of an archive's Release or InRelease file. */
#include "parse/apt_release.h"

#include "base/clock.h"
#include "parse/deb822.h"

static int month_of(struct str s)
{
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
					      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	for (size_t i = 0; i < N(months); i++)
		if (str_is_nocase(s, months[i]))
			return (int)i + 1;
	return 0;
}

bool apt_release_date(struct str text, int64_t *ret_unix_seconds)
{
	static const char *const zones[] = { "UTC", "GMT", "Z", "+0000" };
	struct str weekday, day, month, year, time, zone;
	if (!str_word(&text, &weekday) || !str_word(&text, &day) || !str_word(&text, &month) ||
	    !str_word(&text, &year) || !str_word(&text, &time) || !str_word(&text, &zone))
		return false;
	bool is_utc = false;
	for (size_t i = 0; i < N(zones); i++)
		is_utc |= str_is(zone, zones[i]);
	int64_t d, y;
	if (!is_utc || !month_of(month) || !str_int(day, 10, &d) || d < 1 || d > 31 ||
	    !str_int(year, 10, &y) || y < 1970 || y > 9999)
		return false;
	/* "9:05:00" is written by some archives. */
	char iso[64];
	snprintf(iso, sizeof(iso), "%04d-%02d-%02dT%s%.*s", (int)y, month_of(month), (int)d,
		 str_find(time, ':') == 1 ? "0" : "", (int)MIN(time.n, 9), time.p);
	return clock_parse(iso, ret_unix_seconds);
}

static int64_t date_of(struct str stanza, const char *field)
{
	int64_t at;
	return apt_release_date(deb822_get(stanza, field), &at) ? at : INT64_MIN;
}

/* Debian's label says it, Ubuntu's suite does. */
static bool is_security(const struct apt_release *r)
{
	return str_has(r->label, "Security") || str_has(r->label, "security") ||
	       str_ends(r->suite, "-security") || str_ends(r->codename, "-security");
}

bool apt_release_read(struct str bytes, struct apt_release *ret)
{
	/* The armour has a head of its own, up to the first empty line. */
	struct str stanza = bytes, line;
	if (str_starts(stanza, "-----BEGIN PGP"))
		while (str_line(&stanza, &line) && line.n)
			continue;
	struct apt_release r = {
		.origin = deb822_get(stanza, "Origin"),
		.label = deb822_get(stanza, "Label"),
		.suite = deb822_get(stanza, "Suite"),
		.codename = deb822_get(stanza, "Codename"),
		.released_at = date_of(stanza, "Date"),
		.valid_until = date_of(stanza, "Valid-Until"),
		.is_not_automatic = str_is_nocase(deb822_get(stanza, "NotAutomatic"), "yes"),
		.is_but_automatic_upgrades = str_is_nocase(
			deb822_get(stanza, "ButAutomaticUpgrades"), "yes"),
	};
	if (r.released_at == INT64_MIN && !r.origin.n && !r.suite.n && !r.codename.n)
		return false;
	r.is_security = is_security(&r);
	*ret = r;
	return true;
}
