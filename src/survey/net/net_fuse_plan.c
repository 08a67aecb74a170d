/* SPDX-License-Identifier: Apache-2.0 */
/* net_fuse_plan - in the core: which switches and routers are asked, and with which credentials. */
#include "survey/net/net_fuse.h"

#include "survey/device/snmp_access.h"
#include "survey/net/net_class.h"
#include "table/net/net.h"

enum { MAX_AGENTS = 1024 };

struct planner {
	struct survey_plan *plan;
	struct map noted; /* agents by their addresses */
};

/* Leaves the agent to the role, with its credentials. <0: there are none for it. */
static int note(struct planner *pl, const struct address *a, struct err *e)
{
	char ip[ADDRESS_TEXT_SIZE];
	address_text(a, ip);
	if (map_get(&pl->noted, str_of(ip)))
		return 0;
	if (pl->noted.n == MAX_AGENTS)
		return err_set(e, "more than %d switches and routers", MAX_AGENTS);
	(void)!map_set(&pl->noted, str_of(ip), pl);
	const char *front = arena_printf(survey_plan_arena(pl->plan), "%s ", ip);
	if (snmp_access_plan(pl->plan, front, ip, NULL, e) < 0)
		return -1;
	survey_plan_word(pl->plan, "agent", ip);
	return 0;
}

/* What the user names must be of the target, and there must be credentials for it. */
static int note_named(struct planner *pl, struct err *e)
{
	struct str rest = str_of(survey_plan_setting(pl->plan, "agents")), one;
	while (str_split(&rest, ',', &one)) {
		struct address a;
		const char *text = str_text(survey_plan_arena(pl->plan), str_trim(one));
		if (!*text)
			continue;
		if (!address_parse(str_of(text), &a))
			return err_use(e, "net.agents: %.80s is no address", text);
		if (!survey_plan_has(pl->plan, &a))
			return err_set(e,
				       "net.agents: %s is no part of the target, or is excluded: "
				       "nothing is sent there; name it in the target, too",
				       text);
		if (note(pl, &a, e) < 0)
			return err_wrap(e, "net.agents");
	}
	return 0;
}

static const char *text_at(const struct cell *row, const char *column)
{
	const struct cell *c = &row[table_column(&table_net_net_register, column)];
	return c->type == CELL_TEXT ? c->text : NULL;
}

/* What is registered is asked where it can be: that nobody gave credentials is told. */
static void note_registered(struct planner *pl)
{
	const struct rows *given = survey_plan_given(pl->plan, &table_net_net_register);
	for (size_t i = 0; given && i < given->n; i++) {
		struct address a;
		struct err e;
		const char *ip = text_at(given->row[i], "ip");
		const char *kind = text_at(given->row[i], "device_class");
		if (!ip || !kind || !net_class_is_network(kind) || !address_parse(str_of(ip), &a) ||
		    !survey_plan_has(pl->plan, &a))
			continue;
		if (note(pl, &a, &e) < 0)
			survey_plan_word(
				pl->plan, "agent_unasked",
				arena_printf(survey_plan_arena(pl->plan), "%s: %s", ip, e.said));
	}
}

int net_fuse_plan(struct survey_plan *p, struct err *e)
{
	struct planner pl = { .plan = p, .noted = MAP(survey_plan_arena(p)) };
	if (note_named(&pl, e) < 0)
		return -1;
	note_registered(&pl);
	return 0;
}
