/* SPDX-License-Identifier: Apache-2.0 */
/* log_spans - how far back each log reaches, one row for each log.
 *
 * A log is a file below /var/log with all its older parts (syslog, syslog.1,
 * syslog.2.gz …), or the systemd journal. "Kept for six months" is asked of what is
 * in the files, not of what logrotate was told: both ends are read from the records,
 * and a gap in between is looked for. */
#include "fact/scan.h"
#include "table/read/log_gap.h"
#include "table/read/log_part.h"

#include <string.h>

enum { MAX_DEPTH = 4, DAY = 86400 };

/* Unpacking is what costs here, so gaps are looked for in the newest compressed parts
 * until this much is unpacked: of the logs that every host has, and of all others. What
 * a part unpacks to is guessed from its size. */
enum { UNPACK_SYSTEM = 8 << 20, UNPACK_OTHERS = 4 << 20, UNPACK_RATIO = 12 };

struct log_span {
	const char *log, *kind, *first_at, *last_at, *path;
	int64_t parts, bytes, unreadable;
	double days, longest_gap_days;
	bool is_rotated;
};

static const struct column columns[] = {
	COLUMN(struct log_span, log, N_("name of the live file, or journal")),
	COLUMN(struct log_span, kind, N_("text, audit, journal, wtmp or btmp")),
	COLUMN_MEASURED(struct log_span, parts, N_("files, with the rotated and compressed ones")),
	COLUMN_MEASURED(struct log_span, first_at,
			N_("time of the first record; not set without records")),
	COLUMN_MEASURED(struct log_span, last_at, N_("time of the last record")),
	COLUMN_MEASURED(struct log_span, days,
			N_("days from the first to the last record; 0 without records")),
	COLUMN_MEASURED(
		struct log_span, longest_gap_days,
		N_("longest time between two records, in days; 0 where it is a day or less, "
		   "null where compressed parts are too large to look")),
	COLUMN_MEASURED(struct log_span, bytes, N_("size of all files")),
	COLUMN(struct log_span, is_rotated, N_("whether there are older parts")),
	COLUMN(struct log_span, unreadable, N_("files that could not be read")),
	COLUMN(struct log_span, path, N_("newest file, or the directory of the journal")),
};

/* A file, and the log that it belongs to. */
struct piece {
	const char *log, *kind, *shown_path;
	struct log_part part;
	bool is_secondary; /* a user's journal: it does not fill the gaps of the system's */
};

struct link {
	const char *path;
	int depth; /* of what it leads to, if that is a directory */
};

/* What a thing is, under whatever name it is met. */
struct identity {
	dev_t device;
	ino_t number;
};

struct unpacking {
	int64_t system_left, others_left;
};

struct walk {
	struct scan *s;
	struct piece *pieces;
	struct link *links;
	struct identity *seen;
	size_t n_pieces, pieces_capacity, n_links, links_capacity, n_seen, seen_capacity;
};

static struct piece *add_piece(struct walk *w, const struct stat *st)
{
	w->pieces = arena_grow(scan_arena(w->s), w->pieces, &w->pieces_capacity, w->n_pieces + 1,
			       sizeof(*w->pieces));
	struct piece *p = &w->pieces[w->n_pieces++];
	*p = (struct piece){ .part.bytes = st->st_size, .part.modified_at = st->st_mtime };
	return p;
}

static void add_seen(struct walk *w, const struct stat *st)
{
	w->seen = arena_grow(scan_arena(w->s), w->seen, &w->seen_capacity, w->n_seen + 1,
			     sizeof(*w->seen));
	w->seen[w->n_seen++] = (struct identity){ st->st_dev, st->st_ino };
}

static bool was_seen(const struct walk *w, const struct stat *st)
{
	for (size_t i = 0; i < w->n_seen; i++)
		if (w->seen[i].device == st->st_dev && w->seen[i].number == st->st_ino)
			return true;
	return false;
}

static const char *kind_of(const char *dir, struct log_name name)
{
	bool is_base = str_is(str_of(dir), "/var/log");
	if (is_base && str_is(name.front, "wtmp"))
		return "wtmp";
	if (is_base && str_is(name.front, "btmp"))
		return "btmp";
	return str_is(str_of(dir), "/var/log/audit") ? "audit" : "text";
}

