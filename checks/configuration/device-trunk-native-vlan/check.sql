-- id: device-trunk-native-vlan
-- title: Trunks carry nothing without a tag in VLAN 1
-- title[zh_CN]: 干道端口的本征 VLAN 不是 VLAN 1
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.2.1.c gbt22239:7.1.2.1.a gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b zicha:RA175
-- key: device name
-- why: All ports begin in VLAN 1; what is sent there without a tag crosses into it from anywhere.
-- why[zh_CN]: 所有端口默认都在 VLAN 1，未打标签的报文可由此串入。
-- fix: On {device} below {name} (line {line}): `switchport trunk native vlan N`, `port trunk pvid
--     vlan N`, with an N that has no hosts.
-- fix[zh_CN]: 在 {device} 的 {name}（第 {line} 行）下配置 `switchport trunk native vlan N` 或 `port trunk pvid vlan N`，N 为无主机的 VLAN。
SELECT device, name, native_vlan, line FROM config_interfaces
WHERE mode = 'trunk' AND native_vlan = 1 AND NOT is_shutdown AND NOT is_member;
