/* SPDX-License-Identifier: Apache-2.0 */
/* log - an archive of logs: log:DIR or log:FILE.
 *
 * Each file is read from its front to its end, once, unpacked as it comes: what it is, is seen from
 * its first bytes. A line that has no time of its own (the second line of a message) is counted,
 * not guessed. */
#include "base/file.h"
#include "base/unicode.h"
#include "base/unpack.h"
#include "parse/evtx.h"
#include "parse/journal_file.h"
#include "parse/log_path.h"
#include "parse/log_time.h"
#include "parse/syslog_line.h"
#include "parse/utmp_file.h"
#include "survey/log/log_archive.h"
#include "survey/survey_plan.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum {
	MAX_FILES = 500 * 1000,
	MAX_LINE = 64 << 10,
	MAX_ZONE_BYTES = 256 << 10,
};
#define MAX_UNPACKED (UINT64_C(64) << 30)

/* ---- planning ---- */

/* The zone in which logs without one were written: of this machine, or the one that is named. */
static int plan_zone(struct survey_plan *p, struct err *e)
{
	const char *zone = survey_plan_setting(p, "zone");
	const char *path = "/etc/localtime";
	if (*zone && (zone[0] == '/' || strstr(zone, "..")))
		return err_use(e, "log.zone = %s: no name of a time zone", zone);
	if (*zone)
		path = arena_printf(survey_plan_arena(p), "/usr/share/zoneinfo/%s", zone);
	if (survey_plan_file(p, path, e) < 0 && (*zone || e->code != ENOENT))
		return *zone ? err_wrap(e, "log.zone = %s", zone) : -1;
	if (*zone || e->code != ENOENT)
		survey_plan_word(p, "zone", path);
	return 0;
}

static int plan(struct survey_plan *p, struct err *e)
{
	const char *path = survey_plan_rest(p);
	struct stat st;
	e->code = 0;
	if (plan_zone(p, e) < 0)
		return -1;
	if (survey_plan_number(p, "work_from") >= survey_plan_number(p, "work_to"))
		return err_use(e, "log.work_from must be before log.work_to");
	if (stat(path, &st) < 0)
		return err_sys(e, "%s", path);
	return S_ISDIR(st.st_mode) ? survey_plan_folder(p, path, MAX_FILES, e)
				   : survey_plan_file(p, path, e);
}

/* ---- one file ---- */

struct reading {
	struct log_archive *archive;
	struct log_archive_file file;
	const char *path;
	struct unpack *unpack;
	struct buf held; /* what came and is not whole yet */
	struct buf wide; /* of UTF-16: what came and is not read yet */
	int64_t latest;	 /* no record is younger */
	enum { NARROW, WIDE_LITTLE, WIDE_BIG } width;
	bool is_over, is_utc;
};

/* Moves what came in UTF-16 to what is held, but for half a character at its end. */
static void narrow(struct reading *r, struct str piece)
{
	buf_str(&r->wide, piece);
	struct str whole = str_head(buf_view(&r->wide), r->wide.n & ~(size_t)1);
	size_t high = r->width == WIDE_BIG ? 2 : 1; /* its byte, from the end */
	if (whole.n && (whole.p[whole.n - high] & 0xfc) == 0xd8)
		whole.n -= 2;
	unicode_utf16(whole, r->width == WIDE_BIG, &r->held);
	struct str rest = str_from(buf_view(&r->wide), whole.n);
	memmove(r->wide.p, rest.p, rest.n);
	r->wide.n = rest.n;
}

/* More bytes behind those that are held. False at the end, or where it is damaged. */
static bool more(struct reading *r)
{
	struct err e;
	struct str piece;
	if (r->is_over)
		return false;
	int got = unpack_next(r->unpack, &piece, &e);
	if (got == 0 && r->width)
		narrow(r, piece);
	else if (got == 0)
		buf_str(&r->held, piece);
	if (got < 0)
		log_archive_failed(r->archive, &r->file, r->path, &e);
	r->is_over = got != 0;
	return !r->is_over;
}

/* Drops the first n bytes that are held. */
static void drop(struct reading *r, size_t n)
{
	memmove(r->held.p, r->held.p + n, r->held.n - n);
	r->held.n -= n;
}

/* Without a year in its lines a log that has run for longer than one seems to fall back by a year
 * where it comes to the day of its end: all that came before was a year earlier. */
