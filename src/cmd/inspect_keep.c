/* SPDX-License-Identifier: Apache-2.0 */
/* inspect_keep - `zicha inspect --db`: what was seen goes into the unit's database. */
#include "cmd/inspect_keep.h"

#include "base/clock.h"
#include "cmd/cmd_inspection.h"
#include "unit/attempt.h"
#include "unit/seen.h"

#include <string.h>

int inspect_keep_open(struct inspect_keep *k, const struct arguments *a)
{
	*k = (struct inspect_keep){ .arguments = a, .arena = ARENA(64 << 20) };
	if (!cmd_has(a, "db"))
		return 0;
	k->is_open = k->is_keeping = true;
	return cmd_unit_open(a, &k->arena, &k->unit, false);
}

int inspect_keep_open_at(struct inspect_keep *k, const struct arguments *a, const char *url)
{
	*k = (struct inspect_keep){ .arguments = a, .arena = ARENA(64 << 20), .is_open = true };
	k->is_keeping = cmd_has(a, "db");
	return cmd_unit_open_at(a, url, &k->arena, &k->unit, !k->is_keeping);
}

void inspect_keep_close(struct inspect_keep *k)
{
	if (k->is_judging)
		inspection_free(&k->judging);
	if (k->is_open)
		unit_close(&k->unit);
	arena_free(&k->arena);
}

int inspect_keep_inspection(struct inspect_keep *k, struct inspection *i, struct err *e)
{
	enum { TOLERANCE = 60 };
	if (!k->is_keeping)
		return 0;
	/* What comes from the future would stand before all later inspections. */
	if (facts_now(i->facts) > clock_now() + TOLERANCE)
		facts_date(i->facts, clock_now());
	return seen_keep(&k->unit, i, e) == 0 ? 0 : -1;
}

static bool is_file(const char *target)
{
	return !strchr(target, ':') && strcmp(target, "local") != 0;
}

/* "mysql://li:secret@his": a name that is refused, and must not be kept for others to read. */
static bool has_password(const char *target)
{
	const char *from = strstr(target, "://");
	const char *at = from ? strrchr(from, '@') : NULL;
	return at && memchr(from + 3, ':', (size_t)(at - from - 3));
}

int inspect_keep_attempt(struct inspect_keep *k, const char *target, const char *profile,
			 const char *reason, struct err *e)
{
	const struct attempt x = {
		.target = target, .at = clock_now(), .profile = profile, .reason = reason
	};
	if (!k->is_keeping || is_file(target) || strcmp(target, "local") == 0 ||
	    has_password(target))
		return 0;
	return attempt_keep(&k->unit, &x, e) == 0 ? 0 : -1;
}

/* What was asked is what the user calls it, and of the moment when it came, whatever it says
 * itself: it could take the place of another target, or hide behind its own earlier inspections. */
static void name(struct facts *f, const char *target, int64_t came_at)
{
	if (is_file(target))
		return;
	facts_rename(f, target);
	facts_date(f, came_at);
}

static int begin_judging(struct inspect_keep *k, struct err *e)
{
	struct inspection_options o;
	if (k->is_judging)
		return 0;
	if (cmd_inspection(k->arguments, &k->arena, &o))
		return err_set(e, "the options of the inspection cannot be used");
	o.target = "";
	o.is_elsewhere = true;
	o.is_whole = true;
	if (k->profile)
		o.profile = k->profile;
	int r = inspection_open(&k->judging, &o, e);
	k->is_judging = r >= 0;
	if (r < 0)
		inspection_free(&k->judging);
	return r;
}

int inspect_keep_facts(void *arg, const char *target, int64_t came_at, struct str facts,
		       struct err *e)
{
	struct inspect_keep *k = arg;
	struct inspection *i = &k->judging;
	autobuf bytes = BUF(facts.n);
	buf_str(&bytes, facts);
	if (begin_judging(k, e) < 0 || inspection_turn(i, &bytes, e) < 0)
		return -1;
	inspection_judge(i);
	name(i->facts, target, came_at);
	return inspect_keep_inspection(k, i, e);
}
