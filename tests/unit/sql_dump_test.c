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
	for (int i = 0; i < 500; i++)
		buf_printf(&text, ", column_%d", i);
	buf_puts(&text,
		 ") FROM stdin;\n-- Name: z; Type: TABLE; Schema: public\t1\n2\t3\n4\n\\.\n");
	struct sql_dump d = read_all(a, buf_view(&text));
	is_int((long long)d.n_databases, 0, "a row of a wide table is no object");
	is_int(d.damaged_line, 5, "and is counted by the first");
}

/* ---- what a table's columns allow ---- */

struct fitting {
	const char *row;
	bool is_whole;
	const char *what;
};

static void fit(struct arena *a, const char *before, const char *after, const struct fitting *cases,
		size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct sql_dump d = read_all(
			a, str_of(arena_printf(a, "%s%s%s", before, cases[i].row, after)));
		ok(d.is_complete && !d.damaged_line == cases[i].is_whole, cases[i].what);
	}
}

static void columns_of_mysql(struct arena *a)
{
	static const char before[] = MYSQL
		"/*!40101 SET NAMES utf8mb4 */;\n"
		"CREATE TABLE `t` (\n"
		"  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,\n"
		"  `name` varchar(3) DEFAULT 'x NOT NULL' COMMENT 'is NOT NULL',\n"
		"  `sex` enum('男','女','a,b') NOT NULL,\n"
		"  `fee` decimal(5,2) DEFAULT NULL,\n"
		"  `at` datetime(3) DEFAULT NULL,\n"
		"  `key` varbinary(2) DEFAULT NULL,\n"
		"  `f` double NOT NULL,\n"
		"  `flags` set('a','b') DEFAULT NULL,\n"
		"  `tiny` tinyint(1) DEFAULT NULL,\n"
		"  PRIMARY KEY (`id`),\n"
		"  KEY `name` (`name`)\n"
		") ENGINE=InnoDB AUTO_INCREMENT=9 DEFAULT CHARSET=utf8mb4;\n"
		"INSERT INTO `t` VALUES (4294967295,NULL,'女',NULL,NULL,NULL,NULL,'',-128);\n"
		"/* */;\nINSERT INTO `t` VALUES\n(7,'it\\'','男',-12.50,'2026-01-15 02:00:00',0xABcd,1e20,'b,a',1),\n"
		"(";
	static const char after[] = ");\n" MYSQL_END;
	static const struct fitting cases[] = {
		{ "8,'张三丰','a,b',0.00,'2026-01-15 02:00:00.123','\\0\xff',0.5,'a',127", true,
		  "values that fit" },
		{ "8,'张三丰四','男',NULL,NULL,NULL,1,NULL,1", false, "too many characters" },
		{ "8,'张\xe4\xb8','男',NULL,NULL,NULL,1,NULL,1", false, "half a character" },
		{ "8,'\\x','男',NULL,NULL,NULL,1,NULL,1", false, "no escape of the program" },
		{ "8,12,'男',NULL,NULL,NULL,1,NULL,1", false, "a text without quotes" },
		{ "8,NULL,'男女',NULL,NULL,NULL,1,NULL,1", false, "no member of the list" },
		{ "8,NULL,NULL,NULL,NULL,NULL,1,NULL,1", false, "NULL where it may not be" },
		{ "8,NULL,'男',12.5,NULL,NULL,1,NULL,1", false, "digits behind the point" },
		{ "8,NULL,'男',112345.50,NULL,NULL,1,NULL,1", false, "digits before it" },
		{ "8,NULL,'男',1,'2026-01-15 2:00:00',NULL,1,NULL,1", false, "no moment" },
		{ "8,NULL,'男',1.00,'2026-01-15 02:00:00.1234567',NULL,1,NULL,1", false,
		  "seconds with too many digits" },
		{ "8,NULL,'男',NULL,NULL,'abc',1,NULL,1", false, "too many bytes" },
		{ "8,NULL,'男',NULL,NULL,0xABC,1,NULL,1", false, "half a byte" },
		{ "8,NULL,'男',NULL,NULL,NULL,1e,NULL,1", false, "no number" },
		{ "8,NULL,'男',NULL,NULL,NULL,1,'a,c',1", false, "none of a set" },
		{ "8,NULL,'男',NULL,NULL,NULL,1,NULL,128", false, "a number too large" },
		{ "-8,NULL,'男',NULL,NULL,NULL,1,NULL,1", false, "a number below zero" },
		{ "6,NULL,'男',NULL,NULL,NULL,1,NULL,1", false, "a key that comes too late" },
		{ "7,NULL,'男',NULL,NULL,NULL,1,NULL,1", false, "a key that was there" },
		{ "8,NULL,'男',NULL,NULL,NULL,1,NULL,1,2", false, "one value more" },
	};
	fit(a, before, after, cases, N(cases));
}

