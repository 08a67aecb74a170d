/* SPDX-License-Identifier: Apache-2.0 */
/* sql_table - what a dump says of its tables before their rows come: columns, types, keys. */
#include "parse/sql_table.h"

#include <string.h>

enum { MAX_COLUMNS = 200000 }; /* in all; of tables behind that nothing is known */

/* ---- names ---- */

/* Takes a name off the front as it is written: in quotes, or without; with its schema. */
static struct str take_name(struct str *rest)
{
	size_t i = 0;
	char quote = 0;
	for (; i < rest->n; i++) {
		char c = rest->p[i];
		if (quote)
			quote = c == quote ? 0 : quote;
		else if (c == '`' || c == '"')
			quote = c;
		else if (strchr(" ,()", c))
			break;
	}
	struct str name = str_head(*rest, i);
	*rest = str_from(*rest, i);
	return name;
}

/* Past the word, where the line begins with it. */
static bool skip(struct str *line, const char *word)
{
	if (!str_starts(*line, word))
		return false;
	*line = str_from(*line, strlen(word));
	return true;
}

/* ---- CREATE TABLE ---- */

static void begin(struct sql_tables *t, struct str line)
{
	skip(&line, "CREATE ");
	skip(&line, "UNLOGGED ");
	if (!skip(&line, "TABLE "))
		return;
	skip(&line, "IF NOT EXISTS ");
	struct str name = take_name(&line);
	/* Of a view's place holder or a partition nothing follows. */
	if (!str_is(line, " (") || t->n_columns >= MAX_COLUMNS)
		return;
	t->item = arena_grow(t->arena, t->item, &t->capacity, t->n + 1, sizeof(*t->item));
	t->item[t->n++] = (struct sql_table){ .name = str_text(t->arena, name) };
	t->is_open = true;
}

static size_t place_of(const struct sql_table *table, struct str name)
{
	size_t i = 0;
	while (i < table->n && !str_is(name, table->columns[i].name))
		i++;
	return i;
}

static size_t count_names(struct str list)
{
	size_t n = 0;
	while (list.n && list.p[0] != ')') {
		take_name(&list);
		/* Of a column's beginning no row can be given out. */
		if (str_starts(list, "("))
			return 0;
		n++;
		while (list.n && strchr(" ,", list.p[0]))
			list = str_from(list, 1);
	}
	return n;
}

static void take_key(struct sql_table *table, struct str line)
{
	bool is_primary = str_starts(line, "PRIMARY KEY (");
	struct str list = str_from(line, str_find(line, '(') + 1);
	size_t n = count_names(list);
	if (is_primary) {
		table->order = place_of(table, take_name(&list));
		table->has_primary = n && table->order < table->n && !str_has(line, " DESC");
		table->is_unique = n == 1;
	} else {
		table->n_of_widest_key = MAX(table->n_of_widest_key, n);
	}
}

static bool is_key(struct str line)
{
	static const char *const words[] = { "PRIMARY KEY ", "UNIQUE KEY ", "KEY ", "FULLTEXT KEY ",
					     "SPATIAL KEY " };
	for (size_t i = 0; i < N(words); i++)
		if (str_starts(line, words[i]))
			return true;
	return false;
}

static bool is_condition(struct str line)
{
	return str_starts(line, "CONSTRAINT ") || str_starts(line, "CHECK ") ||
	       str_starts(line, "FOREIGN KEY ") || str_starts(line, "PERIOD FOR ") ||
	       str_starts(line, "EXCLUDE ") || str_starts(line, "LIKE ");
}

static void take_column(struct sql_tables *t, struct sql_table *table, struct str line, bool is_cut)
{
	struct str name = take_name(&line);
	if (!skip(&line, " "))
		return;
	struct sql_column c = { .name = str_text(t->arena, name) };
	c.shape = t->is_postgresql ? sql_value_shape_postgresql(line)
				   : sql_value_shape_mysql(t->arena, line);
	table->columns = arena_grow(t->arena, table->columns, &table->capacity, table->n + 1,
				    sizeof(*table->columns));
	table->columns[table->n++] = c;
	t->n_columns++;
	table->is_listed_only |= is_cut || str_has(line, "GENERATED ALWAYS") ||
				 str_has(line, "INVISIBLE") || str_has(line, " AS (");
}

