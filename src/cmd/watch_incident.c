/* SPDX-License-Identifier: Apache-2.0 */
/* watch_incident - what nobody approved on a web site: recorded, and told to the unit's program. */
#include "cmd/watch_incident.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "base/json_out.h"
#include "base/proc.h"
#include "cmd/cmd_unit.h"
#include "score/score_incident_clock.h"
#include "table/web/web.h"

#include <string.h>

enum { HOOK_MS = 30 * 1000, MAX_JSON = 64 << 20 };

struct watch_incident {
	struct arena arena; /* of all that is below */
	const char *number; /* NULL: there is nowhere to record it */
	const char *at;	    /* "2026-11-22 12:30:00" by the unit's clock */
	const struct cell *const *row;
	size_t n;
	int64_t now;
	struct buf json;
	bool is_recorded, is_told;
	struct watch_incident *next;
};

const char *watch_incident_text(const struct cell *row, const char *column)
{
	const struct cell *c = &row[table_column(&table_web_web_changes, column)];
	return c->type == CELL_TEXT ? c->text : NULL;
}

/* ---- words ---- */

/* When the clock of that name runs out. */
static const char *due(struct watch_incident *i, const char *name)
{
	struct score_incident in = { .loss = -1 };
	struct score_incident_clock clocks[SCORE_INCIDENT_CLOCKS];
	const struct score_incident_moments at = { .discovered = i->now,
						   .cut_off = SCORE_INCIDENT_NEVER,
						   .reported = SCORE_INCIDENT_NEVER,
						   .authority = SCORE_INCIDENT_NEVER,
						   .upward = SCORE_INCIDENT_NEVER,
						   .ended = SCORE_INCIDENT_NEVER,
						   .summary = SCORE_INCIDENT_NEVER,
						   .now = i->now };
	size_t n = score_incident_clocks(&in, SCORE_INCIDENT_GENERAL, &at, clocks);
	for (size_t k = 0; k < n; k++)
		if (strcmp(clocks[k].name, name) == 0 && clocks[k].due != SCORE_INCIDENT_NEVER)
			return clock_iso(&i->arena, clocks[k].due);
	return NULL;
}

