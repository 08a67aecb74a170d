-- id: service-sshd-on
-- title: The SSH server is started
-- title[zh_CN]: 已启用 SSH 服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name problem
-- same-as: xccdf:service_sshd_enabled
-- why: Without it administrators fall back to ways that send passwords in clear.
-- why[zh_CN]: 没有它，管理员会退回到明文传输口令的方式。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'ssh' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('ssh', 'sshd')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('ssh', 'sshd') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0
  AND NOT EXISTS (SELECT 1 FROM services WHERE name IN ('ssh', 'sshd') AND is_running = 1);
