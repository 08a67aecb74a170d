/* SPDX-License-Identifier: Apache-2.0 */
/* sql_dump - what is in a dump of MySQL, MariaDB or PostgreSQL as SQL text, and whether it is as it
 * was written, from its bytes in order. */
#include "parse/sql_dump.h"

#include <string.h>

enum { MAX_DATABASES = 10000 };

const char *const sql_dump_type_names[SQL_DUMP_TYPES] = {
	[SQL_DUMP_TABLE] = "table",	[SQL_DUMP_VIEW] = "view",
	[SQL_DUMP_ROUTINE] = "routine", [SQL_DUMP_TRIGGER] = "trigger",
	[SQL_DUMP_EVENT] = "event",	[SQL_DUMP_SEQUENCE] = "sequence",
	[SQL_DUMP_DATA] = "data",
};

/* ---- databases ---- */

static size_t place_of(struct sql_dump *d, const char *name)
{
	for (size_t i = 0; i < d->n_databases; i++)
		if (strcmp(d->databases[i].name, name) == 0)
			return i;
	if (d->n_databases == MAX_DATABASES)
		return MAX_DATABASES - 1;
	d->databases = arena_grow(d->arena, d->databases, &d->capacity, d->n_databases + 1,
				  sizeof(*d->databases));
	d->databases[d->n_databases] = (struct sql_dump_database){ .name = arena_strdup(d->arena,
											name) };
	return d->n_databases++;
}

void sql_dump_count(struct sql_dump *d, const char *database, enum sql_dump_type type)
{
	size_t place = place_of(d, database);
	if (type < SQL_DUMP_TYPES)
		d->databases[place].n[type]++;
}

static void count(struct sql_dump *d, enum sql_dump_type type)
{
	if (!d->n_databases)
		d->current = place_of(d, "");
	if (type < SQL_DUMP_TYPES)
		d->databases[d->current].n[type]++;
}

static void enter(struct sql_dump *d, struct str name)
{
	d->current = place_of(d, str_text(d->arena, name));
}

enum sql_dump_type sql_dump_type_of(struct str words)
{
	static const struct {
		const char *words;
		enum sql_dump_type type;
	} types[] = {
		{ "TABLE", SQL_DUMP_TABLE },	     { "FOREIGN TABLE", SQL_DUMP_TABLE },
		{ "VIEW", SQL_DUMP_VIEW },	     { "MATERIALIZED VIEW", SQL_DUMP_VIEW },
		{ "FUNCTION", SQL_DUMP_ROUTINE },    { "PROCEDURE", SQL_DUMP_ROUTINE },
		{ "AGGREGATE", SQL_DUMP_ROUTINE },   { "TRIGGER", SQL_DUMP_TRIGGER },
		{ "EVENT TRIGGER", SQL_DUMP_EVENT }, { "SEQUENCE", SQL_DUMP_SEQUENCE },
		{ "TABLE DATA", SQL_DUMP_DATA },
	};
	for (size_t i = 0; i < N(types); i++)
		if (str_is(words, types[i].words))
			return types[i].type;
	return SQL_DUMP_TYPES;
}

/* What stands between two marks; p is NULL if it does not. */
static struct str between(struct str line, const char *before, const char *after)
{
	size_t n = strlen(before);
	for (size_t i = 0; i + n <= line.n; i++) {
		if (memcmp(line.p + i, before, n) != 0)
			continue;
		struct str rest = str_from(line, i + n);
		const char *end = *after ? memmem(rest.p, rest.n, after, strlen(after)) : NULL;
		return end ? str_range(rest.p, end) : rest;
	}
	return (struct str){ NULL, 0 };
}

/* ---- MySQL and MariaDB ---- */

static bool has_all(struct str line, const char *a, const char *b)
{
	return str_has(line, a) && str_has(line, b);
}

