/* SPDX-License-Identifier: Apache-2.0 */
/* crypt_hash_test - the forms of crypt(5). */
#include "parse/crypt_hash.h"
#include "tap.h"

static void is_kind(const char *hash, const char *name, int64_t rounds)
{
	int64_t got;
	is_text(crypt_hash_algorithm(str_of(hash), &got), name, hash);
	is_int(got, rounds, hash);
}

int main(void)
{
	is_kind("$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o", "yescrypt", -1);
	is_kind("$gy$j9T$salt$hash", "gost-yescrypt", -1);
	is_kind("$7$CU..../....salt$hash", "scrypt", -1);
	is_kind("$2b$12$abcdefghijklmnopqrstuv", "bcrypt", 12);
	is_kind("$2y$05$abcdefghijklmnopqrstuv", "bcrypt", 5);
	is_kind("$6$rounds=65536$salt$hash", "sha512", 65536);
	is_kind("$6$salt$hash", "sha512", -1);
	is_kind("$5$rounds=x$salt", "sha256", -1);
	is_kind("$sm3$rounds=6000$salt$hash", "sm3", 6000);
	is_kind("$1$salt$hash", "md5", -1);
	is_kind("$3$$8846f7eaee8fb117ad06bdd830b7586c", "nt", -1);
	is_kind("_J9..CCCCXBrJUJV154M", "bsdi", -1);
	is_kind("ab1dWyRhIUwJY", "des", -1);
	is_kind("ab1dWyRhIUwJ!", "unknown", -1);
	is_kind("ab1dWyRhIUwJYz", "unknown", -1);
	is_kind("", "unknown", -1);
	is_kind("$6", "unknown", -1);
	return done();
}
