-- id: journald-enabled
-- title: The journal of systemd is started
-- title[zh_CN]: systemd 日志服务正常启动
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- when: SELECT 1 FROM services WHERE name = 'systemd-journald' UNION ALL
--     SELECT 1 FROM files WHERE path IN ('/usr/lib/systemd/systemd', '/lib/systemd/systemd')
-- key: problem
-- same-as: xccdf:service_systemd-journald_enabled
-- why: Every service of the host hands its messages to the journal; masked, all of them fall
--     silent.
-- why[zh_CN]: 主机上所有服务都把消息交给 journald；屏蔽它等于全部失声。
-- fix: systemctl unmask systemd-journald && systemctl start systemd-journald.
-- fix[zh_CN]: systemctl unmask systemd-journald && systemctl start systemd-journald。
SELECT 'systemd-journald is not started' AS problem
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name = 'systemd-journald' AND kind IN ('service', 'sysv')
                    AND state NOT IN ('masked', 'alias')
                    AND coalesce(is_running, 1) = 1);
