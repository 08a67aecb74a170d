/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_unit - opening the unit's database, and asking people on the terminal. */
#ifndef ZICHA_CMD_CMD_UNIT_H
#define ZICHA_CMD_CMD_UNIT_H

#include "cmd/cmd.h"
#include "cmd/cmd_rows.h"
#include "fact/query.h"
#include "unit/record.h"
#include "unit/sheet.h"
#include "unit/unit.h"

#define CMD_DB \
	{ \
		"db", N_("FILE"), \
			N_("the unit's database: a file, or postgresql://…; $ZICHA_DB or " \
			   "zicha.db " \
			   "by default"), \
			NULL, "file" \
	}
#define CMD_AS \
	{ \
		"as", N_("NAME"), \
			N_("who does this, for the journal; the user who is signed in by " \
			   "default"), \
			NULL, NULL \
	}

/* The options of a unit from a command line. NULL words and an error where the
 * content cannot be found. Lives in `a`. */
must_use int cmd_unit_options(const struct arguments *arguments, struct arena *a,
			      struct unit_options *ret, struct err *e);

/* Opens the database that --db names. 0, or an exit status; what is wrong was told. To be
 * closed with unit_close() in all cases. */
must_use int cmd_unit_open(const struct arguments *arguments, struct arena *a, struct unit *u,
			   bool is_read_only);

/* The same of the database at `url`. */
must_use int cmd_unit_open_at(const struct arguments *arguments, const char *url, struct arena *a,
			      struct unit *u, bool is_read_only);

/* Applies what one command changes and tells of what was wrong: of many records alike once. 0, or
 * an exit status. */
must_use int cmd_unit_apply(struct unit *u, const struct change *const *changes, size_t n);

/* What came of reading sheets: tells what was said against them. 0: something was imported, or an
 * exit status; `e` is of the reading. */
must_use int cmd_unit_imported(int result, const struct complaints *complaints,
			       const struct err *e);

/* Says what was said against changes that were to be done or not at all; the exit status. */
int cmd_unit_changed(int result, const struct complaints *complaints, const struct err *e);

/* Tells what was said against changes: each with its place where it has one. */
void cmd_unit_tell(const struct complaints *complaints);

/* Says what an import did. */
void cmd_unit_counted(const struct sheet_counts *counts, const struct complaints *complaints);

/* Asks on the terminal; the answer in `a`, NULL at the end of the input. */
char *cmd_unit_ask(struct arena *a, const char *prompt);

/* Runs one SELECT of the program's own over the unit's tables and prints it, in the words of
 * `columns` (see cmd_rows()); its parameters in their order get `values`, but :language the
 * reader's language. 0, EXIT_UNKNOWN if a table was not seen whole, which was told, or another exit
 * status. */
must_use int cmd_unit_print(const struct arguments *arguments, struct unit *u, const char *sql,
			    const char *const *values, size_t n_values,
			    const struct cmd_columns *columns);
/* The same behind what `out` holds already; prints nothing of it. */
must_use int cmd_unit_add(const struct arguments *arguments, struct unit *u, const char *sql,
			  const char *const *values, size_t n_values,
			  const struct cmd_columns *columns, struct buf *out);

/* The columns of a kind of record as people read them: `id` and the fields. */
struct cmd_columns cmd_unit_columns(struct arena *a, const struct kind *k);

#endif
