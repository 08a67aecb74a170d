-- id: service-postfix-on
-- title: The mail server Postfix is started
-- title[zh_CN]: 已启用邮件服务 Postfix
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name problem
-- same-as: xccdf:service_postfix_enabled
-- why: Without a mail program messages of cron and of the audit daemon reach nobody.
-- why[zh_CN]: 没有邮件程序，cron 和审计服务的告警无人收到。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'postfix' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('postfix')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('postfix') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0;
