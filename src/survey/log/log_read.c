/* SPDX-License-Identifier: Apache-2.0 */
/* log_read - reads one file of an archive of logs. */
#include "survey/log/log_read.h"

#include "base/unicode.h"
#include "parse/event_export.h"
#include "parse/journal_export.h"
#include "parse/journal_file.h"
#include "parse/log_json.h"
#include "parse/log_time.h"
#include "parse/syslog_line.h"
#include "parse/utmp_file.h"

#include <string.h>
#include <unistd.h>

/* Moves what came in UTF-16 to what is held, but for half a character at its end. */
static void narrow(struct log_read *r, struct str piece)
{
	buf_str(&r->wide, piece);
	struct str whole = str_head(buf_view(&r->wide), r->wide.n & ~(size_t)1);
	size_t high = r->width == LOG_KIND_BIG ? 2 : 1; /* its byte, from the end */
	if (whole.n && (whole.p[whole.n - high] & 0xfc) == 0xd8)
		whole.n -= 2;
	unicode_utf16(whole, r->width == LOG_KIND_BIG, &r->held);
	struct str rest = str_from(buf_view(&r->wide), whole.n);
	memmove(r->wide.p, rest.p, rest.n);
	r->wide.n = rest.n;
}

/* More bytes behind those that are held. False at the end, or where it is damaged. */
static bool more(struct log_read *r)
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
static void drop(struct log_read *r, size_t n)
{
	memmove(r->held.p, r->held.p + n, r->held.n - n);
	r->held.n -= n;
}

/* Without a year in its lines a log that has run for longer than one seems to fall back by a year
 * where it comes to the day of its end: all that came before was a year earlier. */
static int64_t place(struct log_read *r, const struct log_time *t)
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
static void take_heading(struct log_read *r, struct str line)
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

/* Who said what at that time. */
static void take_message(struct log_read *r, const struct syslog_line *said, int64_t time)
{
	struct sign_in what;
	if (!log_archive_record(r->archive, &r->file, time))
		return;
	log_archive_host(r->archive, &r->file, said->host);
	if (sign_in_read(said->program, said->message, &what))
		log_archive_tell(r->archive, &r->file, said->host, &what, time);
}

/* False: it is no object that tells its time. */
static bool take_json(struct log_read *r, struct str line)
{
	autoarena a = ARENA(1 << 20);
	struct log_json j;
	struct log_time t;
	struct syslog_line said;
	if (!str_starts(line, "{") || !log_json_read(line, &a, &j) ||
	    (j.when.n && !log_time_read(j.when, &t)))
		return false;
	/* What carries lines of others on has them as they were. */
	syslog_line_read(j.message, &said);
	if (j.program.n)
		said = (struct syslog_line){ .program = j.program, .message = j.message };
	if (j.host.n)
		said.host = j.host;
	take_message(r, &said, j.when.n ? place(r, &t) : j.time);
	return true;
}

static void take_line(struct log_read *r, struct str line)
{
	struct log_time t;
	struct syslog_line said;
	take_heading(r, line);
	if (take_json(r, line))
		return;
	if (!log_time_read(line, &t)) {
		r->file.undated++;
		return;
	}
	t.has_zone |= r->is_utc;
	syslog_line_read(line, &said);
	take_message(r, &said, place(r, &t));
}

static struct str value_of(void *arg, const char *name)
{
	const struct evtx_record *x = arg;
	if (name[0] != '#')
		return evtx_value(x, name);
	size_t n = (size_t)(name[1] - '0');
	return n <= x->n_data ? x->data[n - 1].value : (struct str){ NULL, 0 };
}

static void take_event(struct log_read *r, struct evtx_record *x)
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

/* The event of a list whose lines have come. */
static void end_listed(struct log_read *r)
{
	struct evtx_record x;
	struct log_time t;
	if (!r->event.n)
		return;
	if (event_export_text(buf_view(&r->event), &t, &x)) {
		x.time = place(r, &t);
		take_event(r, &x);
	} else {
		r->file.undated++;
	}
	buf_clear(&r->event);
}

/* Of an event with more lines than there is room the first count. */
static void take_listed(struct log_read *r, struct str line)
{
	if (event_export_begins(line))
		end_listed(r);
	buf_str(&r->event, line);
	buf_putc(&r->event, '\n');
}

static void take_any(struct log_read *r, struct str line)
{
	if (!str_trim(line).n)
		return;
	if (r->is_list)
		take_listed(r, line);
	else if (!r->file.records && event_export_is_head(line))
		r->is_list = true;
	else
		take_line(r, line);
}

static void begin_wide(struct log_read *r)
{
	struct buf came = r->held;
	r->held = BUF(came.max);
	narrow(r, str_from(buf_view(&came), 2));
	buf_free(&came);
}

