/* SPDX-License-Identifier: Apache-2.0 */
/* db_dump_text - whether a dump as SQL text is whole, in words. */
#include "survey/db/db_dump_text.h"

/* Of what another program wrote it shows that it is cut, never that it is whole. */
static void judge_foreign(const struct sql_dump *d, struct db_backup *r)
{
	bool is_cut = d->has_saved && !d->is_complete;
	r->is_whole = is_cut || d->zero_line ? 0 : NO_INT;
	if (is_cut)
		r->damage = tr("it ends before its end: what it sets at its beginning is not put "
			       "back, or its last line is not there");
	else if (d->zero_line)
		r->damage = tr("it holds zero bytes, which no dump has: it was overwritten there");
}

void db_dump_text_judge(const struct sql_dump *d, struct arena *a, struct db_backup *r)
{
	if (d->writer) {
		judge_foreign(d, r);
		return;
	}
	r->is_whole = d->is_complete && !d->zero_line && !d->damaged_line && !d->strange_line;
	if (d->is_filtered && r->is_whole) {
		r->is_whole = 0;
		r->damage = tr("only rows that fit a condition (--where) are in it");
	} else if (!d->is_complete)
		r->damage = tr("it ends before its end: the last line that the program writes is "
			       "not there");
	else if (d->zero_line)
		r->damage = arena_printf(a,
					 tr("line %lld holds zero bytes, which no dump has: "
					    "it was overwritten there"),
					 (long long)d->zero_line);
	else if (d->strange_line)
		r->damage = arena_printf(a,
					 tr("in line %lld stands what the program said to the "
					    "terminal, or another dump begins before the end of "
					    "this one: something is missing there"),
					 (long long)d->strange_line);
	else if (d->damaged_line)
		r->damage = arena_printf(a,
					 tr("line %lld breaks off, is shorter than it would be "
					    "made, or has values that do not fit their columns "
					    "in number, kind, length or order: something is "
					    "missing there or was overwritten"),
					 (long long)d->damaged_line);
}
