-- id: print-server
-- title: No print service is started on a server
-- title[zh_CN]: 服务器未启用打印服务
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_cups_disabled
-- why: Printing runs with high rights and takes data from the network; holes in it gave attackers
--     whole servers on which nobody ever printed.
-- why[zh_CN]: 打印服务权限高且接收网络数据；曾有漏洞让攻击者控制了从未打印过的服务器。
-- fix: systemctl disable --now {name}; on a print server record a waiver.
-- fix[zh_CN]: systemctl disable --now {name}；确为打印服务器的登记豁免。
SELECT name, group_concat(kind, ' ') AS kinds, min(path) AS path FROM services
WHERE name IN ('cups', 'cups-browsed', 'cupsd', 'lpd', 'lprng')
  AND kind IN ('service', 'socket', 'sysv') AND state <> 'alias' AND (is_enabled OR is_running = 1)
GROUP BY name;