/* A record that is no line, off the front of what is held. False: none is whole. */
static bool take_export(struct log_read *r, struct str *rest)
{
	struct journal_export j;
	if (!journal_export_next(rest, &j))
		return false;
	take_message(r, &(struct syslog_line){ j.host, j.program, j.message }, j.time);
	return true;
}

static bool take_xml(struct log_read *r, struct str *rest)
{
	autoarena a = ARENA(4 << 20);
	struct evtx_record x;
	if (!event_export_xml(rest, &a, &x))
		return false;
	take_event(r, &x);
	return true;
}

static void read_records(struct log_read *r, bool (*next)(struct log_read *r, struct str *rest))
{
	do {
		struct str rest = buf_view(&r->held);
		while (next(r, &rest))
			continue;
		drop(r, r->held.n - rest.n);
		if (r->held.n < r->held.max - UNPACK_PIECE_BYTES * 2)
			continue;
		log_archive_damaged(r->archive, &r->file, r->path,
				    N_("a record that does not end, or is too large"));
		r->held.n = 0;
	} while (!survey_is_late(r->archive->survey) && more(r));
	bool is_behind_end = next == take_xml && str_has(buf_view(&r->held), "</Events>");
	if (str_trim(buf_view(&r->held)).n && !is_behind_end)
		log_archive_damaged(r->archive, &r->file, r->path, N_("it is cut short"));
}

/* A line may be cut by the pieces in which a file comes; one that never ends is cut by us. */
static void read_lines(struct log_read *r)
{
	do {
		size_t at = 0;
		for (;;) {
			struct str rest = without_hole(str_from(buf_view(&r->held), at));
			at = r->held.n - rest.n;
			size_t n = str_find(rest, '\n');
			bool is_whole = n < rest.n;
			if (!is_whole && (!r->is_over || !rest.n) && rest.n < LOG_READ_LINE)
				break;
			take_any(r, str_head(rest, MIN(n, LOG_READ_LINE)));
			at += is_whole ? n + 1 : rest.n;
		}
		drop(r, at);
	} while (!survey_is_late(r->archive->survey) && (more(r) || r->held.n));
	end_listed(r);
}

static void read_text(struct log_read *r)
{
	r->width = log_kind_width(buf_view(&r->held));
	if (r->width)
		begin_wide(r);
	if (journal_export_is(buf_view(&r->held)))
		read_records(r, take_export);
	else if (event_export_is_xml(buf_view(&r->held)))
		read_records(r, take_xml);
	else
		read_lines(r);
}

struct events {
	size_t n_due; /* chunks that the file says it has */
	bool is_in_use;
	uint64_t last; /* number of the last record */
};

/* The chunks of a log that is full are used again, the oldest first. */
static void begin_chunk(struct log_read *r, struct events *x, const struct evtx_chunk *c)
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

static void read_chunk(struct log_read *r, struct events *events, struct str bytes, bool is_due)
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

static void read_evtx(struct log_read *r)
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

static void take_sign_in(struct log_read *r, struct str bytes, bool is_refused)
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

static void read_utmp(struct log_read *r, bool is_refused)
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

static int read_at(void *context, uint64_t offset, void *ret, size_t n, struct err *e)
{
	ssize_t got = pread(*(int *)context, ret, n, (off_t)offset);
	if (got < 0)
		return err_sys(e, "read");
	return (size_t)got == n ? 0 : err_set(e, "it is cut short");
}

static void read_journal(struct log_read *r, int fd, int64_t bytes)
{
	struct err e;
	struct journal_file j = { .read = read_at, .context = &fd, .size_bytes = (uint64_t)bytes };
	char magic[sizeof(LOG_KIND_JOURNAL) - 1] = "";
	/* What was seen is what came out of the packing; entries are found by where they lie. */
	(void)!pread(fd, magic, sizeof(magic), 0);
	if (memcmp(magic, LOG_KIND_JOURNAL, sizeof(magic)) != 0) {
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

void log_read_all(struct log_read *r, const char *kind, int fd, int64_t bytes)
{
	static const char words[] = N_("neither text nor a log that is known here");
	bool is_database = str_starts(buf_view(&r->held), "SQLite format 3");
	if (kind[0] == 'u' && !is_database &&
	    (log_kind_is_sign_ins(r->path, "wtmp") || log_kind_is_sign_ins(r->path, "btmp")))
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

/* A picture may begin with zeros, and records of sign-ins are counted from the front. */
int log_read_begin(struct log_read *r, struct err *e)
{
	struct str piece;
	bool may_have_hole = log_kind_is_named(r->path) && !log_kind_is_sign_ins(r->path, "wtmp") &&
			     !log_kind_is_sign_ins(r->path, "btmp");
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
