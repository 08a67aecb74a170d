/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrp_log - logging, time and banners of VRP and Comware. */
#include "parse/config_acl.h"
#include "parse/config_vrp.h"

#include <string.h>

/* source default loghost deny (Comware 7); source default channel 2 log state off trap state on */
static bool is_log_off(const struct config_node *n)
{
	for (size_t i = config_find(n, "log", 0) + 1; i < n->n_words; i++) {
		if (config_is(n, i, "trap") || config_is(n, i, "debug"))
			return false;
		if (config_is(n, i, "state"))
			return config_is(n, i + 1, "off");
	}
	return config_has(n, "deny");
}

/* info-center enable, loghost A, source X channel 2 log level L, timestamp, logbuffer */
void config_vrp_log_center(struct config *c, const struct config_node *n)
{
	static const char *const kinds[][2] = {
		{ "enable", "enable" },
		{ "timestamp", "timestamps" },
		{ "logbuffer", "buffer" },
		{ "source", "trap" },
		{ "console", "console" },
		{ "monitor", "monitor" },
		{ "security-logfile", "file" },
		{ "logfile", "file" },
		{ "channel", "channel" },
		{ "filter-id", "filter" },
		{ "statistic-suppress", "suppress" },
		{ "trapbuffer", "traps" },
		{ "synchronous", "synchronous" },
	};
	struct config_log *l = config_add(c, CONFIG_LOG, n);
	l->kind = "other";
	l->is_enabled = !n->is_negated;
	if (config_is(n, 1, "loghost")) {
		size_t at = config_is(n, 2, "vpn-instance") ? 4 : 2;
		if (config_is(n, at, "source")) {
			l->kind = "source";
			l->source = str_text(c->arena, config_word(n, at + 1));
			return;
		}
		l->kind = "host";
		l->host = str_text(c->arena, config_word(n, at + config_is(n, at, "ipv6")));
		if (config_has(n, "level")) {
			l->level = str_text(c->arena, config_after(n, "level"));
			l->level_number = config_log_level(config_after(n, "level"));
		}
		return;
	}
	for (size_t i = 0; i < N(kinds); i++)
		if (config_is(n, 1, kinds[i][0]))
			l->kind = kinds[i][1];
	/* Comware: source default loghost level warnings; VRP: channel 2 log level warning */
	if (config_is(n, 1, "source")) {
		l->source = str_text(c->arena, config_word(n, 2));
		bool is_host = config_has(n, "loghost") ||
			       config_is(n, config_find(n, "channel", 0) + 1, "2");
		l->kind = is_host ? "trap" : "rule";
		l->is_enabled = !n->is_negated && !is_log_off(n);
	}
	size_t log = config_find(n, "log", 0),
	       at = config_find(n, "level", log < n->n_words ? log : 0);
	if (at < n->n_words) {
		l->level = str_text(c->arena, config_word(n, at + 1));
		l->level_number = config_log_level(config_word(n, at + 1));
	}
	if (config_is(n, 1, "logbuffer"))
		l->size = config_number_after(n, "size");
}

/* ntp-service unicast-server A [authentication-keyid N], ntp-service authentication enable */
void config_vrp_log_time(struct config *c, const struct config_node *n)
{
	bool is_server = config_is(n, 1, "unicast-server") ||
			 (config_is(n, 1, "ipv6") && config_is(n, 2, "unicast-server"));
	bool is_peer = config_is(n, 1, "unicast-peer");
	if (config_is(n, 1, "access") && !n->is_negated)
		config_acl_use(c, config_word(n, n->n_words - 1), "ntp");
	if (n->n_words < 2)
		return;
	if (n->is_negated && !config_has(n, "disable")) {
		return;
	}
	struct config_ntp *t = config_add(c, CONFIG_NTP, n);
	t->kind = is_server ? (config_is(n, 0, "sntp") ? "sntp" : "server")
		  : is_peer ? "peer"
			    : config_text(c->arena, n, 1);
	if (config_begins(n, "ntp-service authentication enable"))
		t->kind = "authenticate";
	if (config_is(n, 1, "reliable") || config_is(n, 1, "trusted")) {
		t->kind = "trusted-key";
		t->key = t->last_key = config_number_after(n, "authentication-keyid");
	}
	if (!is_server && !is_peer)
		return;
	size_t at = config_is(n, 1, "ipv6") ? 3 : 2;
	if (config_is(n, at, "vpn-instance"))
		at += 2;
	t->server = str_text(c->arena, config_word(n, at));
	t->key = config_number_after(n, "authentication-keyid");
}

/* What no module sends, no server gets; one that listens to a channel of its own is not meant. */
static void finish_hosts(struct config *c)
{
	struct config_log *l;
	bool is_off = false;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LOG, i)); i++) {
		if (strcmp(l->kind, "trap") != 0)
			continue;
		if (l->is_enabled)
			return;
		is_off |= l->source && strcmp(l->source, "default") == 0;
	}
	for (size_t i = 0; is_off && (l = config_nth(c, CONFIG_LOG, i)); i++)
		if (strcmp(l->kind, "host") == 0 && !strstr(l->text, " channel "))
			l->is_enabled = false;
}

void config_vrp_log_finish(struct config *c)
{
	struct config_ntp *t;
	finish_hosts(c);
	for (size_t i = 0; (t = config_nth(c, CONFIG_NTP, i)); i++)
		t->is_authenticated = config_is_ntp_key_trusted(c, t->key);
}

/* header shell information "…", header login %…% */
void config_vrp_log_banner(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 2)
		return;
	struct config_banner *b = config_add(c, CONFIG_BANNER, n);
	b->kind = str_text(c->arena, config_word(n, 1));
	b->length = (int64_t)n->body_bytes;
	for (size_t i = 2; !n->body_bytes && !n->is_body_empty && i < n->n_words; i++)
		b->length += config_is(n, i, "information") || config_is(n, i, "file")
				     ? 0
				     : (int64_t)n->word[i].n;
	if (config_is(n, 2, "file"))
		b->length = CONFIG_NONE;
	b->text = str_text(c->arena, str_head(n->text, 100));
}
