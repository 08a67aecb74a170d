-- id: bluetooth
-- title: Bluetooth is off
-- title[zh_CN]: 蓝牙已停用
-- severity: low
-- area: services
-- controls: gbt22239:8.1.3.1.d gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RA176 zicha:RB102
-- key: name
-- why: A phone can take files out and open a way to the Internet over Bluetooth, past every
--     firewall.
-- why[zh_CN]: 手机可通过蓝牙拷出文件，并绕过所有防火墙建立上网通道。
-- fix: systemctl disable --now bluetooth.service
-- fix[zh_CN]: systemctl disable --now bluetooth.service
SELECT name, min(path) AS path FROM services
WHERE name = 'bluetooth' AND kind IN ('service', 'sysv') AND (is_enabled OR is_running = 1)
GROUP BY name;
