/* SPDX-License-Identifier: Apache-2.0 */
/* watch_site - `zicha watch` of a web site: looks again at an interval, and tells what changed.
 *
 * Each look is an inspection against the approved state: the setting web.baseline, or what the
 * first look saw. A change that the look before had not found begins an incident: its clocks are
 * told, it is recorded in the unit's database, and the program that the unit named is called with
 * it as JSON. What was put right and comes again is an incident again.
 *
 * A look asks for the pages and the certificate and nothing else: what an inspection asks beside
 * them (thousands of names that nobody should find) would keep the site busy day and night. Who
 * wants more names a profile or checks.
 *
 * Nothing ends it but its end: a site that is down, a name that has no address, a database or a
 * program that fails are told, and tried again. */
#include "cmd/watch_site.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "base/state.h"
#include "cmd/baseline_site.h"
#include "cmd/cmd_inspection.h"
#include "cmd/cmd_survey.h"
#include "cmd/inspect_keep.h"
#include "cmd/watch_incident.h"
#include "table/web/web.h"

#include <errno.h>
#include <string.h>

enum { EVERY_SECONDS = 300, TICK_MS = 200, MAX_KNOWN = 64 << 20 };

/* What the pages and the certificate tell without further questions. */
static const char *const watched[] = {
	"website-changed-pages", "website-changed-scripts",    "website-hidden-links",
	"website-hidden-frames", "website-certificate-expiry", "website-certificate-trusted",
	"website-keywords",
};

struct watch {
	const struct arguments *arguments;
	const char *target, *setting; /* web.baseline=… */
	const char *baseline;	      /* the path, where it is ours to make */
	bool is_unreachable, is_partial, is_failed[N(watched)];
	struct watch_incidents incidents;
	struct arena arena;	  /* for as long as it watches */
	struct arena known_arena; /* of known alone */
	struct map known;	  /* changes that the look before found */
	int64_t now;
	int status;
};

/* ---- what came of a look ---- */

static void put_key(const struct cell *row, struct buf *key)
{
	static const char *const columns[] = { "page", "kind", "change", "after" };
	for (size_t i = 0; i < N(columns); i++) {
		const char *text = watch_incident_text(row, columns[i]);
		buf_puts(key, text ? text : "");
		buf_putc(key, '\t');
	}
}

/* What this look found is known to the next one. Where it did not see all, what was known before
 * still is. */
static void remember(struct watch *w, const struct slot *slot)
{
	struct arena arena = ARENA(MAX_KNOWN), before = w->known_arena;
	struct map known = MAP(&arena);
	for (size_t i = 0; slot->status != STATUS_OK && i < w->known.capacity; i++)
		if (w->known.entries[i].key.p)
			map_set(&known, w->known.entries[i].key, w);
	for (size_t i = 0; i < slot->rows.n; i++) {
		autobuf key = BUF(1 << 20);
		put_key(slot->rows.row[i], &key);
		map_set(&known, buf_view(&key), w);
	}
	w->known_arena = arena;
	w->known = known;
	w->known.arena = &w->known_arena;
	arena_free(&before);
}

/* A site that cannot be seen says nothing of changes: told when it begins and when it ends. */
static void tell_reach(struct watch *w, bool is_unreachable, const char *words)
{
	autoarena a = ARENA(1 << 10);
	if (is_unreachable != w->is_unreachable)
		fprintf(stderr, "%s  %s: %s\n", clock_iso(&a, w->now), w->target,
			is_unreachable ? words : tr("can be seen again"));
	if (is_unreachable && !w->status)
		w->status = EXIT_UNKNOWN;
	w->is_unreachable = is_unreachable;
}

static void tell_seen(struct watch *w, const struct slot *slot)
{
	autoarena a = ARENA(1 << 10);
	bool is_partial = slot->status == STATUS_PARTIAL;
	tell_reach(w, slot->status != STATUS_OK && !is_partial, slot->detail);
	if (is_partial && !w->is_partial)
		fprintf(stderr, "%s  %s: %s\n", clock_iso(&a, w->now), w->target, slot->detail);
	if (is_partial && !w->status)
		w->status = EXIT_UNKNOWN;
	w->is_partial = is_partial;
}

