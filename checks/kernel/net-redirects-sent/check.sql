-- id: net-redirects-sent
-- title: A host that forwards packets sends no ICMP redirects
-- title[zh_CN]: 转发数据包的主机不发送 ICMP 重定向
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- why: With its redirects a host that was broken into changes its neighbours' routes; and they tell
--     strangers how the network is laid out.
-- why[zh_CN]: 被攻破的主机可以利用重定向更改相邻主机的路由；重定向也会泄露网络结构。
-- fix: Write "{name} = 0" (with the *, it stands for every interface) to
--     /etc/sysctl.d/90-network.conf, then: systemctl restart systemd-sysctl
-- fix[zh_CN]: 在 /etc/sysctl.d/90-network.conf 中写入“{name} = 0”（其中 * 代表所有接口），然后执行 systemctl restart systemd-sysctl
/* Only forwarding interfaces send any; either "all" or the interface's own value is enough. */
WITH conf AS (
  SELECT substr(r.name, 15, length(r.name) - 14 - length('.send_redirects')) AS interface,
         r.value = '1' AS sends,
         (SELECT f.value FROM sysctl AS f
          WHERE f.name = replace(r.name, '.send_redirects', '.forwarding')) = '1' AS forwards
  FROM sysctl AS r WHERE r.name GLOB 'net.ipv4.conf.*.send_redirects' ORDER BY 1)
SELECT 'net.ipv4.conf.*.send_redirects' AS name, group_concat(own.interface, ', ') AS interfaces
FROM conf AS own JOIN conf AS every ON every.interface = 'all'
WHERE own.interface NOT IN ('all', 'default', 'lo') AND own.forwards
  AND (own.sends OR every.sends)
GROUP BY every.interface;