/* A list of columns tells which they are; of a generated one no rows are written. */
static void lists(struct arena *a)
{
	static const struct fitting cases[] = {
		{ "CREATE TABLE `t` (\n  `a` int NOT NULL,\n  `b` int GENERATED ALWAYS AS (`a`) "
		  "STORED\n) ENGINE=InnoDB;\nINSERT INTO `t` VALUES (1);\n",
		  true, "a generated column has no place" },
		{ "CREATE TABLE `t` (\n  `a` int NOT NULL,\n  `b` date\n) ENGINE=InnoDB;\n"
		  "INSERT INTO `t` (`b`, `a`) VALUES (NULL,1);\n",
		  true, "columns in another order" },
		{ "CREATE TABLE `t` (\n  `a` int NOT NULL,\n  `b` date\n) ENGINE=InnoDB;\n"
		  "INSERT INTO `t` (`b`, `a`) VALUES (1,NULL);\n",
		  false, "and values that do not fit it" },
		{ "CREATE TABLE `t` (\n  `id` int NOT NULL,\n  `b` int,\n  PRIMARY KEY (`id`),\n"
		  "  KEY `b` (`b`)\n) ENGINE=InnoDB;\nINSERT INTO `t` VALUES (2,1),(1,2);\n",
		  true, "a key that has all columns is read in the table's place" },
		{ "CREATE TABLE `t` (\n  `id` int NOT NULL,\n  `b` int,\n  PRIMARY KEY (`id`)\n"
		  ") ENGINE=MyISAM;\nINSERT INTO `t` VALUES (2,1),(1,2);\n",
		  true, "other engines keep no order" },
		{ "CREATE TABLE `t` (\n  `id` int NOT NULL,\n  `b` int,\n  PRIMARY KEY (`id`)\n"
		  ") ENGINE=InnoDB\n/*!50100 PARTITION BY HASH (`id`) */;\n"
		  "INSERT INTO `t` VALUES (2,1),(1,2);\n",
		  true, "nor have parts of a table one" },
		{ "CREATE TABLE t (\n  id int NOT NULL,\n  PRIMARY KEY (id)\n) ENGINE=InnoDB;\n"
		  "INSERT INTO t VALUES ('a');\n",
		  false, "names without quotes" },
		{ "CREATE TABLE t (\n  `id` int NOT NULL,\n  b text,\n  PRIMARY KEY (`id`)\n) "
		  "ENGINE=InnoDB;\nINSERT INTO t VALUES (1,'a');\n",
		  true, "names of which some need quotes" },
		{ "CREATE TABLE `t` (\n  `id` int NOT NULL,\n  `b` text,\n  PRIMARY KEY (`id` DESC)\n"
		  ") ENGINE=InnoDB;\nINSERT INTO `t` VALUES (2,'a'),(1,'b');\n",
		  true, "a key whose highest value comes first" },
		{ "CREATE TABLE `t` (\n  `id` int NOT NULL,\n  `b` blob,\n  VECTOR KEY `b` (`b`)\n"
		  ") ENGINE=InnoDB;\nINSERT INTO `t` VALUES (2,'a');\n",
		  true, "a key of a kind that is not known is no column" },
		{ "INSERT INTO t (a(b), c) VALUES (1);\n", true, "no list of names" },
		{ "CREATE TABLE t (\n  id int NOT NULL\n) ENGINE=InnoDB;\nDELIMITER ;;\n"
		  "CREATE PROCEDURE g()\nBEGIN\nINSERT INTO t VALUES (f('a', 1), now());\nEND ;;\n"
		  "DELIMITER ;\n",
		  true, "a statement of a routine is no row" },
	};
	fit(a, MYSQL, MYSQL_END, cases, N(cases));
}

