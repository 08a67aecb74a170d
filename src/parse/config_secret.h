/* SPDX-License-Identifier: Apache-2.0 */
/* config_secret - which words of a configuration are secrets, and what may be said of them. */
#ifndef ZICHA_PARSE_CONFIG_SECRET_H
#define ZICHA_PARSE_CONFIG_SECRET_H

#include "parse/config_tree.h"

/* Which of a statement's words must not be shown; is_hidden has CONFIG_MAX_WORDS. */
void config_secret_find(const struct config_node *n, bool *is_hidden);
/* A word as it may be shown: "***" if it is hidden, and URLs without their password. */
struct str config_secret_shown(struct arena *a, struct str word, bool is_hidden);

/* What can be said of a password. */
struct config_password {
	const char *kind;   /* none, plain, reversible, hash, unknown */
	const char *format; /* in the device's words: "type 7", "cipher" … */
	bool is_name;	    /* it is the account's name */
	bool is_weak;	    /* plain to see, and short or known to everybody */
};
/* That of word i on: an optional kind ("7", "cipher", "irreversible-cipher", "hash" …), then the
 * secret. */
void config_secret_password(const struct config *c, const struct config_node *n, size_t i,
			    struct str user, struct config_password *ret);

/* Of a community that is plain to see: whether everybody knows it (public, private …). */
bool config_secret_is_default_community(struct str word);
/* "plain", "short" (under 8 characters), "default", "cipher"; "unknown" where it was blotted out */
const char *config_secret_community_kind(struct str word, bool is_cipher);

#endif
