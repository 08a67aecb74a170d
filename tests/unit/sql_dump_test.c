/* SPDX-License-Identifier: Apache-2.0 */
/* sql_dump_test - dumps as text: what is counted, and what only looks like it. */
#include "parse/sql_dump.h"

#include "base/buf.h"
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

/* Of a dump that breaks off nothing shows behind the whole one that was written after it. */
static void strange(struct arena *a)
{
	static const char first[] = "-- MySQL dump 10.13\nCREATE TABLE `p` (\n";
	static const char second[] = "-- MySQL dump 10.13\nINSERT INTO `p` VALUES ('-- MySQL dump "
				     "');\n-- Dump completed on 2026-01-15  2:00:00\n";
	struct sql_dump d = read_all(a, str_of(arena_printf(a, "%s%s", first, second)));
	is_int(d.strange_line, 3, "another dump begins before the end of the first");
	d = read_all(a, str_of(arena_printf(a, "%s%s", second, second)));
	ok(!d.strange_line && d.is_complete,
	   "two whole dumps are no mistake, nor is text in a row");
	d = read_all(a,
		     str_of(arena_printf(a, "mysqldump: [Warning] Using a password\n%s", second)));
	is_int(d.strange_line, 1, "what the program says to the terminal is no part of a dump");
	d = read_all(a, STR("-- PostgreSQL database dump\nCOPY p (t) FROM stdin;\n"
			    "-- PostgreSQL database dump\npg_dump: x\n\\.\n"
			    "-- PostgreSQL database dump complete\n"));
	ok(!d.strange_line && d.is_complete, "rows may be any text");
}