static int64_t place(struct reading *r, const struct log_time *t)
{
	enum { DAY = 86400, YEAR = 366 * DAY, MOST = 31 * DAY };
	struct log_archive_file *f = &r->file;
	int64_t time = log_time_place(t, &r->archive->zone, r->latest);
	if (t->year || !f->records || time > f->previous - YEAR / 2)
		return time;
	int64_t next = log_time_place(t, &r->archive->zone, time + YEAR);
	if (next >= f->previous - DAY && next < f->previous + MOST)
		log_archive_earlier(r->archive, f, next - time);
	return time;
}

/* Web servers of Microsoft write in UTC whatever the machine's zone is. */
static void take_heading(struct reading *r, struct str line)
{
	if (str_starts(line, "#Software: "))
		r->is_utc = str_starts(line,
				       "#Software: Microsoft Internet Information Services") ||
			    str_starts(line, "#Software: Microsoft HTTP");
}

/* A log that was cut to nothing while a program wrote on, or a crash, leaves a hole of zeros. */
static struct str without_hole(struct str s)
{
	size_t n = 0;
	while (n < s.n && s.p[n] == 0)
		n++;
	return str_from(s, n);
}

static void take_line(struct reading *r, struct str line)
{
	struct log_time t;
	struct syslog_line said;
	struct sign_in what;
	if (!str_trim(line).n)
		return;
	take_heading(r, line);
	if (!log_time_read(line, &t)) {
		r->file.undated++;
		return;
	}
	t.has_zone |= r->is_utc;
	int64_t time = place(r, &t);
	if (!log_archive_record(r->archive, &r->file, time))
		return;
	syslog_line_read(line, &said);
	log_archive_host(r->archive, &r->file, said.host);
	if (sign_in_read(said.program, said.message, &what))
		log_archive_tell(r->archive, &r->file, said.host, &what, time);
}

/* SQL Server and Windows write some of their logs in UTF-16, with its mark at the front. */
static int width_of(struct str head)
{
	return str_starts(head, "\xff\xfe")   ? WIDE_LITTLE
	       : str_starts(head, "\xfe\xff") ? WIDE_BIG
					      : NARROW;
}

static void begin_wide(struct reading *r)
{
	struct buf came = r->held;
	r->held = BUF(came.max);
	narrow(r, str_from(buf_view(&came), 2));
	buf_free(&came);
}

/* A line may be cut by the pieces in which a file comes; one that never ends is cut by us. */
static void read_text(struct reading *r)
{
	r->width = width_of(buf_view(&r->held));
	if (r->width)
		begin_wide(r);
	do {
		size_t at = 0;
		for (;;) {
			struct str rest = without_hole(str_from(buf_view(&r->held), at));
			at = r->held.n - rest.n;
			size_t n = str_find(rest, '\n');
			bool is_whole = n < rest.n;
			if (!is_whole && (!r->is_over || !rest.n) && rest.n < MAX_LINE)
				break;
			take_line(r, str_head(rest, MIN(n, MAX_LINE)));
			at += is_whole ? n + 1 : rest.n;
		}
		drop(r, at);
	} while (!survey_is_late(r->archive->survey) && (more(r) || r->held.n));
}

static struct str value_of(void *arg, const char *name)
{
	const struct evtx_record *x = arg;
	if (name[0] != '#')
		return evtx_value(x, name);
	size_t n = (size_t)(name[1] - '0');
	return n <= x->n_data ? x->data[n - 1].value : (struct str){ NULL, 0 };
}

static void take_event(struct reading *r, struct evtx_record *x)
{
	struct sign_in what;
	if (!log_archive_record(r->archive, &r->file, x->time))
		return;
	log_archive_host(r->archive, &r->file, x->computer);
	/* "-" and the like stand for nothing. */
	if (sign_in_windows(x->event, x->channel, value_of, x, &what)) {
		if (str_is(what.from, "-") || str_is(what.from, "LOCAL"))
			what.from = (struct str){ NULL, 0 };
		if (str_is(what.user, "-"))
			what.user = (struct str){ NULL, 0 };
		log_archive_tell(r->archive, &r->file, x->computer, &what, x->time);
	}
}

struct events {
	size_t n_due; /* chunks that the file says it has */
	bool is_in_use;
	uint64_t last; /* number of the last record */
};

