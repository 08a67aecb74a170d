/* SPDX-License-Identifier: Apache-2.0 */
/* backup_stream_test - whole, cut and damaged backups. */
#include "parse/backup_stream.h"

#include "tap.h"

#include <stdio.h>

static char archive[4 * BACKUP_BLOCK];

static void make_tar(void)
{
	unsigned int sum = 0;
	memset(archive, 0, sizeof(archive));
	snprintf(archive, 100, "a");
	snprintf(archive + 124, 12, "%011o", 5U);
	memcpy(archive + 257, "ustar", 6);
	memset(archive + 148, ' ', 8);
	for (int i = 0; i < BACKUP_BLOCK; i++)
		sum += (unsigned char)archive[i];
	snprintf(archive + 148, 8, "%06o", sum);
	memcpy(archive + BACKUP_BLOCK, "hello", 5);
}

static enum backup_end end_of(struct str bytes, const char **ret_kind)
{
	struct backup_stream b = { 0 };
	for (size_t i = 0; i < bytes.n; i += 100)
		backup_stream_feed(&b, str_head(str_from(bytes, i), 100));
	*ret_kind = backup_stream_kind(&b);
	return backup_stream_end(&b);
}

static void names(void)
{
	static const char *const parts[] = { "his.7z.001", "his.z01",	"his.part1.rar",
					     "his.r00",	   "his.gz.aa", "his.tar.gz.bc" };
	static const char *const others[] = { "his.gz", "his.rar", "20261122", "his.db",    ".aa",
					      "his.aa", "x",	   "",	       "2026年.bak" };
	for (size_t i = 0; i < N(parts); i++)
		ok(backup_stream_is_part(str_of(parts[i])), "a part");
	for (size_t i = 0; i < N(others); i++)
		ok(!backup_stream_is_part(str_of(others[i])), "no part");
}

int main(void)
{
	const char *kind;
	make_tar();
	is_int(end_of((struct str){ archive, sizeof(archive) }, &kind), BACKUP_WHOLE, "a tar");
	is_text(kind, "tar", "is known");
	is_int(end_of((struct str){ archive, 2 * BACKUP_BLOCK }, &kind), BACKUP_CUT_SHORT,
	       "without its zeros it is cut short");
	archive[2 * BACKUP_BLOCK] = 'x';
	is_int(end_of((struct str){ archive, sizeof(archive) }, &kind), BACKUP_DAMAGED,
	       "with something else there it is damaged");
	is_int(end_of(STR("-- MySQL dump 10.13\nINSERT"), &kind), BACKUP_CUT_SHORT, "a cut dump");
	is_int(end_of(STR("-- MySQL dump 10.13\n-- Dump completed on 2026-01-01\n"), &kind),
	       BACKUP_WHOLE, "a whole one");
	is_text(kind, "mysql", "of MySQL");
	is_int(end_of(STR("--\n-- PostgreSQL database dump\n--\nCOPY"), &kind), BACKUP_CUT_SHORT,
	       "a cut dump of PostgreSQL");
	is_int(end_of(STR("--\n-- PostgreSQL database dump\n--\n-- PostgreSQL database dump "
			  "complete"),
		      &kind),
	       BACKUP_WHOLE, "a whole one");
	is_int(end_of(STR("anything"), &kind), BACKUP_UNKNOWN, "of others nothing is known");
	is_int(end_of((struct str){ "\0\0\0", 3 }, &kind), BACKUP_ZEROS, "zeros are no backup");
	is_int(end_of(STR(""), &kind), BACKUP_CUT_SHORT, "but an empty one is none");
	static const char zip[22] = "PK\5\6";
	is_int(backup_stream_zip(STR(""), (struct str){ zip, 22 }, 22), BACKUP_WHOLE,
	       "an empty zip archive");
	is_int(backup_stream_zip(STR(""), (struct str){ zip, 21 }, 21), BACKUP_CUT_SHORT,
	       "a cut one");
	static const char bad[22] = "PK\5\6\0\0\0\0\0\0\0\0\xff";
	is_int(backup_stream_zip(STR(""), (struct str){ bad, 22 }, 22), BACKUP_DAMAGED,
	       "a directory that is not there");
	is_int(backup_stream_zip(STR("PK\3\4\x14\0\1\0"), (struct str){ zip, 22 }, 22),
	       BACKUP_UNKNOWN, "a sealed one");
	static const char last[22] = "PK\5\6\2\0\2";
	is_int(backup_stream_zip(STR(""), (struct str){ last, 22 }, 22), BACKUP_UNKNOWN,
	       "the last of three");
	names();
	return done();
}
