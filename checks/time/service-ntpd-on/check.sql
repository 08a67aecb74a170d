-- id: service-ntpd-on
-- title: The time daemon ntpd is started
-- title[zh_CN]: 已启用校时服务 ntpd
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- key: name problem
-- same-as: xccdf:service_ntpd_enabled
-- why: Records of hosts whose clocks differ cannot be put into order.
-- why[zh_CN]: 时钟不一致的主机，其日志无法排序比对。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'ntpd' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('ntpd', 'ntp', 'ntpsec')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('ntpd', 'ntp', 'ntpsec') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0
  AND NOT EXISTS (SELECT 1 FROM services WHERE name IN ('ntpd', 'ntp', 'ntpsec') AND is_running = 1);
