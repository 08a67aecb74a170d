-- id: service-pcscd-on
-- title: The smart card daemon pcscd is started
-- title[zh_CN]: 已启用智能卡服务 pcscd
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name problem
-- same-as: xccdf:service_pcscd_enabled
-- why: Without it nobody can sign in with a card.
-- why[zh_CN]: 没有它就无法用智能卡登录。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'pcscd' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('pcscd')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('pcscd') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0;
