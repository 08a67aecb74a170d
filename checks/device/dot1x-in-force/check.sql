-- id: dot1x-in-force
-- title: 802.1X that is set at ports is switched on for the device
-- title[zh_CN]: 端口配置了 802.1X 的设备已全局启用
-- severity: high
-- area: device
-- controls: gbt22239:8.1.3.1.b highrisk:6.3.1.1 zicha:RA101
-- when: SELECT 1 FROM device_dot1x a JOIN device_dot1x b ON a.control = 'auto' AND b.control <> 'auto'
-- key: interface
-- why: The ports look guarded in the configuration, yet while the device's own switch is off
--     everybody is let in.
-- why[zh_CN]: 端口配置看似受控，但全局开关关闭时任何人都能接入。
-- fix: Switch 802.1X on for the whole device (`dot1x enable`, `dot1x system-auth-control`).
-- fix[zh_CN]: 在设备上全局启用 802.1X（`dot1x enable`、`dot1x system-auth-control`）。
SELECT count(*) AS ports, min(interface) AS interface FROM device_dot1x
-- Where all ports are alike nobody set them: many agents tell 'auto' of all while 802.1X is off.
WHERE is_on = 0 AND control = 'auto' HAVING count(*) > 0;
