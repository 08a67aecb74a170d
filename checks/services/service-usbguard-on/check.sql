-- id: service-usbguard-on
-- title: The USB guard is started
-- title[zh_CN]: 已启用 USB 设备管控服务 usbguard
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name problem
-- same-as: xccdf:service_usbguard_enabled
-- why: Any device that is plugged in would work, a keyboard that types by itself included.
-- why[zh_CN]: 任何插入的设备都能工作，包括会自动输入的“键盘”。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'usbguard' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('usbguard')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('usbguard') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0;
