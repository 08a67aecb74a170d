-- id: net-router-advertisements
-- title: Nobody in the network can become this host's IPv6 router
-- title[zh_CN]: 网内他人不能充当本机的 IPv6 路由器
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- why: In a network that uses IPv4 only, any computer can announce itself as IPv6 router and draw
--     this host's traffic to itself.
-- why[zh_CN]: 在只使用 IPv4 的网络中，任何计算机都可以自称 IPv6 路由器，把本机流量引向自己。
-- fix: If this server gets its IPv6 address otherwise or has none, write "{name} = 0" (with the *,
--     it stands for every interface) to /etc/sysctl.d/90-network.conf, then: systemctl restart
--     systemd-sysctl
-- fix[zh_CN]: 若本服务器不靠路由器通告获取 IPv6 地址，在 /etc/sysctl.d/90-network.conf 中写入“{name} = 0”（其中 * 代表所有接口），然后执行 systemctl restart systemd-sysctl
/* "all" has no effect here; an interface that forwards believes only if the value is 2. */
WITH conf AS (
  SELECT substr(r.name, 15, length(r.name) - 14 - length('.accept_ra')) AS interface, r.value,
         coalesce((SELECT f.value FROM sysctl AS f
                   WHERE f.name = replace(r.name, '.accept_ra', '.forwarding')), '0') AS forwards,
         coalesce((SELECT d.value FROM sysctl AS d
                   WHERE d.name = replace(r.name, '.accept_ra', '.disable_ipv6')), '0') AS is_off
  FROM sysctl AS r WHERE r.name GLOB 'net.ipv6.conf.*.accept_ra' ORDER BY 1)
SELECT 'net.ipv6.conf.*.accept_ra' AS name, group_concat(interface, ', ') AS interfaces
FROM conf
WHERE interface NOT IN ('all', 'lo') AND is_off <> '1'
  AND (value = '2' OR (value = '1' AND forwards = '0'))
GROUP BY is_off;
