-- id: service-apparmor-on
-- title: The loader of AppArmor profiles is started
-- title[zh_CN]: 已启用 AppArmor 策略加载服务
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name problem
-- same-as: xccdf:service_apparmor_enabled xccdf:apparmor_configured
-- why: Without it services run without the limits that their profiles set.
-- why[zh_CN]: 没有它，服务运行时不受策略限制。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'apparmor' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('apparmor')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled);
