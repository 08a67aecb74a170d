/* SPDX-License-Identifier: Apache-2.0 */
/* db_hash - whether a password belongs to the hash that a database server keeps. */
#ifndef ZICHA_PARSE_DB_HASH_H
#define ZICHA_PARSE_DB_HASH_H

#include "base/str.h"

enum db_hash_kind {
	DB_HASH_UNKNOWN,
	DB_HASH_MYSQL_NATIVE,	 /* "*" and SHA1(SHA1(p)) in hexadecimal */
	DB_HASH_MYSQL_OLD,	 /* 16 hexadecimal digits, before MySQL 4.1: not tried */
	DB_HASH_CACHING_SHA2,	 /* $A$005$, 20 bytes of salt, 43 of SHA-256-crypt */
	DB_HASH_MARIADB_ED25519, /* a public key in base64 */
	DB_HASH_POSTGRESQL_MD5,
	DB_HASH_SCRAM,
	DB_HASH_SQLSERVER,     /* 0x0200, four bytes of salt, SHA-512 */
	DB_HASH_SQLSERVER_OLD, /* 0x0100, SHA-1 */
};

/* `plugin` is MySQL's and may be empty. */
enum db_hash_kind db_hash_kind(const char *engine, struct str plugin, struct str hash);
/* How many of these are tried in a millisecond, about: 0 where many are. */
bool db_hash_is_slow(enum db_hash_kind k);
/* Kept in a way that is quickly tried, or forbidden for long. */
bool db_hash_is_weak(enum db_hash_kind k);
const char *db_hash_name(enum db_hash_kind k);

bool db_hash_fits(enum db_hash_kind k, struct str hash, const char *user, const char *guess);

#endif
