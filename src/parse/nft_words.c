/* SPDX-License-Identifier: Apache-2.0 */
/* nft_words - a rule in nft's own words, for nft_file. */
#include "parse/nft_words.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_TEXT = 64 << 10 };

void nft_words_add(struct arena *a, struct nft_words *words, struct str text, bool is_quoted)
{
	words->word = arena_grow(a, words->word, &words->capacity, words->n + 1,
				 sizeof(*words->word));
	words->word[words->n++] = (struct nft_word){ text, is_quoted };
}

/* The words from `from` on in one line, as nft lists them. */
static const char *text_from(struct arena *a, const struct nft_words *words, size_t from)
{
	autobuf text = BUF(MAX_TEXT);
	int depth = 0;
	for (size_t i = from; i < words->n; i++) {
		struct str word = words->word[i].text;
		bool is_quoted = words->word[i].is_quoted,
		     is_comma = !is_quoted && str_is(word, ",");
		bool is_behind_comma = i > from && !depth && !words->word[i - 1].is_quoted &&
				       str_is(words->word[i - 1].text, ",");
		if (text.n && !is_comma && !is_behind_comma)
			buf_putc(&text, ' ');
		depth += !is_quoted && str_is(word, "{");
		depth -= !is_quoted && str_is(word, "}");
		buf_puts(&text, is_quoted ? "\"" : "");
		buf_str(&text, word);
		buf_puts(&text, is_quoted ? "\"" : "");
	}
	return str_text(a, buf_view(&text));
}

/* ---- reading ---- */

struct reader {
	struct arena *arena;
	const struct nft_words *words;
	size_t at;
	struct firewall_rule *rule;
};

static bool is_at(const struct reader *r, size_t ahead, const char *text)
{
	size_t i = r->at + ahead;
	return i < r->words->n && !r->words->word[i].is_quoted &&
	       str_is(r->words->word[i].text, text);
}

static struct str next(struct reader *r)
{
	return r->at < r->words->n ? r->words->word[r->at++].text : (struct str){ NULL, 0 };
}

static bool eat(struct reader *r, const char *text)
{
	if (!is_at(r, 0, text))
		return false;
	r->at++;
	return true;
}

#define MEMBER(name) ((int)offsetof(struct firewall_rule, name))

static const struct key {
	const char *first, *second; /* NULL: one word alone */
	int member;
	bool is_transport; /* the first word is the protocol */
} keys[] = {
	{ "ip", "saddr", MEMBER(source), false },
	{ "ip", "daddr", MEMBER(destination), false },
	{ "ip", "protocol", MEMBER(protocol), false },
	{ "ip6", "saddr", MEMBER(source), false },
	{ "ip6", "daddr", MEMBER(destination), false },
	{ "ip6", "nexthdr", MEMBER(protocol), false },
	{ "tcp", "dport", MEMBER(destination_port), true },
	{ "udp", "dport", MEMBER(destination_port), true },
	{ "sctp", "dport", MEMBER(destination_port), true },
	{ "dccp", "dport", MEMBER(destination_port), true },
	{ "udplite", "dport", MEMBER(destination_port), true },
	{ "th", "dport", MEMBER(destination_port), false },
	{ "meta", "l4proto", MEMBER(protocol), false },
	{ "meta", "iif", MEMBER(in_interface), false },
	{ "meta", "iifname", MEMBER(in_interface), false },
	{ "meta", "oif", MEMBER(out_interface), false },
	{ "meta", "oifname", MEMBER(out_interface), false },
	{ "iif", NULL, MEMBER(in_interface), false },
	{ "iifname", NULL, MEMBER(in_interface), false },
	{ "oif", NULL, MEMBER(out_interface), false },
	{ "oifname", NULL, MEMBER(out_interface), false },
	{ "ct", "state", MEMBER(state), false },
};

static const struct key *take_key(struct reader *r)
{
	for (size_t i = 0; i < N(keys); i++)
		if (is_at(r, 0, keys[i].first) &&
		    (!keys[i].second || is_at(r, 1, keys[i].second))) {
			r->at += keys[i].second ? 2 : 1;
			return &keys[i];
		}
	return NULL;
}

/* Ports may stand with their names. Those that rules are written for have one here; with
 * any other name the port is not known, and the rule may mean each. */