static void take_comment_mysql(struct sql_dump *d, struct str line)
{
	struct str text;
	if (str_starts(line, "-- Dump completed")) {
		text = between(line, "-- Dump completed on ", "");
		d->is_complete = true;
		d->completed = text.p ? str_text(d->arena, str_trim(text)) : NULL;
	} else if ((text = between(line, "-- Current Database: `", "`")).p) {
		enter(d, text);
		d->is_whole_server = true;
	} else if (str_starts(line, "-- Host:") && (text = between(line, "Database: ", "")).p &&
		   str_trim(text).n) {
		enter(d, str_trim(text));
	} else if (str_starts(line, "-- Server version")) {
		d->version = str_text(d->arena, str_trim(str_from(line, strlen("-- Server "
									       "version"))));
	} else if (str_starts(line, "-- Dumping routines for database ")) {
		d->has_routines = true;
	} else if (str_starts(line, "-- Dumping events for database ")) {
		d->has_events = true;
	} else if (str_starts(line, "-- Dumping data for table ")) {
		d->has_row_parts = true;
	} else if (str_starts(line, "-- WHERE:")) {
		d->is_filtered = true;
	}
}

/* So many bytes at the beginning of a line say what it is, however it came in pieces. */
enum { TELLING_BYTES = 40 };

/* INSERT or REPLACE, with words between, INTO a name. */
static bool is_insert(struct str line)
{
	struct str word;
	/* Rows are on lines of their own, and there are many. */
	if (!line.n || (line.p[0] != 'I' && line.p[0] != 'R'))
		return false;
	line = str_head(line, TELLING_BYTES);
	if (!str_starts(line, "INSERT ") && !str_starts(line, "REPLACE "))
		return false;
	for (int n = 0; n < 4 && str_word(&line, &word);)
		n = str_is(word, "INTO") ? 4 : n + 1;
	return str_is(word, "INTO") && str_trim(line).n;
}

/* SET NAMES and client_encoding say what the rows are in. */
static void take_charset(struct sql_dump *d, const char *before, const char *after, struct str line)
{
	struct str name = between(line, before, after);
	if (name.p)
		d->rows.charset = sql_value_charset(str_trim(name));
}

/* The rows of one table are many INSERTs. */
static void take_data(struct sql_dump *d, struct str line)
{
	uint64_t digest = 14695981039346656037u ^ d->current;
	size_t at = 0;
	while (at < line.n && line.p[at] != '`' && line.p[at] != '"')
		at++;
	const char quote[] = { at < line.n ? line.p[at] : '`', 0 };
	struct str name = at < line.n ? between(line, quote, quote) : between(line, "INTO ", " ");
	for (size_t i = 0; i < name.n; i++)
		digest = (digest ^ (unsigned char)name.p[i]) * 1099511628211u;
	if (digest != d->last_data)
		count(d, SQL_DUMP_DATA);
	d->last_data = digest;
}

/* Where routines and events stand in tables of the server's own, these carry them along. */
static void take_table(struct sql_dump *d, struct str line)
{
	count(d, SQL_DUMP_TABLE);
	if (strcmp(d->databases[d->current].name, "mysql") != 0)
		return;
	struct str name = between(line, "`", "`");
	d->are_routines_rows |= str_is(name, "proc");
	d->are_events_rows |= str_is(name, "event");
	d->has_routines |= d->are_routines_rows;
	d->has_events |= d->are_events_rows;
}

