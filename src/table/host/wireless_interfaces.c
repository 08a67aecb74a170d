/* SPDX-License-Identifier: Apache-2.0 */
/* wireless_interfaces - wireless cards, and the wireless networks that this host knows.
 *
 * A card is a row of kind interface, on a running host only. A network is one for each
 * profile of NetworkManager and each network of wpa_supplicant: it tells which networks
 * the host joins by itself and how they are protected. Keys are not read. */
#include "parse/unit_file.h"
#include "table/read/rfkill.h"

#include <string.h>

struct wireless {
	const char *kind, *name, *ssid, *security, *path;
	bool is_hidden;
	int64_t is_up, is_blocked, joins_by_itself, line;
};

static const struct column columns[] = {
	COLUMN(struct wireless, kind, N_("interface or network")),
	COLUMN(struct wireless, name, N_("name of the interface or of the profile")),
	COLUMN(struct wireless, ssid, N_("name of the network; NULL for an interface")),
	COLUMN(struct wireless, security,
	       N_("open, wep, wpa-psk, wpa-eap, sae or owe; NULL for an interface")),
	COLUMN(struct wireless, is_hidden, N_("whether the host must call for the network")),
	COLUMN(struct wireless, is_up, N_("whether the interface is up; NULL for a network")),
	COLUMN(struct wireless, is_blocked,
	       N_("whether rfkill keeps it off; NULL for a network or without such a switch")),
	COLUMN(struct wireless, joins_by_itself,
	       N_("whether the network is joined unasked; NULL for an interface")),
	COLUMN(struct wireless, path, N_("file, or directory in /sys")),
	COLUMN(struct wireless, line, N_("line in the file")),
};

/* ---- cards ---- */

static int scan_card(struct scan *s, const char *name, struct err *e)
{
	const char *dir = scan_printf(s, "/sys/class/net/%s", name);
	struct stat st;
	struct err ignored;
	struct str text;
	int64_t flags;
	if (scan_stat(s, scan_printf(s, "%s/phy80211", dir), true, &st, &ignored) &&
	    scan_stat(s, scan_printf(s, "%s/wireless", dir), true, &st, &ignored))
		return 0;
	int r = scan_read(s, scan_printf(s, "%s/flags", dir), 0, &text, e);
	if (r < 0)
		return r;
	if (r || !str_starts(text, "0x") || !str_int(str_from(str_trim(text), 2), 16, &flags)) {
		scan_partial(s, "%s/flags: not a number", dir);
		return 0;
	}
	return scan_row(s, &(struct wireless){ .kind = "interface",
					       .name = name,
					       .is_up = flags & 1, /* IFF_UP */
					       .is_blocked = rfkill_is_blocked(
						       s, scan_printf(s, "%s/phy80211", dir)),
					       .joins_by_itself = NO_INT,
					       .path = dir,
					       .line = NO_INT });
}

static int scan_cards(struct scan *s, struct err *e)
{
	struct names names = { 0 };
	int r = scan_list(s, "/sys/class/net", &names, e);
	for (size_t i = 0; !r && i < names.n; i++)
		r = scan_card(s, names.name[i], e);
	return r == SCAN_ABSENT ? 0 : r;
}

/* ---- NetworkManager's profiles: nm-settings-keyfile(5) ---- */

static const char *security_of(struct str key_mgmt)
{
	static const char *const kinds[][2] = {
		{ "wpa-psk", "wpa-psk" },
		{ "wpa-eap", "wpa-eap" },
		{ "wpa-eap-suite-b-192", "wpa-eap" },
		{ "sae", "sae" },
		{ "owe", "owe" },
		{ "none", "wep" },
		{ "ieee8021x", "wep" },
	};
	for (size_t i = 0; i < N(kinds); i++)
		if (str_is(key_mgmt, kinds[i][0]))
			return kinds[i][1];
	return "unknown";
}

