/* SPDX-License-Identifier: Apache-2.0 */
/* web - the rows of web sites, for whoever fills them: survey/web/. */
#ifndef ZICHA_TABLE_WEB_WEB_H
#define ZICHA_TABLE_WEB_WEB_H

#include "fact/table.h"

struct web_scan {
	const char *start;
	const char *origin;
	const char *final_url;
	int64_t status;
	int64_t requests;
	int64_t pages;
	int64_t pages_waiting;
	int64_t pages_left_alone;
	int64_t milliseconds;
	int64_t rate;
	bool is_whole;
	const char *stopped;
	const char *plain_url;
	int64_t plain_status;
	const char *plain_location;
	bool is_plain_open;
	const char *unreached;
};

struct web_page {
	const char *url;
	const char *variant;
	int64_t status;
	const char *error;
	const char *type;
	const char *charset;
	int64_t bytes;
	int64_t milliseconds;
	const char *title;
	int64_t depth;
	const char *parent;
	const char *redirect;
	bool is_html;
	bool is_cut;
	bool is_loop;
	int64_t links;
	int64_t copyright_year;
	const char *raw_hash;
	const char *text_hash;
	const char *scripts_hash;
	const char *hosts_hash;
};

struct web_header {
	const char *url;
	int64_t status;
	int64_t pages;
	bool is_html;
	const char *name;
	const char *value;
};

struct web_cookie {
	const char *name;
	const char *path;
	const char *domain;
	const char *url;
	bool is_https;
	bool is_secure;
	bool is_http_only;
	const char *same_site;
	bool is_session_like;
	bool is_lasting;
	int64_t bytes;
};

struct web_method {
	const char *url;
	const char *method;
	bool is_allowed;
	const char *evidence;
};

struct web_form {
	const char *page;
	int64_t number;
	const char *method;
	const char *action;
	bool is_page_https;
	bool is_action_https;
	bool is_external;
	bool has_password;
	bool has_file;
	bool has_token;
	bool has_captcha;
	int64_t inputs;
};

struct web_input {
	const char *page;
	int64_t form;
	int64_t number;
	const char *name;
	const char *type;
	bool is_hidden;
	bool has_autocomplete;
	bool has_value;
};

struct web_link {
	const char *page;
	const char *url;
	const char *kind;
	const char *host;
	bool is_external;
	bool is_https;
	bool is_mixed;
	bool is_hidden;
	const char *reason;
	const char *text;
	bool has_integrity;
	int64_t pages;
	int64_t status;
};

struct web_host {
	const char *host;
	bool is_external;
	int64_t links;
	int64_t hidden_links;
	const char *kinds;
	const char *page;
};

struct web_parameter {
	const char *url;
	const char *path;
	const char *method;
	const char *place;
	const char *name;
	const char *value;
	const char *type;
	const char *page;
	int64_t form;
};

struct web_technology {
	const char *name;
	const char *kind;
	const char *version;
	const char *url;
	const char *evidence;
	const char *oldest_supported;
	bool is_outdated;
};

struct web_vulnerability {
	const char *id;
	const char *name;
	const char *version;
	const char *kind;
	const char *url;
	const char *package;
	const char *fixed_version;
	const char *severity;
	int64_t is_exploited;
	const char *source;
	const char *published;
};

struct web_path {
	const char *url;
	const char *kind;
	int64_t status;
	int64_t bytes;
	const char *type;
	const char *evidence;
	bool is_linked;
};

struct web_disclosure {
	const char *url;
	const char *kind;
	const char *excerpt;
	int64_t status;
};

struct web_filing {
	const char *kind;
	const char *number;
	const char *page;
	bool is_linked;
	int64_t pages;
};

struct web_keyword {
	const char *page;
	const char *word;
	const char *category;
	const char *place;
	int64_t times;
	const char *excerpt;
	bool is_warned;
};

struct web_personal {
	const char *page;
	const char *kind;
	const char *sample;
	int64_t times;
};

struct web_part_row {
	const char *page;
	const char *kind;
	const char *value;
};

struct web_baseline_part {
	const char *page;
	const char *kind;
	const char *value;
};

struct web_change {
	const char *page;
	const char *kind;
	const char *change;
	const char *before;
	const char *after;
};

struct web_cloak {
	const char *url;
	const char *variant;
	const char *kind;
	const char *value;
};

struct web_probe_row {
	const char *url;
	const char *method;
	const char *place;
	const char *parameter;
	const char *page;
	const char *class;
	const char *technique;
	const char *probe;
	const char *control;
	bool is_confirmed;
	int64_t requests;
	const char *evidence;
};

struct web_login_row {
	const char *page;
	int64_t form;
	const char *kind;
	const char *action;
	const char *realm;
	bool is_https;
	int64_t pages;
	int64_t wrong_tries;
	int64_t has_limit;
	const char *limit_kind;
	int64_t limit_after;
	int64_t tells_accounts;
	const char *told_by;
};

struct web_login_try {
	const char *page;
	const char *kind;
	const char *account;
	int64_t tries;
	int64_t is_accepted;
	const char *password;
	const char *evidence;
	const char *stopped;
};

struct web_tls_protocol {
	const char *address;
	const char *protocol;
	bool is_offered;
	const char *suite;
};

struct web_tls_cipher {
	const char *address;
	const char *protocol;
	const char *suite;
	int64_t key_bits;
	int64_t dh_bits;
	bool is_weak;
	bool is_sm;
	bool has_forward_secrecy;
};

struct web_tls_certificate {
	const char *address;
	int64_t chain;
	int64_t position;
	const char *subject;
	const char *issuer;
	const char *names;
	const char *serial;
	const char *sha256;
	const char *not_before;
	const char *not_after;
	int64_t days_left;
	const char *key_kind;
	int64_t key_bits;
	const char *signature;
	bool is_self_signed;
	bool is_weak_signature;
	int64_t is_name_right;
	int64_t is_trusted;
	const char *trust_words;
};

struct web_tls_port {
	const char *address;
	bool is_tls;
	int64_t has_compression;
	int64_t has_secure_renegotiation;
	int64_t has_heartbeat;
	int64_t wants_client_certificate;
	const char *hsts;
	int64_t hsts_seconds;
	bool hsts_has_subdomains;
	bool hsts_is_preloading;
};

extern const struct table table_web_web_scans, table_web_web_pages, table_web_web_headers,
	table_web_web_cookies, table_web_web_methods, table_web_web_forms, table_web_web_inputs,
	table_web_web_links, table_web_web_hosts, table_web_web_parameters,
	table_web_web_technologies, table_web_web_vulnerabilities, table_web_web_paths,
	table_web_web_disclosures, table_web_web_filings, table_web_web_keywords,
	table_web_web_personal_data, table_web_web_parts, table_web_web_baseline,
	table_web_web_changes, table_web_web_cloaking, table_web_web_tls_protocols,
	table_web_web_tls_ciphers, table_web_web_tls_certificates, table_web_web_tls,
	table_web_web_probes, table_web_web_logins, table_web_web_login_tries;

#endif
