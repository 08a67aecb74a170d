/* SPDX-License-Identifier: Apache-2.0 */
/* timers - what systemd starts at certain times.
 *
 * When a timer will go off next is for systemd to work out; when it last did is
 * told by the stamp that it leaves for a timer that is Persistent=. */
#include "table/read/units.h"

#include <string.h>

struct timer {
	const char *name, *starts, *schedule, *command, *user, *last_at, *path;
	bool is_enabled, is_persistent, has_service;
};

static const struct column columns[] = {
	COLUMN(struct timer, name, N_("timer, without .timer")),
	COLUMN(struct timer, starts, N_("unit that it starts")),
	COLUMN(struct timer, schedule, N_("its times as written, separated by \"; \"")),
	COLUMN(struct timer, command, N_("first command of that unit")),
	COLUMN(struct timer, user, N_("account that the unit runs as; NULL if it does not say")),
	COLUMN(struct timer, is_enabled, N_("whether something wants it")),
	COLUMN(struct timer, is_persistent, N_("whether it makes up for times that were missed")),
	COLUMN(struct timer, has_service, N_("whether the unit that it starts exists")),
	COLUMN_MEASURED(struct timer, last_at,
			N_("when it last went off; NULL: never, or not persistent")),
	COLUMN(struct timer, path, N_("file")),
};

struct reading {
	struct scan *scan;
	struct timer *row;
	struct arena_text schedule;
};

static void see(void *context, const struct unit_item *item)
{
	struct reading *r = context;
	struct timer *row = r->row;
	if (!str_is(item->section, "Timer"))
		return;
	if (str_is(item->name, "Persistent"))
		row->is_persistent = units_is_yes(item->value);
	bool is_time = str_is(item->name, "OnCalendar") ||
		       (str_starts(item->name, "On") && str_ends(item->name, "Sec"));
	if (!is_time)
		return;
	struct arena *a = scan_arena(r->scan);
	struct arena_text *schedule = &r->schedule;
	/* An empty one takes all back, of whichever kind. */
	if (item->value.n) {
		arena_text_puts(a, schedule, schedule->n ? "; " : "");
		arena_text_puts(a, schedule, scan_text(r->scan, item->name));
		arena_text_puts(a, schedule, "=");
		arena_text_puts(a, schedule, scan_text(r->scan, item->value));
	} else {
		*schedule = (struct arena_text){ 0 };
	}
	row->schedule = schedule->p;
}

static const char *last_time(struct scan *s, const char *name)
{
	struct stat st;
	struct err why;
	int r = scan_stat(s, scan_printf(s, "/var/lib/systemd/timers/stamp-%s", name), true, &st,
			  &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	return r ? NULL : clock_iso(scan_arena(s), st.st_mtime);
}

static int give(struct scan *s, const struct units *units, const struct unit *unit)
{
	const char *dot = strrchr(unit->name, '.'), *at = strchr(unit->name, '@');
	struct unit_values timer, service = { .exec = NULL };
	if (strcmp(dot, ".timer") != 0 || unit->is_masked || unit->alias_of ||
	    (at && at + 1 == dot))
		return 0;
	struct timer row = {
		.name = scan_printf(s, "%.*s", (int)(dot - unit->name), unit->name),
		.is_enabled = unit->is_enabled,
		.path = unit->path,
	};
	units_each(s, units, unit, see, &(struct reading){ .scan = s, .row = &row });
	units_read(s, units, unit, &timer);
	row.starts = timer.starts ? timer.starts : scan_printf(s, "%s.service", row.name);
	const struct unit *started = units_get(units, row.starts);
	/* An instance of a template has no file of its own. */
	const char *name_at = strchr(row.starts, '@');
	if (!started && name_at)
		started = units_get(units, scan_printf(s, "%.*s%s", (int)(name_at + 1 - row.starts),
						       row.starts, strrchr(row.starts, '.')));
	if (started)
		units_read(s, units, started, &service);
	row.has_service = started != NULL;
	row.command = service.exec;
	row.user = service.user;
	if (row.is_persistent)
		row.last_at = last_time(s, unit->name);
	return scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct units units;
	int r = units_find(s, &units, e);
	for (size_t i = 0; !r && i < units.n; i++)
		r = give(s, &units, units.unit[i]);
	return r;
}

const struct table table_host_timers = {
	.name = "timers",
	.doc = N_("timers of systemd and what they start"),
	.example = "SELECT name, schedule, command FROM timers WHERE is_enabled",
	.source = "/etc/systemd/system /usr/lib/systemd/system /var/lib/systemd/timers",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