static void put_json(const struct watch_incidents *all, struct watch_incident *i)
{
	static const char *const columns[] = { "page", "kind", "change", "before", "after" };
	struct json_out j = JSON_OUT_COMPACT(&i->json);
	json_out_open(&j, '{');
	json_out_pair(&j, "type", "changes");
	json_out_pair(&j, "target", all->target);
	json_out_pair(&j, "discovered_at", clock_iso(&i->arena, i->now));
	json_out_pair(&j, "cut_off_by", due(i, "cut_off"));
	json_out_pair(&j, "report_by", due(i, "report"));
	json_out_pair(&j, "incident", i->number);
	json_out_name(&j, "changes");
	json_out_open(&j, '[');
	for (size_t n = 0; n < i->n; n++) {
		json_out_open(&j, '{');
		for (size_t k = 0; k < N(columns); k++)
			json_out_pair(&j, columns[k], watch_incident_text(i->row[n], columns[k]));
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
	json_out_close(&j, '}');
}

static const char *shown(const struct cell *row, const char *column)
{
	const char *text = watch_incident_text(row, column);
	return text ? text : "";
}

static void print(const struct watch_incidents *all, struct watch_incident *i)
{
	const char *now = clock_iso(&i->arena, i->now);
	if (all->is_json) {
		fwrite(i->json.p, 1, i->json.n, stdout);
		putchar('\n');
		fflush(stdout);
		return;
	}
	for (size_t n = 0; n < i->n; n++) {
		const struct cell *row = i->row[n];
		const char *after = watch_incident_text(row, "after");
		printf("%s  %s %s  %s  %s\n", now, shown(row, "kind"), shown(row, "change"),
		       shown(row, "page"), after ? after : shown(row, "before"));
	}
	const char *cut_off = due(i, "cut_off"), *report = due(i, "report");
	printf(tr("%s  incident %s: cut off by %s, report by %s\n"), now,
	       i->number ? i->number : tr("(not recorded: there is no --db)"),
	       cut_off ? cut_off : "-", report ? report : "-");
	fflush(stdout);
}

/* ---- what follows ---- */

static bool record(const struct watch_incidents *all, struct watch_incident *i)
{
	autoarena a = ARENA(64 << 20);
	struct unit unit;
	int status = cmd_unit_open(all->arguments, &a, &unit, false);
	if (!status) {
		const struct kind *kind = kind_find(&unit.kinds, "incidents");
		struct change *c = record_change(&a, CHANGE_ADD, kind);
		record_set(c, "number", i->number);
		record_set(c, "title",
			   arena_printf(&a,
					tr_n("%s: %zu change that nobody approved",
					     "%s: %zu changes that nobody approved", i->n),
					all->target, i->n));
		record_set(c, "discovered_at", i->at);
		record_set(c, "discovered_by", "zicha watch");
		const struct change *const changes[] = { c };
		status = cmd_unit_apply(&unit, changes, 1);
	}
	unit_close(&unit);
	return !status;
}

static bool call_hook(const char *hook, const struct watch_incident *i)
{
	struct err e;
	autobuf out = BUF(64 << 10);
	if (proc_feed(hook, buf_view(&i->json), HOOK_MS, &out, &e) >= 0)
		return true;
	fprintf(stderr, "zicha watch: %s\n", e.text);
	return false;
}

/* Clears *works where the program failed: once in a while is often enough. */
static void deliver(struct watch_incidents *all, struct watch_incident *i, bool *works)
{
	const char *hook = cmd_option(all->arguments, "hook");
	i->is_recorded = i->is_recorded || !i->number || record(all, i);
	if (!i->is_told && *works)
		i->is_told = *works = !hook || call_hook(hook, i);
}

/* Its number, and when it was found by the unit's own clock. */
static void give_number(const struct watch_incidents *all, struct watch_incident *i)
{
	autoarena a = ARENA(64 << 20);
	struct unit unit;
	char hex[CRYPTO_HEX_SIZE];
	if (!cmd_has(all->arguments, "db"))
		return;
	bool is_open = !cmd_unit_open(all->arguments, &a, &unit, true);
	char *at = clock_iso(&i->arena, is_open ? unit_wall(&unit) : i->now);
	unit_close(&unit);
	at[10] = ' ';
	at[19] = 0;
	crypto_sha256_hex(str_of(all->target), hex);
	char *number = arena_printf(&i->arena, "WEB-%s-%.4s", at, hex);
	for (char *p = number; *p; p++)
		*p = *p == ' ' || *p == ':' ? '-' : *p;
	i->at = at;
	i->number = number;
}

static void free_one(struct watch_incident *i)
{
	arena_free(&i->arena);
	buf_free(&i->json);
	free(i);
}

void watch_incident_begin(struct watch_incidents *all, const struct cell *const *row, size_t n,
			  int64_t now)
{
	struct watch_incident *i = base_alloc(sizeof(*i));
	*i = (struct watch_incident){
		.arena = ARENA(64 << 20), .json = BUF(MAX_JSON), .row = row, .n = n, .now = now
	};
	give_number(all, i);
	put_json(all, i);
	print(all, i);
	i->row = NULL;
	i->next = all->first;
	all->first = i;
	watch_incident_retry(all);
}

void watch_incident_retry(struct watch_incidents *all)
{
	struct watch_incident **at = &all->first;
	bool works = true;
	while (*at) {
		struct watch_incident *i = *at;
		deliver(all, i, &works);
		if (i->is_recorded && i->is_told) {
			*at = i->next;
			free_one(i);
		} else {
			at = &i->next;
		}
	}
}

bool watch_incident_end(struct watch_incidents *all)
{
	bool is_all_told = !all->first;
	while (all->first) {
		struct watch_incident *i = all->first;
		all->first = i->next;
		fprintf(stderr,
			tr_n("%s: %zu change found at %s was not delivered\n",
			     "%s: %zu changes found at %s were not delivered\n", i->n),
			all->target, i->n, clock_iso(&i->arena, i->now));
		free_one(i);
	}
	return is_all_told;
}
