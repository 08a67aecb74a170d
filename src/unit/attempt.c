/* SPDX-License-Identifier: Apache-2.0 */
/* attempt - looks that saw nothing: who was to be inspected, when, and why it could not be. */
#include "unit/attempt.h"

#include "base/clock.h"
#include "base/json_out.h"
#include "unit/journal.h"

#include <string.h>

#define DELETE_ONE "DELETE FROM attempt WHERE unit = ? AND target = ? AND at = ?"

static int begin_row(struct unit *u, const struct attempt *x, const char *sql,
		     struct statement **ret, struct err *e)
{
	if (store_prepare(u->store, sql, ret, e) < 0)
		return -1;
	store_bind_text(*ret, 0, u->code);
	store_bind_text(*ret, 1, x->target);
	store_bind_int(*ret, 2, x->at);
	return 0;
}

int attempt_add(struct unit *u, const struct attempt *x, struct err *e)
{
	struct statement *q;
	if (begin_row(u, x, DELETE_ONE, &q, e) < 0)
		return -1;
	int r = store_step(q, e);
	if (r || begin_row(u, x,
			   "INSERT INTO attempt (unit, target, at, profile, reason) "
			   "VALUES (?, ?, ?, ?, ?)",
			   &q, e) < 0)
		return r ? r : -1;
	store_bind_text(q, 3, x->profile);
	store_bind_text(q, 4, x->reason);
	return store_step(q, e);
}

int attempt_keep(struct unit *u, const struct attempt *x, struct err *e)
{
	int r = store_begin(u->store, e);
	if (r)
		return r;
	r = attempt_add(u, x, e);
	if (!r)
		return store_commit(u->store, e);
	store_rollback(u->store);
	return r;
}

/* ---- letting go ---- */

struct going {
	const char *target, *profile;
	int64_t at;
};

static int read_going(struct unit *u, int64_t newest, struct arena *a, struct going **ret,
		      size_t *ret_n, struct err *e)
{
	struct statement *q;
	size_t capacity = 0;
	if (store_prepare(u->store,
			  "SELECT a.target, a.at, a.profile FROM attempt a WHERE a.unit = ? AND "
			  "(SELECT count(*) FROM attempt b WHERE b.unit = a.unit AND b.target = "
			  "a.target AND b.at > a.at) >= ? AND EXISTS (SELECT 1 FROM attempt c "
			  "WHERE c.unit = a.unit AND c.target = a.target AND c.at < a.at AND NOT "
			  "EXISTS (SELECT 1 FROM inspection i WHERE i.unit = c.unit AND i.target = "
			  "c.target AND i.at >= c.at AND i.at < a.at)) ORDER BY a.target, "
			  "a.at DESC",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	store_bind_int(q, 1, newest);
	int r;
	while ((r = store_step(q, e)) == STORE_ROW) {
		*ret = arena_grow(a, *ret, &capacity, *ret_n + 1, sizeof(**ret));
		(*ret)[(*ret_n)++] = (struct going){ .target = arena_strdup(a, store_text(q, 0)),
						     .at = store_int(q, 1),
						     .profile = arena_strdup(a, store_text(q, 2)) };
	}
	return r;
}

/* One entry of the journal for the looks at one target. */
static int tell_journal(struct unit *u, const struct going *x, size_t n, struct arena *a,
			struct err *e)
{
	autobuf out = BUF(16 << 20);
	struct json_out j = JSON_OUT_COMPACT(&out);
	json_out_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		json_out_open(&j, '{');
		json_out_pair(&j, "at", clock_iso(a, x[i].at));
		json_out_pair(&j, "profile", x[i].profile);
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
	buf_putc(&out, 0);
	struct journal_entry entry = {
		.action = "thin", .kind = "attempts", .id = x->target, .before = out.p
	};
	return journal_add(u, &entry, e);
}

static int delete_one(struct unit *u, const struct going *x, struct err *e)
{
	const struct attempt row = { .target = x->target, .at = x->at };
	struct statement *q;
	return begin_row(u, &row, DELETE_ONE, &q, e) < 0 ? -1 : store_step(q, e);
}

int attempt_thin(struct unit *u, int64_t newest, struct arena *a, size_t *ret_n, struct err *e)
{
	struct going *all = NULL;
	size_t n = 0, end;
	int r = read_going(u, newest, a, &all, &n, e);
	for (size_t i = 0; !r && i < n; i = end) {
		for (end = i; !r && end < n && strcmp(all[end].target, all[i].target) == 0; end++)
			r = delete_one(u, &all[end], e);
		if (!r)
			r = tell_journal(u, &all[i], end - i, a, e);
	}
	*ret_n = n;
	return r;
}
