/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_usm_test - keys, signatures and ciphers of SNMP version 3; vectors of RFC 3414, A.3 and A.5.
 */
#include "survey/device/snmp_usm.h"
#include "tap.h"

static const struct str engine = { "\0\0\0\0\0\0\0\0\0\0\0\2", 12 };

static bool has_key(const char *signing, const char *hex)
{
	struct snmp_usm_keys k = { .signing = snmp_usm_signing(str_of(signing)) };
	char got[130];
	size_t n = strlen(hex) / 2;
	snmp_usm_keys(&k, STR("maplesyrup"), STR(""), engine);
	for (size_t i = 0; i < n; i++)
		snprintf(got + 2 * i, 3, "%02x", k.signing_key[i]);
	return strcmp(got, hex) == 0;
}

static void round_trip(const char *signing, const char *cipher)
{
	static const char words[] = "what an agent answers";
	struct snmp_usm_keys k = { .signing = snmp_usm_signing(str_of(signing)),
				   .cipher = snmp_usm_cipher(str_of(cipher)) };
	uint8_t bytes[64], salt[SNMP_USM_SALT_BYTES];
	snmp_usm_keys(&k, STR("password one"), STR("password two"), engine);
	memcpy(bytes, words, sizeof(words));
	size_t n = snmp_usm_encrypt(&k, 3, 1000, 42, bytes, sizeof(words), salt);
	ok(n >= sizeof(words) && memcmp(bytes, words, sizeof(words)) != 0, cipher);
	const struct str given = { (const char *)salt, sizeof(salt) };
	ok(snmp_usm_decrypt(&k, 3, 1000, given, bytes, n) &&
		   memcmp(bytes, words, sizeof(words)) == 0,
	   "and back");
	ok(!snmp_usm_decrypt(&k, 3, 1000, str_head(given, 7), bytes, n), "not with a short salt");
}

int main(void)
{
	ok(has_key("md5", "526f5eed9fcce26f8964c2930787d82b"), "RFC 3414, A.3.1");
	ok(has_key("sha", "6695febc9288e36282235fc7151f128497b38f3f"), "RFC 3414, A.3.2");
	ok(!snmp_usm_signing(STR("rot13")) && !snmp_usm_cipher(STR("none")), "no such algorithm");
	is_int((int64_t)snmp_usm_signature_bytes(snmp_usm_signing(STR("SHA256"))), 24,
	       "RFC 7860, 4.2.2");
	round_trip("sha", "des");
	round_trip("md5", "aes");
	round_trip("sha", "aes192");
	round_trip("sha256", "aes256");
	round_trip("md5", "aes256c");
	round_trip("sha", "aes192c");
	struct snmp_usm_keys k = { .signing = snmp_usm_signing(STR("sha")),
				   .cipher = snmp_usm_cipher(STR("des")) };
	uint8_t seven[7] = { 0 };
	ok(!snmp_usm_decrypt(&k, 0, 0, STR("12345678"), seven, sizeof(seven)), "DES has whole "
									       "blocks only");
	return done();
}
