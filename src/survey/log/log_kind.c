/* SPDX-License-Identifier: Apache-2.0 */
/* log_kind - which kind of log a file is, by its first bytes and its name. */
#include "survey/log/log_kind.h"

#include "base/clock.h"
#include "parse/evtx.h"
#include "parse/log_path.h"
#include "parse/log_time.h"
#include "parse/utmp_file.h"

#include <stdio.h>
#include <string.h>

bool log_kind_is_sign_ins(const char *path, const char *name)
{
	return strncmp(str_file_name(path), name, strlen(name)) == 0;
}

/* SQL Server and Windows write some of their logs in UTF-16, with its mark at the front. */
enum log_kind_width log_kind_width(struct str head)
{
	return str_starts(head, "\xff\xfe")   ? LOG_KIND_LITTLE
	       : str_starts(head, "\xfe\xff") ? LOG_KIND_BIG
					      : LOG_KIND_NARROW;
}

/* Binary of another kind is no log that can be read here. A hole is between lines. */
static bool is_text(struct str head)
{
	head = str_head(head, 4096);
	for (size_t i = 0; i < head.n; i++)
		if (!head.p[i] && (!i || (head.p[i - 1] && head.p[i - 1] != '\n')))
			return false;
	return true;
}

const char *log_kind_of(const char *path, struct str head)
{
	if (evtx_is(head))
		return "evtx";
	if (str_starts(head, LOG_KIND_JOURNAL))
		return "journal";
	if (utmp_file_record_bytes(head) && log_kind_is_sign_ins(path, "wtmp"))
		return "wtmp";
	if (utmp_file_record_bytes(head) && log_kind_is_sign_ins(path, "btmp"))
		return "btmp";
	return log_kind_width(head) || is_text(head) ? "text" : NULL;
}

/* What is called a log and is none: the last sign-in of each account, and what databases need after
 * a crash and for their copies. */
bool log_kind_is_none(const char *name, struct str head)
{
	static const char *const names[] = { "lastlog",	   "faillog",  "tallylog",
					     "ib_logfile", "aria_log", "ib_redo" };
	for (size_t i = 0; i < N(names); i++)
		if (strncmp(name, names[i], strlen(names[i])) == 0)
			return true;
	return str_starts(head, "\xfe"
				"bin");
}

/* A log by its name, in a form that is not known here (Windows before Vista) must be told; a
 * picture that lies beside logs need not. */
bool log_kind_is_named(const char *path)
{
	static const char *const words[] = { "log",   "evt",	  "txt",    "csv",
					     "json",  "xml",	  "wtmp",   "btmp",
					     "audit", "messages", "secure", "journal" };
	for (size_t i = 0; i < N(words); i++)
		if (strcasestr(str_file_name(path), words[i]))
			return true;
	return false;
}

/* A copy may be younger than what it holds: a date in its path tells when it was put away, or on
 * which day the month began that it holds. */
int64_t log_kind_latest(const char *path, int64_t modified)
{
	enum { MONTH = 31 * 86400 };
	autobuf log = BUF(64 << 10);
	int64_t date = log_path_read(str_of(path), 0, &log), put_away;
	char text[32];
	snprintf(text, sizeof(text), "%04d-%02d-%02dT23:59:59Z", (int)(date / 10000),
		 (int)(date / 100 % 100), (int)(date % 100));
	return date && clock_parse(text, &put_away) ? MIN(modified, put_away + MONTH) : modified;
}

int64_t log_kind_first_day(struct str text)
{
	enum { MAX_LINES = 100 };
	struct str line;
	struct log_time t;
	for (size_t i = 0; i < MAX_LINES && str_line(&text, &line); i++)
		if (log_time_read(line, &t))
			return t.year * 10000 + t.month * 100 + t.day;
	return 0;
}