static void take_mysql(struct sql_dump *d, struct str line)
{
	if (str_starts(line, "DELIMITER "))
		d->is_delimited = !str_is(line, "DELIMITER ;");
	if (d->is_in_body) {
		d->is_in_body = !str_ends(line, ";;") && !str_starts(line, "DELIMITER");
		return;
	}
	sql_table_line(&d->tables, line, line.n == SQL_DUMP_LINE);
	if (str_starts(line, "-- "))
		take_comment_mysql(d, line);
	else if (str_starts(line, "/*!40101 SET NAMES ") || str_starts(line, "/*!50503 SET NAMES "))
		take_charset(d, " SET NAMES ", " */", line);
	else if (str_starts(line, "CREATE TABLE "))
		take_table(d, line);
	else if (str_starts(line, "CREATE SEQUENCE "))
		count(d, SQL_DUMP_SEQUENCE);
	else if (str_starts(line, "/*!50001 VIEW "))
		count(d, SQL_DUMP_VIEW);
	else if (is_insert(line))
		take_data(d, line);
	else if (str_starts(line, "USE `"))
		enter(d, between(line, "`", "`"));
	else if (str_starts(line, "/*!50003 CREATE*/") && str_has(line, "TRIGGER"))
		count(d, SQL_DUMP_TRIGGER);
	else if (has_all(line, "CREATE", "EVENT `") && str_starts(line, "/*!5010"))
		count(d, SQL_DUMP_EVENT);
	else if (str_starts(line, "CREATE ") &&
		 (str_has(line, " PROCEDURE `") || str_has(line, " FUNCTION `")))
		count(d, SQL_DUMP_ROUTINE);
	else
		return;
	/* A routine's text may hold anything. */
	d->is_in_body = !str_ends(line, ";;") && !str_ends(line, ";") &&
			(str_has(line, " PROCEDURE `") || str_has(line, " FUNCTION `") ||
			 str_has(line, "TRIGGER") || str_has(line, "EVENT `")) &&
			!str_starts(line, "-- ") && !str_starts(line, "INSERT");
}

/* ---- PostgreSQL ---- */

static void take_comment_postgresql(struct sql_dump *d, struct str line)
{
	struct str text;
	if (str_starts(line, "-- PostgreSQL database dump complete"))
		d->is_complete = !d->is_whole_server;
	else if (str_starts(line, "-- PostgreSQL database cluster dump complete"))
		d->is_complete = true;
	else if (str_starts(line, "-- Dumped from database version "))
		d->version = str_text(d->arena, str_trim(str_from(line, strlen("-- Dumped from "
									       "database "
									       "version "))));
	else if (str_starts(line, "-- Completed on "))
		d->completed = str_text(d->arena, str_from(line, strlen("-- Completed on ")));
	else if ((text = between(line, "-- Database \"", "\" dump")).p)
		enter(d, text);
	else if ((str_starts(line, "-- Name: ") || str_starts(line, "-- Data for Name: ")) &&
		 (text = between(line, "; Type: ", ";")).p)
		count(d, sql_dump_type_of(text));
}

static void take_postgresql(struct sql_dump *d, struct str line)
{
	/* Of a line that is too long, only how it ends. */
	const char *end = line.n < SQL_DUMP_LINE ? " FROM stdin;" : "n;";
	if (d->is_quoted)
		return;
	sql_table_line(&d->tables, line, line.n == SQL_DUMP_LINE);
	if (str_starts(line, "-- "))
		take_comment_postgresql(d, line);
	else if (str_starts(line, "SET client_encoding = "))
		take_charset(d, "'", "'", line);
	else if (str_starts(line, "SET standard_conforming_strings = "))
		d->is_standard = str_has(line, " on;");
	else if (str_starts(line, "COPY ") && str_ends(line, end))
		sql_rows_copy(&d->rows, str_head(line, line.n < SQL_DUMP_LINE ? line.n : 0));
}

/* ---- other programs ---- */

static void find_writer(struct sql_dump *d, struct str line)
{
	static const struct {
		const char *head, *name;
	} writers[] = { { "-- phpMyAdmin SQL Dump", "phpMyAdmin" },
			{ "-- HeidiSQL ", "HeidiSQL" },
			{ "-- Adminer ", "Adminer" },
			{ "Navicat ", "Navicat" },
			{ " Navicat ", "Navicat" } };
	for (size_t i = 0; i < N(writers) && !d->writer; i++)
		if (str_starts(line, writers[i].head))
			d->writer = writers[i].name;
	/* Two of them name the engine, the others know one only. */
	bool knows_others = d->writer && strchr("AN", d->writer[0]);
	bool is_mysql = str_has(line, "MySQL") || str_has(line, "MYSQL");
	bool is_mariadb = str_has(line, "MariaDB");
	if (d->writer && (!knows_others || is_mysql || is_mariadb))
		d->engine = is_mariadb ? SQL_DUMP_MARIADB : SQL_DUMP_MYSQL;
	/* Its own first line says so. */
	d->has_saved |= d->engine && d->writer && strcmp(d->writer, "Adminer") == 0;
}