static void add_file(struct walk *w, const char *dir, const char *name, const struct stat *st)
{
	struct piece *p = add_piece(w, st);
	p->part.path = scan_printf(w->s, "%s/%s", dir, name);
	p->shown_path = scan_text(w->s, str_of(p->part.path));
	p->part.name = log_name_read(str_of(name));
	p->log = scan_printf(w->s, "%s/%s%s", dir, scan_text(w->s, p->part.name.front),
			     p->part.name.back.p ? scan_text(w->s, p->part.name.back) : "");
	p->kind = kind_of(dir, p->part.name);
	p->part.form = p->kind[1] == 't' ? LOG_RECORDS : LOG_TEXT;
	add_seen(w, st);
}

static int walk_dir(struct walk *w, const char *dir, int depth, struct err *e);

/* `st` is what the entry is, or leads to. */
static int walk_entry(struct walk *w, const char *dir, const char *name, int depth,
		      const struct stat *st, struct err *e)
{
	const char *path = scan_printf(w->s, "%s/%s", dir, name);
	if (S_ISREG(st->st_mode)) {
		add_file(w, dir, name, st);
		return 0;
	}
	if (!S_ISDIR(st->st_mode) || str_is(str_of(path), "/var/log/journal"))
		return 0;
	if (depth > MAX_DEPTH) {
		scan_note(w->s, "not walked: %s (too deep)", path);
		return 0;
	}
	add_seen(w, st);
	int r = walk_dir(w, path, depth, e);
	if (r < 0 && !scan_is_late(w->s)) {
		scan_partial(w->s, "%s", e->said);
		r = 0;
	}
	return r < 0 ? r : 0;
}

static int walk_dir(struct walk *w, const char *dir, int depth, struct err *e)
{
	struct names names;
	int r = scan_list(w->s, dir, &names, e);
	for (size_t i = 0; !r && i < names.n; i++) {
		struct stat st;
		if (scan_is_late(w->s))
			return scan_late(w->s, e);
		const char *path = scan_printf(w->s, "%s/%s", dir, names.name[i]);
		int found = scan_stat(w->s, path, false, &st, e);
		if (found < 0)
			scan_partial(w->s, "%s", e->said);
		if (found)
			continue;
		if (!S_ISLNK(st.st_mode)) {
			r = walk_entry(w, dir, names.name[i], depth + 1, &st, e);
			continue;
		}
		w->links = arena_grow(scan_arena(w->s), w->links, &w->links_capacity,
				      w->n_links + 1, sizeof(*w->links));
		w->links[w->n_links++] = (struct link){ path, depth + 1 };
	}
	return r;
}

/* Links come last, so that what they lead to is known under its own name if it has
 * one here. A dangling one leads to nothing. */
static int walk_links(struct walk *w, struct err *e)
{
	for (size_t i = 0; i < w->n_links; i++) {
		struct link link = w->links[i];
		struct stat st;
		int r = scan_stat(w->s, link.path, true, &st, e);
		if (r < 0)
			scan_partial(w->s, "%s", e->said);
		if (r || was_seen(w, &st))
			continue;
		const char *slash = strrchr(link.path, '/');
		const char *dir = scan_text(w->s, str_range(link.path, slash));
		if (walk_entry(w, dir, slash + 1, link.depth, &st, e) < 0)
			return -1;
	}
	return 0;
}

/* ---- the journal's directories ---- */

/* "3d1219c7c4c5404aaa1f6d2a48adfda4", or with ".NAMESPACE" behind. Others, such as
 * "remote", hold the records of other machines. */
static bool is_machine_id(struct str name)
{
	for (size_t i = 0; i < 32; i++)
		if (i >= name.n || !strchr("0123456789abcdef", name.p[i]))
			return false;
	return name.n == 32 || name.p[32] == '.';
}

static void add_journals(struct walk *w, const char *base, const char *machine, struct err *e)
{
	struct names names;
	const char *dir = scan_printf(w->s, "%s/%s", base, machine);
	int r = scan_list(w->s, dir, &names, e);
	if (r < 0)
		scan_partial(w->s, "%s", e->said);
	for (size_t i = 0; !r && i < names.n; i++) {
		struct str name = str_of(names.name[i]);
		struct stat st;
		const char *path = scan_printf(w->s, "%s/%s", dir, names.name[i]);
		if (!str_ends(name, ".journal") && !str_ends(name, ".journal~"))
			continue;
		int found = scan_stat(w->s, path, true, &st, e);
		if (found < 0)
			scan_partial(w->s, "%s", e->said);
		if (found)
			continue;
		struct piece *p = add_piece(w, &st);
		p->log = scan_printf(w->s, "journal%s", machine + 32);
		p->kind = "journal";
		p->shown_path = dir;
		p->part.path = path;
		p->part.form = LOG_JOURNAL;
		p->part.name.is_rotated = str_find(name, '@') < name.n;
		p->is_secondary = !str_starts(name, "system");
	}
}

