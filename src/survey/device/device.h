/* SPDX-License-Identifier: Apache-2.0 */
/* device - what an SNMP agent tells, as rows of the tables of src/table/device/.
 *
 *     struct device *d = device_open(s, &address, 161, &credentials, &manners, &e);
 *     if (!d || device_begin(d, &e) < 0) …
 *     d->give = …, d->arg = …            where rows go; survey_row() if nobody says otherwise
 *     device_look(d, &table_device_device_arp, &e)      <0, 0, or DEVICE_ABSENT
 *     device_close(d)
 *
 * So whoever wants a router's addresses or a switch's ports (survey/net) asks for those only. */
#ifndef ZICHA_SURVEY_DEVICE_DEVICE_H
#define ZICHA_SURVEY_DEVICE_DEVICE_H

#include "base/map.h"
#include "survey/device/snmp_client.h"
#include "table/device/device.h"

enum { DEVICE_ABSENT = 1 };

/* Numbers of makers (IANA private enterprise numbers). */
enum {
	DEVICE_CISCO = 9,
	DEVICE_HUAWEI = 2011,
	DEVICE_RUIJIE = 4881,
	DEVICE_H3C = 25506,
};

struct device {
	struct survey *survey;
	struct arena *arena;
	struct snmp_session *session;
	void (*give)(void *arg, const struct table *t, const void *row);
	void *arg;	     /* the survey, if nobody says otherwise */
	int64_t interval_ms; /* between two readings of the counters of errors; 0: one reading */
	/* since device_begin() */
	const char *name, *description, *object_id, *contact, *location;
	int64_t enterprise;   /* 0: none that could be read */
	int64_t uptime_ticks; /* hundredths of a second; begins again after 497 days */
	int64_t services;     /* sysServices; NO_INT: not told */
	size_t n_odd;	      /* rows of the look that is under way whose place could not be read */
	/* read when they are first asked for */
	struct map interfaces, bridge_ports;
	struct device_link *links;
	size_t n_links, link_capacity;
	bool has_interfaces, has_bridge_ports, has_links;
	/* What a part reads besides its rows and could not; of the look that is under way. */
	bool has_failed;
	struct err failure;
	bool is_bridge_unread; /* so is whatever needs its ports */
	struct err bridge_failure;
	struct map fetched; /* see device_fetch.c */
	bool is_one_vlan;   /* the agent shows one VLAN's, which is never what was fetched */
};

struct device *device_open(struct survey *s, const struct address *a, uint16_t port,
			   const struct snmp_credentials *c, const struct snmp_manners *m,
			   struct err *e);
void device_close(struct device *d);
/* Asks who it is. <0: it does not answer. */
must_use int device_begin(struct device *d, struct err *e);
/* Walks what forwarding tables, ARP tables and neighbours are read from, of many agents side by
 * side: device_look() at these then asks little more. All of one survey. */
void device_fetch_all(struct device *const *devices, size_t n);
/* Only what ARP tables are read from. */
void device_fetch_arp(struct device *const *devices, size_t n);
/* What could not be read makes it <0, whether or not rows were given. */
must_use int device_look(struct device *d, const struct table *t, struct err *e);

/* ---- for the parts ---- */

int device_system(struct device *d, struct err *e);
int device_interfaces(struct device *d, struct err *e);
int device_fdb(struct device *d, struct err *e);
int device_vlans(struct device *d, struct err *e);
int device_arp(struct device *d, struct err *e);
int device_routes(struct device *d, struct err *e);
int device_links(struct device *d, struct err *e);
int device_health(struct device *d, struct err *e);
int device_poe(struct device *d, struct err *e);
int device_dot1x(struct device *d, struct err *e);
int device_port_security(struct device *d, struct err *e);
int device_stp(struct device *d, struct err *e);
int device_ups(struct device *d, struct err *e);
int device_environment(struct device *d, struct err *e);

