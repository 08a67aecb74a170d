/* SPDX-License-Identifier: Apache-2.0 */
/* watch_site - `zicha watch` of a web site: looks again at an interval, and tells what changed.
 *
 * Each look is an inspection against the approved state: the setting web.baseline, or what the
 * first look saw. A change that the look before had not told begins an incident: its clocks are
 * told, it is recorded in the unit's database, and the program that the unit named is called with
 * it as JSON. */
#include "cmd/watch_site.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "base/json_out.h"
#include "base/proc.h"
#include "base/state.h"
#include "cmd/baseline_site.h"
#include "cmd/cmd_inspection.h"
#include "cmd/cmd_survey.h"
#include "cmd/inspect_keep.h"
#include "score/score_incident_clock.h"
#include "table/web/web.h"

#include <string.h>

enum { EVERY_SECONDS = 300, HOOK_MS = 30 * 1000, MAX_CHANGES = 10 * 1000, TICK_MS = 200 };

struct watch {
	const struct arguments *arguments;
	const char *target, *setting; /* web.baseline=… */
	bool is_json, is_reachable;
	struct inspect_keep keep;
	struct arena arena;
	struct map known; /* changes that were told */
	int64_t now;
	int status;
};

/* The changes of one look that are new: rows of web_changes. */
struct news {
	const struct cell *const *row;
	size_t n;
	const char *incident; /* its number, where it was recorded */
};

/* ---- words ---- */

static const char *text_of(const struct cell *row, const char *column)
{
	const struct cell *c = &row[table_column(&table_web_web_changes, column)];
	return c->type == CELL_TEXT ? c->text : NULL;
}

static void print_line(const struct buf *line)
{
	fwrite(line->p, 1, line->n, stdout);
	putchar('\n');
	fflush(stdout);
}

/* When the clock of that name runs out, for an incident found now. */
static const char *due(struct watch *w, const char *name)
{
	struct score_incident in = { .loss = -1 };
	struct score_incident_clock clocks[SCORE_INCIDENT_CLOCKS];
	const struct score_incident_moments at = { .discovered = w->now,
						   .cut_off = SCORE_INCIDENT_NEVER,
						   .reported = SCORE_INCIDENT_NEVER,
						   .authority = SCORE_INCIDENT_NEVER,
						   .upward = SCORE_INCIDENT_NEVER,
						   .ended = SCORE_INCIDENT_NEVER,
						   .summary = SCORE_INCIDENT_NEVER,
						   .now = w->now };
	size_t n = score_incident_clocks(&in, SCORE_INCIDENT_GENERAL, &at, clocks);
	for (size_t i = 0; i < n; i++)
		if (strcmp(clocks[i].name, name) == 0 && clocks[i].due != SCORE_INCIDENT_NEVER)
			return clock_iso(&w->arena, clocks[i].due);
	return NULL;
}

