/* SPDX-License-Identifier: Apache-2.0 */
/* device - the rows of switches, routers and whatever else speaks SNMP, for whoever fills them:
 * survey/device/. */
#ifndef ZICHA_TABLE_DEVICE_DEVICE_H
#define ZICHA_TABLE_DEVICE_DEVICE_H

#include "fact/table.h"

/* The device itself; one row. */
struct device_system {
	const char *name;
	const char *description;
	const char *object_id;
	const char *location;
	const char *contact;
	const char *vendor;
	const char *model;
	const char *version;
	const char *serial;
	const char *mac;
	int64_t uptime_seconds;
	int64_t running_days;
	const char *started_at;
	const char *config_changed_at;
	const char *config_saved_at;
	int64_t is_config_saved;
	int64_t clock_offset_seconds;
	int64_t interfaces;
};

/* One interface. */
struct device_interface {
	int64_t number;
	const char *name;
	const char *alias;
	const char *description;
	const char *kind;
	int64_t is_enabled;
	int64_t is_up;
	bool is_physical;
	const char *mac;
	int64_t speed_mbps;
	const char *duplex;
	int64_t vlan;
	int64_t bridge_port;
	const char *stp;
	const char *poe;
	const char *aggregate;
	int64_t unchanged_seconds;
	int64_t in_octets;
	int64_t out_octets;
	int64_t in_packets;
	int64_t out_packets;
	int64_t in_errors;
	int64_t out_errors;
	int64_t in_discards;
	int64_t out_discards;
	int64_t new_errors;
	int64_t new_discards;
};

/* One MAC address that the device has learned at a port. */
struct device_fdb_entry {
	const char *mac;
	int64_t vlan;
	const char *interface;
	int64_t bridge_port;
	const char *kind;
	int64_t macs_on_port;
	bool is_uplink;
};

struct device_vlan {
	int64_t vlan;
	const char *name;
	int64_t ports;
	int64_t untagged_ports;
};

struct device_arp_entry {
	const char *ip;
	const char *mac;
	const char *interface;
	const char *kind;
};

/* A neighbour that says so itself. */
struct device_link {
	const char *interface;
	const char *protocol;
	const char *neighbour;
	const char *neighbour_id;
	const char *neighbour_port;
	const char *neighbour_address;
	const char *neighbour_description;
	const char *capabilities;
	bool is_network_device;
};

/* One processor, memory, temperature, fan or power supply. */
struct device_health {
	const char *kind;
	const char *name;
	const char *state;
	double value;
	const char *unit;
	double threshold;
	const char *source;
};

/* Power over Ethernet: a supply, or a port. */
struct device_poe {
	const char *kind;
	const char *name;
	const char *state;
	int64_t is_enabled;
	double watts;
	double limit_watts;
	int64_t class_number;
};

/* Who may use a port by 802.1X. */
struct device_dot1x {
	const char *interface;
	int64_t is_on;
	const char *control;
	const char *state;
};

struct device_port_security {
	const char *interface;
	int64_t is_enabled;
	int64_t max_macs;
	int64_t macs;
	const char *action;
	int64_t violations;
	const char *source;
};

/* The spanning tree as this bridge sees it; one row. */
struct device_stp {
	const char *protocol;
	const char *root_mac;
	int64_t root_priority;
	const char *bridge_mac;
	int64_t bridge_priority;
	bool is_root;
	const char *root_interface;
	int64_t root_cost;
	int64_t changes;
	int64_t unchanged_seconds;
};

/* What the agent accepts: a version with the credentials that were given, or with known ones. */
struct device_snmp {
	const char *version;
	const char *credentials;
	bool is_accepted;
	const char *signing;
	const char *encryption;
	const char *engine_id;
	int64_t boots;
};

struct device_ups {
	const char *name;
	const char *vendor;
	const char *model;
	const char *version;
	const char *battery;
	const char *output;
	int64_t is_on_battery;
	int64_t on_battery_seconds;
	int64_t runtime_seconds;
	int64_t charge_percent;
	int64_t load_percent;
	double battery_voltage;
	double battery_temperature;
	double input_voltage;
	int64_t alarms;
	const char *alarm;
	const char *battery_date;
	int64_t needs_battery;
	const char *test_result;
	const char *test_date;
};

/* A reading of the room, not of the device's inside. */
struct device_environment {
	const char *kind;
	const char *name;
	double value;
	const char *unit;
	const char *source;
};

struct device_route {
	const char *destination;
	int64_t prefix_length;
	const char *next_hop;
	const char *interface;
	const char *protocol;
	int64_t metric;
};

extern const struct table table_device_device_system, table_device_device_interfaces,
	table_device_device_fdb, table_device_device_vlans, table_device_device_arp,
	table_device_device_links, table_device_device_health, table_device_device_poe,
	table_device_device_dot1x, table_device_device_port_security, table_device_device_stp,
	table_device_device_snmp, table_device_device_ups, table_device_device_environment,
	table_device_device_routes;

#endif