static struct str port_number(struct str name)
{
	static const char *const names[][2] = {
		{ "ftp", "21" },
		{ "ssh", "22" },
		{ "telnet", "23" },
		{ "smtp", "25" },
		{ "domain", "53" },
		{ "bootps", "67" },
		{ "bootpc", "68" },
		{ "tftp", "69" },
		{ "http", "80" },
		{ "pop3", "110" },
		{ "sunrpc", "111" },
		{ "ntp", "123" },
		{ "imap2", "143" },
		{ "imap", "143" },
		{ "snmp", "161" },
		{ "snmp-trap", "162" },
		{ "ldap", "389" },
		{ "https", "443" },
		{ "isakmp", "500" },
		{ "syslog", "514" },
		{ "submission", "587" },
		{ "ldaps", "636" },
		{ "domain-s", "853" },
		{ "imaps", "993" },
		{ "pop3s", "995" },
		{ "openvpn", "1194" },
		{ "ms-sql-s", "1433" },
		{ "nfs", "2049" },
		{ "mysql", "3306" },
		{ "ipsec-nat-t", "4500" },
		{ "mdns", "5353" },
		{ "postgresql", "5432" },
		{ "zabbix-agent", "10050" },
		{ "dhcpv6-client", "546" },
		{ "dhcpv6-server", "547" },
		{ "microsoft-ds", "445" },
	};
	for (size_t i = 0; i < N(names); i++)
		if (str_is(name, names[i][0]))
			return str_of(names[i][1]);
	return name;
}

static void put_value(struct buf *text, const struct key *key, struct str value)
{
	buf_str(text, key->member == MEMBER(destination_port) ? port_number(value) : value);
}

/* Takes the value of a condition, "22", "22,80", "{ 22, 80-90 }" or "@office", as the
 * shape wants it. NULL: something else stands there. */
static const char *take_value(struct reader *r, const struct key *key)
{
	static const char *const bounds[][2] = {
		{ "!=", "!" },	{ "<", "<" },	{ ">", ">" },  { "<=", "<=" },
		{ ">=", ">=" }, { "ne", "!" },	{ "lt", "<" }, { "gt", ">" },
		{ "le", "<=" }, { "ge", ">=" }, { "==", "" },  { "eq", "" },
	};
	autobuf text = BUF(MAX_TEXT);
	for (size_t i = 0; i < N(bounds); i++)
		if (eat(r, bounds[i][0])) {
			buf_puts(&text, bounds[i][1]);
			break;
		}
	bool is_set = eat(r, "{");
	for (bool is_more = true; is_more;) {
		if (r->at == r->words->n || is_at(r, 0, "{") || is_at(r, 0, "}"))
			return NULL;
		put_value(&text, key, next(r));
		/* "80 - 90" */
		if (eat(r, "-")) {
			buf_putc(&text, '-');
			put_value(&text, key, next(r));
		}
		is_more = eat(r, ",") && !(is_set && is_at(r, 0, "}"));
		if (is_more)
			buf_putc(&text, ',');
	}
	if (is_set && !eat(r, "}"))
		return NULL;
	return is_at(r, 0, "&") || buf_is_over(&text) ? NULL : str_text(r->arena, buf_view(&text));
}

static bool take_verdict(struct reader *r, const char **ret_verdict, const char **ret_jumps_to)
{
	static const char *const verdicts[] = { "accept",     "drop",	 "reject", "return",
						"continue",   "jump",	 "goto",   "queue",
						"masquerade", "snat",	 "dnat",   "redirect",
						"tproxy",     "synproxy" };
	for (size_t i = 0; i < N(verdicts); i++) {
		if (!eat(r, verdicts[i]))
			continue;
		*ret_verdict = verdicts[i];
		if (strcmp(verdicts[i], "jump") == 0 || strcmp(verdicts[i], "goto") == 0)
			*ret_jumps_to = str_text(r->arena, next(r));
		return true;
	}
	return false;
}

/* "vmap { established : accept, invalid : drop }"; the members of "vmap @name" are not
 * looked for. */
static void take_map(struct reader *r, const struct key *key)
{
	struct firewall_branch **end = &r->rule->branch;
	r->rule->verdict = "vmap";
	if (!eat(r, "{"))
		return;
	while (r->at < r->words->n && !is_at(r, 0, "}")) {
		struct firewall_branch *branch = arena_new(r->arena, struct firewall_branch);
		autobuf value = BUF(MAX_TEXT);
		branch->member = key ? key->member : -1;
		if (key)
			put_value(&value, key, next(r));
		while (r->at < r->words->n && !is_at(r, 0, ":") && !is_at(r, 0, "}")) {
			branch->member = -1;
			r->at++;
		}
		branch->value = str_text(r->arena, buf_view(&value));
		if (eat(r, ":") && take_verdict(r, &branch->verdict, &branch->jumps_to)) {
			*end = branch;
			end = &branch->next;
		}
		while (r->at < r->words->n && !is_at(r, 0, "}") && !eat(r, ","))
			r->at++;
	}
}

