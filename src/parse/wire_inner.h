/* SPDX-License-Identifier: Apache-2.0 */
/* wire_inner - the frame that a frame carries: in GRE and ERSPAN, VXLAN, Geneve, IP in IP, MPLS,
 * PBB, TRILL. It only says where that lies (see wire_frame.h); nothing is read twice, nothing
 * recursively.
 *
 * Switches and clouds hand over what they mirror in such wrappings: who does not look into them
 * sees one conversation of two switches, and nothing of what was mirrored. */
#ifndef ZICHA_PARSE_WIRE_INNER_H
#define ZICHA_PARSE_WIRE_INNER_H

#include "parse/wire_frame.h"

/* Sets inner of a frame whose IP was read. */
void wire_inner_find(struct wire_frame *p);
/* Sets inner, or is_sealed, of a frame of that ether type, whose body is s. */
void wire_inner_of_kind(uint16_t kind, struct str s, struct wire_frame *p);
/* The same of what stands behind the labels of MPLS and is no IP. */
void wire_inner_pseudowire(struct str s, struct wire_frame *p);

#endif