/* The chunks of a log that is full are used again, the oldest first. */
static void begin_chunk(struct reading *r, struct events *x, const struct evtx_chunk *c)
{
	if (c->previous + 1 < x->last)
		log_archive_turn(r->archive, &r->file);
	x->last = c->previous + 1;
	/* In the chunk at which Windows was writing anything may be half done. */
	if (!c->is_as_written && !x->is_in_use)
		log_archive_damaged(r->archive, &r->file, r->path,
				    N_("a block of records is not as it was written: its checksum "
				       "differs"));
	x->is_in_use &= c->is_as_written;
}

static void read_chunk(struct reading *r, struct events *events, struct str bytes, bool is_due)
{
	struct evtx_chunk c;
	struct evtx_record x;
	struct err e;
	bool goes_on = true;
	int got = 1;
	int is_there = evtx_chunk_open(&c, bytes, &e);
	if (is_there == 0 && is_due)
		is_there = err_set(&e, "%s", N_("a block of records is empty"));
	if (is_there < 0)
		log_archive_damaged(r->archive, &r->file, r->path, e.said);
	if (is_there <= 0)
		return;
	begin_chunk(r, events, &c);
	while (got > 0 || (got < 0 && goes_on)) {
		autoarena a = ARENA(16 << 20);
		got = evtx_chunk_next(&c, &a, &x, &goes_on, &e);
		if (got > 0)
			take_event(r, &x);
		else if (got < 0)
			log_archive_damaged(r->archive, &r->file, r->path, e.said);
	}
}

static void read_evtx(struct reading *r)
{
	while (r->held.n < EVTX_HEADER_BYTES && more(r))
		continue;
	struct events x = { .n_due = evtx_n_chunks(buf_view(&r->held)),
			    .is_in_use = evtx_is_in_use(buf_view(&r->held)) };
	size_t n_read = 0;
	drop(r, MIN(r->held.n, EVTX_HEADER_BYTES));
	for (; !survey_is_late(r->archive->survey); n_read++) {
		while (r->held.n < EVTX_CHUNK_BYTES && more(r))
			continue;
		if (r->held.n < EVTX_CHUNK_BYTES && (r->held.n || n_read < x.n_due))
			log_archive_damaged(r->archive, &r->file, r->path, N_("it is cut short"));
		if (!r->held.n)
			return;
		size_t n = MIN(r->held.n, EVTX_CHUNK_BYTES);
		read_chunk(r, &x, str_head(buf_view(&r->held), n), n_read < x.n_due);
		drop(r, n);
	}
}

static void take_sign_in(struct reading *r, struct str bytes, bool is_refused)
{
	struct utmp_record u;
	if (!utmp_file_read(bytes, &u) || !log_archive_record(r->archive, &r->file, u.time))
		return;
	if (!is_refused && u.type != UTMP_FILE_USER)
		return;
	const struct sign_in what = { .kind = is_refused ? SIGN_IN_REFUSED : SIGN_IN_OPENED,
				      .service = u.host.n ? "remote" : "console",
				      .user = u.user,
				      .from = u.host,
				      .times = 1 };
	log_archive_tell(r->archive, &r->file, (struct str){ NULL, 0 }, &what, u.time);
}

static void read_utmp(struct reading *r, bool is_refused)
{
	size_t n = utmp_file_record_bytes(buf_view(&r->held));
	while (!survey_is_late(r->archive->survey)) {
		while (r->held.n < n && more(r))
			continue;
		if (r->held.n && r->held.n < n)
			log_archive_damaged(r->archive, &r->file, r->path, N_("it is cut short"));
		if (r->held.n < n)
			return;
		size_t at = 0;
		for (; at + n <= r->held.n; at += n)
			take_sign_in(r, str_head(str_from(buf_view(&r->held), at), n), is_refused);
		drop(r, at);
	}
}

/* ---- journals: only their ends and number of entries ---- */

static const char journal_magic[] = "LPKSHHRH";

static int read_at(void *context, uint64_t offset, void *ret, size_t n, struct err *e)
{
	ssize_t got = pread(*(int *)context, ret, n, (off_t)offset);
	if (got < 0)
		return err_sys(e, "read");
	return (size_t)got == n ? 0 : err_set(e, "it is cut short");
}

