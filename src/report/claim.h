/* SPDX-License-Identifier: Apache-2.0 */
/* claim - a sentence of a report that is bound to a query.
 *
 *     claim: antivirus-workstations
 *     sql: SELECT count(*) AS total, sum(…) AS installed, group_concat(…) AS missing FROM …
 *     text: {installed} of {total} workstations have anti-virus[; without: {missing}].
 *     text[zh_CN]: 全院{total}台终端中{installed}台已安装防病毒软件[，未安装：{missing}]。
 *     none: No workstation is in the ledger.
 *     none[zh_CN]: 台账中没有终端。
 *     controls: zicha:RA162
 *
 * reports/claims/<area>.claims. A row of the query gives one sentence; its columns fill the
 * blanks. A blank whose value is NULL reads "not verified"; what stands in [ ] is left out where
 * one of its blanks is NULL, 0 or empty. Without rows `none` is said. Where a table could not be
 * seen, the sentence is "not verified" with the reason; where it was seen in part, this is said
 * behind it. So nothing is claimed that nobody saw.
 *
 * What several claims ask alike is a query with a name, in any of the files; a claim asks it with
 * what is its own:
 *
 *     query: verified
 *     sql: SELECT … WHERE a.class = :class AND r.check_id = :check
 *
 *     claim: supported-servers
 *     ask: verified class=server check=os-supported
 *
 * A claim may also select from it, as from a table whose name has _ in place of -; several are
 * written one behind another:
 *
 *     query: units-below
 *     sql: SELECT … FROM units …
 *
 *     claim: units-reported
 *     with: units-below
 *     sql: SELECT count(*) AS n FROM units_below
 *
 * A column called `unseen` above 0 makes a sentence "partly" in --check: its text says the number.
 *
 * `table:` (a caption) makes it a table of all rows, `columns:` gives the headings of both
 * languages
 * (`name=Name|姓名 post=Post|职务`); `chart: bars` (or stack, line) a chart of the columns label,
 * value and colour; `list: 1` one item a row; `pictures:` (a caption for each) the kept files that
 * the column hash names. :name in the SQL is a parameter of the report. */
#ifndef ZICHA_REPORT_CLAIM_H
#define ZICHA_REPORT_CLAIM_H

#include "base/map.h"
#include "check/check.h"

enum claim_form { CLAIM_SENTENCE, CLAIM_LIST, CLAIM_TABLE, CLAIM_CHART, CLAIM_PICTURES };

struct claim_column {
	const char *name, *heading[LANGUAGES];
};

struct claim_query {
	const char *id; /* NULL: of one claim only */
	const char *path;
	struct str file_text, sql;
	const char *sql_bytes; /* where it begins in the file's bytes */
	int sql_line, sql_column;
	const struct claim_piece *pieces; /* of SQL that `with:` has joined, in their order */
	size_t n_pieces;
};

/* What stands from byte `begin` of joined SQL on: the query's own from byte `skipped` on. */
struct claim_piece {
	const struct claim_query *of;
	int begin, skipped;
};

struct claim_argument {
	const char *name, *value;
};

struct claim {
	const char *id, *area, *path;
	const struct claim_query *query;
	struct claim_argument *arguments; /* of a query with a name */
	size_t n_arguments;
	enum claim_form form;
	const char *chart;		/* bars, stack or line */
	const char *caption[LANGUAGES]; /* of a table, a chart or each picture */
	const char *text[LANGUAGES], *none[LANGUAGES];
	struct claim_column *columns;
	size_t n_columns;
	struct check_list controls;
	struct check_list private; /* columns that a masked report hides */
	struct str file_text;
	int line;
};

struct claims {
	struct arena arena;
	struct claim **claim; /* by area, then as they stand */
	size_t n, capacity;
	struct map by_id, queries;
	struct mistakes mistakes;
};

/* Reads dir/AREA.claims of all areas; one with a mistake is left out and told. <0: the folder
 * cannot be read. To be freed in both cases. */
must_use int claim_load(struct claims *ret, const char *dir, struct err *e);
void claim_free(struct claims *c);
const struct claim *claim_find(const struct claims *c, const char *id);

/* Adds a mistake at a byte of a claim's SQL. */
void claim_mistake(struct mistakes *m, const struct claim *c, int offset, const char *words);

#endif
