/* SPDX-License-Identifier: Apache-2.0 */
/* config - what the configuration of a network device says, in one shape for all families. */
#include "parse/config.h"

#include "parse/config_secret.h"

#include <string.h>

static const struct config_user no_user = { .level = CONFIG_NONE };
static const struct config_line no_line = { .first = CONFIG_NONE,
					    .last = CONFIG_NONE,
					    .level = CONFIG_NONE,
					    .timeout_seconds = CONFIG_NONE };
static const struct config_log no_log = { .level_number = CONFIG_NONE,
					  .size = CONFIG_NONE,
					  .is_enabled = true };
static const struct config_ntp no_ntp = { .key = CONFIG_NONE };
static const struct config_interface no_interface = { .access_vlan = CONFIG_NONE,
						      .native_vlan = CONFIG_NONE,
						      .port_security_max = CONFIG_NONE };
static const struct config_layer2 no_layer2 = { .priority = CONFIG_NONE, .is_enabled = true };
static const struct config_rule no_rule = { .position = CONFIG_NONE,
					    .number = CONFIG_NONE,
					    .hits = CONFIG_NONE,
					    .is_enabled = true,
					    .is_exact = true };
static const struct config_zone no_zone = { .priority = CONFIG_NONE };
static const struct config_banner no_banner = { .length = CONFIG_NONE };
static const struct config_password_rule no_password_rule = { .value = CONFIG_NONE,
							      .is_enabled = true };

static const struct {
	size_t bytes;
	const void *empty; /* NULL: all zero */
} shapes[CONFIG_KINDS] = {
	[CONFIG_DEVICE] = { sizeof(struct config_device), NULL },
	[CONFIG_SETTING] = { sizeof(struct config_setting), NULL },
	[CONFIG_USER] = { sizeof(struct config_user), &no_user },
	[CONFIG_SERVICE] = { sizeof(struct config_service), NULL },
	[CONFIG_LINE] = { sizeof(struct config_line), &no_line },
	[CONFIG_SNMP] = { sizeof(struct config_snmp), NULL },
	[CONFIG_AAA] = { sizeof(struct config_aaa), NULL },
	[CONFIG_LOG] = { sizeof(struct config_log), &no_log },
	[CONFIG_NTP] = { sizeof(struct config_ntp), &no_ntp },
	[CONFIG_INTERFACE] = { sizeof(struct config_interface), &no_interface },
	[CONFIG_VLAN] = { sizeof(struct config_vlan), NULL },
	[CONFIG_LAYER2] = { sizeof(struct config_layer2), &no_layer2 },
	[CONFIG_ROUTING] = { sizeof(struct config_routing), NULL },
	[CONFIG_ACL] = { sizeof(struct config_acl), NULL },
	[CONFIG_RULE] = { sizeof(struct config_rule), &no_rule },
	[CONFIG_NAT] = { sizeof(struct config_nat), NULL },
	[CONFIG_ZONE] = { sizeof(struct config_zone), &no_zone },
	[CONFIG_POLICY] = { sizeof(struct config_policy), NULL },
	[CONFIG_BANNER] = { sizeof(struct config_banner), &no_banner },
	[CONFIG_PASSWORD_RULE] = { sizeof(struct config_password_rule), &no_password_rule },
};

void *config_add(struct config *c, enum config_kind kind, const struct config_node *n)
{
	struct config_rows *r = &c->rows[kind];
	size_t bytes = shapes[kind].bytes;
	r->row = arena_grow(c->arena, r->row, &r->capacity, r->n + 1, bytes);
	char *row = r->row + r->n++ * bytes;
	memset(row, 0, bytes);
	if (shapes[kind].empty)
		memcpy(row, shapes[kind].empty, bytes);
	struct config_row *head = (struct config_row *)(void *)row;
	head->line = n ? n->line : CONFIG_NONE;
	head->text = n ? config_text(c->arena, n, 0) : NULL;
	return row;
}

void *config_nth(const struct config *c, enum config_kind kind, size_t n)
{
	const struct config_rows *r = &c->rows[kind];
	return n < r->n ? r->row + n * shapes[kind].bytes : NULL;
}

void config_odd(struct config *c, enum config_kind kind, const struct config_node *n,
		const char *why)
{
	struct config_odd *odd = &c->odd[kind];
	if (odd->n++)
		return;
	odd->line = n->line;
	odd->why = why;
}

struct config_user *config_user(struct config *c, struct str name, const struct config_node *n)
{
	struct config_user *u;
	for (size_t i = 0; (u = config_nth(c, CONFIG_USER, i)); i++)
		if (str_is(name, u->name) && strcmp(u->kind, "user") == 0)
			return u;
	u = config_add(c, CONFIG_USER, n);
	u->name = str_text(c->arena, name.p ? name : STR(""));
	u->kind = "user";
	u->password_kind = "none";
	u->is_administrator = true;
	return u;
}

