-- id: traffic-address-conflict
-- title: Each address belongs to one host only
-- title[zh_CN]: 每个 IP 地址只属于一台主机
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.1.b zicha:RA180 zicha:RB150
-- key: ip mac other_mac
-- why: Two hosts with one address disturb each other in ways that nobody finds quickly, and records that name the address name nobody.
-- why[zh_CN]: 两台主机使用同一地址会相互干扰且难以排查，以该地址为线索的记录也无法对应到人。
-- fix: Find {mac} and {other_mac}, and give one of them an address of its own.
-- fix[zh_CN]: 找到 {mac} 和 {other_mac}，为其中一台另行分配地址。
SELECT ip, mac, other_mac, seen_at, detail
FROM net_arp_events
WHERE kind = 'duplicate';
