-- id: service-fail2ban-on
-- title: The blocker of password guessers is started
-- title[zh_CN]: 已启用防暴力破解服务 fail2ban
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name problem
-- same-as: xccdf:service_fail2ban_enabled
-- why: Guessing goes on day and night without it.
-- why[zh_CN]: 没有它，口令猜测会昼夜不停。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'fail2ban' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('fail2ban')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('fail2ban') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0;
