/* SPDX-License-Identifier: Apache-2.0 */
/* log_archive - what the records of an archive of logs come to: spans, gaps, sign-ins, events. */
#include "survey/log/log_archive.h"

#include "parse/log_path.h"
#include "parse/log_time.h"
#include "table/log/log.h"

#include <string.h>

enum {
	JUMP_SECONDS = 300, /* records of several processes are never quite in order */
	MAX_SIGHTS = 100 * 1000,
	MAX_HOSTS = 64, /* of one log that are counted */
	DAY = 86400,
	EARLIEST = 946684800, /* 2000-01-01: before it is a clock without battery */
};

static const struct table *const people[] = { &table_log_log_logins, &table_log_log_privilege,
					      &table_log_log_events };

struct host {
	const char *name;
	int64_t n;
};

struct log_archive_source {
	const char *name, *kind;
	int64_t parts, bytes, records, undated, misdated, jumps, jump_at, damaged;
	struct log_cover cover;
	struct host *hosts;
	size_t n_hosts, host_capacity;
};

struct log_archive_sight {
	const struct log_archive_source *source;
	const char *host, *service, *user, *from, *what;
	enum sign_in_kind kind;
	int64_t count, odd, first, last;
};

void log_archive_begin(struct log_archive *a, struct survey *s)
{
	*a = (struct log_archive){ .survey = s,
				   .work_from = survey_number(s, "work_from"),
				   .work_to = survey_number(s, "work_to"),
				   .by_name = MAP(survey_arena(s)),
				   .by_key = MAP(survey_arena(s)) };
}

/* ---- files ---- */

struct log_archive_file log_archive_open(struct log_archive *a, const char *path, const char *kind,
					 int64_t bytes, int64_t first_day)
{
	struct arena *arena = survey_arena(a->survey);
	autobuf name = BUF(64 << 10);
	(void)log_path_read(str_of(path), first_day, &name);
	struct log_archive_source *s = map_get(&a->by_name, buf_view(&name));
	if (!s) {
		s = arena_new(arena, struct log_archive_source);
		s->name = str_text(arena, buf_view(&name));
		s->kind = kind;
		map_set(&a->by_name, buf_view(&name), s);
		a->source = arena_grow(arena, a->source, &a->source_capacity, a->n_sources + 1,
				       sizeof(struct log_archive_source *));
		a->source[a->n_sources++] = s;
	}
	s->parts++;
	s->bytes += bytes;
	return (struct log_archive_file){ .source = s };
}

static void step(struct log_archive_steps *x, int64_t from, int64_t seconds)
{
	x->n++;
	if (seconds > JUMP_SECONDS && !x->jumps++)
		x->jump_at = from;
}

bool log_archive_record(struct log_archive *a, struct log_archive_file *f, int64_t time)
{
	if (time < EARLIEST || time > survey_now(a->survey) + LOG_TIME_SLACK) {
		f->misdated++;
		return false;
	}
	if (f->records++ && time < f->previous)
		step(&f->back, f->previous, f->previous - time);
	else if (f->records > 1 && time > f->previous)
		step(&f->forth, f->previous, time - f->previous);
	f->previous = time;
	log_cover_add(&a->cover, survey_arena(a->survey), time);
	return true;
}

void log_archive_earlier(struct log_archive *a, struct log_archive_file *f, int64_t seconds)
{
	f->previous -= seconds;
	f->back.jump_at -= seconds;
	f->forth.jump_at -= seconds;
	log_cover_earlier(&a->cover, seconds);
}

void log_archive_host(struct log_archive *a, struct log_archive_file *f, struct str host)
{
	struct log_archive_source *s = f->source;
	if (!host.n)
		return;
	for (size_t i = 0; i < s->n_hosts; i++)
		if (str_is(host, s->hosts[i].name)) {
			s->hosts[i].n++;
			return;
		}
	if (s->n_hosts == MAX_HOSTS)
		return;
	struct arena *arena = survey_arena(a->survey);
	s->hosts = arena_grow(arena, s->hosts, &s->host_capacity, s->n_hosts + 1,
			      sizeof(*s->hosts));
	s->hosts[s->n_hosts++] = (struct host){ str_text(arena, host), 1 };
}

void log_archive_unread(struct log_archive *a, const char *path, const char *words)
{
	/* What went wrong below may have named it. */
	size_t n = strlen(path);
	if (strncmp(words, path, n) == 0 && strncmp(words + n, ": ", 2) == 0)
		words += n + 2;
	survey_partial(a->survey, &table_log_log_sources, "%s: %s", path, words);
	for (size_t i = 0; i < N(people); i++)
		survey_partial(a->survey, people[i], "%s: %s", path, words);
}