static int scan_profile(struct scan *s, const char *path, struct err *e)
{
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	struct wireless x = { .kind = "network",
			      .security = "open",
			      .path = path,
			      .is_up = NO_INT,
			      .is_blocked = NO_INT,
			      .joins_by_itself = 1,
			      .line = NO_INT };
	bool is_wireless = false;
	int r = scan_read(s, path, 0, &f.rest, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	while (!r && unit_file_next(&f, scan_arena(s), &item)) {
		bool is_wifi = str_is(item.section, "wifi") ||
			       str_is(item.section, "802-11-wireless");
		bool is_security = str_is(item.section, "wifi-security") ||
				   str_is(item.section, "802-11-wireless-security");
		if (str_is(item.section, "connection") && str_is(item.name, "id"))
			x.name = scan_text(s, item.value);
		if (str_is(item.section, "connection") && str_is(item.name, "autoconnect"))
			x.joins_by_itself = !str_is(item.value, "false") &&
					    !str_is(item.value, "no") && !str_is(item.value, "0");
		is_wireless |= is_wifi;
		if (is_wifi && str_is(item.name, "ssid")) {
			x.ssid = scan_text(s, item.value);
			x.line = item.line;
		}
		if (is_wifi && str_is(item.name, "hidden"))
			x.is_hidden = str_is(item.value, "true") || str_is(item.value, "1");
		if (is_security && str_is(item.name, "key-mgmt"))
			x.security = security_of(item.value);
	}
	return r || !is_wireless ? 0 : scan_row(s, &x);
}

/* ---- wpa_supplicant's networks ---- */

/* "WPA-PSK WPA-EAP": the weakest that is accepted. */
static const char *weakest(struct str key_mgmt)
{
	static const char *const kinds[][2] = { { "NONE", "open" },	  { "IEEE8021X", "wep" },
						{ "WPA-PSK", "wpa-psk" }, { "WPA-EAP", "wpa-eap" },
						{ "SAE", "sae" },	  { "OWE", "owe" } };
	for (size_t i = 0; i < N(kinds); i++) {
		struct str rest = key_mgmt, word;
		while (str_word(&rest, &word))
			if (str_starts(word, kinds[i][0]))
				return kinds[i][1];
	}
	return "unknown";
}

static struct str unquoted(struct str value)
{
	bool is_quoted = value.n > 1 && value.p[0] == '"' && value.p[value.n - 1] == '"';
	return is_quoted ? str_head(str_from(value, 1), value.n - 2) : value;
}

static void see_line(struct scan *s, struct str line, int64_t number, struct wireless *x)
{
	struct str value = line, key;
	if (!str_split(&value, '=', &key) || !value.p)
		return;
	key = str_trim(key);
	value = str_trim(value);
	if (str_is(key, "ssid")) {
		x->ssid = x->name = scan_text(s, unquoted(value));
		x->line = number;
	} else if (str_is(key, "key_mgmt")) {
		bool is_wep = strcmp(x->security, "wep") == 0 && str_is(value, "NONE");
		x->security = is_wep ? "wep" : weakest(value);
	} else if (str_starts(key, "wep_key") &&
		   (strcmp(x->security, "open") == 0 || strcmp(x->security, "wpa-psk") == 0)) {
		x->security = "wep";
	} else if (str_is(key, "disabled")) {
		x->joins_by_itself = str_is(value, "0");
	} else if (str_is(key, "scan_ssid")) {
		x->is_hidden = str_is(value, "1");
	}
}

static int scan_supplicant(struct scan *s, const char *path, struct err *e)
{
	struct lines lines;
	struct wireless x = { .kind = NULL };
	int r = scan_lines(s, path, &lines, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if (r)
		return 0;
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line);
		if (str_starts(line, "network") && str_ends(line, "{"))
			/* Without key_mgmt both WPA kinds are tried. */
			x = (struct wireless){ .kind = "network",
					       .security = "wpa-psk",
					       .is_up = NO_INT,
					       .is_blocked = NO_INT,
					       .joins_by_itself = 1,
					       .path = path,
					       .line = lines.number };
		else if (x.kind && str_starts(line, "}")) {
			r = scan_row(s, &x);
			x.kind = NULL;
		} else if (x.kind && !str_starts(line, "#"))
			see_line(s, line, lines.number, &x);
	}
	if (x.kind)
		scan_partial(s, "%s:%lld: this network does not end", path, (long long)x.line);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const struct {
		const char *pattern;
		int (*scan)(struct scan *s, const char *path, struct err *e);
	} sources[] = {
		{ "/etc/NetworkManager/system-connections/*", scan_profile },
		{ "/etc/wpa_supplicant/*.conf", scan_supplicant },
	};
	struct names etc = { 0 };
	int r = scan_list(s, "/etc", &etc, e);
	if (!r && scan_is_live(s))
		r = scan_cards(s, e);
	for (size_t i = 0; !r && i < N(sources); i++) {
		struct names files = { 0 };
		if (scan_glob(s, sources[i].pattern, &files, e) < 0)
			scan_partial(s, "%s", e->said);
		for (size_t k = 0; !r && k < files.n; k++)
			r = sources[i].scan(s, files.name[k], e);
	}
	return r;
}

const struct table table_host_wireless_interfaces = {
	.name = "wireless_interfaces",
	.doc = N_("wireless cards, and wireless networks that this host knows"),
	.example = "SELECT name, ssid, path FROM wireless_interfaces WHERE security = 'open'",
	.source = "/sys/class/net, /etc/NetworkManager/system-connections, /etc/wpa_supplicant",
	.identity = "kind name path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