static void take_changes(struct watch *w, const struct inspection *i)
{
	const struct slot *slot = facts_slot(
		i->facts, (size_t)facts_find(i->facts, table_web_web_changes.name));
	autoarena a = ARENA(64 << 20);
	const struct cell **row = arena_alloc(&a, (slot->rows.n + 1) * sizeof(*row));
	size_t n_new = 0;
	for (size_t n = 0; n < slot->rows.n; n++) {
		autobuf key = BUF(1 << 20);
		put_key(slot->rows.row[n], &key);
		if (!map_get(&w->known, buf_view(&key)))
			row[n_new++] = slot->rows.row[n];
	}
	remember(w, slot);
	if (!cmd_stop)
		tell_seen(w, slot);
	if (!n_new)
		return;
	watch_incident_begin(&w->incidents, row, n_new, w->now);
	w->status = EXIT_FAILED;
}

/* What else of the site failed since the look before; changes are told by themselves. */
static void tell_failed(struct watch *w, const struct inspection *i)
{
	autoarena a = ARENA(1 << 10);
	for (size_t k = 0; k < i->n_judges; k++)
		for (size_t n = 2; n < N(watched); n++) {
			const struct result *r = &i->judges[k].result;
			if (strcmp(r->check->id, watched[n]) != 0 || r->state == STATE_UNKNOWN)
				continue;
			if (r->state == STATE_FAIL && !w->is_failed[n])
				fprintf(stderr, tr("%s  %s: %s fails\n"), clock_iso(&a, w->now),
					w->target, watched[n]);
			w->is_failed[n] = r->state == STATE_FAIL;
		}
}

/* ---- one look ---- */

/* A name that has no address now may have one later; anything else that keeps a look from
 * beginning stands on the command line. */
static int cannot_open(struct watch *w, const struct err *e)
{
	if (e->code != EHOSTUNREACH)
		return cmd_fail(EXIT_CANNOT, e);
	tell_reach(w, true, e->text);
	return 0;
}

static void keep(struct watch *w, struct inspection *i)
{
	struct err e;
	struct inspect_keep k;
	int status = inspect_keep_open(&k, w->arguments);
	if (!status && inspect_keep_inspection(&k, i, &e) < 0)
		(void)!cmd_fail(EXIT_CANNOT, &e);
	inspect_keep_close(&k);
}

static int look(struct watch *w)
{
	autoarena arena = ARENA(64 << 20);
	struct err e;
	struct inspection_options o;
	struct survey_run_options so;
	struct survey_run survey = { .plan = NULL };
	struct inspection i;
	const char *profile = cmd_inspection_profile(w->arguments, &w->target, 1);
	int status = cmd_inspection(w->arguments, &arena, &o);
	if (!status)
		status = cmd_survey_settings(w->arguments, profile, &arena, &so);
	if (status)
		return status;
	cmd_survey_add_setting(&so, &arena, w->setting);
	so.target = w->target;
	w->now = clock_now();
	if (survey_run_open(&survey, &so, &e) < 0) {
		survey_run_close(&survey);
		return cannot_open(w, &e);
	}
	o.target = w->target;
	o.profile = profile;
	o.is_elsewhere = true;
	o.is_whole = cmd_has(w->arguments, "profile") || cmd_has(w->arguments, "only");
	if (!o.is_whole) {
		o.only = watched;
		o.n_only = N(watched);
	}
	o.source = &survey.source;
	int r = inspection_run(&i, &o, &e);
	cmd_survey_end_progress();
	if (r < 0)
		status = cmd_fail(EXIT_CANNOT, &e);
	else
		take_changes(w, &i);
	if (r >= 0 && !cmd_stop) {
		tell_failed(w, &i);
		if (o.is_whole)
			keep(w, &i);
	}
	inspection_free(&i);
	survey_run_close(&survey);
	return status;
}

/* ---- the approved state ---- */

