/* SPDX-License-Identifier: Apache-2.0 */
/* config - what the configuration of a network device says, in one shape for all families.
 *
 * These are the rows of the config_* tables (src/table/config/): each begins with CONFIG_ROW. Texts
 * live in the arena of the struct config; of passwords, keys and communities there is only what
 * can be said about them, and `text` is the line with those hidden. */
#ifndef ZICHA_PARSE_CONFIG_H
#define ZICHA_PARSE_CONFIG_H

#include "base/str.h"

/* The device's name, the line to change, and that line. */
#define CONFIG_ROW \
	const char *device; \
	int64_t line; \
	const char *text

/* A number that is not there: SQL's NULL. */
#define CONFIG_NONE INT64_MIN

struct config_row {
	CONFIG_ROW;
};

struct config_device {
	CONFIG_ROW;
	const char *file, *vendor, *family, *version, *saved;
	int64_t lines;
	int64_t has_telnet, has_ssh1, has_web; /* CONFIG_NONE: that depends on its release */
	bool is_firewall, is_switch, is_complete;
};

struct config_setting {
	CONFIG_ROW;
	const char *section, *key, *value;
	bool is_negated;
};

struct config_user {
	CONFIG_ROW;
	const char *name, *kind, *role, *password_kind, *password_format, *services;
	int64_t level, has_password; /* CONFIG_NONE: the device does not show it */
	bool is_administrator, is_password_name, is_password_weak, is_blocked;
};

struct config_service {
	CONFIG_ROW;
	const char *name, *version, *acl, *source;
	bool is_enabled, is_default;
};

struct config_line {
	CONFIG_ROW;
	const char *kind, *protocols, *acl_in, *acl6_in, *authentication, *password_kind;
	int64_t first, last, level, timeout_seconds;
	bool is_timeout_default, is_disabled;
};

struct config_snmp {
	CONFIG_ROW;
	const char *kind, *name, *version, *community_kind, *access, *view, *acl, *authentication,
		*privacy, *host;
	bool is_default_community;
};

struct config_aaa {
	CONFIG_ROW;
	const char *kind, *name, *methods, *server;
	bool has_key, has_local;
};

struct config_log {
	CONFIG_ROW;
	const char *kind, *host, *level, *source;
	int64_t level_number, size;
	bool is_enabled;
};

struct config_ntp {
	CONFIG_ROW;
	const char *server, *kind;
	int64_t key, last_key; /* of keys that are trusted: from the first to the last */
	bool is_authenticated;
};

struct config_interface {
	CONFIG_ROW;
	const char *name, *kind, *description, *mode, *trunk_vlans, *ip, *ip6, *acl_in, *acl6_in,
		*acl_out, *zone, *nat, *storm_control;
	int64_t access_vlan, native_vlan, port_security_max;
	bool is_physical, is_shutdown, is_trunk_all, has_port_security, is_snooped,
		is_snooping_trusted, is_arp_trusted, is_arp_inspected, has_source_guard,
		has_bpdu_guard, has_root_guard, is_edge, has_dot1x, has_proxy_arp,
		has_directed_broadcast, has_discovery, is_member, is_management, has_mac_binding,
		has_loop_detection, is_first_cut, /* a trunk without VLAN 1 */
		has_tagged,			  /* a hybrid port with VLANs that are marked */
		is_open,			  /* 802.1X asks, and keeps nobody out */
		is_guard_off,			  /* whatever else is said: BPDUs are passed over */
		is_divided,	      /* ports with a dot in their names are parts of it */
		is_secured, is_bound; /* where the device looks at ports at all */
};

struct config_vlan {
	CONFIG_ROW;
	const char *name;
	int64_t vlan;
};

struct config_layer2 {
	CONFIG_ROW;
	const char *feature, *mode, *vlans;
	int64_t priority;
	bool is_enabled;
};

struct config_routing {
	CONFIG_ROW;
	const char *protocol, *process, *kind, *name;
	bool is_authenticated, is_passive;
	const char *speakers; /* of a process that is silent but there, each in a line */
};

struct config_acl {
	CONFIG_ROW;
	const char *name, *kind, *used_by;
	int64_t rules;
	bool is_used;
};

struct config_rule {
	CONFIG_ROW;
	const char *acl, *kind, *name, *action, *source_zone, *destination_zone, *source,
		*destination, *protocol, *source_ports, *ports, *shadowed_by, *overlaps, *problem,
		*ends;
	int64_t position, number, hits;
	bool is_logged, is_enabled, is_any_any, is_shadowed, is_redundant, is_exact;
	bool opens_file_sharing, opens_remote_desktop, opens_database, opens_management;
};

struct config_nat {
	CONFIG_ROW;
	const char *kind, *protocol, *outside, *outside_ports, *inside, *inside_ports, *interface,
		*acl;
	bool is_database, is_remote_desktop, is_management, is_whole;
};

struct config_zone {
	CONFIG_ROW;
	const char *name, *interfaces;
	int64_t priority;
};

struct config_policy {
	CONFIG_ROW;
	const char *name, *source_zone, *destination_zone, *action, *acl;
	bool is_default;
};

struct config_banner {
	CONFIG_ROW;
	const char *kind;
	int64_t length;
};

struct config_password_rule {
	CONFIG_ROW;
	const char *name;
	int64_t value;
	bool is_enabled;
};

