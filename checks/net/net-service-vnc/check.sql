-- id: net-service-vnc
-- title: No screen is shown over the network without encryption
-- title[zh_CN]: 远程桌面不以未加密方式传输
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c highrisk:6.4.1.2
-- key: ip port
-- why: Plain VNC sends the screen and every key readable, cuts the password to eight characters,
--     and knows no accounts.
-- why[zh_CN]: 普通 VNC 以明文传输屏幕和按键，口令只取前 8 位，也没有账号之分。
-- fix: Replace VNC on {ip} (port {port}) by remote desktop with NLA, or let it listen on 127.0.0.1
--     behind SSH only.
-- fix[zh_CN]: 将 {ip}（{port} 端口）的 VNC 换成启用 NLA 的远程桌面，或只监听 127.0.0.1 并经 SSH 访问。
SELECT DISTINCT ip, port, value FROM net_service_facts WHERE service = 'vnc' AND name = 'auth' AND value IN ('none', 'vnc', 'tight')
AND ip NOT IN ('127.0.0.1', '::1');
