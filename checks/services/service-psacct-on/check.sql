-- id: service-psacct-on
-- title: Process accounting is started
-- title[zh_CN]: 已启用进程记账服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name problem
-- same-as: xccdf:service_psacct_enabled
-- why: It tells afterwards which programs every user ran.
-- why[zh_CN]: 它可事后说明每个用户运行过哪些程序。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'psacct' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('psacct', 'acct')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled);