struct config_service *config_has_service(const struct config *c, const char *name)
{
	struct config_service *s;
	for (size_t i = 0; (s = config_nth(c, CONFIG_SERVICE, i)); i++)
		if (strcmp(s->name, name) == 0)
			return s;
	return NULL;
}

struct config_service *config_service(struct config *c, const char *name,
				      const struct config_node *n, bool is_enabled)
{
	struct config_service *s = config_has_service(c, name);
	if (!s) {
		s = config_add(c, CONFIG_SERVICE, n);
		s->name = name;
		s->is_default = !n;
	} else if (n && (s->is_default || is_enabled != s->is_enabled)) {
		s->line = n->line;
		s->text = config_text(c->arena, n, 0);
		s->is_default = false;
	}
	s->is_enabled = is_enabled;
	return s;
}

struct config_password_rule *config_password_rule(struct config *c, const char *name, int64_t value,
						  const struct config_node *n)
{
	bool is_enabled = !n->is_negated;
	struct config_password_rule *r = config_add(c, CONFIG_PASSWORD_RULE, n);
	r->name = name;
	r->value = value;
	r->is_enabled = is_enabled;
	return r;
}

bool config_is_ntp_key_trusted(const struct config *c, int64_t key)
{
	const struct config_ntp *t;
	bool is_on = false, is_trusted = false;
	for (size_t i = 0; key != CONFIG_NONE && (t = config_nth(c, CONFIG_NTP, i)); i++) {
		is_on |= t->kind && strcmp(t->kind, "authenticate") == 0;
		is_trusted |= t->kind && strcmp(t->kind, "trusted-key") == 0 && t->key <= key &&
			      key <= t->last_key;
	}
	return is_on && is_trusted;
}

int64_t config_log_level(struct str word)
{
	static const char *const levels[] = { "emergencies",   "alerts",   "critical",
					      "errors",	       "warnings", "notifications",
					      "informational", "debugging" };
	int64_t n;
	if (str_int(word, 10, &n))
		return n >= 0 && n <= 7 ? n : CONFIG_NONE;
	for (size_t i = 0; i < N(levels); i++)
		if (word.n >= 4 && !strncasecmp(word.p, levels[i], MIN(word.n, 4)))
			return (int64_t)i;
	return CONFIG_NONE;
}

/* ---- words of a statement ---- */

struct str config_word(const struct config_node *n, size_t i)
{
	return i < n->n_words ? n->word[i] : (struct str){ NULL, 0 };
}

bool config_is(const struct config_node *n, size_t i, const char *word)
{
	return i < n->n_words && str_is_nocase(n->word[i], word);
}

/* Asked a hundred times of each statement. */
bool config_begins(const struct config_node *n, const char *words)
{
	for (size_t i = 0; i < n->n_words; i++) {
		struct str w = n->word[i];
		for (size_t k = 0; k < w.n; k++)
			if (!*words || *words++ != w.p[k])
				return false;
		if (!*words)
			return true;
		if (*words++ != ' ')
			return false;
	}
	return false;
}

size_t config_find(const struct config_node *n, const char *word, size_t from)
{
	while (from < n->n_words && !str_is_nocase(n->word[from], word))
		from++;
	return MIN(from, n->n_words);
}

bool config_has(const struct config_node *n, const char *word)
{
	return config_find(n, word, 0) < n->n_words;
}

struct str config_after(const struct config_node *n, const char *word)
{
	return config_word(n, config_find(n, word, 0) + 1);
}

int64_t config_number(const struct config_node *n, size_t i)
{
	int64_t value;
	return i < n->n_words && str_int(n->word[i], 10, &value) ? value : CONFIG_NONE;
}

int64_t config_number_after(const struct config_node *n, const char *word)
{
	return config_number(n, config_find(n, word, 0) + 1);
}

const struct config_node *config_below(const struct config_node *n, const char *words)
{
	const struct config_node *c = n->child;
	while (c && !config_begins(c, words))
		c = c->next;
	return c;
}

const char *config_text(struct arena *a, const struct config_node *n, size_t from)
{
	bool hidden[CONFIG_MAX_WORDS];
	struct arena_text t = { .p = NULL };
	config_secret_find(n, hidden);
	if (!from && n->is_negated)
		arena_text_add(a, &t, n->text.p, str_find(n->text, ' '));
	for (size_t i = from; i < n->n_words; i++) {
		struct str word = config_secret_shown(a, n->word[i], hidden[i]);
		if (t.n)
			arena_text_puts(a, &t, " ");
		arena_text_add(a, &t, word.p, word.n);
	}
	return t.n ? str_text(a, (struct str){ t.p, t.n }) : NULL;
}

bool config_read_statement(struct config *c, const struct config_node *n,
			   const struct config_statement *list, size_t n_list)
{
	for (size_t i = 0; i < n_list; i++)
		if (config_begins(n, list[i].words)) {
			list[i].read(c, n);
			return true;
		}
	return false;
}