static void read_journal(struct reading *r, int fd, int64_t bytes)
{
	struct err e;
	struct journal_file j = { .read = read_at, .context = &fd, .size_bytes = (uint64_t)bytes };
	char magic[sizeof(journal_magic) - 1] = "";
	/* What was seen is what came out of the packing; entries are found by where they lie. */
	(void)!pread(fd, magic, sizeof(magic), 0);
	if (memcmp(magic, journal_magic, sizeof(magic)) != 0) {
		log_archive_unread(r->archive, r->path, N_("a packed journal: unpack it first"));
		return;
	}
	if (journal_file_open(&j, &e) < 0) {
		log_archive_failed(r->archive, &r->file, r->path, &e);
		return;
	}
	int64_t time;
	if (j.n_entries)
		log_archive_people_unread(r->archive, r->path);
	for (uint64_t i = 0; i < j.n_entries && !survey_is_late(r->archive->survey); i++) {
		if (journal_file_time(&j, i, &time, &e) < 0) {
			log_archive_failed(r->archive, &r->file, r->path, &e);
			return;
		}
		/* Which it counts if it cannot be: the number of entries is not in doubt. */
		(void)!log_archive_record(r->archive, &r->file, time);
	}
}

/* ---- all of them ---- */

static bool is_sign_ins(const char *path, const char *name)
{
	return strncmp(str_file_name(path), name, strlen(name)) == 0;
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

static const char *kind_of(const char *path, struct str head)
{
	if (evtx_is(head))
		return "evtx";
	if (str_starts(head, journal_magic))
		return "journal";
	if (utmp_file_record_bytes(head) && is_sign_ins(path, "wtmp"))
		return "wtmp";
	if (utmp_file_record_bytes(head) && is_sign_ins(path, "btmp"))
		return "btmp";
	return width_of(head) || is_text(head) ? "text" : NULL;
}

/* What is called a log and is none: the last sign-in of each account, and what databases need after
 * a crash and for their copies. */
static bool is_no_log(const char *name, struct str head)
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
static bool is_named_log(const char *path)
{
	static const char *const words[] = { "log",   "evt",	  "txt",    "csv",
					     "json",  "xml",	  "wtmp",   "btmp",
					     "audit", "messages", "secure", "journal" };
	for (size_t i = 0; i < N(words); i++)
		if (strcasestr(str_file_name(path), words[i]))
			return true;
	return false;
}

static void read_by_kind(struct reading *r, const char *kind, int fd, int64_t bytes)
{
	static const char words[] = N_("neither text nor a log that is known here");
	bool is_database = str_starts(buf_view(&r->held), "SQLite format 3");
	if (kind[0] == 'u' && !is_database &&
	    (is_sign_ins(r->path, "wtmp") || is_sign_ins(r->path, "btmp")))
		log_archive_damaged(r->archive, &r->file, r->path, words);
	else if (kind[0] == 'u')
		log_archive_unread(r->archive, r->path, words);
	else if (kind[0] == 'e')
		read_evtx(r);
	else if (kind[0] == 'j')
		read_journal(r, fd, bytes);
	else if (kind[0] == 't')
		read_text(r);
	else
		read_utmp(r, kind[0] == 'b');
}

/* A copy may be younger than what it holds: a date in its path tells when it was put away, or on
 * which day the month began that it holds. */
static int64_t latest_of(const char *path, int64_t modified)
{
	enum { MONTH = 31 * 86400 };
	autobuf log = BUF(64 << 10);
	int64_t date = log_path_read(str_of(path), 0, &log), put_away;
	char text[32];
	snprintf(text, sizeof(text), "%04d-%02d-%02dT23:59:59Z", (int)(date / 10000),
		 (int)(date / 100 % 100), (int)(date % 100));
	return date && clock_parse(text, &put_away) ? MIN(modified, put_away + MONTH) : modified;
}

/* Takes what comes first, behind a hole: a picture may begin with zeros, and records of sign-ins
 * are counted from the front. */
static int begin_file(struct reading *r, struct err *e)
{
	struct str piece;
	bool may_have_hole = is_named_log(r->path) && !is_sign_ins(r->path, "wtmp") &&
			     !is_sign_ins(r->path, "btmp");
	int got = unpack_next(r->unpack, &piece, e);
	bool is_hole = may_have_hole && got == 0 && !without_hole(piece).n;
	while (got == 0 && may_have_hole && !without_hole(piece).n &&
	       !survey_is_late(r->archive->survey))
		got = unpack_next(r->unpack, &piece, e);
	r->is_over = got != 0;
	if (got == UNPACK_END && is_hole)
		return err_set(e, "%s", N_("nothing but zeros"));
	if (got == 0)
		buf_str(&r->held, may_have_hole ? without_hole(piece) : piece);
	return got;
}

/* The day that the first line with a time tells, as YYYYMMDD; 0: none does. */
static int64_t first_day(struct str text)
{
	enum { MAX_LINES = 100 };
	struct str line;
	struct log_time t;
	for (size_t i = 0; i < MAX_LINES && str_line(&text, &line); i++)
		if (log_time_read(line, &t))
			return t.year * 10000 + t.month * 100 + t.day;
	return 0;
}

static void read_file(struct log_archive *a, const char *path, int fd)
{
	struct err e;
	struct stat st = { .st_size = 0 };
	autofd int direct = fcntl(fd, F_DUPFD_CLOEXEC, 0);
	struct reading r = {
		.archive = a, .path = path, .held = BUF(MAX_LINE * 8), .wide = BUF(MAX_LINE * 8)
	};
	(void)!fstat(fd, &st);
	r.latest = latest_of(path, MIN((int64_t)st.st_mtime, survey_now(a->survey)));
	if (unpack_open(fd, path, MAX_UNPACKED, &r.unpack, &e) < 0) {
		r.file = log_archive_open(a, path, "unknown", st.st_size, 0);
		log_archive_unread(a, path, e.said);
		log_archive_close(a, &r.file);
		return;
	}
	r.file = (struct log_archive_file){ .source = NULL };
	int got = begin_file(&r, &e);
	const char *kind = kind_of(path, buf_view(&r.held));
	if (got == 0 && !kind && is_named_log(path))
		kind = "unknown";
	bool is_none = is_no_log(str_file_name(path), buf_view(&r.held));
	if (!is_none && (kind || got < 0))
		r.file = log_archive_open(a, path, kind ? kind : "text", st.st_size,
					  kind && kind[0] == 't' ? first_day(buf_view(&r.held))
								 : 0);
	if (r.file.source && got < 0)
		log_archive_failed(a, &r.file, path, &e);
	else if (r.file.source)
		read_by_kind(&r, kind, direct, st.st_size);
	if (r.file.source)
		log_archive_close(a, &r.file);
	unpack_close(&r.unpack);
	buf_free(&r.wide);
	buf_free(&r.held);
}

static int read_zone(struct survey *s, struct log_archive *a, struct err *e)
{
	struct buf bytes = BUF(MAX_ZONE_BYTES);
	char block[4096];
	ssize_t n = 0;
	autofd int fd = survey_open(s, 0, e);
	while (fd >= 0 && (n = read(fd, block, sizeof(block))) > 0)
		buf_add(&bytes, block, (size_t)n);
	if (fd < 0 || n < 0)
		return -1;
	/* The zone points into the bytes. */
	struct str kept = { arena_strndup(survey_arena(s), bytes.p ? bytes.p : "", bytes.n),
			    bytes.n };
	buf_free(&bytes);
	return tzif_read(kept, &a->zone, e);
}

static int look(struct survey *s, struct err *e)
{
	struct log_archive a;
	size_t first = survey_word(s, "zone") ? 1 : 0;
	log_archive_begin(&a, s);
	if (first && read_zone(s, &a, e) < 0)
		return err_wrap(e, "%s", survey_word(s, "zone"));
	for (size_t i = first; i < survey_n_files(s); i++) {
		const char *path = survey_file_name(s, i);
		survey_progress(s, "%zu/%zu %s", i - first + 1, survey_n_files(s) - first, path);
		if (survey_is_late(s))
			return err_set(e, "not all files were read until the deadline");
		int fd = survey_open(s, i, e);
		if (fd >= 0) {
			read_file(&a, path, fd);
			continue;
		}
		struct log_archive_file f = log_archive_open(&a, path, "text", 0, 0);
		log_archive_unread(&a, path, e->said);
		log_archive_close(&a, &f);
	}
	if (survey_is_late(s))
		return err_set(e, "not all files were read until the deadline");
	log_archive_end(&a);
	return 0;
}

static const struct survey_setting settings[] = {
	{ "zone", "", N_("time zone of logs without one, as Asia/Shanghai; empty: this machine's"),
	  0, 0 },
	{ "work_from", "7", N_("the hour at which work begins: sign-ins before are odd"), 0, 23 },
	{ "work_to", "21", N_("the hour at which work ends"), 1, 24 },
};

const struct survey_kind survey_log_log = {
	.name = "log",
	.doc = N_("an archive of logs, text or Windows events, also compressed: log:DIR, log:FILE"),
	.profile = "logs",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 3600 * 1000,
	.plan = plan,
	.look = look,
};
