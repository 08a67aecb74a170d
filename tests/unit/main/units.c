/* SPDX-License-Identifier: Apache-2.0 */
/* units NAME - runs the facts of one module, NAME_test.c, whose main() has another name here. */
#include "base/base.h"
#include "unit_list.h"

#include <string.h>

#define DECLARED(name) int unit_##name(void);
UNIT_LIST(DECLARED)

static const struct unit {
	const char *name;
	int (*run)(void);
} units[] = {
#define LISTED(name) { #name, unit_##name },
	UNIT_LIST(LISTED)
};

int main(int argc, char **argv)
{
	for (size_t i = 0; i < N(units); i++)
		if (argc == 2 && strcmp(units[i].name, argv[1]) == 0)
			return units[i].run();
	printf("Bail out! the name of a unit test is wanted\n");
	return 1;
}
