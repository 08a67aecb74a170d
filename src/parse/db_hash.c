/* SPDX-License-Identifier: Apache-2.0 */
/* db_hash - whether a password belongs to the hash that a database server keeps.
 *
 * The formats: MySQL's password(), MySQL 8's caching_sha2_password (SHA-256-crypt with 20 bytes of
 * salt, 5000 rounds), MariaDB's ed25519, PostgreSQL's md5 and SCRAM (RFC 5802, 7677), SQL Server's
 * PWDENCRYPT of 2005 and 2012. */
#include "parse/db_hash.h"

#include "base/base64.h"
#include "base/ed25519_public.h"
#include "base/sha2_crypt.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <string.h>
#include <strings.h>

enum { SQLSERVER_SALT = 4, GUESS_MAX = 256 };

static bool is_hex(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!memchr("0123456789abcdefABCDEF", s.p[i], 22))
			return false;
	return s.n;
}

static enum db_hash_kind kind_of_mysql(struct str plugin, struct str hash)
{
	if (hash.n == 41 && hash.p[0] == '*' && is_hex(str_from(hash, 1)))
		return DB_HASH_MYSQL_NATIVE;
	if (str_is(plugin, "ed25519") && hash.n == 43)
		return DB_HASH_MARIADB_ED25519;
	if (str_starts(hash, "$A$") && hash.n == 70)
		return DB_HASH_CACHING_SHA2;
	return hash.n == 16 && is_hex(hash) ? DB_HASH_MYSQL_OLD : DB_HASH_UNKNOWN;
}

enum db_hash_kind db_hash_kind(const char *engine, struct str plugin, struct str hash)
{
	if (strcmp(engine, "mariadb") == 0 || strcmp(engine, "mysql") == 0)
		return kind_of_mysql(plugin, hash);
	if (str_starts(hash, "SCRAM-SHA-256$"))
		return DB_HASH_SCRAM;
	if (str_starts(hash, "md5") && hash.n == 35 && is_hex(str_from(hash, 3)))
		return DB_HASH_POSTGRESQL_MD5;
	if (str_starts(hash, "0x0200") && hash.n == 6 + 8 + 128 && is_hex(str_from(hash, 2)))
		return DB_HASH_SQLSERVER;
	if (str_starts(hash, "0x0100") && hash.n >= 6 + 8 + 40 && is_hex(str_from(hash, 2)))
		return DB_HASH_SQLSERVER_OLD;
	return DB_HASH_UNKNOWN;
}

bool db_hash_is_slow(enum db_hash_kind k)
{
	return k == DB_HASH_CACHING_SHA2 || k == DB_HASH_SCRAM || k == DB_HASH_MARIADB_ED25519;
}

bool db_hash_is_weak(enum db_hash_kind k)
{
	return k == DB_HASH_MYSQL_NATIVE || k == DB_HASH_MYSQL_OLD || k == DB_HASH_POSTGRESQL_MD5 ||
	       k == DB_HASH_SQLSERVER_OLD;
}

const char *db_hash_name(enum db_hash_kind k)
{
	switch (k) {
	case DB_HASH_UNKNOWN: return NULL;
	case DB_HASH_MYSQL_NATIVE: return "mysql_native_password";
	case DB_HASH_MYSQL_OLD: return "mysql_old_password";
	case DB_HASH_CACHING_SHA2: return "caching_sha2_password";
	case DB_HASH_MARIADB_ED25519: return "ed25519";
	case DB_HASH_POSTGRESQL_MD5: return "md5";
	case DB_HASH_SCRAM: return "scram-sha-256";
	case DB_HASH_SQLSERVER: return "SHA-512";
	case DB_HASH_SQLSERVER_OLD: return "SHA-1";
	}
	return NULL;
}

static bool is_hex_of(struct str hex, const unsigned char *bytes, size_t n)
{
	static const char digits[] = "0123456789abcdef";
	if (hex.n < 2 * n)
		return false;
	for (size_t i = 0; i < n; i++)
		if ((hex.p[2 * i] | 0x20) != (digits[bytes[i] >> 4] | 0x20) ||
		    (hex.p[2 * i + 1] | 0x20) != (digits[bytes[i] & 15] | 0x20))
			return false;
	return true;
}

static bool fits_native(struct str hash, const char *guess)
{
	unsigned char one[SHA_DIGEST_LENGTH], two[SHA_DIGEST_LENGTH];
	SHA1((const unsigned char *)guess, strlen(guess), one);
	SHA1(one, sizeof(one), two);
	return is_hex_of(str_from(hash, 1), two, sizeof(two));
}

