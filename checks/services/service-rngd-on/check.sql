-- id: service-rngd-on
-- title: The random number daemon is started
-- title[zh_CN]: 已启用随机数服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6
-- key: name problem
-- same-as: xccdf:service_rngd_enabled
-- why: A virtual machine just started would make weak keys.
-- why[zh_CN]: 刚启动的虚拟机可能生成弱密钥。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'rngd' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('rngd', 'rng-tools', 'rng-tools-debian', 'haveged')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('rngd', 'rng-tools', 'rng-tools-debian', 'haveged') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0
  AND NOT EXISTS (SELECT 1 FROM services WHERE name IN ('rngd', 'rng-tools', 'rng-tools-debian', 'haveged') AND is_running = 1);
