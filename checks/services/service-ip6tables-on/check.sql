-- id: service-ip6tables-on
-- title: The loader of IPv6 rules is started
-- title[zh_CN]: 已启用 IPv6 防火墙规则加载服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b
-- key: name problem
-- same-as: xccdf:service_ip6tables_enabled
-- why: Over IPv6 the host would have no firewall after the next start.
-- why[zh_CN]: 重启后本机的 IPv6 将没有防火墙。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'ip6tables' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('ip6tables', 'netfilter-persistent')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled);