void device_give(struct device *d, const struct table *t, const void *row);
/* A value that was asked for is not told: checks that read the column are unknown. */
void device_untold(struct device *d, const struct table *t, const char *column, const char *row);

/* A column of a table of the agent, or an object of its own (".0" at its end), and the member
 * that gets its value. */
enum device_kind {
	DEVICE_INT,   /* int64_t; NO_INT where there is none */
	DEVICE_TEXT,  /* const char *; NULL where there is none or it is empty */
	DEVICE_MAC,   /* const char *, as aa:bb:cc:dd:ee:ff */
	DEVICE_OID,   /* const char *, as 1.3.6.1 */
	DEVICE_BYTES, /* struct str */
};
struct device_field {
	const char *oid;
	enum device_kind kind;
	size_t offset;
};
/* Each row that is read begins with this: what stands behind the column's object id. */
struct device_row {
	const uint32_t *index;
	size_t n_index;
};
struct device_rows {
	void **row;
	size_t n, capacity;
};
/* Rows are those of the first column; one that the agent does not have gives none. <0: not all
 * of it could be read; what was stands in *ret. */
must_use int device_read(struct device *d, const struct device_field *fields, size_t n,
			 size_t row_bytes, struct device_rows *ret, struct err *e);
/* The same columns of many devices, kept for device_read(). */
void device_fetch(struct device *const *devices, size_t n, const struct device_field *fields,
		  size_t n_fields);
void device_fetch_addresses(struct device *const *devices, size_t n);
void device_fetch_links(struct device *const *devices, size_t n);
/* One column, asked for or as it was fetched. */
void device_walk(struct device *d, struct snmp_walk *w, const char *oid);
/* Single objects. */
must_use int device_get(struct device *d, const struct device_field *fields, size_t n, void *into,
			struct err *e);

/* The interface's name; its number where it has none. */
const char *device_interface_name(struct device *d, int64_t number);
/* Whether there is an interface of that number or name; its number, or NO_INT. */
int64_t device_interface_called(struct device *d, const char *name);
/* The interface of a port of the bridge; NO_INT where it tells none. */
int64_t device_bridge_interface(struct device *d, int64_t port);

/* The bytes of a hardware address, or of 6 numbers of an index, as text. */
const char *device_mac_text(struct arena *a, struct str bytes);
const char *device_mac_of_index(struct arena *a, const uint32_t *index);
/* An IP address that an index holds as numbers; NULL: none. */
const char *device_ip_of_index(struct arena *a, const uint32_t *index, size_t n);
/* The word for a number that the agent gives; NULL where there is none. */
const char *device_word(const char *const *words, size_t n, int64_t number);
/* State of a port that gives power (pethPsePortDetectionStatus, RFC 3621). */
const char *device_poe_word(int64_t state);
/* Hundredths of a second since then; NO_INT of NO_INT. */
int64_t device_ticks_since(const struct device *d, int64_t ticks);
/* Whether it says that it passes on frames or packets: a switch or a router. */
bool device_is_of_network(const struct device *d);
/* The moment at which the agent's uptime was so many hundredths of a second; NULL of NO_INT
 * and of 0, which mean never. */
const char *device_moment(struct device *d, int64_t ticks);
/* EntitySensorDataType (ENTITY-SENSOR-MIB, RFC 3433), those that we look at */
enum device_sensor_kind {
	DEVICE_SENSOR_CELSIUS = 8,
	DEVICE_SENSOR_HUMIDITY = 9,
	DEVICE_SENSOR_RPM = 10,
};
struct device_sensor {
	enum device_sensor_kind kind; /* or another number */
	const char *name;
	double value;
	double limit; /* NO_REAL: none is told */
	bool is_failed;
};
/* <0: not all of them; those that were read stand in *ret. */
must_use int device_sensors(struct device *d, struct device_sensor **ret, size_t *ret_n,
			    struct err *e);
/* Interfaces with a neighbour that is a switch or router, as keys. */
must_use int device_uplinks(struct device *d, struct map *ret, struct err *e);

#endif
