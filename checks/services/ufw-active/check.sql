-- id: ufw-active
-- title: ufw is switched on and started
-- title[zh_CN]:  ufw 已启用并随系统启动
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: problem
-- same-as: xccdf:check_ufw_active
-- why: Its service runs and filters nothing as long as ufw itself is off.
-- why[zh_CN]: ufw 自身未启用时，服务在运行也不过滤任何流量。
-- fix: ufw allow OpenSSH (or what you came by), then ufw enable
-- fix[zh_CN]: 先执行 ufw allow OpenSSH（或你正在使用的入口），再执行 ufw enable
SELECT 'ufw is not switched on' AS problem, '/etc/ufw/ufw.conf' AS path
WHERE NOT EXISTS (SELECT 1 FROM firewall WHERE program = 'ufw' AND is_enabled)
UNION ALL
SELECT 'its service is not started', '/etc/systemd/system'
WHERE NOT EXISTS (SELECT 1 FROM services WHERE name = 'ufw' AND is_enabled);
