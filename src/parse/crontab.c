/* SPDX-License-Identifier: Apache-2.0 */
/* crontab - the lines of crontab(5) and anacrontab(5). */
#include "parse/crontab.h"

#include <string.h>

static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun",
				      "jul", "aug", "sep", "oct", "nov", "dec" };
static const char *const days[] = { "sun", "mon", "tue", "wed", "thu", "fri", "sat" };

static const struct field {
	int64_t min, max;
	const char *const *names; /* of min, min + 1 … */
	size_t n_names;
} fields[] = {
	{ 0, 59, NULL, 0 },	      { 0, 23, NULL, 0 },      { 1, 31, NULL, 0 },
	{ 1, 12, months, N(months) }, { 0, 7, days, N(days) },
};

static bool is_value(struct str s, const struct field *f)
{
	int64_t value;
	for (size_t i = 0; i < f->n_names; i++)
		if (str_is_nocase(s, f->names[i]))
			return true;
	return s.n && s.p[0] >= '0' && s.p[0] <= '9' && str_int(s, 10, &value) && value >= f->min &&
	       value <= f->max;
}

/* "*", "7", "mon-fri", cronie's random "0~59", each with or without "/step". */
static bool is_range(struct str s, const struct field *f)
{
	struct str range, low;
	int64_t n;
	if (!str_split(&s, '/', &range))
		return false;
	if (s.p && (!str_int(s, 10, &n) || n < 1))
		return false;
	if (str_is(range, "*") || str_is(range, "~"))
		return true;
	char between = str_find(range, '~') < range.n ? '~' : '-';
	(void)str_split(&range, between, &low);
	if (between == '~')
		return (!low.n || is_value(low, f)) && (!range.n || is_value(range, f));
	return is_value(low, f) && (!range.p || is_value(range, f));
}

static bool is_field(struct str s, const struct field *f)
{
	struct str range;
	while (str_split(&s, ',', &range))
		if (!is_range(range, f))
			return false;
	return true;
}

static bool is_nickname(struct str s)
{
	static const char *const names[] = { "@reboot", "@yearly", "@annually", "@monthly",
					     "@weekly", "@daily",  "@midnight", "@hourly" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is_nocase(s, names[i]))
			return true;
	return false;
}

/* NAME = value, the name in quotes or not. */
static bool is_variable(struct str line)
{
	struct str name = str_trim(str_head(line, str_find(line, '=')));
	if (name.n == line.n || !name.n)
		return false;
	if (name.n > 1 && (name.p[0] == '"' || name.p[0] == '\'') &&
	    name.p[name.n - 1] == name.p[0])
		return true;
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] == ' ' || name.p[i] == '\t')
			return false;
	return true;
}

static bool take_schedule(struct str *line, struct str *ret_schedule)
{
	struct str word, rest = *line;
	if (!str_word(&rest, &word))
		return false;
	if (is_nickname(word)) {
		*ret_schedule = word;
		*line = rest;
		return true;
	}
	/* SUSE's cron: a "-" in front keeps the job out of the log. */
	if (word.n > 1 && word.p[0] == '-')
		word = str_from(word, 1);
	const char *begin = word.p;
	for (size_t i = 0; i < N(fields); i++)
		if (!is_field(word, &fields[i]) || (i + 1 < N(fields) && !str_word(&rest, &word)))
			return false;
	*ret_schedule = str_range(begin, word.p + word.n);
	*line = rest;
	return true;
}

static bool is_nothing(struct str line)
{
	return !line.n || line.p[0] == '#' || is_variable(line);
}

enum crontab_kind crontab_line(struct str line, bool has_user, struct crontab_job *ret)
{
	struct crontab_job job = { .user = { NULL, 0 } };
	line = str_trim(line);
	if (is_nothing(line))
		return CRONTAB_NOTHING;
	if (!take_schedule(&line, &job.schedule) || (has_user && !str_word(&line, &job.user)))
		return CRONTAB_BAD;
	job.command = str_trim(line);
	if (!job.command.n)
		return CRONTAB_BAD;
	*ret = job;
	return CRONTAB_JOB;
}

enum crontab_kind crontab_anacron_line(struct str line, struct crontab_job *ret)
{
	struct crontab_job job = { .user = { NULL, 0 } };
	struct str delay, identifier;
	int64_t n;
	line = str_trim(line);
	if (is_nothing(line))
		return CRONTAB_NOTHING;
	if (!str_word(&line, &job.schedule) || !str_word(&line, &delay) ||
	    !str_word(&line, &identifier) || !str_int(delay, 10, &n) || n < 0)
		return CRONTAB_BAD;
	if (!is_nickname(job.schedule) && (!str_int(job.schedule, 10, &n) || n < 1))
		return CRONTAB_BAD;
	job.command = str_trim(line);
	if (!job.command.n)
		return CRONTAB_BAD;
	*ret = job;
	return CRONTAB_JOB;
}