/* "-- 2026-11-22 02:00:00" of Adminer. */
static bool is_moment(struct str line)
{
	return str_starts(line, "-- 20") && line.n >= strlen("-- 2026-11-22 02:00:00") &&
	       line.p[7] == '-' && line.p[16] == ':';
}

/* Behind its end there is nothing but empty lines. */
static void take_writer(struct sql_dump *d, struct str line)
{
	bool is_setting = str_starts(line, "/*!") || str_starts(line, "SET ");
	bool is_back = strcmp(d->writer, "Adminer") == 0
			       ? is_moment(line)
			       : (is_setting && str_has(line, "=@OLD_")) ||
					 (is_setting && str_has(line, "=IFNULL(@OLD_")) ||
					 str_is(line, "SET FOREIGN_KEY_CHECKS = 1;");
	d->has_saved |= (is_setting && str_has(line, "SET @OLD_")) ||
			str_is(line, "SET FOREIGN_KEY_CHECKS = 0;");
	d->is_complete = is_back || (d->is_complete && !str_trim(line).n);
	take_mysql(d, line);
}

/* ---- both ---- */

static void find_engine(struct sql_dump *d, struct str line)
{
	if (str_starts(line, "-- MariaDB dump") ||
	    (str_starts(line, "-- MySQL dump") && str_has(line, "MariaDB")))
		d->engine = SQL_DUMP_MARIADB;
	else if (str_starts(line, "-- MySQL dump"))
		d->engine = SQL_DUMP_MYSQL;
	else if (str_starts(line, "-- PostgreSQL database cluster dump"))
		d->is_whole_server = true;
	else if (str_starts(line, "-- PostgreSQL database dump"))
		d->engine = SQL_DUMP_POSTGRESQL;
	else
		find_writer(d, line);
	if (d->is_whole_server)
		d->engine = SQL_DUMP_POSTGRESQL;
	d->rows.is_standard = d->tables.is_postgresql = d->engine == SQL_DUMP_POSTGRESQL;
	d->rows.tables = &d->tables;
	d->tables.arena = d->arena;
}

/* Whether another dump begins behind the first: it has an end of its own. */
static bool is_beginning(const struct sql_dump *d, struct str line)
{
	if (d->engine == SQL_DUMP_POSTGRESQL)
		return str_is(line, d->is_whole_server ? "-- PostgreSQL database cluster dump"
						       : "-- PostgreSQL database dump");
	return str_starts(line, "-- MariaDB dump ") || str_starts(line, "-- MySQL dump ");
}

/* What the program says to the terminal ("2>&1") is no part of what it writes. */
static bool is_complaint(struct str line)
{
	static const char *const programs[] = { "mysqldump: ", "mariadb-dump: ", "pg_dump: ",
						"pg_dumpall: " };
	for (size_t i = 0; i < N(programs); i++)
		if (str_starts(line, programs[i]))
			return true;
	return false;
}

/* Before the line is taken for what it is. */
static void look_at_order(struct sql_dump *d, struct str line)
{
	bool is_another = d->engine && is_beginning(d, line);
	if (((is_another && !d->is_complete) || is_complaint(line)) && !d->strange_line)
		d->strange_line = d->n_lines + 1;
	if (!is_another)
		return;
	d->is_complete = false;
	/* Made by another program, maybe, and told otherwise. */
	d->rows.fill = (struct sql_fill){ 0 };
}

/* ---- rows ---- */