void log_archive_damaged(struct log_archive *a, struct log_archive_file *f, const char *path,
			 const char *words)
{
	if (f->is_unread)
		return;
	f->source->damaged++;
	a->n_damaged++;
	log_archive_unread(a, path, words);
}

void log_archive_failed(struct log_archive *a, struct log_archive_file *f, const char *path,
			const struct err *e)
{
	if (!e->code) {
		log_archive_damaged(a, f, path, e->said);
		return;
	}
	f->is_unread = true;
	log_archive_unread(a, path, e->said);
}

void log_archive_people_unread(struct log_archive *a, const char *path)
{
	for (size_t i = 0; i < N(people); i++)
		survey_partial(a->survey, people[i], "%s: %s", path,
			       N_("of a journal only the times are read: `journalctl --file` makes "
				  "text of it"));
}

void log_archive_close(struct log_archive *a, struct log_archive_file *f)
{
	struct log_archive_source *s = f->source;
	/* A list that somebody saved may begin with the newest. */
	const struct log_archive_steps *wrong = f->back.n > f->forth.n ? &f->forth : &f->back;
	if (wrong->jumps && !s->jumps)
		s->jump_at = wrong->jump_at;
	s->jumps += wrong->jumps;
	s->records += f->records;
	s->undated += f->undated;
	s->misdated += f->misdated;
	log_cover_join(&s->cover, survey_arena(a->survey), &a->cover);
}

void log_archive_turn(struct log_archive *a, struct log_archive_file *f)
{
	log_archive_close(a, f);
	*f = (struct log_archive_file){ .source = f->source, .is_unread = f->is_unread };
}

/* ---- people ---- */

/* Lists of Windows have one member a line. */
static const char *kept(struct log_archive *a, struct str s)
{
	struct str word, rest = str_head(s, 300);
	autobuf one = BUF(400);
	while (str_word(&rest, &word)) {
		if (one.n)
			buf_putc(&one, ' ');
		buf_str(&one, word);
	}
	return one.n ? str_text(survey_arena(a->survey), buf_view(&one)) : NULL;
}

static struct log_archive_sight *sight_of(struct log_archive *a, struct log_archive_file *f,
					  struct str host, const struct sign_in *w)
{
	autobuf key = BUF(64 << 10);
	buf_printf(&key, "%p %d %s ", (const void *)f->source, (int)w->kind, w->service);
	const struct str parts[] = { host, w->user, w->from, w->what };
	for (size_t i = 0; i < N(parts); i++) {
		buf_str(&key, str_head(parts[i], 300));
		buf_putc(&key, '\n');
	}
	struct log_archive_sight *s = map_get(&a->by_key, buf_view(&key));
	if (s || a->n_sights == MAX_SIGHTS) {
		a->is_full |= !s;
		return s;
	}
	struct arena *arena = survey_arena(a->survey);
	s = arena_new(arena, struct log_archive_sight);
	*s = (struct log_archive_sight){ .source = f->source,
					 .host = kept(a, host),
					 .service = w->service,
					 .user = kept(a, w->user),
					 .from = kept(a, w->from),
					 .what = kept(a, w->what),
					 .kind = w->kind,
					 .first = INT64_MAX,
					 .last = INT64_MIN };
	map_set(&a->by_key, buf_view(&key), s);
	a->sight = arena_grow(arena, a->sight, &a->sight_capacity, a->n_sights + 1,
			      sizeof(struct log_archive_sight *));
	a->sight[a->n_sights++] = s;
	return s;
}

static int digit(char c)
{
	return str_is_digit(c)				? c - '0'
	       : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
							: -1;
}

/* The bytes that hexadecimal digits stand for; what is no pair of them stays as it is. */
static struct str plain(struct str hex, struct buf *out)
{
	for (size_t i = 0; i + 1 < hex.n; i += 2)
		if (digit(hex.p[i]) < 0 || digit(hex.p[i + 1]) < 0)
			return hex;
	for (size_t i = 0; i + 1 < hex.n; i += 2)
		buf_putc(out, (char)(digit(hex.p[i]) * 16 + digit(hex.p[i + 1])));
	return buf_view(out);
}

void log_archive_tell(struct log_archive *a, struct log_archive_file *f, struct str host,
		      const struct sign_in *what, int64_t time)
{
	autobuf name = BUF(64 << 10);
	struct sign_in told = *what;
	if (what->is_user_hex)
		told.user = plain(what->user, &name);
	struct log_archive_sight *s = sight_of(a, f, host, &told);
	if (!s)
		return;
	int64_t wall = time + tzif_offset(&a->zone, time);
	int64_t hour = ((wall % DAY) + DAY) % DAY / 3600;
	s->count += what->times;
	s->odd += hour < a->work_from || hour >= a->work_to ? what->times : 0;
	s->first = MIN(s->first, time);
	s->last = MAX(s->last, time);
}

