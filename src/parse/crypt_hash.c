/* SPDX-License-Identifier: Apache-2.0 */
/* crypt_hash - what kind of password hash crypt(3) would take this for. */
#include "parse/crypt_hash.h"

#include <string.h>

enum cost { COST_NONE, COST_ROUNDS, COST_POWER };

static const struct {
	const char *prefix, *name;
	enum cost cost;
} kinds[] = {
	{ "$y$", "yescrypt", COST_NONE },
	{ "$gy$", "gost-yescrypt", COST_NONE },
	{ "$7$", "scrypt", COST_NONE },
	{ "$2a$", "bcrypt", COST_POWER },
	{ "$2b$", "bcrypt", COST_POWER },
	{ "$2x$", "bcrypt", COST_POWER },
	{ "$2y$", "bcrypt", COST_POWER },
	{ "$6$", "sha512", COST_ROUNDS },
	{ "$5$", "sha256", COST_ROUNDS },
	/* openEuler's libxcrypt; the form is that of sha256. */
	{ "$sm3$", "sm3", COST_ROUNDS },
	{ "$1$", "md5", COST_NONE },
	{ "$3$", "nt", COST_NONE },
};

static bool is_crypt64(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!s.p[i] || !strchr("./"
				       "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvw"
				       "xyz",
				       s.p[i]))
			return false;
	return true;
}

static int64_t read_cost(enum cost cost, struct str rest)
{
	int64_t value;
	struct str field = str_head(rest, str_find(rest, '$'));
	if (cost == COST_ROUNDS) {
		if (!str_starts(field, "rounds="))
			return -1;
		field = str_from(field, strlen("rounds="));
	}
	return cost != COST_NONE && str_int(field, 10, &value) && value >= 0 ? value : -1;
}

const char *crypt_hash_algorithm(struct str hash, int64_t *ret_rounds)
{
	*ret_rounds = -1;
	for (size_t i = 0; i < N(kinds); i++)
		if (str_starts(hash, kinds[i].prefix)) {
			struct str rest = str_from(hash, strlen(kinds[i].prefix));
			*ret_rounds = read_cost(kinds[i].cost, rest);
			return kinds[i].name;
		}
	if (hash.n == 20 && hash.p[0] == '_' && is_crypt64(str_from(hash, 1)))
		return "bsdi";
	if (hash.n == 13 && is_crypt64(hash))
		return "des";
	return "unknown";
}