static void columns_of_postgresql(struct arena *a)
{
#define TABLE \
	"-- PostgreSQL database dump\nSET client_encoding = 'UTF8';\n" \
	"SET standard_conforming_strings = on;\nCREATE TABLE public.\"T t\" (\n" \
	"    id bigint NOT NULL,\n    name character varying(3),\n" \
	"    at timestamp with time zone,\n    bytes bytea,\n    ok boolean,\n    u uuid,\n" \
	"    fee numeric(6,2) DEFAULT 0 NOT NULL,\n    list integer[],\n" \
	"    CONSTRAINT c CHECK ((id IS NOT NULL))\n);\n"
	static const struct fitting copies[] = {
		{ "2\t张三\\n\t0044-03-15 00:00:00+08:05:43 BC\t\\\\x00ff\tt\t\\N\t1234.50\t{1}",
		  true, "values that fit" },
		{ "\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t1.00\t\\N", false, "no NULL there" },
		{ "2\t张三\\xb4\t\\N\t\\N\t\\N\t\\N\t1.00\t\\N", false, "no escape" },
		{ "2\t\\Na\t\\N\t\\N\t\\N\t\\N\t1.00\t\\N", false, "more than NULL" },
		{ "2\t\\N\t\\N\t\\\\x00f\t\\N\t\\N\t1.00\t\\N", false, "half a byte" },
		{ "2\t\\N\t\\N\t\\N\tx\t\\N\t1.00\t\\N", false, "neither true nor false" },
		{ "2\t\\N\t2026-01-15 00:00:00+0\t\\N\tt\t\\N\t1.00\t\\N", false, "no zone" },
		{ "2\t\\N\t\\N\t\\N\tt\t0-0\t1.00\t\\N", false, "no id" },
	};
	fit(a, TABLE "COPY public.\"T t\" (id, name, at, bytes, ok, u, fee, list) FROM stdin;\n",
	    "\n" POSTGRESQL_END, copies, N(copies));
	static const struct fitting inserts[] = {
		{ "(2, 'i''\n', NULL, '\\x00', false, NULL, 0.00, '{1,2}')", true,
		  "rows behind INSERT" },
		{ "(2, 'a\\', NULL, NULL, true, NULL, DEFAULT, NULL) ON CONFLICT DO NOTHING", true,
		  "whatever stands behind them" },
		{ "\n\t(2, 'a', NULL, NULL, true, NULL, 1.00, NULL),\n\t(1, NULL, NULL, NULL, "
		  "true, NULL, 1.00, NULL)",
		  true, "many of them" },
		{ "(2, 'abcd', NULL, NULL, true, NULL, 1.00, NULL)", false, "too long a text" },
		{ "(2, 'a', NULL, NULL, true, NULL, 1.00)", false, "one value less" },
	};
	fit(a, TABLE "INSERT INTO public.\"T t\" VALUES ",
	    ";\n-- PostgreSQL database dump complete\n", inserts, N(inserts));
#undef TABLE
}

/* The second byte of a character may be a backslash, and is none. */
static void gbk(struct arena *a)
{
	static const struct fitting cases[] = {
		{ "1,'\x8f\x5c','a'),(2,'\x81\x30\x81\x30','\\\xff'", true,
		  "a backslash in a character" },
		{ "1,'\x8f','a'", false, "half of one" },
	};
	fit(a,
	    MYSQL "/*!40101 SET NAMES gbk */;\nCREATE TABLE `t` (\n  `id` int,\n  `a` text,\n"
		  "  `b` blob\n) ENGINE=InnoDB;\nINSERT INTO `t` VALUES (",
	    ");\n" MYSQL_END, cases, N(cases));
}

/* An INSERT ends where the next row would make it too long, and not before. */
static void lengths(struct arena *a)
{
	for (int lost = -1; lost < 3; lost++) {
		autobuf text = BUF(64 << 10);
		buf_puts(&text, MYSQL "INSERT INTO `a` VALUES (1);\nUNLOCK TABLES;\n");
		for (int line = 0; line < 4; line++) {
			buf_puts(&text, "INSERT INTO `t` VALUES (0)");
			/* The last one of the table may be short. */
			for (int row = 0; row < (line == 3 ? 5 : 50); row++)
				if (line != lost || row < 40)
					buf_printf(&text, ",(%d%010d)", line, row);
			buf_puts(&text, ";\n");
		}
		buf_puts(&text, "UNLOCK TABLES;\nINSERT INTO `t` VALUES (1);\n" MYSQL_END);
		ok(!read_all(a, buf_view(&text)).damaged_line == (lost < 0),
		   lost < 0 ? "lines as long as they may be" : "one that had room for a row");
	}
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
	columns_of_mysql(&a);
	lists(&a);
	columns_of_postgresql(&a);
	gbk(&a);
	lengths(&a);
	strange(&a);
	quotes(&a);
	is_int(read_all(&a, STR("Dear all,\n-- Dump completed\n")).engine, SQL_DUMP_NONE,
	       "a letter");
	return done();
}
