/* SPDX-License-Identifier: Apache-2.0 */
/* certificate_test - what certificates say. */
#include "parse/certificate.h"

#include "tap.h"

/* CN=ed.example.org, an Ed25519 key. */
static const char pem[] = "-----BEGIN CERTIFICATE-----\n"
			  "MIIBRjCB+aADAgECAhRWSISSVdAwp1PYUgziaQ0urhZ7SjAFBgMrZXAwGTEXMBUG\n"
			  "A1UEAwwOZWQuZXhhbXBsZS5vcmcwHhcNMjYxMTIyMDcxMTMxWhcNMzYxMTE5MDcx\n"
			  "MTMxWjAZMRcwFQYDVQQDDA5lZC5leGFtcGxlLm9yZzAqMAUGAytlcAMhAAcS+0V5\n"
			  "8eikpeW+2pSsk7xLrHGOBkQY1zEx+2AgIYQ8o1MwUTAdBgNVHQ4EFgQUnaEmE01o\n"
			  "FPNKR4/8wEbGSGBj+pUwHwYDVR0jBBgwFoAUnaEmE01oFPNKR4/8wEbGSGBj+pUw\n"
			  "DwYDVR0TAQH/BAUwAwEB/zAFBgMrZXADQQBpPgIZaPpEsq2r0JuuqlhbNVVe77vK\n"
			  "Es6tKzmlveP4P10YCyi0KiDx9EBtmVyHTQHNYeCb9evbd92V0LEMATUM\n"
			  "-----END CERTIFICATE-----\n";

/* CN=国密.example.org, a key of SM2. */
static const char sm2[] = "-----BEGIN CERTIFICATE-----\n"
			  "MIIBNTCB2wIUFXzM6pv3YMl/GbDCuhQWGQETnqswCgYIKoEcz1UBg3UwHTEbMBkG\n"
			  "A1UEAwwS5Zu95a+GLmV4YW1wbGUub3JnMB4XDTI2MTEyMjA3MTEzMVoXDTM2MTEx\n"
			  "OTA3MTEzMVowHTEbMBkGA1UEAwwS5Zu95a+GLmV4YW1wbGUub3JnMFkwEwYHKoZI\n"
			  "zj0CAQYIKoEcz1UBgi0DQgAEClY34Kn6PiYIywUhtiIlcc7YwoSI/+KJ37MeNlxk\n"
			  "hvU5m6KRXDpaNLBKC0KnvIjdKE694mMZaHbQwneil3ISdjAKBggqgRzPVQGDdQNJ\n"
			  "ADBGAiEA5RLY28A4Fm6MmbeCrEdKXGMxP6ACCrgriAVgqA07lAICIQCxvkwoYC0x\n"
			  "t2nwLJ0SZuiC+FXR2NO9do4bQovn0Qckxw==\n"
			  "-----END CERTIFICATE-----\n";

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct certificate c;
	struct err e;
	struct str rest = str_of(pem);
	is_int(certificate_next(&rest, &a, &c, &e), CERTIFICATE_FOUND, "a certificate is found");
	is_text(c.subject, "CN=ed.example.org", "with its subject");
	is_text(c.key_kind, "ed25519", "the kind of its key");
	is_text(c.signature, "ED25519", "its signature");
	ok(c.is_self_signed, "and who signed it");
	ok(c.not_after > c.not_before, "it ends after it begins");
	is_int(certificate_next(&rest, &a, &c, &e), 0, "there is no other");
	rest = str_of(sm2);
	is_int(certificate_next(&rest, &a, &c, &e), CERTIFICATE_FOUND, "another");
	is_text(c.key_kind, "sm2", "of the kind that is asked for in China");
	is_int(c.key_bits, 256, "of its size");
	rest = STR("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
	ok(certificate_next(&rest, &a, &c, &e) < 0, "nonsense is told");
	is_int((int64_t)rest.n, 0, "and passed over");
	ok(certificate_has_private_key(STR("x\n-----BEGIN EC PRIVATE KEY-----\n")), "a key is "
										    "seen");
	ok(!certificate_has_private_key(str_of(pem)), "and its absence");
	return done();
}