/* In the order of the structs. */
enum config_kind {
	CONFIG_DEVICE,
	CONFIG_SETTING,
	CONFIG_USER,
	CONFIG_SERVICE,
	CONFIG_LINE,
	CONFIG_SNMP,
	CONFIG_AAA,
	CONFIG_LOG,
	CONFIG_NTP,
	CONFIG_INTERFACE,
	CONFIG_VLAN,
	CONFIG_LAYER2,
	CONFIG_ROUTING,
	CONFIG_ACL,
	CONFIG_RULE,
	CONFIG_NAT,
	CONFIG_ZONE,
	CONFIG_POLICY,
	CONFIG_BANNER,
	CONFIG_PASSWORD_RULE,
	CONFIG_KINDS,
};

struct config_rows {
	char *row;
	size_t n, capacity;
};

enum config_family {
	CONFIG_UNKNOWN,
	CONFIG_VRP,
	CONFIG_COMWARE,
	CONFIG_IOS,
	CONFIG_ASA,
	CONFIG_RGOS,
	CONFIG_FAMILIES,
};

struct config_objects;
struct config_dnat;

/* A statement, see config_tree.h. */
enum { CONFIG_MAX_WORDS = 128 };

struct config_node {
	int64_t line;
	size_t indent;
	struct str text;  /* trimmed; of a comment with its ! or # */
	struct str *word; /* without "no" or "undo"; quotes are taken off */
	size_t n_words;
	size_t body_bytes;  /* of a banner */
	bool is_body_empty; /* nothing stands between its marks */
	bool is_negated;    /* "no …", "undo …" */
	bool is_comment;
	struct config_node *parent, *child, *last_child, *next;
};

struct config {
	struct arena *arena;
	enum config_family family;
	struct config_device device;
	int64_t release; /* of VRP: 11 of V200R011; of ASA: 8 of 9.8; CONFIG_NONE: not told */
	int64_t major;	 /* of its version; CONFIG_NONE */
	bool is_telnet_unsure, is_ssh1_unsure, is_web_unsure;
	bool is_login_open;		      /* AAA asks nobody who he is (VRP, Comware) */
	struct config_dnat *dnat, *last_dnat; /* in the order of the file */
	const char *heartbeat;		      /* the ports between two firewalls of a pair (USG) */
	const char *vsys;    /* the virtual firewall whose statements follow (USG) */
	const char *problem; /* why all of it is seen in part; NULL: it is not */
	struct config_rows rows[CONFIG_KINDS];
	struct config_objects *objects; /* address and service groups */
	/* What could not be read, of which line: the first, and how many. */
	/* Of each kind of rows: how many statements were not understood, and the first. */
	struct config_odd {
		size_t n;
		int64_t line;
		const char *why;
	} odd[CONFIG_KINDS];
};

/* A new row of the kind, for the line; the numbers are CONFIG_NONE. Lives where it is until the
 * next row of that kind is added. */
void *config_add(struct config *c, enum config_kind kind, const struct config_node *n);
/* The nth of them; NULL behind the last. */
void *config_nth(const struct config *c, enum config_kind kind, size_t n);
/* Says that a line could not be understood where its meaning decides. */
void config_odd(struct config *c, enum config_kind kind, const struct config_node *n,
		const char *why);

/* Those that are told apart by their names: found, or added. */
struct config_user *config_user(struct config *c, struct str name, const struct config_node *n);
struct config_service *config_service(struct config *c, const char *name,
				      const struct config_node *n, bool is_enabled);
/* That of a name, if it was stated. */
struct config_service *config_has_service(const struct config *c, const char *name);
struct config_password_rule *config_password_rule(struct config *c, const char *name, int64_t value,
						  const struct config_node *n);

/* Whether who proves his time by the key is believed, and nobody else is. */
bool config_is_ntp_key_trusted(const struct config *c, int64_t key);

/* The number of a level of syslog by its name or digits, 0 to 7; CONFIG_NONE. */
int64_t config_log_level(struct str word);

/* ---- words of a statement ---- */

/* Word i, or the absent str. */
struct str config_word(const struct config_node *n, size_t i);
bool config_is(const struct config_node *n, size_t i, const char *word);
/* Whether the statement begins with these words, separated by one blank. */
bool config_begins(const struct config_node *n, const char *words);
/* Where the word stands, from `from` on; n_words where it does not. */
size_t config_find(const struct config_node *n, const char *word, size_t from);
bool config_has(const struct config_node *n, const char *word);
/* The word behind it; the absent str. */
struct str config_after(const struct config_node *n, const char *word);
/* The whole number in word i, or CONFIG_NONE. */
int64_t config_number(const struct config_node *n, size_t i);
int64_t config_number_after(const struct config_node *n, const char *word);
/* The first statement below that begins so; NULL. */
const struct config_node *config_below(const struct config_node *n, const char *words);

/* The words from `from` on, secrets hidden. */
const char *config_text(struct arena *a, const struct config_node *n, size_t from);

/* ---- dispatch ---- */

struct config_statement {
	const char *words; /* that it begins with; the first that fits counts */
	void (*read)(struct config *c, const struct config_node *n);
};

/* Has the first that fits read it; false: none does. */
bool config_read_statement(struct config *c, const struct config_node *n,
			   const struct config_statement *list, size_t n_list);

#endif
