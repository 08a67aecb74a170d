/* SPDX-License-Identifier: Apache-2.0 */
/* rsyslog - the statements of rsyslog.conf(5), in all three of its languages.
 *
 * Selectors with an action ("mail.* -/var/log/mail.log"), directives ("$ModLoad imudp")
 * and objects ("action(type="omfwd" target="logs")") come out in the order they
 * stand in. What stands under a filter or in a block says so; expressions are not
 * worked out. */
#ifndef ZICHA_PARSE_RSYSLOG_H
#define ZICHA_PARSE_RSYSLOG_H

#include "base/str.h"

enum rsyslog_kind {
	RSYSLOG_DIRECTIVE, /* name without "$", value */
	RSYSLOG_ACTION,	   /* in the old form: value, with a selector */
	RSYSLOG_OBJECT,	   /* name ("action", "module", "input" …), parameters */
	RSYSLOG_BAD,	   /* cannot be understood */
};

struct rsyslog_param {
	const char *name, *value; /* name in lower case */
};

struct rsyslog_item {
	enum rsyslog_kind kind;
	const char *name, *value;
	const char *selector; /* "auth,authpriv.*"; NULL where there is none */
	bool is_conditional;  /* under a filter that is not a selector */
	const struct rsyslog_param *param;
	size_t n_params;
	int64_t line; /* where it begins */
};

/* A file being read: start with the whole of it in `rest` and line 1. */
struct rsyslog {
	struct str rest;
	int64_t line;
	int depth;	      /* of blocks in braces */
	bool is_filtered;     /* an "if … then" or a property filter is open */
	const char *selector; /* of the last rule, for "&" */
};

/* False at the end. Texts live in `a`. */
must_use bool rsyslog_next(struct rsyslog *r, struct arena *a, struct rsyslog_item *ret);

/* The value of a parameter, or NULL. */
const char *rsyslog_param(const struct rsyslog_item *item, const char *name);

#endif