static int find_baseline(struct watch *w)
{
	struct err e;
	const char *dir;
	char hex[CRYPTO_HEX_SIZE];
	size_t n;
	const char *const *set = cmd_options(w->arguments, "set", &n);
	for (size_t i = 0; i < n; i++) {
		/* Again and again, wrong passwords would lock every account. */
		if (strncmp(set[i], "web.logins=", 11) == 0)
			return cmd_usage(w->arguments->command,
					 "web.logins is for an inspection: log-ins are not tried "
					 "again and again");
		if (strncmp(set[i], "web.baseline=", 13) == 0)
			w->setting = set[i];
	}
	if (w->setting)
		return 0;
	crypto_sha256_hex(str_of(w->target), hex);
	if (state_make_dir(&w->arena, "sites", &dir, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	w->baseline = arena_printf(&w->arena, "%s/%.16s.baseline", dir, hex);
	w->setting = arena_printf(&w->arena, "web.baseline=%s", w->baseline);
	return 0;
}

/* Whether the command line is right and the site's name has an address; sends nothing. */
static int try_open(struct watch *w)
{
	autoarena arena = ARENA(64 << 20);
	struct err e;
	struct survey_run_options so;
	struct survey_run survey = { .plan = NULL };
	int status = cmd_survey_settings(
		w->arguments, cmd_inspection_profile(w->arguments, &w->target, 1), &arena, &so);
	if (status)
		return status;
	so.target = w->target;
	w->now = clock_now();
	int r = survey_run_open(&survey, &so, &e);
	survey_run_close(&survey);
	return r < 0 ? cannot_open(w, &e) : 0;
}

static bool has_baseline(const struct watch *w)
{
	return !w->baseline || access(w->baseline, R_OK) == 0;
}

/* The first look makes one, as soon as the site can be seen. */
static int make_baseline(struct watch *w)
{
	int status = try_open(w);
	if (status || w->is_unreachable)
		return status;
	status = baseline_site_write(w->arguments, w->target, w->baseline);
	if (!has_baseline(w))
		w->status = cmd_stop ? w->status : EXIT_UNKNOWN; /* its words were told */
	else
		fprintf(stderr, tr("%s: what the first look saw counts as approved\n"),
			w->baseline);
	return status == EXIT_USAGE ? status : 0;
}

/* ---- all of them ---- */

static void wait_seconds(int64_t seconds)
{
	int64_t end_ms = clock_ms() + seconds * 1000;
	while (!cmd_stop && clock_ms() < end_ms)
		usleep(TICK_MS * 1000);
}

/* Of a database that cannot be opened at all it is better told now than at night. */
static int try_database(const struct arguments *a)
{
	struct inspect_keep k;
	int status = inspect_keep_open(&k, a);
	inspect_keep_close(&k);
	return status;
}

int watch_site(const struct arguments *a, const char *target)
{
	const char *every = cmd_option(a, "every"), *rounds = cmd_option(a, "rounds");
	const char *format = cmd_option(a, "format");
	struct watch w = {
		.arguments = a,
		.target = target,
		.arena = ARENA(1 << 20),
		.incidents = { .arguments = a,
			       .target = target,
			       .is_json = format && strcmp(format, "json") == 0 },
	};
	int64_t seconds = EVERY_SECONDS, left = INT64_MAX;
	if ((every && (!str_int(str_of(every), 10, &seconds) || seconds < 1)) ||
	    (rounds && (!str_int(str_of(rounds), 10, &left) || left < 1)))
		return cmd_usage(a->command, "--every and --rounds are numbers from 1 on");
	int status = try_database(a);
	if (!status)
		status = find_baseline(&w);
	while (!status && !cmd_stop && left-- > 0) {
		watch_incident_retry(&w.incidents);
		if (!has_baseline(&w))
			status = make_baseline(&w);
		if (!status && has_baseline(&w) && !cmd_stop)
			status = look(&w);
		if (!status && left > 0)
			wait_seconds(seconds);
	}
	bool is_all_told = watch_incident_end(&w.incidents);
	arena_free(&w.known_arena);
	arena_free(&w.arena);
	return status ? status : is_all_told ? w.status : EXIT_CANNOT;
}
