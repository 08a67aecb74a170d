/* SPDX-License-Identifier: Apache-2.0 */
/* config_guard - the ports whose VLANs are looked at: DHCP snooping, inspection of ARP.
 *
 * Both are switched on for VLANs, and in a switch that does so for one VLAN the ports of the others
 * are as open as before. */
#include "parse/config_guard.h"

#include <string.h>

enum { VLANS = 4096 };

static void set_range(bool vlans[VLANS], int64_t first, int64_t last, bool is_enabled)
{
	for (int64_t v = MAX(first, 0); v <= MIN(last, VLANS - 1); v++)
		vlans[v] = is_enabled;
}

/* "10,20-30", "10 20 to 30" */
static void set_list(bool vlans[VLANS], const char *list, bool is_enabled)
{
	struct str rest = str_of(list), word, part;
	int64_t first = CONFIG_NONE, last;
	bool is_range = false;
	while (str_word(&rest, &word)) {
		if (str_is(word, "to")) {
			is_range = true;
			continue;
		}
		while (str_split(&word, ',', &part)) {
			size_t dash = str_find(part, '-');
			if (!str_int(str_head(part, dash), 10, &last))
				continue;
			if (!is_range)
				first = last;
			if (dash < part.n && !str_int(str_from(part, dash + 1), 10, &last))
				continue;
			set_range(vlans, first, last, is_enabled);
			is_range = false;
		}
	}
}

/* Of all lines about a VLAN the last one counts. */
static void read_vlans(const struct config *c, const char *feature, bool vlans[VLANS])
{
	const struct config_layer2 *l;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LAYER2, i)); i++)
		if (strcmp(l->feature, feature) == 0 && l->vlans)
			set_list(vlans, l->vlans, l->is_enabled);
}

static bool is_on(const struct config *c, const char *feature)
{
	const struct config_layer2 *l;
	bool is_it = false;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LAYER2, i)); i++)
		if (strcmp(l->feature, feature) == 0)
			is_it = l->is_enabled;
	return is_it;
}

void config_guard_finish(struct config *c)
{
	struct config_interface *p;
	bool snooped[VLANS] = { false }, inspected[VLANS] = { false };
	bool is_snooping = is_on(c, "dhcp snooping");
	/* IOS looks at none but the VLANs that are named, VRP at none but those and the ports that
	 * are; the others at all, or Comware at those that are named instead. */
	bool is_by_vlan = c->family == CONFIG_IOS || c->family == CONFIG_VRP;
	read_vlans(c, "dhcp snooping vlan", snooped);
	read_vlans(c, "arp inspection", inspected);
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++) {
		bool has_vlan = p->access_vlan > 0 && p->access_vlan < VLANS;
		bool has_snooping = has_vlan && snooped[p->access_vlan],
		     is_named = p->is_snooped || has_snooping;
		p->is_snooped = (is_snooping && (is_named || !is_by_vlan)) ||
				(has_snooping && c->family == CONFIG_COMWARE);
		p->is_arp_inspected |= has_vlan && inspected[p->access_vlan];
	}
}
