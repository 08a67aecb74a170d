-- id: net-mac-moved
-- title: No machine has moved to another switch port since the last inspection
-- title[zh_CN]: 与上次检查相比，设备未移到其他交换机端口
-- severity: low
-- area: net
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.10.2.a zicha:RA101 zicha:RB150
-- key: mac
-- why: A card that appears at another socket was moved without a word, or somebody else has taken its address.
-- why[zh_CN]: 网卡出现在其他端口，说明设备被擅自移动，或其地址被他人盗用。
-- fix: Ask whose {mac} ({ip}) is and why it went from {before_switch} {before_interface} to {switch} {interface}; correct
--     the register.
-- fix[zh_CN]: 查明 {mac}（{ip}）属于谁、为何从 {before_switch} {before_interface} 移到 {switch} {interface}；更新登记。
SELECT DISTINCT mac, ip, before_switch, before_interface, coalesce(switch_name, agent) AS switch, interface
FROM net_fdb WHERE is_edge AND before_interface IS NOT NULL;