static void take_condition(struct reader *r, const struct key *key)
{
	if (key->is_transport && !r->rule->protocol)
		r->rule->protocol = key->first;
	if (eat(r, "vmap")) {
		take_map(r, key);
		return;
	}
	/* "ip saddr . tcp dport @office": one condition on several things. */
	bool is_joined = is_at(r, 0, "."), is_of_sender = key->member == MEMBER(source);
	while (is_joined && eat(r, ".")) {
		const struct key *other = take_key(r);
		is_of_sender |= other && other->member == MEMBER(source);
	}
	size_t before = r->at;
	const char *value = is_joined ? NULL : take_value(r, key);
	const char **member = (const char **)((char *)r->rule + key->member);
	if (value && *value && !*member) {
		*member = value;
		return;
	}
	if (is_joined && eat(r, "vmap"))
		take_map(r, NULL);
	else
		r->at = MAX(r->at, before);
	r->rule->names_hosts |= is_joined && is_of_sender && !is_at(r, 0, "!=");
	r->rule->has_more = true;
}

/* Takes words that are no condition: what is counted, logged or remarked. */
static bool take_remark(struct reader *r)
{
	static const char *const options[] = { "packets", "bytes",   "name",
					       "prefix",  "level",   "flags",
					       "group",	  "snaplen", "queue-threshold" };
	if (eat(r, "comment")) {
		(void)next(r);
		return true;
	}
	if (eat(r, "notrack"))
		return true;
	bool is_log = is_at(r, 0, "log");
	if (!is_log && !is_at(r, 0, "counter"))
		return false;
	r->at++;
	if (is_log && !r->rule->verdict)
		r->rule->verdict = "log";
	for (size_t i = 0; i < N(options); i++)
		if (eat(r, options[i])) {
			(void)next(r);
			i = (size_t)-1; /* the next may be any of them again */
		}
	return true;
}

/* A word that begins a condition without a place. */
static void take_strange(struct reader *r)
{
	static const char *const protocols[] = { "tcp", "udp", "sctp", "dccp", "icmp", "icmpv6" };
	for (size_t i = 0; i < N(protocols); i++)
		if (is_at(r, 0, protocols[i]) && !r->rule->protocol)
			r->rule->protocol = protocols[i];
	bool is_hardware = is_at(r, 0, "ether") && is_at(r, 1, "saddr") && !is_at(r, 2, "!=");
	r->rule->names_hosts |= is_hardware;
	r->rule->has_more = true;
	r->at++;
	if (eat(r, "vmap"))
		take_map(r, NULL);
}

/* The words that a rule can begin with, besides verdicts, remarks and keys. */
static bool begins_rule(const struct reader *r)
{
	static const char *const words[] = {
		"ip",	  "ip6",       "tcp",	  "udp",      "udplite",  "sctp",     "dccp",
		"th",	  "icmp",      "icmpv6",  "igmp",     "esp",	  "ah",	      "comp",
		"ether",  "vlan",      "arp",	  "meta",     "ct",	  "fib",      "rt",
		"socket", "osf",       "numgen",  "jhash",    "symhash",  "limit",    "quota",
		"add",	  "update",    "delete",  "set",      "dup",	  "fwd",      "flow",
		"reset",  "mark",      "iiftype", "oiftype",  "iifgroup", "oifgroup", "skuid",
		"skgid",  "pkttype",   "cpu",	  "nftrace",  "hbh",	  "frag",     "dst",
		"mh",	  "srh",       "exthdr",  "ipsec",    "secmark",  "cgroup",   "l4proto",
		"time",	  "day",       "hour",	  "protocol", "priority", "nfproto",  "last",
		"length", "rtclassid", "ibrname", "obrname",  "ibriport", "obriport", "@nh",
	};
	for (size_t i = 0; i < N(words); i++)
		if (is_at(r, 0, words[i]))
			return true;
	return is_at(r, 0, "@th") || is_at(r, 0, "@ll");
}

bool nft_words_rule(struct arena *a, const struct nft_words *words, size_t from,
		    struct firewall_rule *rule)
{
	struct reader r = { .arena = a, .words = words, .at = from, .rule = rule };
	bool is_decided = false;
	rule->rule = text_from(a, words, from);
	while (r.at < words->n && !is_decided) {
		const struct key *key;
		if (take_remark(&r))
			continue;
		is_decided = take_verdict(&r, &rule->verdict, &rule->jumps_to);
		if (is_decided)
			break;
		key = take_key(&r);
		if (key)
			take_condition(&r, key);
		else if (r.at > from || begins_rule(&r))
			take_strange(&r);
		else
			return false;
		is_decided = rule->verdict && strcmp(rule->verdict, "vmap") == 0;
	}
	return true;
}