static bool fits_md5(struct str hash, const char *user, const char *guess)
{
	unsigned char digest[16];
	unsigned n = 0;
	autobuf text = BUF(4 << 10);
	buf_puts(&text, guess);
	buf_puts(&text, user);
	return EVP_Digest(text.p ? text.p : "", text.n, digest, &n, EVP_md5(), NULL) == 1 &&
	       is_hex_of(str_from(hash, 3), digest, sizeof(digest));
}

/* SCRAM-SHA-256$ITERATIONS:SALT$STOREDKEY:SERVERKEY */
static bool fits_scram(struct str hash, const char *guess)
{
	struct str rest = str_from(hash, strlen("SCRAM-SHA-256$")), count, salt64, stored64;
	unsigned char salted[32], client[32], stored[32];
	char salt[128], right[64];
	size_t n_salt, n_right;
	int64_t rounds;
	unsigned n = sizeof(client);
	if (!str_split(&rest, ':', &count) || !str_int(count, 10, &rounds) || rounds < 1 ||
	    rounds > 1000 * 1000 || !str_split(&rest, '$', &salt64) ||
	    !str_split(&rest, ':', &stored64))
		return false;
	if (!base64_decode(salt64, salt, sizeof(salt), &n_salt) ||
	    !base64_decode(stored64, right, sizeof(right), &n_right) || n_right != sizeof(stored))
		return false;
	sha2_crypt_pbkdf2(guess, (const unsigned char *)salt, n_salt, rounds, salted);
	HMAC(EVP_sha256(), salted, sizeof(salted), (const unsigned char *)"Client Key", 10, client,
	     &n);
	SHA256(client, sizeof(client), stored);
	return memcmp(stored, right, sizeof(stored)) == 0;
}

static bool fits_sqlserver(enum db_hash_kind k, struct str hash, const char *guess)
{
	unsigned char bytes[2 * GUESS_MAX + SQLSERVER_SALT], digest[SHA512_DIGEST_LENGTH];
	size_t n = 0;
	/* UTF-16 of what is ASCII; no guess is anything else. */
	for (const char *c = guess; *c && n < 2 * GUESS_MAX; c++) {
		bytes[n++] = (unsigned char)*c;
		bytes[n++] = 0;
	}
	for (size_t i = 0; i < SQLSERVER_SALT; i++) {
		int64_t byte = 0;
		if (!str_int(str_head(str_from(hash, 6 + 2 * i), 2), 16, &byte))
			return false;
		bytes[n++] = (unsigned char)byte;
	}
	struct str right = str_from(hash, 6 + 2 * SQLSERVER_SALT);
	if (k == DB_HASH_SQLSERVER_OLD) {
		SHA1(bytes, n, digest);
		return is_hex_of(right, digest, SHA_DIGEST_LENGTH);
	}
	SHA512(bytes, n, digest);
	return is_hex_of(right, digest, SHA512_DIGEST_LENGTH);
}

/* $A$ROUNDS_IN_THOUSANDS$, 20 bytes of salt, 43 of the digest */
static bool fits_caching_sha2(struct str hash, const char *guess)
{
	char digest[SHA2_CRYPT_SIZE];
	int64_t thousands;
	if (!str_int(str_head(str_from(hash, 3), 3), 16, &thousands) || thousands < 1 ||
	    thousands > 100 || hash.p[6] != '$')
		return false;
	sha2_crypt_256(guess, str_head(str_from(hash, 7), 20), thousands * 1000, digest);
	return str_is(str_from(hash, 27), digest);
}

static bool fits_ed25519(struct str hash, const char *guess)
{
	char right[64];
	unsigned char key[ED25519_PUBLIC_BYTES];
	size_t n;
	return base64_decode(hash, right, sizeof(right), &n) && n == sizeof(key) &&
	       ed25519_public_of(str_of(guess), key) && memcmp(key, right, n) == 0;
}

bool db_hash_fits(enum db_hash_kind k, struct str hash, const char *user, const char *guess)
{
	switch (k) {
	case DB_HASH_MYSQL_NATIVE: return fits_native(hash, guess);
	case DB_HASH_CACHING_SHA2: return fits_caching_sha2(hash, guess);
	case DB_HASH_MARIADB_ED25519: return fits_ed25519(hash, guess);
	case DB_HASH_POSTGRESQL_MD5: return fits_md5(hash, user, guess);
	case DB_HASH_SCRAM: return fits_scram(hash, guess);
	case DB_HASH_SQLSERVER:
	case DB_HASH_SQLSERVER_OLD: return fits_sqlserver(k, hash, guess);
	case DB_HASH_UNKNOWN:
	case DB_HASH_MYSQL_OLD: return false;
	}
	return false;
}
