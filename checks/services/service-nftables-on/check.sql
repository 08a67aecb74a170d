-- id: service-nftables-on
-- title: The loader of nftables rules is started
-- title[zh_CN]: 已启用 nftables 规则加载服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b
-- key: name problem
-- same-as: xccdf:service_nftables_enabled
-- why: Rules that are not loaded at start protect nobody after the next one.
-- why[zh_CN]: 未在开机时加载的规则，重启后即失去保护。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'nftables' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('nftables')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled);
