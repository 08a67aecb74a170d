-- id: device-trunk-vlans
-- title: Trunks carry only the VLANs that the other end needs
-- title[zh_CN]: 干道端口只放行所需 VLAN
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.2.1.c gbt22239:7.1.2.1.a gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b
--     highrisk:6.2.1.2 zicha:RA175
-- key: device name
-- why: Each VLAN reaches each switch: who holds one cabinet holds all zones.
-- why[zh_CN]: 每个 VLAN 都能到达每台交换机：控制一个机柜就等于控制所有区域。
-- fix: On {device} below {name} (line {line}): `switchport trunk allowed vlan 10,20`, `port trunk
--     allow-pass vlan 10 20`, `port trunk permit vlan 10 20`.
-- fix[zh_CN]: 在 {device} 的 {name}（第 {line} 行）下只放行所需 VLAN：`switchport trunk allowed vlan 10,20`、`port trunk allow-pass vlan 10 20` 或 `port trunk permit vlan 10 20`。
SELECT device, name, trunk_vlans, line FROM config_interfaces
WHERE mode = 'trunk' AND is_trunk_all AND NOT is_shutdown AND NOT is_member;