static void put_json(struct watch *w, const struct news *news, struct buf *out)
{
	static const char *const columns[] = { "page", "kind", "change", "before", "after" };
	struct json_out j = JSON_OUT_COMPACT(out);
	json_out_open(&j, '{');
	json_out_pair(&j, "type", "changes");
	json_out_pair(&j, "target", w->target);
	json_out_pair(&j, "discovered_at", clock_iso(&w->arena, w->now));
	json_out_pair(&j, "cut_off_by", due(w, "cut_off"));
	json_out_pair(&j, "report_by", due(w, "report"));
	json_out_pair(&j, "incident", news->incident);
	json_out_name(&j, "changes");
	json_out_open(&j, '[');
	for (size_t i = 0; i < news->n; i++) {
		json_out_open(&j, '{');
		for (size_t k = 0; k < N(columns); k++)
			json_out_pair(&j, columns[k], text_of(news->row[i], columns[k]));
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
	json_out_close(&j, '}');
}

static void print_text(struct watch *w, const struct news *news)
{
	const char *now = clock_iso(&w->arena, w->now);
	for (size_t i = 0; i < news->n; i++) {
		const struct cell *row = news->row[i];
		const char *what = text_of(row, "after") ? text_of(row, "after")
							 : text_of(row, "before");
		printf("%s  %s %s  %s  %s\n", now, text_of(row, "kind"), text_of(row, "change"),
		       text_of(row, "page"), what ? what : "");
	}
	const char *cut_off = due(w, "cut_off"), *report = due(w, "report");
	printf(tr("%s  incident %s: cut off by %s, report by %s\n"), now,
	       news->incident ? news->incident : tr("(not recorded: there is no --db)"),
	       cut_off ? cut_off : "-", report ? report : "-");
	fflush(stdout);
}

/* ---- what follows from a change ---- */

/* "2026-11-22 12:30:00", as records have moments, on the unit's own clock. */
static const char *wall(struct watch *w)
{
	char *text = clock_iso(&w->arena, unit_wall(&w->keep.unit));
	text[10] = ' ';
	text[19] = 0;
	return text;
}

static int record_incident(struct watch *w, struct news *news)
{
	if (!w->keep.is_open)
		return 0;
	const char *at = wall(w);
	const struct kind *kind = kind_find(&w->keep.unit.kinds, "incidents");
	struct change *c = record_change(&w->arena, CHANGE_ADD, kind);
	char *number = arena_printf(&w->arena, "WEB-%s", at);
	for (char *p = number; *p; p++)
		*p = *p == ' ' || *p == ':' ? '-' : *p;
	record_set(c, "number", number);
	record_set(c, "title",
		   arena_printf(&w->arena,
				tr_n("%s: %zu change that nobody approved",
				     "%s: %zu changes that nobody approved", news->n),
				w->target, news->n));
	record_set(c, "discovered_at", at);
	record_set(c, "discovered_by", "zicha watch");
	const struct change *const changes[] = { c };
	int status = cmd_unit_apply(&w->keep.unit, changes, 1, false);
	if (!status)
		news->incident = number;
	return status;
}

static void call_hook(struct watch *w, const struct buf *json)
{
	struct err e;
	autobuf out = BUF(64 << 10);
	const char *hook = cmd_option(w->arguments, "hook");
	if (hook && proc_feed(hook, buf_view(json), HOOK_MS, &out, &e) < 0)
		fprintf(stderr, "zicha watch: %s\n", e.text);
}

static int tell(struct watch *w, struct news *news)
{
	autobuf json = BUF(64 << 20);
	int status = record_incident(w, news);
	put_json(w, news, &json);
	if (w->is_json)
		print_line(&json);
	else
		print_text(w, news);
	call_hook(w, &json);
	w->status = EXIT_FAILED;
	return status;
}

/* ---- one look ---- */

static bool is_new(struct watch *w, const struct cell *row)
{
	static const char *const columns[] = { "page", "kind", "change", "after" };
	autobuf key = BUF(64 << 10);
	for (size_t i = 0; i < N(columns); i++) {
		const char *text = text_of(row, columns[i]);
		buf_puts(&key, text ? text : "");
		buf_putc(&key, '\t');
	}
	if (map_get(&w->known, buf_view(&key)) || w->known.n >= MAX_CHANGES)
		return false;
	map_set(&w->known, buf_view(&key), w);
	return true;
}

/* A site that cannot be seen says nothing of changes: told when it begins and when it ends. */
static void tell_reach(struct watch *w, const struct slot *slot)
{
	bool is_reachable = slot->status == STATUS_OK || slot->status == STATUS_PARTIAL;
	if (is_reachable != w->is_reachable)
		fprintf(stderr, "%s  %s: %s\n", clock_iso(&w->arena, w->now), w->target,
			is_reachable ? tr("can be seen again") : slot->detail);
	if (!is_reachable && !w->status)
		w->status = EXIT_UNKNOWN;
	w->is_reachable = is_reachable;
}

static int take_changes(struct watch *w, const struct inspection *i)
{
	const struct slot *slot = facts_slot(
		i->facts, (size_t)facts_find(i->facts, table_web_web_changes.name));
	const struct cell **row = arena_alloc(&w->arena, (slot->rows.n + 1) * sizeof(*row));
	struct news news = { .row = row };
	for (size_t n = 0; n < slot->rows.n; n++)
		if (is_new(w, slot->rows.row[n]))
			row[news.n++] = slot->rows.row[n];
	tell_reach(w, slot);
	return news.n ? tell(w, &news) : 0;
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
	if (survey_run_open(&survey, &so, &e) < 0) {
		survey_run_close(&survey);
		return cmd_fail(EXIT_CANNOT, &e);
	}
	o.target = w->target;
	o.profile = profile;
	o.is_elsewhere = o.is_whole = true;
	o.source = &survey.source;
	w->now = clock_now();
	int r = inspection_run(&i, &o, &e);
	cmd_survey_end_progress();
	status = r < 0 ? cmd_fail(EXIT_CANNOT, &e) : cmd_stop ? 0 : take_changes(w, &i);
	if (r >= 0 && !cmd_stop && inspect_keep_inspection(&w->keep, &i, &e) < 0)
		status = cmd_fail(EXIT_CANNOT, &e);
	inspection_free(&i);
	survey_run_close(&survey);
	return status;
}

/* ---- all of them ---- */

/* The approved state that was named, or that the first look makes. */
static int find_baseline(struct watch *w)
{
	struct err e;
	const char *path, *dir;
	char hex[CRYPTO_HEX_SIZE];
	size_t n;
	const char *const *set = cmd_options(w->arguments, "set", &n);
	for (size_t i = 0; i < n; i++)
		if (strncmp(set[i], "web.baseline=", 13) == 0)
			w->setting = set[i];
	if (w->setting)
		return 0;
	crypto_sha256_hex(str_of(w->target), hex);
	if (state_make_dir(&w->arena, "sites", &dir, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	path = arena_printf(&w->arena, "%s/%.16s.baseline", dir, hex);
	w->setting = arena_printf(&w->arena, "web.baseline=%s", path);
	if (access(path, R_OK) == 0)
		return 0;
	int status = baseline_site_write(w->arguments, w->target, path);
	fprintf(stderr, tr("%s: what the first look saw counts as approved\n"), path);
	return status == EXIT_UNKNOWN ? 0 : status;
}

static void wait_seconds(int64_t seconds)
{
	int64_t end_ms = clock_ms() + seconds * 1000;
	while (!cmd_stop && clock_ms() < end_ms)
		usleep(TICK_MS * 1000);
}

int watch_site(const struct arguments *a, const char *target)
{
	struct watch w = {
		.arguments = a, .target = target, .is_reachable = true, .arena = ARENA(256 << 20)
	};
	const char *every = cmd_option(a, "every"), *rounds = cmd_option(a, "rounds");
	const char *format = cmd_option(a, "format");
	int64_t seconds = EVERY_SECONDS, left = INT64_MAX;
	if ((every && (!str_int(str_of(every), 10, &seconds) || seconds < 1)) ||
	    (rounds && (!str_int(str_of(rounds), 10, &left) || left < 1)))
		return cmd_usage(a->command, "--every and --rounds are numbers from 1 on");
	w.is_json = format && strcmp(format, "json") == 0;
	w.known = MAP(&w.arena);
	int status = inspect_keep_open(&w.keep, a);
	if (!status)
		status = find_baseline(&w);
	while (!status && !cmd_stop && left-- > 0) {
		status = look(&w);
		if (!status && left > 0)
			wait_seconds(seconds);
	}
	inspect_keep_close(&w.keep);
	arena_free(&w.arena);
	return status ? status : w.status;
}
