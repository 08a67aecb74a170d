/* SPDX-License-Identifier: Apache-2.0 */
/* sql_dump_test - dumps as text: what is counted, and what only looks like it. */
#include "parse/sql_dump.h"

#include "tap.h"

static struct sql_dump read_all(struct arena *a, struct str text)
{
	struct sql_dump d = { .arena = a };
	for (size_t i = 0; i < text.n; i += 11)
		sql_dump_feed(&d, str_head(str_from(text, i), 11));
	sql_dump_end(&d);
	return d;
}

static void mysql(struct arena *a)
{
	struct sql_dump d = read_all(a, STR("-- MySQL dump 10.13  Distrib 8.0.36, for Linux "
					    "(x86_64)\n"
					    "-- Host: localhost    Database: his\n"
					    "-- Server version\t8.0.36\n"
					    "CREATE TABLE `p` (\n  `CREATE TABLE ` int\n);\n"
					    "INSERT INTO `p` VALUES (1);\nINSERT INTO `p` VALUES "
					    "(2);\n"
					    "INSERT INTO `q` VALUES (1);\n"
					    "DELIMITER ;;\n"
					    "CREATE DEFINER=`root`@`%` PROCEDURE `g`()\nBEGIN\n"
					    "CREATE TABLE `y` (id int);\nEND ;;\nDELIMITER ;\n"
					    "-- Dump completed on 2026-01-15  2:00:00\n"));
	is_int(d.engine, SQL_DUMP_MYSQL, "MySQL");
	is_text(d.version, "8.0.36", "the server's version");
	is_text(d.databases[0].name, "his", "the database");
	is_int(d.databases[0].n[SQL_DUMP_TABLE], 1, "a table in a routine is none");
	is_int(d.databases[0].n[SQL_DUMP_DATA], 2, "tables with rows");
	is_int(d.databases[0].n[SQL_DUMP_ROUTINE], 1, "a routine");
	ok(d.is_complete && !d.has_routines, "it is whole, and was not told to take routines");
	is_text(d.completed, "2026-01-15  2:00:00", "when it was done");
}

static void postgresql(struct arena *a)
{
	struct sql_dump d = read_all(a, STR("--\n-- PostgreSQL database dump\n--\n\\restrict abc\n"
					    "-- Dumped from database version 15.5\n"
					    "-- Name: p; Type: TABLE; Schema: public; Owner: -\n"
					    "-- Name: r; Type: ACL; Schema: public; Owner: -\n"
					    "COPY public.p (id) FROM stdin;\n"
					    "-- Name: z; Type: TABLE; Schema: public\n"
					    "-- PostgreSQL database dump complete\n\\.\n"));
	is_int(d.engine, SQL_DUMP_POSTGRESQL, "PostgreSQL");
	is_int(d.databases[0].n[SQL_DUMP_TABLE], 1, "rows are no objects");
	ok(!d.is_complete, "an end among the rows is none");
}

/* How a line ends decides whether what follows is still the routine's; wherever it was cut. */
static void long_line(struct arena *a)
{
	char line[800] = "-- MySQL dump 10.13\nCREATE PROCEDURE `g`()\nSELECT '";
	size_t n = strlen(line);
	memset(line + n, 'x', 700);
	snprintf(line + n + 700, sizeof(line) - n - 700, "';;\nCREATE TABLE `t` (\n");
	struct str all = str_of(line);
	for (size_t cut = all.n - 30; cut < all.n; cut++) {
		struct sql_dump d = { .arena = a };
		sql_dump_feed(&d, str_head(all, cut));
		sql_dump_feed(&d, str_from(all, cut));
		sql_dump_end(&d);
		if (d.databases[0].n[SQL_DUMP_TABLE] != 1) {
			is_int((long long)cut, -1, "a table behind a long line that was cut there");
			return;
		}
	}
	ok(true, "a long line ends where it ends, wherever it is cut");
}

int main(void)
{
	autoarena a = ARENA(16 << 20);
	mysql(&a);
	postgresql(&a);
	long_line(&a);
	is_int(read_all(&a, STR("Dear all,\n-- Dump completed\n")).engine, SQL_DUMP_NONE,
	       "a letter");
	return done();
}
