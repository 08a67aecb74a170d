/* SPDX-License-Identifier: Apache-2.0 */
/* db_hash_test - passwords and the hashes that servers made of them. */
#include "parse/db_hash.h"

#include "base/sha2_crypt.h"
#include "tap.h"

#include <openssl/evp.h>
#include <string.h>

struct sample {
	const char *engine, *plugin, *hash, *user, *password;
	enum db_hash_kind kind;
};

/* Made by MariaDB 10.11 and PostgreSQL 15; those of MySQL 8 and SQL Server by other programs
 * after the same descriptions. */
static const struct sample samples[] = {
	{ "mariadb", "mysql_native_password", "*6BB4837EB74329105EE4568DDA7DC67ED2CA2AD9", "a3",
	  "123456", DB_HASH_MYSQL_NATIVE },
	{ "mariadb", "ed25519", "1x94n9TiEbVuGTda8LljIcYlt/3hhEc0D3Y2/Qa/g/0", "a4", "123456",
	  DB_HASH_MARIADB_ED25519 },
	{ "mysql", "caching_sha2_password",
	  "$A$005$abcdefghijklmnopqrstE8sss5wQXAjHWwVGwRG6qyyHdkqxrPk3Y0vMmdM0Gu4", "u", "123456",
	  DB_HASH_CACHING_SHA2 },
	{ "postgresql", "", "md59d7c71d40b44541ce5613906e8e08984", "b3", "111111",
	  DB_HASH_POSTGRESQL_MD5 },
	{ "postgresql", "",
	  "SCRAM-SHA-256$4096:zzdCWDCtsFutS2t9NcOTTw==$7sNbBARprH5lbDICdNNHnIycykoFRV0mSLBGmPcIn5U="
	  ":sIXOBK5pGTbm8X1ppQc6YszW7cspOoRWwYSQL3hf5+4=",
	  "b1", "b1", DB_HASH_SCRAM },
	{ "sqlserver", "",
	  "0x0200010203FED1891F1DCBBC1EAFB37EAE8A54C4E807C5A1B7A782CEEE21AA1CDEDC15666A205A75D14BC4"
	  "18F2A752C396DAAF152380B1739D4016B762F89F54E6E37364D6BE",
	  "sa", "Passw0rd", DB_HASH_SQLSERVER },
	{ "sqlserver", "", "0x0100010203FED656A5D48DB3619152516E7CF14A8F3ADC759755", "sa",
	  "Passw0rd", DB_HASH_SQLSERVER_OLD },
};

/* As OpenSSL's own function has it, for passwords around the length of a block. */
static void test_pbkdf2(void)
{
	static const size_t lengths[] = { 0, 1, 63, 64, 65, 200 };
	static const unsigned char salt[] = "sixteen salt bytes";
	char password[256] = "";
	unsigned char ours[32], theirs[32];
	for (size_t i = 0; i < N(lengths); i++) {
		memset(password, 'p', lengths[i]);
		for (int rounds = 1; rounds < 4096; rounds += 1000) {
			sha2_crypt_pbkdf2(password, salt, sizeof(salt), rounds, ours);
			PKCS5_PBKDF2_HMAC(password, (int)lengths[i], salt, sizeof(salt), rounds,
					  EVP_sha256(), sizeof(theirs), theirs);
			ok(memcmp(ours, theirs, sizeof(ours)) == 0, "a key from a password");
		}
	}
}

int main(void)
{
	test_pbkdf2();
	char digest[SHA2_CRYPT_SIZE];
	for (size_t i = 0; i < N(samples); i++) {
		const struct sample *s = &samples[i];
		struct str hash = str_of(s->hash);
		enum db_hash_kind k = db_hash_kind(s->engine, str_of(s->plugin), hash);
		is_int(k, s->kind, "the kind of a hash");
		ok(db_hash_fits(k, hash, s->user, s->password),
		   db_hash_name(k) ? db_hash_name(k) : "none");
		ok(!db_hash_fits(k, hash, s->user, "another"), "another password does not fit");
	}
	/* crypt(3) with 16 bytes of salt is the same. */
	sha2_crypt_256("Hello world!", STR("saltstring"), 5000, digest);
	is_text(digest, "5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5", "as crypt(3) has it");
	is_int(db_hash_kind("mysql", STR(""), STR("446a12100c856ce9")), DB_HASH_MYSQL_OLD,
	       "before 4.1");
	is_int(db_hash_kind("postgresql", STR(""), STR("md5xyz")), DB_HASH_UNKNOWN, "no digits");
	is_int(db_hash_kind("oracle", STR(""), STR("")), DB_HASH_UNKNOWN, "nothing");
	return done();
}
