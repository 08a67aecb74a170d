-- id: traffic-unregistered
-- title: Every host that speaks is registered
-- title[zh_CN]: 所有通信的主机均已登记
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.1.b zicha:RA180 zicha:RB150 zicha:RA100
-- key: ip mac
-- why: A host that nobody knows is nobody's: it is not patched, not watched, and may be a visitor's or an intruder's.
-- why[zh_CN]: 无人知晓的主机无人负责：不打补丁、不受监控，也可能属于访客或入侵者。
-- fix: Find {mac} in the switches' address tables; register {ip} with its owner, or unplug it.
-- fix[zh_CN]: 在交换机地址表中找到 {mac}；登记 {ip} 及其责任人，或将其断开。
SELECT ip, mac, name, vlan, first_seen, last_seen
FROM net_seen_hosts AS seen
WHERE ip NOT LIKE 'fe80:%' AND ip NOT LIKE '169.254.%'
    AND NOT EXISTS (SELECT 1 FROM net_register AS known WHERE known.ip = seen.ip);
