-- id: service-irqbalance-on
-- title: The interrupt balancer irqbalance is started
-- title[zh_CN]: 已启用中断均衡服务 irqbalance
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6
-- key: name problem
-- same-as: xccdf:service_irqbalance_enabled
-- why: On a busy server one processor would do all the work of the devices.
-- why[zh_CN]: 繁忙的服务器上所有设备中断会集中到一个处理器。
-- fix: If the host shall have it, install it, then: systemctl enable --now {name}
-- fix[zh_CN]: 如需使用，安装后执行：systemctl enable --now {name}
SELECT 'irqbalance' AS name, 'it is not started by itself' AS problem, NULL AS state, NULL AS path
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name IN ('irqbalance')
                    AND kind IN ('service', 'socket', 'timer', 'sysv') AND is_enabled)
UNION ALL
SELECT name, 'it does not run', state, path FROM services
WHERE name IN ('irqbalance') AND kind IN ('service', 'sysv') AND state <> 'alias' AND is_enabled
  AND is_running = 0;
