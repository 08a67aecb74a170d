-- id: traffic-router-advertisement
-- title: Only the unit's routers announce themselves to hosts of IPv6
-- title[zh_CN]: 只有本单位的路由器发布 IPv6 路由通告
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RA180 zicha:RA175 zicha:RB102
-- param routers:  | MAC addresses of the unit's routers, with blanks between; empty: there is one
-- param routers[zh_CN]: 本单位路由器的 MAC 地址，以空格分隔；留空表示只应有一台
-- key: mac what
-- why: Hosts of IPv6 take any router's word, also where the unit has no IPv6 at all: whoever says so gets their traffic and is asked for names.
-- why[zh_CN]: 即使单位未部署 IPv6，主机也会采信任意路由通告：通告者即可接管其流量并冒充域名服务器。
-- fix: Find {mac} in the switches' address tables and unplug it; turn on RA guard. If it is the unit's, register it with its MAC address as a router, or --set traffic-router-advertisement.routers={mac}.
-- fix[zh_CN]: 在交换机地址表中找到 {mac} 并断开，启用 RA Guard；若为本单位路由器，请在登记表中按 MAC 登记为路由器，或 --set traffic-router-advertisement.routers={mac}。
SELECT ip, mac, what, detail, lifetime_seconds, first_seen, last_seen
FROM net_announced
WHERE kind = 'router' AND CASE WHEN :routers = '' THEN is_registered = 0 OR (is_registered IS NULL
        AND (SELECT count(DISTINCT mac) FROM net_announced WHERE kind = 'router') > 1)
    ELSE instr(' ' || lower(:routers) || ' ', ' ' || mac || ' ') = 0 END;
