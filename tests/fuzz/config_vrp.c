/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrp - fuzzes whole configurations of this family, to the verdict on their rules. */
#include "main/config.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	config_check(data, size, CONFIG_VRP);
	return 0;
}