/* Whether the line is one of rows, or begins some. */
static bool is_of_rows(struct sql_dump *d)
{
	struct str line = { d->line, d->n_line };
	bool is_postgresql = d->engine == SQL_DUMP_POSTGRESQL;
	if (sql_rows_is_copy(&d->rows))
		return !str_is(line, "\\.") && !str_is(line, "\\.\r");
	if (d->engine == SQL_DUMP_NONE || d->writer || d->is_in_body || d->is_delimited ||
	    d->is_quoted || (is_postgresql && !d->is_standard))
		return false;
	if (is_insert(line) && !(is_postgresql && sql_rows_is_open(&d->rows)))
		sql_rows_insert(&d->rows);
	return sql_rows_is_open(&d->rows);
}

static void look_into(struct sql_dump *d, struct str part)
{
	if (d->is_row)
		sql_rows_feed(&d->rows, part);
	else if (d->engine == SQL_DUMP_POSTGRESQL && !sql_rows_is_copy(&d->rows) &&
		 (d->is_quoted || !d->n_line || d->line[0] != '\\'))
		sql_quote_feed(&d->quote, part);
}

/* What stood in the line before this part is kept whole until it is told what it is. */
static void look_at_rows(struct sql_dump *d, size_t n_before, struct str part, bool is_end)
{
	if (!d->zero_line && part.n && memchr(part.p, 0, part.n))
		d->zero_line = d->n_lines + 1;
	if (!d->is_told) {
		if (!is_end && d->n_line < TELLING_BYTES)
			return;
		d->is_told = true;
		d->is_row = is_of_rows(d);
		look_into(d, (struct str){ d->line, n_before });
	}
	look_into(d, part);
}

/* True: the line was one of rows, and nothing else. */
static bool end_rows(struct sql_dump *d)
{
	bool is_copy = sql_rows_is_copy(&d->rows), is_row = d->is_row;
	if (is_row)
		sql_rows_end_line(&d->rows);
	else if (is_copy)
		sql_rows_close(&d->rows);
	else
		sql_rows_break(&d->rows);
	if (d->rows.is_damaged && !d->damaged_line)
		d->damaged_line = d->n_lines + 1;
	d->is_told = d->is_row = false;
	return is_copy || (is_row && !is_insert((struct str){ d->line, d->n_line }));
}

/* ---- lines ---- */

static void take_line(struct sql_dump *d)
{
	enum { HEAD_LINES = 50 };
	struct str line = { d->line, d->n_line };
	look_at_rows(d, d->n_line, STR(""), true);
	bool is_row = end_rows(d);
	if (str_ends(line, "\r"))
		line.n--;
	d->n_line = 0;
	if (!is_row && !d->is_in_body && !d->is_quoted)
		look_at_order(d, line);
	if (d->n_lines++ < HEAD_LINES && !d->engine)
		find_engine(d, line);
	if (is_row)
		return;
	sql_quote_end_line(&d->quote);
	if (d->engine == SQL_DUMP_POSTGRESQL)
		take_postgresql(d, line);
	else if (d->engine && d->writer)
		take_writer(d, line);
	else if (d->engine)
		take_mysql(d, line);
	d->is_quoted = sql_quote_is_open(&d->quote);
}

/* Of a long line its beginning is kept, and the two bytes that end it. */
static void add(struct sql_dump *d, struct str part)
{
	size_t n = MIN(part.n, sizeof(d->line) - d->n_line), n_before = d->n_line;
	memcpy(d->line + d->n_line, part.p, n);
	d->n_line += n;
	for (size_t i = MAX(n, part.n < 2 ? 0 : part.n - 2); i < part.n; i++) {
		char *tail = d->line + sizeof(d->line) - 2;
		tail[0] = tail[1];
		tail[1] = part.p[i];
	}
	look_at_rows(d, n_before, part, false);
}

void sql_dump_feed(struct sql_dump *d, struct str piece)
{
	while (piece.n) {
		size_t end = str_find(piece, '\n');
		add(d, str_head(piece, end));
		if (end == piece.n)
			return;
		take_line(d);
		piece = str_from(piece, end + 1);
	}
}

void sql_dump_end(struct sql_dump *d)
{
	if (d->n_line)
		take_line(d);
}
