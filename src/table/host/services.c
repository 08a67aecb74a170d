/* SPDX-License-Identifier: Apache-2.0 */
/* services - what this host starts by itself: systemd's units and init scripts.
 *
 * Read from unit files and links, see units.h. Whether a service runs is told by
 * processes in its control group, which a lying process cannot leave; a service
 * that did its work and ended, such as a firewall loader, does not run. */
#include "table/read/running.h"
#include "table/read/sysv.h"
#include "table/read/units.h"

#include <string.h>

struct service {
	const char *name, *kind, *state, *description, *exec, *user, *path;
	int64_t is_running;
	bool is_enabled, is_dynamic_user;
};

static const struct column columns[] = {
	COLUMN(struct service, name, N_("name without its kind: ssh for ssh.service")),
	COLUMN(struct service, kind, N_("service, socket, timer, path, mount or sysv")),
	COLUMN(struct service, state,
	       N_("enabled, disabled, static, masked, alias, generated or indirect")),
	COLUMN(struct service, is_enabled,
	       N_("whether something wants it, or an enabled socket or timer starts it")),
	COLUMN(struct service, is_running,
	       N_("whether it has processes; NULL in an image and for sockets, timers, mounts")),
	COLUMN(struct service, description, N_("what it is")),
	COLUMN(struct service, exec, N_("first command it starts, as written")),
	COLUMN(struct service, user, N_("account it runs as; NULL if the unit does not say")),
	COLUMN(struct service, is_dynamic_user,
	       N_("whether systemd makes an account for it that only it has")),
	COLUMN(struct service, path, N_("file")),
};

struct state {
	struct scan *scan;
	struct units units;
	struct sysv sysv;
	struct running running;
	bool is_systemd; /* units, not scripts, are what starts things */
};

static const char *state_of(const struct unit *unit, const struct unit_values *v)
{
	if (unit->is_masked)
		return "masked";
	if (unit->is_generated)
		return "generated";
	if (unit->is_linked)
		return "enabled";
	if (v->can_install)
		return "disabled";
	return v->has_also ? "indirect" : "static";
}

/* The program's name in a command line as unit files have it: "-/usr/sbin/x -d". */
static const char *program_of(struct scan *s, const char *exec)
{
	struct str rest = str_of(exec), word, part, name = { "", 0 };
	if (str_word(&rest, &word))
		for (word = str_from(word, strspn(word.p, "@-:+!|")); str_split(&word, '/', &part);)
			name = part;
	return scan_text(s, name);
}

/* Any shell that runs would pass for a unit that is a script. */
static bool is_interpreter(const char *program)
{
	static const char *const interpreters[] = { "sh",   "bash", "dash", "env",  "java",
						    "node", "perl", "php",  "ruby", "sulogin" };
	for (size_t i = 0; i < N(interpreters); i++)
		if (strcmp(program, interpreters[i]) == 0)
			return true;
	return str_starts(str_of(program), "python");
}

static int64_t is_running(const struct state *state, const struct unit *unit,
			  const struct unit_values *v)
{
	if (!str_ends(str_of(unit->name), ".service"))
		return NO_INT;
	/* An init script may have started what a unit describes. */
	if (!state->is_systemd && v->exec) {
		const char *program = program_of(state->scan, v->exec);
		return is_interpreter(program) ? NO_INT : running_program(&state->running, program);
	}
	return running_unit(&state->running, unit->name);
}

static int give_unit(const struct state *state, const struct unit *unit)
{
	struct scan *s = state->scan;
	const char *dot = strrchr(unit->name, '.'), *at = strchr(unit->name, '@');
	/* A template is not a unit until something is put behind its "@". */
	if (at && at + 1 == dot)
		return 0;
	const struct unit *real = units_get(&state->units, unit->name);
	/* A removed package leaves its alias behind, which systemd passes over. */
	if (!real)
		return 0;
	struct unit_values v = { .exec = NULL };
	units_read(s, &state->units, real, &v);
	struct service row = {
		.name = scan_printf(s, "%.*s", (int)(dot - unit->name), unit->name),
		.kind = dot + 1,
		.state = unit->alias_of ? "alias" : state_of(unit, &v),
		.is_enabled = real->is_enabled,
		.is_running = is_running(state, real, &v),
		.description = v.description,
		.exec = v.exec,
		.user = v.user,
		.is_dynamic_user = v.is_dynamic_user,
		.path = unit->path,
	};
	return scan_row(s, &row);
}

static int give_script(const struct state *state, const struct sysv_script *script)
{
	struct service row = {
		.name = script->name,
		.kind = "sysv",
		.state = script->is_enabled ? "enabled" : "disabled",
		.is_enabled = script->is_enabled,
		.is_running = running_program(&state->running, script->name),
		.description = script->description,
		.exec = script->path,
		.path = script->path,
	};
	return scan_row(state->scan, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s };
	int have_sysv = sysv_find(s, &state.sysv, e);
	if (have_sysv < 0)
		scan_partial(s, "%s", e->said);
	int have_units = units_find(s, &state.units, e);
	if (have_units < 0 || (have_units && have_sysv < 0))
		return -1;
	if (have_units && have_sysv)
		return scan_absent(s, "neither systemd units nor init scripts");
	state.is_systemd = !have_units && units_are_in_charge(s);
	int r = running_find(s, &state.running, e);
	if (r)
		return r;
	if (!have_units && !state.is_systemd)
		scan_note(s, "systemd does not run here: its units take no effect");
	for (size_t i = 0; !r && !have_units && i < state.units.n; i++)
		r = give_unit(&state, state.units.unit[i]);
	for (size_t i = 0; !r && !have_sysv && i < state.sysv.n; i++) {
		const struct sysv_script *script = &state.sysv.script[i];
		/* systemd leaves a script alone that has a unit of its name. */
		const char *unit = scan_printf(s, "%s.service", script->name);
		if (!state.is_systemd || !map_get(&state.units.by_name, str_of(unit)))
			r = give_script(&state, script);
	}
	return r;
}

const struct table table_host_services = {
	.name = "services",
	.doc = N_("services, sockets, timers and init scripts"),
	.example = "SELECT name FROM services WHERE is_enabled AND kind = 'service'",
	.source = "/etc/systemd/system /usr/lib/systemd/system /etc/init.d",
	.identity = "name kind",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