/* A routine's text and the values of an INSERT hold whole lines. */
static void quotes(struct arena *a)
{
	static const char lines[] = "\n-- Name: z; Type: TABLE; Schema: public\nCOPY p (a) FROM "
				    "stdin;\n-- PostgreSQL database dump\n";
	static const struct {
		const char *before, *after, *what;
	} cases[] = {
		{ "CREATE FUNCTION f() AS $_x1$ $ $$ $_x", "$_x1$;", "between dollars" },
		{ "CREATE FUNCTION f() AS '", "it''s -- $$';", "between quotes" },
		{ "CREATE VIEW \"v", "\" AS SELECT a$$b FROM c;", "in a name" },
		{ "-- Name: it's; $$\nSELECT 'a--b$$c", "', $1, \"'$$\";", "behind a comment" },
		{ "\\connect -reuse-previous=on \"dbname='it\\'s'\"\nSELECT '", "';",
		  "behind a command of psql" },
	};
	for (size_t i = 0; i < N(cases); i++) {
		struct sql_dump d = read_all(
			a, str_of(arena_printf(a,
					       "-- PostgreSQL database dump\n%s%s%s\n"
					       "-- Name: p; Type: TABLE; Schema: public\n"
					       "-- PostgreSQL database dump complete\n",
					       cases[i].before, lines, cases[i].after)));
		ok(d.is_complete && !d.strange_line && !d.damaged_line && d.n_databases == 1 &&
			   d.databases[0].n[SQL_DUMP_TABLE] == 1,
		   cases[i].what);
	}
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

/* ---- damage ---- */

#define MYSQL "-- MariaDB dump 10.19  Distrib 10.11.6-MariaDB\n"
#define MYSQL_END "-- Dump completed on 2026-01-15  2:00:00\n"
#define POSTGRESQL \
	"--\n-- PostgreSQL database dump\n--\nCOPY public.p (id, \"a,b\", c) FROM stdin;\n"
#define POSTGRESQL_END "\\.\n--\n-- PostgreSQL database dump complete\n--\n"

static void rows(struct arena *a)
{
	static const struct {
		const char *text;
		int64_t line;
		const char *what;
	} cases[] = {
		{ MYSQL
		  "INSERT INTO `p` VALUES (1,'it\\'s (',NULL),(-2.5e3,'',_binary '\xff\\0');\n" MYSQL_END,
		  0, "texts hold anything" },
		{ MYSQL "INSERT INTO `p` VALUES\n(1,'a'),\n(2,'b');\nUNLOCK TABLES;\n" MYSQL_END, 0,
		  "a line a row" },
		{ MYSQL "INSERT INTO `VALUES(` (`a``'`, `b`) VALUES (1,2);\r\n" MYSQL_END, 0,
		  "names hold anything" },
		{ MYSQL "INSERT INTO `p` VALUES (1,'a''b');\n" MYSQL_END, 0, "a doubled quote" },
		{ MYSQL
		  "INSERT INTO `p` VALUES (ST_GeomFromText('POINT(1 1)',4326),0xAB);\n" MYSQL_END,
		  0, "commas of a function are no values" },
		{ MYSQL "\nINSERT INTO `p` VALUES (1,'a'),(2,'b,3,'c');\n" MYSQL_END, 3,
		  "a text runs into the next" },
		{ MYSQL "INSERT INTO `p` VALUES (1,'a',3),(2,'b');\n" MYSQL_END, 2,
		  "a value is missing" },
		{ MYSQL "INSERT INTO `p` VALUES (1,2),(3\nINSERT INTO `q` VALUES (1);\n" MYSQL_END,
		  2, "a line breaks off in a row" },
		{ MYSQL "INSERT INTO `p` VALUES (1,'a\n" MYSQL_END, 2,
		  "a line breaks off in a text" },
		{ MYSQL "INSERT INTO `p` VALUES\n(1,'a'),\nUNLOCK TABLES;\n" MYSQL_END, 4,
		  "rows without an end" },
		{ MYSQL "INSERT INTO `p` VALUES\n(1,'a'),\nINSERT INTO `q` VALUES (1);\n" MYSQL_END,
		  4, "another statement before the end" },
		{ MYSQL "INSERT INTO `p` VALUES (1,张,3);\n" MYSQL_END, 2,
		  "a text without its quotes" },
		{ MYSQL "INSERT DELAYED IGNORE INTO `p` VALUES (1,'a'),(2,'b,3,'c');\n" MYSQL_END,
		  2, "however the statement begins" },
		{ MYSQL "INSERT INTO \"VALUES(`\" (\"a\") VALUES (1,2),(3);\n" MYSQL_END, 2,
		  "and whatever quotes its name" },
		{ POSTGRESQL "1\ta\tb\n2\t\\N\t\n" POSTGRESQL_END, 0, "rows of COPY" },
		{ POSTGRESQL "1\ta\tb\n2\tc\n" POSTGRESQL_END, 6,
		  "a row of COPY that is too short" },
		{ POSTGRESQL "1\ta\tb\t2\ta\n" POSTGRESQL_END, 5, "and one that is too long" },
	};
	for (size_t i = 0; i < N(cases); i++) {
		struct sql_dump d = read_all(a, str_of(cases[i].text));
		is_int(d.damaged_line, cases[i].line, cases[i].what);
		ok(d.is_complete, "its end is there");
	}
}

/* The columns of a wide table are no line that is kept whole: its rows are rows all the same. */
static void wide_copy(struct arena *a)
{
	autobuf text = BUF(64 << 10);
	buf_puts(&text, "-- PostgreSQL database dump\nCOPY public.p (id");
	for (int i = 0; i < 100; i++)
		buf_printf(&text, ", column_%d", i);
	buf_puts(&text,
		 ") FROM stdin;\n-- Name: z; Type: TABLE; Schema: public\t1\n2\t3\n4\n\\.\n");
	struct sql_dump d = read_all(a, buf_view(&text));
	is_int((long long)d.n_databases, 0, "a row of a wide table is no object");
	is_int(d.damaged_line, 5, "and is counted by the first");
}

static void zeros(struct arena *a)
{
	static const char text[] = MYSQL "INSERT INTO `p` VALUES (1,'\0\0');\n" MYSQL_END;
	is_int(read_all(a, (struct str){ text, sizeof(text) - 1 }).zero_line, 2,
	       "where zeros took the place of text");
}

int main(void)
{
	autoarena a = ARENA(16 << 20);
	mysql(&a);
	postgresql(&a);
	long_line(&a);
	rows(&a);
	wide_copy(&a);
	zeros(&a);
	strange(&a);
	quotes(&a);
	is_int(read_all(&a, STR("Dear all,\n-- Dump completed\n")).engine, SQL_DUMP_NONE,
	       "a letter");
	return done();
}