static void walk_journals(struct walk *w, const char *base, struct err *e)
{
	struct names names;
	int r = scan_list(w->s, base, &names, e);
	if (r < 0)
		scan_partial(w->s, "%s", e->said);
	for (size_t i = 0; !r && i < names.n; i++)
		if (is_machine_id(str_of(names.name[i])))
			add_journals(w, base, names.name[i], e);
}

/* ---- one log ---- */

static int by_log(const void *a, const void *b)
{
	const struct piece *x = a, *y = b;
	int c = strcmp(x->log, y->log);
	c = c ? c : log_name_compare(&x->part.name, &y->part.name);
	return c ? c : strcmp(x->part.path, y->part.path);
}

static int by_time(const void *a, const void *b)
{
	const struct log_part *x = &((const struct piece *)a)->part,
			      *y = &((const struct piece *)b)->part;
	return x->first != y->first ? (x->first < y->first ? -1 : 1) : strcmp(x->path, y->path);
}

/* From the newest to the oldest: what has no year is not later than that. */
static int find_ends(struct log_reader *r, struct piece *pieces, size_t n, struct err *e)
{
	int64_t latest = r->when.now;
	for (size_t i = 0; i < n; i++) {
		struct log_part *p = &pieces[i].part;
		bool has_mtime = p->modified_at >= LOG_WHEN_EARLIEST;
		if (log_part_ends(r, p, has_mtime ? MIN(latest, p->modified_at) : latest, e) < 0)
			return -1;
		if (p->first != NO_INT)
			latest = MIN(latest, p->first);
		if (p->is_out_of_order)
			scan_partial(r->s, "%s: its last record is older than its first", p->path);
	}
	return 0;
}

/* Whether a longer gap can be in the part, or its end has to be known. */
static bool is_worth_reading(const struct log_part *p, int64_t next, int64_t longest)
{
	int64_t end = p->is_packed ? next : p->last;
	return end - p->first > MAX(longest, LOG_GAP_LEAST);
}

/* Parts in the order of time. Whether some are left packed. */
static bool leave_packed(struct piece *pieces, size_t n, int64_t *left_bytes)
{
	bool is_any = false;
	for (size_t i = n; i-- > 0;) {
		struct log_part *p = &pieces[i].part;
		int64_t next = i + 1 < n ? pieces[i + 1].part.first : INT64_MAX;
		if (!p->is_packed || p->first == NO_INT || !is_worth_reading(p, next, 0))
			continue;
		p->is_left_packed = p->bytes > *left_bytes / UNPACK_RATIO;
		if (!p->is_left_packed)
			*left_bytes -= p->bytes * UNPACK_RATIO;
		is_any |= p->is_left_packed;
	}
	return is_any;
}

/* Parts in the order of time; those without a record are in front. */
static int find_gaps(struct log_reader *r, struct piece *pieces, size_t n, int64_t *longest,
		     struct err *e)
{
	int64_t seen_until = NO_INT;
	bool has_main = false;
	for (size_t i = 0; i < n; i++)
		has_main |= pieces[i].part.first != NO_INT && !pieces[i].is_secondary;
	for (size_t i = 0; i < n; i++) {
		struct log_part *p = &pieces[i].part;
		if (p->first == NO_INT || (has_main && pieces[i].is_secondary))
			continue;
		int64_t next = i + 1 < n ? pieces[i + 1].part.first : INT64_MAX;
		bool is_read = !p->is_left_packed && is_worth_reading(p, next, *longest);
		if (is_read && log_part_gaps(r, p, longest, e) < 0)
			return -1;
		if (seen_until != NO_INT && p->first - seen_until > MAX(*longest, LOG_GAP_LEAST))
			*longest = p->first - seen_until;
		/* Where the end could not be seen, no gap is claimed behind it. */
		bool is_open = is_read || p->is_left_packed;
		int64_t end = p->last != NO_INT ? p->last : is_open && i + 1 < n ? next : p->first;
		seen_until = MAX(seen_until, end);
	}
	return 0;
}

/* Logs that are worth a row even when they are empty: nothing but a record of its own
 * tells that another file is a log. */