/* ---- rows ---- */

static const char *moment(struct log_archive *a, int64_t time)
{
	return clock_iso(survey_arena(a->survey), time);
}

static const char *main_host(const struct log_archive_source *s)
{
	const struct host *most = NULL;
	for (size_t i = 0; i < s->n_hosts; i++)
		if (!most || s->hosts[i].n > most->n)
			most = &s->hosts[i];
	return most ? most->name : NULL;
}

static void give_source(struct log_archive *a, struct log_archive_source *s)
{
	struct log_cover_sum sum;
	struct log_source row = { .source = s->name,
				  .kind = s->kind,
				  .host = main_host(s),
				  .parts = s->parts,
				  .bytes = s->bytes,
				  .records = s->records,
				  .undated = s->undated,
				  .misdated = s->misdated,
				  .clock_jumps = s->jumps,
				  .jump_at = s->jumps ? moment(a, s->jump_at) : NULL,
				  .damaged = s->damaged };
	if (log_cover_sum(&s->cover, &a->zone, &sum)) {
		row.first_at = moment(a, sum.first);
		row.last_at = moment(a, sum.last);
		row.days = (double)(sum.last - sum.first) / DAY;
		row.active_days = sum.days;
		row.longest_gap_hours = (double)sum.gap / 3600;
		row.gap_begins_at = sum.gap ? moment(a, sum.gap_at) : NULL;
	}
	survey_row(a->survey, &table_log_log_sources, &row);
}

static void give_login(struct log_archive *a, const struct log_archive_sight *s)
{
	survey_row(a->survey, &table_log_log_logins,
		   &(struct log_login){ .source = s->source->name,
					.host = s->host,
					.account = s->user,
					.from_address = s->from,
					.service = s->service,
					.is_refused = s->kind == SIGN_IN_REFUSED,
					.count = s->count,
					.odd_hours = s->odd,
					.first_at = moment(a, s->first),
					.last_at = moment(a, s->last) });
}

static void give_privilege(struct log_archive *a, const struct log_archive_sight *s)
{
	const char *comma = strchr(s->service, ',');
	const char *way = comma ? arena_strndup(survey_arena(a->survey), s->service,
						(size_t)(comma - s->service))
				: s->service;
	survey_row(a->survey, &table_log_log_privilege,
		   &(struct log_privilege){ .source = s->source->name,
					    .host = s->host,
					    .account = s->user,
					    .way = way,
					    .what = s->what,
					    .is_refused = comma != NULL,
					    .count = s->count,
					    .odd_hours = s->odd,
					    .first_at = moment(a, s->first),
					    .last_at = moment(a, s->last) });
}

static void give_event(struct log_archive *a, const struct log_archive_sight *s)
{
	static const char *const kinds[] = { [SIGN_IN_CLEARED] = "cleared",
					     [SIGN_IN_ACCOUNT] = "account",
					     [SIGN_IN_POLICY] = "policy",
					     [SIGN_IN_CLOCK] = "clock",
					     [SIGN_IN_SERVICE] = "service" };
	survey_row(a->survey, &table_log_log_events,
		   &(struct log_event){ .source = s->source->name,
					.host = s->host,
					.kind = kinds[s->kind],
					.event = s->service,
					.account = s->user,
					.what = s->what,
					.count = s->count,
					.first_at = moment(a, s->first),
					.last_at = moment(a, s->last) });
}

static void give_sight(struct log_archive *a, const struct log_archive_sight *s)
{
	switch (s->kind) {
	case SIGN_IN_OPENED:
	case SIGN_IN_REFUSED: give_login(a, s); return;
	case SIGN_IN_PRIVILEGE: give_privilege(a, s); return;
	case SIGN_IN_CLEARED:
	case SIGN_IN_ACCOUNT:
	case SIGN_IN_POLICY:
	case SIGN_IN_CLOCK:
	case SIGN_IN_SERVICE: give_event(a, s); return;
	}
}

void log_archive_end(struct log_archive *a)
{
	/* Nothing to find fault with, and nothing to praise. */
	if (!a->n_sources) {
		survey_absent_others(a->survey, "there is no log in it");
		return;
	}
	for (size_t i = 0; i < a->n_sources; i++)
		give_source(a, a->source[i]);
	for (size_t i = 0; i < a->n_sights; i++)
		give_sight(a, a->sight[i]);
	survey_seen(a->survey, &table_log_log_sources);
	for (size_t i = 0; i < N(people); i++) {
		if (a->is_full)
			survey_partial(a->survey, people[i],
				       "only the first %d of accounts and places are counted",
				       MAX_SIGHTS);
		survey_seen(a->survey, people[i]);
	}
}