/* ") ENGINE=InnoDB …": whether the table itself is read, and not one of its keys that has it all.
 */
static void end(struct sql_table *table, struct str line, bool is_postgresql)
{
	table->is_listed_only |= is_postgresql && !str_is(line, ");");
	table->is_ordered = !is_postgresql && table->has_primary && str_ends(line, ";") &&
			    str_starts(line, ") ENGINE=InnoDB") &&
			    table->columns[table->order].shape.kind == SQL_SHAPE_INTEGER;
}

static bool is_quoted(struct str name)
{
	return str_starts(name, "`") || str_starts(name, "\"");
}

/* mysqldump puts all names in quotes, if it was not told to leave out those that need none; else a
 * word without them is of a key of a kind that is not known here. */
static bool may_be_column(const struct sql_table *table, struct str line, bool is_postgresql)
{
	return is_postgresql || !is_quoted(str_of(table->name)) || is_quoted(line);
}

void sql_table_line(struct sql_tables *t, struct str line, bool is_cut)
{
	if (!t->is_open) {
		if (str_starts(line, "CREATE "))
			begin(t, line);
		return;
	}
	struct sql_table *table = &t->item[t->n - 1];
	struct str inner = str_trim(line);
	if (str_starts(line, ")")) {
		end(table, line, t->is_postgresql);
		t->is_open = false;
	} else if (!str_starts(line, " ")) {
		/* What is no column ends what is known. */
		t->is_open = false;
		t->n--;
	} else if (!t->is_postgresql && is_key(inner)) {
		take_key(table, inner);
	} else if (!is_condition(inner) && may_be_column(table, inner, t->is_postgresql)) {
		take_column(t, table, inner, is_cut);
	}
}

/* ---- rows ---- */

static const struct sql_table *find(const struct sql_tables *t, struct str name)
{
	for (size_t i = t->n; i-- > 0;)
		if (str_is(name, t->item[i].name))
			return t->is_open && i + 1 == t->n ? NULL : &t->item[i];
	return NULL;
}

static void by_place(const struct sql_table *table, struct sql_row_shape *ret)
{
	if (table->is_listed_only || !table->n)
		return;
	ret->n = (int64_t)table->n;
	ret->is_known = true;
	for (size_t i = 0; i < MIN(table->n, N(ret->value)); i++)
		ret->value[i] = &table->columns[i].shape;
}

static void by_list(const struct sql_table *table, struct str list, struct sql_row_shape *ret)
{
	ret->n = 0;
	ret->is_known = table != NULL;
	while (list.n && list.p[0] != ')') {
		struct str name = take_name(&list);
		size_t place = table ? place_of(table, name) : 0;
		if (ret->n < (int64_t)N(ret->value))
			ret->value[ret->n] = table && place < table->n
						     ? &table->columns[place].shape
						     : NULL;
		ret->n++;
		/* A list of names holds no parentheses. */
		if (str_starts(list, "(")) {
			ret->n = -1;
			ret->is_known = false;
			return;
		}
		while (list.n && strchr(" ,", list.p[0]))
			list = str_from(list, 1);
	}
}

static void order(const struct sql_table *table, struct sql_row_shape *ret)
{
	const struct sql_shape *key = &table->columns[table->order].shape;
	/* A key that has all columns may be read in the table's place. */
	if (!table->is_ordered || table->n_of_widest_key + 1 >= table->n)
		return;
	for (int64_t i = 0; i < MIN(ret->n, (int64_t)N(ret->value)); i++)
		if (ret->value[i] == key)
			ret->order = i;
	ret->is_unique = table->is_unique;
}

void sql_table_shape(const struct sql_tables *t, struct str head, struct sql_row_shape *ret)
{
	memset(ret, 0, sizeof(*ret));
	ret->n = ret->order = -1;
	const char *into = memmem(head.p, head.n, "INTO ", 5);
	struct str rest = into ? str_range(into + 5, head.p + head.n) : head;
	if (!into && !skip(&rest, "COPY "))
		return;
	const struct sql_table *table = find(t, take_name(&rest));
	if (skip(&rest, " ("))
		by_list(table, rest, ret);
	else if (table)
		by_place(table, ret);
	if (table && ret->is_known)
		order(table, ret);
}