static bool is_known_log(const struct piece *p)
{
	static const char *const known[] = { "/var/log/syslog", "/var/log/messages",
					     "/var/log/auth.log", "/var/log/secure",
					     "/var/log/audit/audit.log" };
	for (size_t i = 0; i < N(known); i++)
		if (str_is(str_of(p->log), known[i]))
			return true;
	return p->part.form != LOG_TEXT;
}

/* Two decimals: a quarter of an hour. */
static double in_days(int64_t seconds)
{
	int64_t hundredths = (seconds * 100 + DAY / 2) / DAY;
	return (double)hundredths / 100;
}

static int add_row(struct log_reader *r, struct unpacking *u, struct piece *pieces, size_t n,
		   struct err *e)
{
	const struct piece *newest = &pieces[0];
	bool is_known = is_known_log(newest);
	struct log_span row = { .log = newest->log,
				.kind = newest->kind,
				.path = newest->shown_path,
				.parts = (int64_t)n,
				.is_rotated = n > 1 };
	for (size_t i = 0; i < n; i++)
		row.is_rotated |= pieces[i].part.name.is_rotated;
	int64_t first = NO_INT, last = NO_INT, longest = 0, odd_before = r->when.n_odd;
	if (find_ends(r, pieces, n, e) < 0)
		return -1;
	qsort(pieces, n, sizeof(*pieces), by_time);
	bool is_left_packed = leave_packed(pieces, n, is_known ? &u->system_left : &u->others_left);
	if (is_left_packed && is_known)
		scan_unseen(r->s, "longest_gap_days",
			    "%s: its compressed parts are too large to look for gaps in all of "
			    "them",
			    row.log);
	if (find_gaps(r, pieces, n, &longest, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct log_part *p = &pieces[i].part;
		row.bytes += p->bytes;
		row.unreadable += p->is_unreadable;
		if (p->first != NO_INT && first == NO_INT)
			first = p->first;
		last = MAX(last, MAX(p->first, p->last));
	}
	int64_t n_odd = r->when.n_odd - odd_before;
	if (first == NO_INT && !row.unreadable && !n_odd && !is_known)
		return 0; /* not a log */
	if (n_odd && first == NO_INT)
		scan_partial(r->s, "%s: all its times lie in the future or before 2000", row.log);
	else if (n_odd)
		scan_note(r->s, "%s: times in the future or before 2000 do not count", row.log);
	bool is_unknown = first == NO_INT && (row.unreadable || n_odd);
	row.days = is_unknown ? NO_REAL : first == NO_INT ? 0 : in_days(last - first);
	row.longest_gap_days = is_unknown || (is_left_packed && !longest) ? NO_REAL
									  : in_days(longest);
	if (first != NO_INT) {
		row.first_at = clock_iso(scan_arena(r->s), first);
		row.last_at = clock_iso(scan_arena(r->s), last);
	}
	return scan_row(r->s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct walk w = { .s = s };
	struct stat st;
	int r = scan_stat(s, "/var/log", true, &st, e);
	bool has_dir = r == 0;
	if (has_dir) {
		add_seen(&w, &st);
		r = walk_dir(&w, "/var/log", 0, e);
	}
	if (r < 0)
		return r;
	if (walk_links(&w, e) < 0)
		return -1;
	walk_journals(&w, "/var/log/journal", e);
	walk_journals(&w, "/run/log/journal", e);
	if (!has_dir && !w.n_pieces)
		return scan_absent(s, "no /var/log here");
	struct log_reader reader = { .s = s, .block = arena_alloc(scan_arena(s), LOG_PART_BLOCK) };
	log_when_begin(s, &reader.when);
	struct unpacking unpacking = { UNPACK_SYSTEM, UNPACK_OTHERS };
	if (w.n_pieces)
		qsort(w.pieces, w.n_pieces, sizeof(*w.pieces), by_log);
	for (size_t i = 0, n; i < w.n_pieces; i += n) {
		for (n = 1; i + n < w.n_pieces && !strcmp(w.pieces[i].log, w.pieces[i + n].log);)
			n++;
		if ((r = add_row(&reader, &unpacking, w.pieces + i, n, e)))
			return r;
	}
	return 0;
}

const struct table table_host_log_spans = {
	.name = "log_spans",
	.doc = N_("how far back each log reaches, and its longest gap"),
	.example = "SELECT log, days FROM log_spans WHERE days < 180",
	.source = "/var/log, /run/log/journal",
	.identity = "log",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
