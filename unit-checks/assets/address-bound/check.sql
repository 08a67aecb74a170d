-- id: address-bound
-- title: Assigned addresses are bound to a MAC address and a switch port
-- title[zh_CN]: 已分配的地址绑定了 MAC 和交换机端口
-- severity: medium
-- area: assets
-- controls: zicha:RA101 zicha:RA100 selfeval:SE33 gbt22239:8.1.3.1.b zicha:RB193
-- when: SELECT 1 FROM addresses
-- key: ip
-- why: Whoever brings a laptop takes the address of a machine that is switched off.
-- why[zh_CN]: 外来电脑只要占用关机设备的地址就能入网。
-- fix: Bind {ip} to its MAC address at the switch and record both.
-- fix[zh_CN]: 在交换机上为 {ip} 绑定 MAC 和端口并登记。
SELECT id, ip, mac, switch, port FROM addresses
WHERE coalesce(released_on, '9999') > date('now') AND (mac IS NULL OR coalesce(is_bound, 0) = 0);
